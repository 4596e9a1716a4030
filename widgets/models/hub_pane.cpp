#include "widgets/models/hub_pane.h"

#include "widgets/models/found_models.h"
#include "widgets/models/hub_models.h"
#include "widgets/plots/row_table.h"
#include "widgets/plots/theme.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace steerdeck::widgets {

HubPane::HubPane(QWidget* parent) : QWidget(parent), model_(new HubModels(this))
{
    arrange();
    connect(words_, &QLineEdit::returnPressed, this, &HubPane::search);
    connect(search_, &QPushButton::clicked, this, &HubPane::search);
    connect(words_, &QLineEdit::textChanged, this, &HubPane::tellButtons);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HubPane::tellButtons);
    connect(model_, &QAbstractItemModel::modelReset, this, &HubPane::tellButtons);
    const auto look = [this] {
        if (!selected().isEmpty() && !asking_) emit planRequested(selected());
    };
    connect(table_, &QTableView::activated, this, look);
    connect(look_, &QPushButton::clicked, this, look);
    connect(fetch_, &QPushButton::clicked, this, [this] {
        const QString file = files_->currentData().toString();
        emit fetchRequested(file.isEmpty() ? planned_ : planned_ + QLatin1Char(':') + file);
    });
    connect(pause_, &QPushButton::clicked, this, [this] {
        const bool goes = download_.isActive();
        goes ? emit pauseRequested() : emit resumeRequested();
    });
    connect(cancel_, &QPushButton::clicked, this, &HubPane::cancelRequested);
    connect(open_, &QPushButton::clicked, this, [this] { emit openRequested(download_.path); });
    setDownload({});
    tellButtons();
}

void HubPane::arrange()
{
    words_ = new QLineEdit(this);
    words_->setObjectName(QStringLiteral("hubWords"));
    words_->setPlaceholderText(tr("A part of a model's name, or OWNER/NAME"));
    words_->setAccessibleName(tr("Model to look for on the hub"));
    words_->setClearButtonEnabled(true);
    search_ = makeButton(tr("&Search"), PillButton::Look::plain, "hubSearch", tr("Ask the hub for models of this name"),
                         this);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model_);
    sorted->setSortRole(HubModels::SortRole);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("hubResults"));
    table_->setModel(sorted);
    table_->setAccessibleName(tr("Models on the hub"));
    table_->setAccessibleDescription(tr("Return asks what would be fetched of the selected model"));
    layOutRows(*table_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(HubModels::Name, QHeaderView::Stretch);
    notice_ = new NoticeLabel(this);
    look_ = makeButton(tr("Choo&se"), PillButton::Look::plain, "hubChoose",
                       tr("See which files of the selected model would be fetched"), this);
    plan_ = new QLabel(this);
    plan_->setObjectName(QStringLiteral("hubPlan"));
    plan_->setTextFormat(Qt::PlainText);
    plan_->setWordWrap(true);
    files_ = new QComboBox(this);
    files_->setObjectName(QStringLiteral("hubFiles"));
    files_->setAccessibleName(tr("File of the model"));
    files_->setToolTip(tr("Files of this model, the smallest first: the same weights with fewer or more digits"));
    fetch_ = makeButton(tr("&Fetch"), PillButton::Look::primary, "hubFetch", tr("Fetch the model into the hub's cache"),
                        this);
    progress_ = new QLabel(this);
    progress_->setObjectName(QStringLiteral("hubProgress"));
    progress_->setTextFormat(Qt::PlainText);
    progress_->setWordWrap(true);
    bar_ = new QProgressBar(this);
    bar_->setAccessibleName(tr("Progress of the download"));
    bar_->setTextVisible(false);
    bar_->setFixedHeight(grid);
    pause_ =
        makeButton(tr("&Pause"), PillButton::Look::plain, "hubPause", tr("Stop for now; what has come is kept"), this);
    cancel_ = makeButton(tr("C&ancel"), PillButton::Look::plain, "hubCancel",
                         tr("End the download; what has come stays in the cache"), this);
    open_ = makeButton(tr("&Open"), PillButton::Look::primary, "hubOpen", tr("Open the fetched model"), this);

    auto* top = new QHBoxLayout;
    top->setSpacing(grid);
    top->addWidget(words_, 1);
    top->addWidget(search_);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(grid);
    choice->addWidget(plan_, 1);
    for (QWidget* one : std::initializer_list<QWidget*>{files_, look_, fetch_}) choice->addWidget(one);
    auto* under = new QHBoxLayout;
    under->setSpacing(grid);
    under->addWidget(progress_, 1);
    for (QWidget* one : std::initializer_list<QWidget*>{pause_, cancel_, open_}) under->addWidget(one);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid);
    column->addLayout(top);
    column->addWidget(table_, 1);
    column->addWidget(notice_);
    column->addLayout(choice);
    column->addLayout(under);
    column->addWidget(bar_);
    files_->hide();
}

void HubPane::search()
{
    const QString words = words_->text().trimmed();
    if (words.isEmpty() || asking_) return;
    // A whole name needs no search.
    lab::is_hub_name(words.toStdString()) ? emit planRequested(words) : emit searchRequested(words);
}

QString HubPane::selected() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(HubModels::NameRole).toString();
}

void HubPane::setResults(const std::vector<lab::HubModel>& models)
{
    model_->setModels(models);
    notice_->setNotice(models.empty() ? tr("The hub has no model of this name.") : QString());
    if (!models.empty()) table_->selectRow(0);
}

void HubPane::setPlan(const lab::HubPlan& plan, const QString& obstacle)
{
    planned_ = QString::fromStdString(plan.listing.repository);
    files_->clear();
    for (const auto& choice : plan.choices)
        files_->addItem(
            tr("%1 (%2)", "a file and its size").arg(QString::fromStdString(choice.name), sizeText(choice.bytes)),
            QString::fromStdString(choice.name));
    files_->setVisible(!plan.choices.empty());
    if (!plan.choices.empty()) {
        // What most people take; else the smallest.
        for (int i = 0; i < files_->count(); ++i)
            if (plan.choices[std::size_t(i)].numbers == "Q4_K_M") files_->setCurrentIndex(i);
        plan_->setText(tr("%1 holds %n GGUF models: choose one.", nullptr, int(plan.choices.size())).arg(planned_));
    } else {
        const auto& last = plan.path.filename().string();
        if (last.ends_with(".gguf") && !plan.files.empty()) {
            // The file that was named goes along.
            const auto inside = plan.files.front().name;
            planned_ += QLatin1Char(':') + QString::fromStdString(inside);
        }
        const QString files = tr("%n files, %1", nullptr, int(plan.files.size())).arg(sizeText(plan.bytes));
        plan_->setText(plan.there > 0 ? tr("%1: %2, of which %3 are there already", "a model, its files, a size")
                                            .arg(planned_, files, sizeText(plan.there))
                                      : tr("%1: %2", "a model and its files").arg(planned_, files));
    }
    notice_->setNotice(obstacle, NoticeLabel::Kind::hint);
    tellButtons();
    if (fetch_->isEnabled()) fetch_->setFocus();
}

void HubPane::setDownload(const DownloadState& state)
{
    using Phase = DownloadState::Phase;
    download_ = state;
    progress_->setText(progressText(state));
    const bool bar = state.phase == Phase::running || state.phase == Phase::paused || state.phase == Phase::asking;
    bar_->setVisible(bar);
    const bool known = state.progress.total > 0 && state.phase != Phase::asking;
    bar_->setRange(0, known || !bar ? 1000 : 0);
    if (known) bar_->setValue(int(1000.0 * double(state.progress.done) / double(state.progress.total)));
    const bool goes = state.isActive(), stands = state.phase == Phase::paused || state.phase == Phase::failed;
    pause_->setVisible(goes || stands);
    pause_->setText(goes ? tr("&Pause") : tr("&Resume"));
    pause_->setToolTip(goes ? tr("Stop for now; what has come is kept") : tr("Go on where it stopped"));
    cancel_->setVisible(goes || stands);
    open_->setVisible(state.phase == Phase::done);
    tellButtons();
}

void HubPane::tellError(const QString& sentence) { notice_->setNotice(sentence, NoticeLabel::Kind::error); }

void HubPane::setAsking(bool asking)
{
    asking_ = asking;
    if (asking) notice_->setNotice(tr("Asking the hub…"));
    tellButtons();
}

void HubPane::tellButtons()
{
    search_->setEnabled(!asking_ && !words_->text().trimmed().isEmpty());
    look_->setEnabled(!asking_ && !selected().isEmpty());
    fetch_->setEnabled(!asking_ && !planned_.isEmpty() && !download_.isActive());
}

void HubPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) tintSelection(*table_, palette());
}

} // namespace steerdeck::widgets
