#include "app/cli/verbs.h"
#include "core/lab/checks.h"
#include "core/lab/method_files.h"

#include <cstdio>

namespace steerdeck::cli {

void add_adapters(CLI::App& app)
{
    auto* group = app.add_subcommand("adapters", "Adapters, LoRA and fixed vectors of other programs, in and out");
    group->require_subcommand(1);

    struct Import {
        lab::OpenRequest open;
        lab::MethodImport request;
    };
    auto in = std::make_shared<Import>();
    auto* read = group->add_subcommand("import", "Keeps a foreign file as a way to steer of this model");
    read->add_option(
            "from", in->request.from,
            "pytorch_model.bin of arXiv 2603.00425's program or its folder, a joint folder, a PEFT LoRA folder, "
            "or a control vector (.gguf)")
        ->required();
    read->add_option("--behavior", in->request.behavior, "What it steers towards")->required();
    read->add_option("--activation", in->request.activation,
                     "What an adapter was trained with, which its file does not say: silu, relu, gelu, tanh or none")
        ->capture_default_str();
    read->add_flag("--last-position", in->request.last_position, "It was trained for the last position alone");
    read->add_option("--out", in->request.out, "Folder; your own data folder when left out");
    add_open_options(*read, in->open);
    read->callback([in] {
        at_once([&] {
            lab::check(in->open, false);
            (void)model::change_function_named(in->request.activation);
        });
        lab::Lab lab(in->open);
        const auto [method, file] = lab::import_method(lab, in->request);
        std::printf("%-16s %s\n", method.c_str(), file.c_str());
    });

    struct Export {
        lab::OpenRequest open;
        std::string method, behavior, to;
        std::filesystem::path out;
    };
    auto out = std::make_shared<Export>();
    auto* write = group->add_subcommand("export", "Writes what was learned for other programs");
    write->add_option("method", out->method, "adapter, fixed_vector, lora_dare or joint")
        ->required()
        ->check(CLI::IsMember({"adapter", "fixed_vector", "lora_dare", "joint"}));
    write->add_option("--behavior", out->behavior, "Which behaviour's")->required();
    write
        ->add_option("--to", out->to,
                     "repository: arXiv 2603.00425's program; peft: a LoRA folder; control_vector: llama.cpp")
        ->required()
        ->check(CLI::IsMember({"repository", "peft", "control_vector"}));
    write->add_option("--out", out->out, "Folder; of a control vector the file")->required();
    add_open_options(*write, out->open);
    write->callback([out] {
        at_once([&] { lab::check(out->open); });
        const lab::Lab lab(out->open);
        for (const auto& file : lab::export_method(lab, out->method, out->behavior, out->to, out->out))
            std::printf("%s\n", file.c_str());
    });
}

} // namespace steerdeck::cli
