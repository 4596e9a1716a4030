#include "core/demo/build.h"

#include "core/base/files.h"
#include "core/demo/bpe.h"

#include <ATen/ATen.h>

namespace steerdeck::demo {
namespace {

// A system turn is written like the others, so that the template never has to refuse one.
constexpr const char* chat_template =
    "{%- for message in messages -%}\n"
    "    {{- '<|' + message['role'] + '|>' + message['content'] | trim + '<|end|>' -}}\n"
    "{%- endfor -%}\n"
    "{%- if add_generation_prompt -%}\n"
    "    {{- '<|assistant|>' -}}\n"
    "{%- endif -%}\n";

enum Special { pad, end, user, assistant, system };
const std::vector<std::string> special_tokens = {"<|pad|>", "<|end|>", "<|user|>", "<|assistant|>", "<|system|>"};

} // namespace

IdExample conversation(const Tokenizer& tokenizer, const Example& example)
{
    IdExample result;
    result.ids.push_back(user);
    for (const auto id : tokenizer.encode(example.prompt)) result.ids.push_back(id);
    result.ids.push_back(end);
    result.ids.push_back(assistant);
    result.answer = result.ids.size();
    for (const auto id : tokenizer.encode(example.answer)) result.ids.push_back(id);
    result.ids.push_back(end);
    return result;
}

model::ModelConfig demo_shape(int vocab_size)
{
    model::ModelConfig shape;
    shape.hidden_size = 192;
    shape.layers = 6;
    shape.n_heads = 6;
    shape.n_kv_heads = 3;
    shape.head_dim = 32;
    shape.mlp_size = 576;
    shape.vocab_size = vocab_size;
    shape.max_positions = 1024;
    shape.eos_ids = {end};
    shape.pad_id = pad;
    return shape;
}

Tokenizer build_tokenizer(const World& world, const BuildSettings& settings)
{
    Random random(settings.seed * 7919);
    std::vector<std::string> texts;
    for (int i = 0; i < settings.tokenizer_examples; ++i) {
        auto example = world.sample_example(random);
        texts.push_back(std::move(example.prompt));
        texts.push_back(std::move(example.answer));
    }
    const Json json = train_bpe(texts, {settings.vocab_size, special_tokens, 2});
    write_file_atomically(settings.out / "tokenizer.json", json.dump(1) + "\n");
    const Json config = {{"tokenizer_class", "PreTrainedTokenizerFast"},
                         {"eos_token", special_tokens[end]},
                         {"pad_token", special_tokens[pad]},
                         {"clean_up_tokenization_spaces", false},
                         {"model_max_length", 1024},
                         {"chat_template", chat_template}};
    write_file_atomically(settings.out / "tokenizer_config.json", config.dump(1) + "\n");
    const Json generation = {{"do_sample", false}, {"eos_token_id", int(end)}, {"pad_token_id", int(pad)}};
    write_file_atomically(settings.out / "generation_config.json", generation.dump(1) + "\n");
    return Tokenizer::load(settings.out);
}

void build_model(const World& world, const Tokenizer& tokenizer, const BuildSettings& settings,
                 const std::function<void(const PretrainPoint&)>& report, const Cancel& cancel)
{
    const auto training = [&](Random& random) { return conversation(tokenizer, world.sample_example(random)); };
    const auto held_out = [&](Random& random) {
        return conversation(tokenizer, world.sample_example(random, world.held_out_questions()));
    };
    const auto decoder = pretrain(demo_shape(tokenizer.vocab_size()), training, held_out, settings.pretrain,
                                  settings.work / "pretrain.safetensors", report, cancel);
    model::save_decoder(decoder, settings.out, at::kBFloat16);
}

} // namespace steerdeck::demo
