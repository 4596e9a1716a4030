#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace steerdeck::widgets {

class ChoiceButton;
class LessonGuide;

/// What can be chosen in the present step: the answers of its question, or of its guess while one is asked. Nothing
/// otherwise. Below one another in the bench, beside one another in the strip.
class LessonChoices : public QWidget {
    Q_OBJECT
public:
    LessonChoices(LessonGuide* guide, Qt::Orientation orientation, QWidget* parent = nullptr);

    const QList<ChoiceButton*>& buttons() const { return buttons_; }
    /// Shows the guide's present step. Whether other choices than before are there now.
    bool refresh();

private:
    void make(const QString& key);

    LessonGuide* guide_;
    QBoxLayout* layout_;
    QList<ChoiceButton*> buttons_;
    QString shown_; // which choices the buttons were made for
};

} // namespace steerdeck::widgets
