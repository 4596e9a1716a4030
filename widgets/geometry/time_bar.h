#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QSlider;

namespace steerdeck::widgets {

class PillButton;

/// The moment of a training that a picture shows: a slider over the recorded steps, and a button that lets time pass.
/// `Controls::all` has buttons that go one step back and on, too, and the pace.
class TimeBar : public QWidget {
    Q_OBJECT

public:
    enum class Controls { play, all };
    explicit TimeBar(QWidget* parent = nullptr, Controls controls = Controls::play);

    /// The recorded steps, rising; the moment becomes the last of them. None: nothing can be chosen.
    void setSteps(std::vector<int> steps);
    double step() const;
    bool playing() const { return clock_.isActive(); }
    QSlider* slider() const { return slider_; }
    /// Goes to the first step.
    void rewind();

signals:
    /// By the user, or while it plays.
    void stepChanged(double step);

private:
    void addStepping();
    void play(bool on);
    void pass();
    void show(double place, bool moveSlider);

    std::vector<int> steps_;
    double place_ = 0; // in steps_; between two of them while time passes
    double pace_ = 1;
    QTimer clock_;
    PillButton* play_;
    QSlider* slider_;
    QLabel* label_;
};

} // namespace steerdeck::widgets
