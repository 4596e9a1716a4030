#include "app/loading_page.h"

#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace steerdeck::app {

using namespace steerdeck::widgets;

LoadingPage::LoadingPage(QWidget* parent)
    : QWidget(parent), text_(sectionLabel({}, this)), bar_(new QProgressBar(this)), choices_(new QWidget(this))
{
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    bar_->setFixedSize(240, grid);
    bar_->setAccessibleName(tr("Loading"));
    auto* model = new PillButton(tr("&Open a model folder…"), PillButton::Look::primary, choices_);
    auto* file = new PillButton(tr("Open a &GGUF file…"), PillButton::Look::plain, choices_);
    auto* models = new PillButton(tr("Find or get a &model…"), PillButton::Look::plain, choices_);
    auto* demo = new PillButton(tr("Open the &demo model"), PillButton::Look::plain, choices_);
    auto* row = new QHBoxLayout(choices_);
    row->addWidget(model);
    row->addWidget(file);
    row->addWidget(models);
    row->addWidget(demo);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gutter);
    column->addStretch();
    column->addWidget(text_, 0, Qt::AlignCenter);
    column->addWidget(bar_, 0, Qt::AlignCenter);
    column->addWidget(choices_, 0, Qt::AlignCenter);
    column->addStretch();
    connect(model, &QPushButton::clicked, this, &LoadingPage::openModelRequested);
    connect(file, &QPushButton::clicked, this, &LoadingPage::openModelFileRequested);
    connect(models, &QPushButton::clicked, this, &LoadingPage::modelsRequested);
    connect(demo, &QPushButton::clicked, this, &LoadingPage::openDemoRequested);
    showNone();
}

void LoadingPage::showLoading(const QString& name)
{
    text_->setText(tr("Loading %1…").arg(name));
    bar_->setRange(0, 0);
    bar_->show();
    choices_->hide();
}

void LoadingPage::showProgress(const Progress& progress)
{
    bar_->setRange(0, int(progress.total));
    bar_->setValue(int(progress.done));
}

void LoadingPage::showNone()
{
    text_->setText(tr("No model is open"));
    bar_->hide();
    choices_->show();
}

} // namespace steerdeck::app
