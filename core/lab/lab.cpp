#include "core/lab/lab.h"

#include "core/base/build_info.h"
#include "core/base/files.h"
#include "core/base/log.h"
#include "core/behaviors/prompt_set.h"
#include "core/behaviors/verifiers.h"
#include "core/lab/checks.h"
#include "core/lab/earlier_data.h"
#include "core/lab/evaluation.h"
#include "core/lab/own.h"
#include "core/lab/parts.h"
#include "core/lab/template_settings.h"
#include "core/model/fingerprint.h"
#include "core/model/foreign_weights.h"
#include "core/model/known_fingerprints.h"
#include "core/steering/token_file.h"

#include <ATen/ATen.h>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace steerdeck::lab {
namespace fs = std::filesystem;

fs::path demo_folder()
{
    if (const char* data = std::getenv("STEERDECK_DATA")) return fs::path(data) / "demo";
    std::error_code none;
    const auto program = fs::read_symlink("/proc/self/exe", none);
    const auto installed = program.parent_path().parent_path() / "share" / "steerdeck" / "demo";
    if (!none && fs::exists(installed, none)) return installed;
    return source_data() / "demo";
}

fs::path general_prompts() { return demo_folder().parent_path() / "prompts" / "general.jsonl"; }

namespace {

/// Where tokens trained for a model are kept when no folder was named: in the user's folder `home`, by the model's
/// fingerprint.
fs::path tokens_in(const fs::path& home, const std::string& fingerprint)
{
    return home / "tokens" / model::first_fingerprint(fingerprint).substr(0, 16);
}

std::vector<std::string> held_out_prompts(const demo::World* world)
{
    if (!world) return behaviors::read_prompt_set(general_prompts()).held_out;
    std::vector<std::string> prompts;
    for (const auto i : world->held_out_questions()) prompts.push_back(world->questions()[i].text);
    return prompts;
}

/// The decoder on the chosen device. Memory that turns out short after all is told like memory known to be short.
model::Decoder load(const fs::path& folder, const model::Hardware& hardware, const OpenRequest& request,
                    const ProgressSink& progress, const Cancel& cancel)
{
    const Stopwatch watch;
    double told = 0;
    const auto tell = [&](std::uint64_t done, std::uint64_t total) {
        cancel.check("Opening the model");
        const double now = watch.seconds();
        if (!progress || now < told + 0.05) return;
        told = now;
        constexpr long unit = 1 << 20; // megabytes
        progress({message("Reading weights"), long(done / unit), std::max(1L, long(total / unit)), now, 0});
    };
    const double most =
        request.memory_gib > 0 ? request.memory_gib * double(1u << 30) : model::free_memory(hardware.device);
    try {
        auto decoder = model::load_decoder(folder, hardware.dtype, hardware.device, most,
                                           model::storage_named(request.weights), tell);
        decoder.prefer_fused_attention(hardware.fused_attention);
        return decoder;
    } catch (const std::exception& error) {
        if (!model::is_out_of_memory(error)) throw;
        throw OutOfMemory(message("There is not enough memory for the model"), folder.string(),
                          message("Close other programs, open it as bfloat16, or open a smaller model"));
    }
}

/// Generation ends on the tokenizer's eos_token, too, where the configuration names another id.
void end_also_on(std::optional<TokenId> id, model::Decoder& decoder, bool fused_attention)
{
    auto config = decoder.config();
    if (!id || config.ends(*id) || *id >= config.vocab_size) return;
    config.eos_ids.push_back(*id);
    decoder = model::Decoder(std::move(config), decoder.weights());
    decoder.prefer_fused_attention(fused_attention);
}

void log_opened(const Lab::Parts& parts)
{
    const auto& info = parts.info;
    char numbers[120];
    std::snprintf(numbers, sizeof numbers, ", %ld parameters, opened in %.2f s: ", info.parameters, info.load_seconds);
    log::info("model", info.name + ", " + info.architecture + " " + info.fingerprint.substr(0, 8) + numbers +
                           info.dtype + " on " + info.device + ", " + info.threads + " threads; " + info.why.english());
    const auto refused = parts.tokens()->refused().size() + parts.methods()->refused().size();
    if (refused > 0) log::warning("model", std::to_string(refused) + " files of what was learned were refused");
}

} // namespace

Lab::Lab(const OpenRequest& request, const ProgressSink& progress, const Cancel& cancel)
try : parts_(std::make_unique<Parts>()) {
    const Stopwatch watch;
    auto& p = *parts_;
    p.request = request;
    const auto folder = model::model_path(request.model.empty() ? demo_folder() : request.model);
    model::refuse_foreign_weights(folder);
    auto chat_template = template_of(request, folder, &p.notes);
    const bool plain = model::storage_named(request.weights).plain;
    const auto hardware = model::choose_hardware(plain ? request.weights : request.dtype, request.threads,
                                                 request.device, model::read_config(folder).hidden_size);
    p.threads = hardware.threads;
    p.decoder.emplace(load(folder, hardware, request, progress, cancel));
    auto tokenizer = Tokenizer::load(folder);
    end_also_on(tokenizer.end_id(), *p.decoder, hardware.fused_attention);
    const auto& config = p.decoder->config();
    const auto own_set = folder / "behaviors.json";
    const auto set_file = behavior_set_file(request, folder);
    auto set = read_sets(request, folder, &p.info.behaviors_note);
    if (!p.info.behaviors_note.empty()) p.notes.push_back(p.info.behaviors_note);
    const bool is_demo =
        fs::exists(own_set) && (set_file == own_set ? set : behaviors::read_behavior_set(own_set)).name == "demo";
    if (is_demo) try { // it answers what it knows: nothing of the user's own
            p.world.emplace(behaviors::read_behavior_set(set_file));
        } catch (const InvalidInput&) { // of this set it knows nothing: the model is then like any other
        }
    p.held_out = held_out_prompts(p.world ? &*p.world : nullptr);

    p.identity = {model::model_name(folder), model::model_fingerprint(folder, config), tokenizer.fingerprint(),
                  config.hidden_size};
    recognise_earlier_data(folder, p.identity);
    p.assembler.emplace(tokenizer, chat_template, std::move(set), config.vocab_size);
    p.token_folder = request.tokens.empty() ? tokens_in(user_folder(), p.identity.model) : request.tokens;
    if (!request.tokens.empty() && !fs::is_directory(request.tokens) && fs::exists(request.tokens))
        throw UnreadableFile(message("The token folder is no folder"), request.tokens.string(),
                             message("Choose a folder of tokens"));
    auto store = steering::tokens_under(p.token_folder, p.identity);
    if (!request.tokens_behind.empty()) {
        steering::TokenStore behind;
        for (const auto& place : request.tokens_behind) behind.overlay(steering::tokens_under(place, p.identity));
        behind.overlay(store);
        store = std::move(behind);
    }
    if (request.tokens.empty()) {
        // A model's own tokens are never written over: what a user trains stands in front of them.
        p.shipped = steering::TokenStore::of_folder(folder / "tokens", p.identity);
        auto all = p.shipped;
        // Where the user's folder cannot be written, what is trained now stands in front of what it holds.
        const auto lasting = tokens_in(lasting_user_folder(), p.identity.model);
        if (lasting != p.token_folder) all.overlay(steering::TokenStore::of_folder(lasting, p.identity));
        all.overlay(store);
        store = std::move(all);
    }
    p.tokens_ = std::make_shared<steering::TokenStore>(std::move(store));
    auto methods = methods::MethodStore::of_folder(folder / "methods", p.identity, config);
    methods.overlay(methods::MethodStore::of_folder(p.token_folder / "methods", p.identity, config));
    p.methods_ = std::make_shared<methods::MethodStore>(std::move(methods));

    auto& info = p.info;
    info.folder = folder;
    info.name = p.identity.name;
    info.architecture = config.architecture;
    info.hidden_size = config.hidden_size;
    info.layers = config.layers;
    info.vocab_size = config.vocab_size;
    info.parameters = long(p.decoder->weights().numel());
    info.fingerprint = p.identity.model;
    info.device = hardware.device_name;
    info.gpu = hardware.gpu;
    info.dtype = model::name_of(hardware.dtype);
    info.weights = p.decoder->weights().storage();
    info.weight_bytes = p.decoder->weights().bytes();
    info.attention = hardware.attention;
    info.threads = std::to_string(hardware.threads);
    info.why = hardware.why;
    info.completes = chat_template.is_plain();
    if (info.completes)
        p.notes.push_back(
            message("The model has no chat template: it goes on with the prompt as it is, as base models do."));
    if (p.assembler->begins_with_thoughts() && chat_template.thinking_variable().empty())
        p.notes.push_back(message("The chat template lets the model think first and has no switch for it; its thoughts "
                                  "are told apart from its answers and measured by nothing."));
    info.template_file = request.template_file.string();
    info.thinking_variable = chat_template.thinking_variable();
    if (!chat_template.variables().empty()) info.template_settings = chat_template.variables().dump();
    info.template_variables = chat_template.reads();
    info.load_seconds = watch.seconds();
    log_opened(p);
} catch (const std::exception& error) {
    log::error("model", "It was not opened: " + log::text_of(error));
}

Lab::~Lab() = default;

const ModelInfo& Lab::model() const { return parts_->info; }

std::vector<CategoryInfo> Lab::categories() const
{
    std::vector<CategoryInfo> result;
    for (const auto& c : parts_->assembler->behavior_set().categories)
        result.push_back({c.name, c.title, c.color, c.shape});
    return result;
}

std::vector<BehaviorInfo> Lab::behaviors() const
{
    const auto tokens = parts_->tokens();
    const auto learned = parts_->methods();
    std::vector<BehaviorInfo> result;
    for (const auto& b : parts_->assembler->behavior_set().behaviors) {
        result.push_back({b.name, b.title, b.category, b.seen, tokens->has(b.name), b.instructions});
        result.back().own = b.own;
        for (const auto method : steering::trained_ways)
            if (learned->has(method, b.name)) result.back().methods.emplace_back(steering::name_of(method));
    }
    tell_origin(*parts_, result);
    return result;
}

bool Lab::has_and() const { return parts_->tokens()->has(steering::and_name); }

std::vector<Message> Lab::refused_tokens() const
{
    auto refused = parts_->tokens()->refused();
    const auto methods = parts_->methods(); // files of the other ways to steer
    refused.insert(refused.end(), methods->refused().begin(), methods->refused().end());
    return refused;
}

std::vector<Message> Lab::notes() const { return parts_->notes; }

std::vector<std::string> Lab::suggested_prompts() const
{
    auto prompts = parts_->held_out;
    if (!parts_->world) return prompts;
    const auto& world = *parts_->world;
    for (const auto i : world.training_questions()) prompts.push_back(world.questions()[i].text);
    return prompts;
}

bool Lab::has_world() const { return parts_->world.has_value(); }

Message Lab::notice_for(const std::string& prompt) const
{
    if (!parts_->world || prompt.find_first_not_of(" \t\n") == std::string::npos || parts_->world->knows(prompt))
        return {};
    return message("The demo model knows only questions about its 40 animals; it will answer, but not sensibly. For "
                   "anything else open a real model (File, Open model folder).");
}

std::string Lab::add_token(const fs::path& file)
{
    const auto token = steering::read_token(file, parts_->identity);
    if (!token.is_operator) (void)parts_->assembler->behavior_set().index_of(token.name);
    parts_->put_tokens({token});
    return token.name;
}

void Lab::Parts::add_template(Json& settings) const
{
    // Nothing is said of what all models had before, so that what was begun then can be gone on with.
    const auto& chat = assembler->chat_template();
    if (!chat.variables().empty()) settings["template_variables"] = chat.variables();
    if (!request.template_file.empty()) settings["template_sha256"] = sha256(chat.source());
}

double Lab::Parts::free_memory() const
{
    // A tenth stays for what no estimate counts.
    const double free = 0.9 * model::free_memory(decoder->device());
    if (request.memory_gib <= 0) return free;
    return std::max(0.0, std::min(free, request.memory_gib * double(1u << 30) - decoder->weights().bytes()));
}

std::shared_ptr<const steering::TokenStore> Lab::Parts::tokens() const
{
    const std::lock_guard lock(mutex_);
    return tokens_;
}

void Lab::Parts::put_tokens(const std::vector<steering::SteeringToken>& tokens)
{
    const std::lock_guard lock(mutex_);
    auto next = std::make_shared<steering::TokenStore>(*tokens_);
    for (const auto& token : tokens) next->put(token);
    tokens_ = std::move(next);
}

std::shared_ptr<const methods::MethodStore> Lab::Parts::methods() const
{
    const std::lock_guard lock(mutex_);
    return methods_;
}

void Lab::Parts::put_methods(const std::vector<methods::Learned>& learned)
{
    const std::lock_guard lock(mutex_);
    auto next = std::make_shared<methods::MethodStore>(*methods_);
    for (const auto& one : learned) next->put(one);
    methods_ = std::move(next);
}

std::vector<Badge> Lab::Parts::badges(const std::string& prompt, const std::vector<steering::Chip>& chips,
                                      const std::string& answer, Join join) const
{
    std::vector<Badge> result;
    const auto& set = assembler->behavior_set();
    const bool none = steering::operator_of(join).negated;
    const auto add = [&](const std::string& name, bool avoided) {
        const auto& behavior = set.at(name);
        if (std::holds_alternative<behaviors::NoVerifier>(behavior.verifier)) return; // nothing was checked
        result.push_back({behavior.name, behavior.title, behavior.category, set.verify(behavior, answer), avoided});
    };
    for (const auto& chip : chips) {
        const bool avoided = none || chip.negated;
        add(chip.behavior, avoided);
        if (!chip.blend_target.empty()) add(chip.blend_target, avoided); // the model may follow either of the two
    }
    if (world && world->knows(prompt)) {
        const auto truth = world->check(answer, prompt);
        result.push_back({"truth", "Truth", "truth", {truth.pass(), truth}});
    }
    return result;
}

} // namespace steerdeck::lab
