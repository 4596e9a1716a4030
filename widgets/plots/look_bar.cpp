#include "widgets/plots/look_bar.h"

#include "widgets/plots/export.h"
#include "widgets/plots/plot.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

LookBar::LookBar(const Words& words, QWidget* parent) : QWidget(parent)
{
    look_ = makeButton(words.look, PillButton::Look::primary, words.name, words.lookTip, this);
    stop_ = makeButton(tr("Sto&p"), PillButton::Look::plain, "stopLooking", words.stopTip, this);
    export_ = new QToolButton(this);
    export_->setObjectName(QStringLiteral("export"));
    export_->setText(tr("Exp&ort"));
    export_->setAccessibleName(tr("Export tables and pictures"));
    export_->setToolTip(tr("Write tables and pictures to files"));
    export_->setPopupMode(QToolButton::InstantPopup);
    menu_ = new QMenu(export_);
    export_->setMenu(menu_);
    bar_ = new QProgressBar(this);
    bar_->setAccessibleName(words.progress);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(grid);
    notice_ = new NoticeLabel(this);
    notice_->setObjectName(QStringLiteral("lookNotice"));

    fields_ = new QHBoxLayout;
    fields_->setSpacing(grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addLayout(fields_);
    row->addWidget(look_);
    row->addWidget(stop_);
    row->addStretch();
    row->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(row);
    column->addWidget(bar_);
    column->addWidget(notice_);
    connect(look_, &QPushButton::clicked, this, &LookBar::lookPressed);
    connect(stop_, &QPushButton::clicked, this, &LookBar::stopPressed);
    setExportable(false);
    refresh();
}

void LookBar::addField(const QString& title, QWidget* field, const char* name, const QString& tip)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    field->setAccessibleDescription(tip);
    field->setToolTip(tip);
    auto* label = new QLabel(title, this);
    label->setBuddy(field);
    fields_->addWidget(label);
    fields_->addWidget(field);
    asked_ << field;
    setTabOrder(field, look_);
    refresh();
}

void LookBar::addPicture(const QString& title, const QString& suggestion, Plot* plot)
{
    menu_->addAction(tr("%1 (picture)…").arg(title), this, [this, title, suggestion, plot] {
        askAndSave(this, title, suggestion, {"svg", "pdf", "png"},
                   [plot](const QString& file) { return savePicture(*plot, file); });
    });
}

void LookBar::addTable(const QString& title, const QString& suggestion, std::function<QString()> csv)
{
    menu_->addAction(tr("%1 (CSV)…").arg(title), this, [this, title, suggestion, csv = std::move(csv)] {
        askAndSave(this, title, suggestion, {"csv"}, [csv](const QString& file) { return saveText(csv(), file); });
    });
}

void LookBar::setRunning(bool running)
{
    running_ = running;
    if (running) {
        bar_->setRange(0, 0);
        notice_->setNotice({});
    }
    refresh();
}

void LookBar::refresh()
{
    look_->setEnabled(!running_ && ready_);
    stop_->setEnabled(running_);
    for (QWidget* field : asked_) field->setEnabled(!running_);
    bar_->setVisible(running_);
}

void LookBar::showProgress(const Progress& progress)
{
    bar_->setRange(0, int(std::max<long>(1, progress.total)));
    bar_->setValue(int(progress.done));
}

void LookBar::tell(const QString& sentence, NoticeLabel::Kind kind) { notice_->setNotice(sentence, kind); }

void LookBar::setReady(bool ready)
{
    ready_ = ready;
    refresh();
}

void LookBar::setExportable(bool exportable) { export_->setEnabled(exportable); }

} // namespace steerdeck::widgets
