#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QSlider;

namespace steerdeck::widgets {

class PillButton;

/// A whole number that is guessed or answered on a slider, with a button that takes it:
///
///     0 ------|----------- 6    2 of 6
///     [That is my guess]
///
/// The arrows, Page up and down, Home and End move it, Return takes it. Lying down, the button stands behind the
/// number.
class NumberSlider : public QWidget {
    Q_OBJECT
public:
    struct Range {
        int from = 0, to = 100, step = 1; // step divides to - from
    };
    /// `question` is its name for who hears it; `unit` stands behind the number and may be empty; `take` is the
    /// button's text.
    NumberSlider(const Range& range, const QString& question, const QString& unit, const QString& take,
                 Qt::Orientation orientation, QWidget* parent = nullptr);

    int value() const;
    void setValue(int value);
    QSlider* slider() const { return slider_; }
    PillButton* button() const { return take_; }

signals:
    /// By the user or by code.
    void moved(int value);
    /// The button, or Return.
    void taken(int value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString words(int value) const;
    void tell();
    void fit();

    Range range_;
    QString unit_;
    QSlider* slider_;
    QLabel *from_, *to_, *number_;
    PillButton* take_;
};

} // namespace steerdeck::widgets
