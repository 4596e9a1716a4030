#pragma once

#include "widgets/shared/notice_label.h"

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace steerdeck::app {

/// One sentence above the benches, until it is dismissed or another takes its place. Never a dialog: the work goes on.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    /// Something the user may do about it; the bar goes away before it is done.
    struct Choice {
        QString text;
        std::function<void()> run;
        bool quiet = false; // no more than a hint: its button is plain, and every other offer comes first
    };

    explicit MessageBar(QWidget* parent = nullptr);
    QString text() const { return notice_->text(); }
    const QList<QPushButton*>& choices() const { return buttons_; }
    bool offers(const QString& name) const;

public slots:
    /// An empty sentence takes the bar away.
    void tell(const QString& sentence);
    void tellError(const QString& sentence);
    /// With a button for each choice. Offers wait for their turn, except that one of the same `name` takes the old
    /// one's place, and one that is `urgent` comes first.
    void offer(const QString& name, const QString& sentence, const QList<Choice>& choices, bool urgent = false);
    void withdraw(const QString& name);
    /// The next offer, if there is one, comes in its place.
    void dismiss();

private:
    struct Offer {
        QString name, sentence;
        QList<Choice> choices;
        bool isQuiet() const { return !choices.isEmpty() && choices.first().quiet; }
    };
    void present(const QString& sentence, widgets::NoticeLabel::Kind kind);
    void showOffer();

    widgets::NoticeLabel* notice_;
    QHBoxLayout* row_;
    QList<QPushButton*> buttons_;
    QList<Offer> offers_; // the first is shown
};

} // namespace steerdeck::app
