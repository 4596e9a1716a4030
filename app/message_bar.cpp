#include "app/message_bar.h"

#include "widgets/shared/glyphs.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), notice_(new NoticeLabel(this)), row_(new QHBoxLayout(this))
{
    row_->setContentsMargins(gutter, grid, gutter, 0);
    row_->setSpacing(grid);
    auto* close = new PillButton(glyphIcon(Glyph::remove), tr("Dismiss this message"), this);
    close->setFocusPolicy(Qt::StrongFocus);
    row_->addWidget(notice_, 1);
    row_->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::tell(const QString& sentence) { present(sentence, NoticeLabel::Kind::info); }
void MessageBar::tellError(const QString& sentence) { present(sentence, NoticeLabel::Kind::error); }

void MessageBar::offer(const QString& name, const QString& sentence, const QList<Choice>& choices, bool urgent)
{
    const Offer one{name, sentence, choices};
    offers_.removeIf([&](const Offer& old) { return old.name == name; });
    const auto loud = std::count_if(offers_.begin(), offers_.end(), [](const Offer& old) { return !old.isQuiet(); });
    offers_.insert(urgent ? 0 : one.isQuiet() ? offers_.size() : loud, one); // the quiet ones are the last
    showOffer();
}

bool MessageBar::offers(const QString& name) const
{
    return std::any_of(offers_.begin(), offers_.end(), [&](const Offer& one) { return one.name == name; });
}

void MessageBar::withdraw(const QString& name)
{
    if (offers_.removeIf([&](const Offer& old) { return old.name == name; }) > 0) showOffer();
}

void MessageBar::dismiss()
{
    if (offers_.isEmpty()) return present({}, NoticeLabel::Kind::info);
    offers_.removeFirst();
    showOffer();
}

void MessageBar::showOffer()
{
    // The button that was just pressed may be among them.
    for (QPushButton* button : std::exchange(buttons_, {})) {
        button->hide();
        button->deleteLater();
    }
    if (offers_.isEmpty()) return present({}, NoticeLabel::Kind::info);
    const Offer& first = offers_.first();
    for (const Choice& choice : first.choices) {
        const bool loud = buttons_.isEmpty() && !choice.quiet;
        auto* button = new PillButton(choice.text, loud ? PillButton::Look::primary : PillButton::Look::plain, this);
        button->setAccessibleDescription(first.sentence);
        button->setToolTip(choice.text);
        row_->insertWidget(1 + int(buttons_.size()), button, 0, Qt::AlignTop);
        buttons_ << button;
        connect(button, &QPushButton::clicked, this, [this, name = first.name, run = choice.run] {
            withdraw(name);
            if (run) run();
        });
    }
    present(first.sentence, NoticeLabel::Kind::info);
}

void MessageBar::present(const QString& sentence, NoticeLabel::Kind kind)
{
    setVisible(!sentence.isEmpty());
    notice_->setNotice(sentence, kind);
}

} // namespace steerdeck::app
