#include "core/train/repeated.h"

#include "core/train/sampler.h"

#include <ATen/ATen.h>

namespace steerdeck::train {
namespace {

class Repeated : public Objective {
public:
    Repeated(const model::Decoder& decoder, const steering::Assembler& assembler, std::shared_ptr<const Trainer> other)
        : Objective(decoder, assembler, {}, other->settings()), other_(std::move(other)),
          examples_(draw_batch(other_->objective(), 0))
    {
        names_ = other_->names();
    }

    std::vector<Parameter> initial() const override { return objective().initial(); }
    std::optional<Example> draw(Random&, std::size_t turn) const override { return examples_[turn % examples_.size()]; }
    std::string subject(std::size_t turn) const override { return objective().subject(turn); }
    PassLosses losses(const Pass& pass) const override { return objective().losses(pass); }
    at::Tensor penalty(const std::vector<at::Tensor>& parameters) const override
    {
        return objective().penalty(parameters);
    }
    void after_update(std::vector<Parameter>& parameters, int step) const override
    {
        objective().after_update(parameters, step);
    }
    double rate(int step) const override { return objective().rate(step); }
    MemoryNeeds memory() const override { return objective().memory(); }
    double work(const std::vector<Example>& examples, ReadSoFar* read) const override
    {
        return objective().work(examples, read);
    }
    Json description() const override
    {
        auto what = objective().description();
        what["repeats"] = examples_.size();
        return what;
    }

private:
    const Objective& objective() const { return other_->objective(); }

    std::shared_ptr<const Trainer> other_;
    std::vector<Example> examples_;
};

} // namespace

Trainer repeating(const model::Decoder& decoder, const steering::Assembler& assembler,
                  std::shared_ptr<const Trainer> other)
{
    return Trainer(std::make_unique<Repeated>(decoder, assembler, std::move(other)));
}

} // namespace steerdeck::train
