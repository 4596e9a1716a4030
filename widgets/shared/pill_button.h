#pragma once

#include <QPushButton>

namespace steerdeck::widgets {

/// A flat rounded button. `primary` is filled with the accent (one per bench); `plain` has a hairline; `quiet` is a
/// bare icon until hovered. A checkable one shows a check mark and a tint when on, so that colour is not the only sign.
class PillButton : public QPushButton {
    Q_OBJECT
public:
    enum class Look { plain, primary, quiet };
    explicit PillButton(const QString& text, Look look = Look::plain, QWidget* parent = nullptr);
    /// An icon alone: `name` is its accessible name and tooltip.
    PillButton(const QIcon& icon, const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Look look_;
};

/// A button with the object name `name`, whose tip is also read out as its description.
PillButton* makeButton(const QString& text, PillButton::Look look, const char* name, const QString& tip,
                       QWidget* parent);

} // namespace steerdeck::widgets
