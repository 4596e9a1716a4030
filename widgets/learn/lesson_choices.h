#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace steerdeck::widgets {

class ChoiceButton;
class LessonGuide;
class NumberSlider;
class OrderList;

/// What can be answered in the present step: the choices of its question; or, while a guess is asked, its choices, its
/// slider or the things to put into an order. Nothing otherwise. Below one another in the bench; beside one another in
/// the strip, whose own button takes what stands on the slider or in the order.
class LessonChoices : public QWidget {
    Q_OBJECT
public:
    LessonChoices(LessonGuide* guide, Qt::Orientation orientation, QWidget* parent = nullptr);

    const QList<ChoiceButton*>& buttons() const { return buttons_; }
    /// nullptr while no guess of that kind is asked.
    NumberSlider* slider() const { return slider_; }
    OrderList* order() const { return order_; }
    /// Makes the guess that stands on the slider or in the order; nothing where neither is asked for.
    void take();
    /// Shows the guide's present step. Whether other choices than before are there now.
    bool refresh();

private:
    void make(const QString& key);
    void makeSlider();
    void makeOrder();
    Qt::Orientation orientation() const;

    LessonGuide* guide_;
    QBoxLayout* layout_;
    QList<ChoiceButton*> buttons_;
    NumberSlider* slider_ = nullptr;
    OrderList* order_ = nullptr;
    QString shown_; // which step the controls were made for
};

} // namespace steerdeck::widgets
