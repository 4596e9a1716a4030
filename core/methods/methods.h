/// methods: the other ways to steer, trained on the same data as steering tokens and compared with them.
///
/// - `methods.h` : `Learned`, what a method learned about one behaviour; its file; a store of them; how several are put
///   together into `model::Interventions` or a decoder
/// - `caa.h`     : contrastive activation addition: a vector that is added to the residual stream
/// - `training.h`: LM-Steer (factors before the head), LoRA (changes of the weights), post-block adapters and fixed
///   vectors, and adapters joint with LoRA: objectives on `core/train`; `settings.h`: what they can be told
/// - `answer.h`  : answers prompts with any of them
#pragma once

#include "core/base/json.h"
#include "core/base/message.h"
#include "core/methods/settings.h"
#include "core/model/decoder.h"
#include "core/steering/composition.h"
#include "core/steering/token.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::methods {

using steering::Method;

/// What a method learned about one behaviour. File format `steerdeck.method/1`: one safetensors file with these float32
/// tensors and fields.
///   caa       `vector` [d]; numbers: layer, scale
///   lm_steer  `in` [d, r], `out` [r, d]; numbers: epsilon
///   lora_dare for each block i and each projection, of gate, up, down, q, k, v, o those that were chosen:
///             `i.gate.in` [r, inputs], `i.gate.out` [outputs, r]; numbers: scale (alpha / r)
///   adapter   for some blocks i, at each place p: `i.p.down` [r, d], `i.p.up` [d, r]; numbers: rank, last_position (0
///             or 1); words: activation, place (as model::places_together calls the places)
///   fixed_vector  `i.p.vector` [d]; numbers: last_position; words: place
///   joint     what lora_dare and adapter have, in one file
struct Learned {
    Method method = Method::caa;
    std::string behavior, category;
    std::map<std::string, at::Tensor> tensors; // float32, on the CPU
    std::map<std::string, double> numbers;
    Json made; // settings, seed, steps, final loss
    std::map<std::string, std::string> words = {};

    double number(const std::string& name) const { return numbers.at(name); }
};

/// A tensor of adapters or fixed vectors, by its name "3.block.down"; nothing for another name.
struct ChangeTensor {
    int layer = 0;
    model::ChangePlace place = model::ChangePlace::block;
    std::string part; // down | up | vector
};
std::optional<ChangeTensor> change_tensor(std::string_view name);
std::string name_of(const ChangeTensor& tensor);

/// Throws UnreadableFile, naming both sides, where `learned` has not exactly the tensors, numbers and words that its
/// method has for such a model. `where` says what it was read from.
void check_learned(const Learned& learned, const model::ModelConfig& config, const std::string& where);

/// Reads what was learned for `identity`'s model, shaped as `config` says. Throws UnreadableFile for a damaged file,
/// another format or tensors that do not fit, Mismatch naming both models.
Learned read_learned(const std::filesystem::path& file, const steering::ModelIdentity& identity,
                     const model::ModelConfig& config);

/// Writes atomically; gives the file, `<method>.<behavior>.safetensors` in `folder`.
std::filesystem::path write_learned(const std::filesystem::path& folder, const Learned& learned,
                                    const steering::ModelIdentity& identity);

/// What was learned, by method and behaviour. A value, as TokenStore is.
class MethodStore {
public:
    /// Reads every *.safetensors of `folder`; refused files are left out and their sentences kept. A folder that does
    /// not exist is an empty store.
    static MethodStore of_folder(const std::filesystem::path& folder, const steering::ModelIdentity& identity,
                                 const model::ModelConfig& config);

    void overlay(const MethodStore& newer);
    void put(Learned learned);
    bool has(Method method, const std::string& behavior) const
    {
        return all_.contains({steering::learned_by(method), behavior});
    }
    /// Throws InvalidInput naming the behaviour and the method.
    const Learned& at(Method method, const std::string& behavior) const;
    const std::map<std::pair<Method, std::string>, Learned>& all() const { return all_; }
    const std::vector<Message>& refused() const { return refused_; }

private:
    std::map<std::pair<Method, std::string>, Learned> all_;
    std::vector<Message> refused_;
};

/// One behaviour of a composition.
struct Part {
    const Learned* learned = nullptr;
    double strength = 1;
    bool weights = true, adapters = true; // which halves of a joint training act
};
using Parts = std::vector<Part>;

/// What `method`, or a chip's own way, takes of `store` for the deck's enabled chips, scaled by their strengths (a chip
/// between two behaviours takes both); nothing for chips that steer by the input. Throws InvalidInput for what is
/// missing.
Parts parts_of(const steering::Deck& deck, steering::Method method, const MethodStore& store);

/// The interventions for a batch: row b is steered by `rows[b]`, which may be empty. Vectors and factors of a row are
/// summed as `composing` says (in an order of their own, so that the given one does not change a bit), adapters' ranks
/// concatenated. What acts on the last position only, and CAA's vectors, act from `last[b]`, the place of the input's
/// last id, on. Parts may be of several methods, but of `lora_dare` a row has at most one: several need `merged`.
/// Throws InvalidInput otherwise, Mismatch where layers, scales or the ranks of factors that are summed differ.
model::Interventions interventions_of(const std::vector<Parts>& rows, const std::vector<std::int64_t>& last,
                                      const model::ModelConfig& config, const Composing& composing = {});

/// DARE-linear (Yu et al. 2023): the MLP weights plus the average of the behaviours' differences, each scale out in
/// with entries dropped at random and the rest divided by 1 - drop. A single behaviour's is taken whole. The order of
/// `parts` changes no bit. Only weights that change are copied. Throws InvalidInput for no parts, other methods or a
/// bad setting.
model::Decoder merged(const model::Decoder& decoder, const Parts& parts, const DareSettings& settings = {});

} // namespace steerdeck::methods
