/// Trainings that are judged as they go on examples which they never see, alone or several as a sweep.
#pragma once

#include "core/lab/lab.h"
#include "core/lab/sweep.h"

namespace steerdeck::lab {

/// As Lab::train, and measures `held_out` at step 0, on the way and at the end. Where `patience` is given, the training
/// ends early and keeps what had the lowest held-out loss. Throws InvalidInput.
Job train(Lab& lab, TrainRequest request, HeldOutSettings held_out, Sink sink, HeldOutSink told);
/// As Lab::train_method, in the same way. The loss is what the method learns by: cross-entropy or divergence, in nats,
/// without dropout; of grpo, how much less the greedy answer earns than the data's own. A task's answers are read by
/// its parser.
Job train(Lab& lab, MethodRequest request, HeldOutSettings held_out, Sink sink, HeldOutSink told);

/// Throws InvalidInput where nothing of this training can be held out: the first setting out of range, or a method
/// that is measured in one go.
void check(const MethodRequest& request, const HeldOutSettings& held_out);

/// Trains one after the other, into a folder of the sweep's own: the tokens in use stay (`use_training` takes those of
/// a row). Tells the TrainPoints of the training at hand and Progress over all. One that was stopped goes on where it
/// was when the same is asked for again. A training that fails does not end the others. Throws InvalidInput.
Job sweep(Lab& lab, SweepRequest request, Sink sink, SweepSink told);

} // namespace steerdeck::lab
