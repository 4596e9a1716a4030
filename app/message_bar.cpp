#include "message_bar.h"

#include "shared/glyphs.h"
#include "shared/pill_button.h"
#include "shared/theme.h"

#include <QHBoxLayout>

namespace steerdeck::app {

using namespace steerdeck::widgets;

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), notice_(new NoticeLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gutter, grid, gutter, 0);
    row->setSpacing(grid);
    auto* close = new PillButton(glyphIcon(Glyph::remove), tr("Dismiss this message"), this);
    close->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(notice_, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::tell(const QString& sentence) { present(sentence, NoticeLabel::Kind::info); }
void MessageBar::tellError(const QString& sentence) { present(sentence, NoticeLabel::Kind::error); }
void MessageBar::dismiss() { present({}, NoticeLabel::Kind::info); }

void MessageBar::present(const QString& sentence, NoticeLabel::Kind kind)
{
    setVisible(!sentence.isEmpty());
    notice_->setNotice(sentence, kind);
}

} // namespace steerdeck::app
