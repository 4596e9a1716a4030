/// Trainings that are judged as they go on examples which they never see, alone or several as a sweep.
#pragma once

#include "core/lab/lab.h"
#include "core/lab/sweep.h"

namespace steerdeck::lab {

/// As Lab::train, and measures `held_out` at step 0, on the way and at the end. Where `patience` is given, the training
/// ends early and keeps the tokens of the lowest held-out loss. Throws InvalidInput.
Job train(Lab& lab, TrainRequest request, HeldOutSettings held_out, Sink sink, HeldOutSink told);

/// Trains one after the other, into a folder of the sweep's own: the tokens in use stay (`use_training` takes those of
/// a row). Tells the TrainPoints of the training at hand and Progress over all. One that was stopped goes on where it
/// was when the same is asked for again. A training that fails does not end the others. Throws InvalidInput.
Job sweep(Lab& lab, SweepRequest request, Sink sink, SweepSink told);

} // namespace steerdeck::lab
