#include "widgets/mechanism/reading_pane.h"

#include "widgets/compose/token_text.h"
#include "widgets/mechanism/cell_map.h"
#include "widgets/mechanism/token_bars.h"
#include "widgets/mechanism/word_bars.h"
#include "widgets/plots/look_bar.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/value_table.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

namespace {

QWidget* page(QLayout* layout, QWidget* parent)
{
    auto* page = new QWidget(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    page->setLayout(layout);
    return page;
}

} // namespace

ReadingPane::ReadingPane(lab::Join join, QWidget* parent) : QWidget(parent), join_(join)
{
    bar_ = new LookBar({tr("&Look"), tr("Answer the question with this deck, and read the passes that it took"),
                        tr("End the look"), tr("Progress of the passes"), "lookAttention"},
                       this);
    asked_ = new QLabel(this);
    asked_->setObjectName(QStringLiteral("asked"));
    asked_->setWordWrap(true);
    input_ = new TokenText(tr("The input, slot by slot"), this);
    input_->setObjectName(QStringLiteral("readInput"));
    input_->fitUpTo(3);
    answer_ = new TokenText(tr("The answer, token by token"), this);
    answer_->setObjectName(QStringLiteral("readAnswer"));
    answer_->fitUpTo(3);
    hover_ = mutedLabel({}, this);
    hover_->setObjectName(QStringLiteral("told"));
    hover_->setWordWrap(true);

    auto* texts = new QGridLayout;
    texts->setHorizontalSpacing(grid);
    texts->setVerticalSpacing(grid / 2);
    texts->addWidget(mutedLabel(tr("Input"), this), 0, 0);
    texts->addWidget(input_, 0, 1);
    texts->addWidget(mutedLabel(tr("Answer"), this), 1, 0);
    texts->addWidget(answer_, 1, 1);
    texts->setColumnStretch(1, 1);
    stack_ = new QStackedWidget(this);
    for (QWidget* level : {makeDeckLevel(), makeInputLevel(), makeAttentionLevel(), makeLogitLevel()})
        stack_->addWidget(level);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid, 0, 0);
    column->setSpacing(grid);
    column->addWidget(asked_);
    column->addWidget(bar_);
    column->addLayout(texts);
    column->addWidget(makeLevels());
    column->addWidget(stack_, 1);
    column->addWidget(hover_);
    listen();
    clear();
}

QWidget* ReadingPane::makeLevels()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar, grid);
    row->setContentsMargins(0, 0, 0, 0);
    levels_ = new QButtonGroup(this);
    const std::pair<QString, QString> titles[] = {
        {tr("&1 Deck"), tr("What the deck's rows do to the whole answer")},
        {tr("&2 Input"), tr("The input's ids and positions, and who sees whom")},
        {tr("&3 Attention"), tr("What one token of the answer looked at, by layer and head")},
        {tr("&4 Logit"), tr("One token's logit, with every row and without each")}};
    for (int i = 0; i < 4; ++i) {
        const auto& [title, tip] = titles[i];
        auto* button =
            makeButton(title, PillButton::Look::plain, qPrintable(QStringLiteral("level%1").arg(i + 1)), tip, bar);
        button->setCheckable(true);
        levels_->addButton(button, i);
        row->addWidget(button);
    }
    levels_->button(0)->setChecked(true);
    row->addWidget(mutedLabel(tr("Alt+Down zooms in, Alt+Up out"), bar));
    return bar;
}

QWidget* ReadingPane::makeDeckLevel()
{
    effect_ = new TokenBars(tr("What the rows do to each token's logit"), this);
    effect_->setObjectName(QStringLiteral("effect"));
    rows_ = makeValueTable({tr("Row"), tr("Slot"), tr("Position"), tr("Looked at, %"), tr("Logits changed by")}, 4,
                           "rowTable", tr("The deck's rows"), this);
    paid_ = new CellMap(tr("Attention that each row gets, token by token of the answer"), this);
    paid_->setObjectName(QStringLiteral("paid"));
    whose_ = new QComboBox(this);
    whose_->setObjectName(QStringLiteral("whose"));
    whose_->setAccessibleName(tr("Whose effect"));
    whose_->setToolTip(tr("The rows that are taken out of the input for comparison: all of them, or one"));
    whose_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(sectionLabel(tr("Logit with the rows less logit without, token by token of the answer"), this));
    head->addWidget(whose_);
    head->addStretch();
    auto* below = new QHBoxLayout;
    below->setSpacing(grid);
    below->addWidget(paid_, 3);
    below->addWidget(rows_, 2);
    auto* column = new QVBoxLayout;
    column->addLayout(head);
    column->addWidget(effect_, 3);
    column->addLayout(below, 3);
    return page(column, this);
}

QWidget* ReadingPane::makeInputLevel()
{
    mask_ = new CellMap(tr("Who sees whom"), this);
    mask_->setObjectName(QStringLiteral("mask"));
    kinds_ = new QComboBox(this);
    kinds_->setObjectName(QStringLiteral("kinds"));
    kinds_->setAccessibleName(tr("Layers"));
    kinds_->setToolTip(tr("Layers of this model see unlike far"));
    ids_ =
        makeValueTable({tr("Slot"), tr("Position"), tr("Id"), tr("Token")}, 3, "idTable", tr("The input's ids"), this);
    auto* right = new QVBoxLayout;
    right->addWidget(kinds_);
    right->addWidget(mask_, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(ids_, 2);
    row->addLayout(right, 3);
    return page(row, this);
}

QWidget* ReadingPane::makeAttentionLevel()
{
    attentionNote_ = new QLabel(this);
    attentionNote_->setObjectName(QStringLiteral("attentionNote"));
    attentionNote_->setWordWrap(true);
    heads_ = new CellMap(tr("Attention to the chosen slot, by layer and head"), this);
    heads_->setObjectName(QStringLiteral("heads"));
    profile_ = new TokenBars(tr("Attention of the chosen head to every slot"), this);
    profile_->setObjectName(QStringLiteral("profile"));
    auto* column = new QVBoxLayout;
    column->addWidget(attentionNote_);
    column->addWidget(heads_, 3);
    column->addWidget(profile_, 2);
    return page(column, this);
}

QWidget* ReadingPane::makeLogitLevel()
{
    logits_ = new WordBars(tr("One token with the rows and without"), this);
    logits_->setObjectName(QStringLiteral("logits"));
    logitNote_ = new QLabel(this);
    logitNote_->setObjectName(QStringLiteral("logitNote"));
    logitNote_->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->addWidget(logits_, 1);
    column->addWidget(logitNote_);
    return page(column, this);
}

void ReadingPane::listen()
{
    connect(bar_, &LookBar::lookPressed, this, [this] { emit lookRequested(request_); });
    connect(bar_, &LookBar::stopPressed, this, &ReadingPane::cancelRequested);
    connect(levels_, &QButtonGroup::idClicked, this, [this](int level) { setLevel(Level(level)); });
    connect(input_, &TokenText::activated, this, &ReadingPane::chooseSlot);
    connect(answer_, &TokenText::activated, this, &ReadingPane::chooseToken);
    connect(effect_, &TokenBars::cellChosen, this, [this](QPoint cell) { chooseToken(cell.x()); });
    connect(whose_, &QComboBox::currentIndexChanged, this, &ReadingPane::showEffect);
    connect(paid_, &CellMap::cellChosen, this, [this](QPoint cell) {
        chooseToken(cell.x());
        if (cell.y() >= 0) chooseSlot(reading_->rows[std::size_t(cell.y())]);
    });
    connect(mask_, &CellMap::cellChosen, this, [this](QPoint cell) { chooseSlot(cell.x()); });
    connect(profile_, &TokenBars::cellChosen, this, [this](QPoint cell) { chooseSlot(cell.x()); });
    connect(heads_, &CellMap::cellChosen, this, &ReadingPane::showProfile);
    connect(rows_, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (reading_ && row >= 0 && row < int(reading_->rows.size())) chooseSlot(reading_->rows[std::size_t(row)]);
    });
    connect(ids_, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (reading_ && row >= 0) chooseSlot(row);
    });
    connect(kinds_, &QComboBox::currentIndexChanged, this, &ReadingPane::showMask);
    for (CellCanvas* picture : QList<CellCanvas*>{effect_, paid_, mask_, heads_, profile_, logits_}) {
        connect(picture, &CellCanvas::hovered, hover_, &QLabel::setText);
        connect(picture, &CellCanvas::cellActivated, this, [this] { zoom(1); });
        picture->installEventFilter(this);
    }
    for (QTableWidget* table : {rows_, ids_}) {
        connect(table, &QTableWidget::cellDoubleClicked, this, [this] { zoom(1); });
        table->viewport()->installEventFilter(this);
    }
    for (const auto& [key, by] : {std::pair(Qt::Key_Down, 1), std::pair(Qt::Key_Up, -1)}) {
        auto* keys = new QShortcut(QKeySequence(Qt::ALT | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, by = by] { zoom(by); });
    }
    bar_->addPicture(tr("What the rows do to each token"), QStringLiteral("rows"), effect_);
    bar_->addPicture(tr("Attention to each row"), QStringLiteral("attention-to-rows"), paid_);
    bar_->addPicture(tr("Who sees whom"), QStringLiteral("mask"), mask_);
    bar_->addPicture(tr("Attention by layer and head"), QStringLiteral("attention"), heads_);
    bar_->addPicture(tr("Attention to every slot"), QStringLiteral("slots"), profile_);
    bar_->addPicture(tr("One token's logit"), QStringLiteral("logit"), logits_);
    bar_->addTable(tr("Every token"), QStringLiteral("logits"), [this] { return csv(); });
}

ReadingPane::Level ReadingPane::level() const { return Level(stack_->currentIndex()); }

void ReadingPane::setLevel(Level level)
{
    stack_->setCurrentIndex(int(level));
    levels_->button(int(level))->setChecked(true);
    hover_->clear();
    emit levelChanged();
}

void ReadingPane::zoom(int by) { setLevel(Level(std::clamp(int(level()) + by, 0, stack_->count() - 1))); }

bool ReadingPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers() & Qt::ControlModifier && wheel->angleDelta().y() != 0) {
            zoom(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReadingPane::setDeck(const lab::Deck& deck, const QString& prompt, const Catalog& catalog)
{
    catalog_ = catalog;
    request_.deck = deck;
    request_.deck.join = join_;
    request_.prompt = prompt.toStdString();
    const QStringList titles = catalog.partsOf(request_.deck);
    bar_->setReady(!titles.isEmpty());
    const auto said = steering::operator_of(join_).sign;
    const QString sign = QStringLiteral(" %1 ").arg(QString::fromUtf8(said.data(), qsizetype(said.size())));
    asked_->setText(titles.isEmpty() ? tr("The deck of Compose is empty. Put behaviours on it, then look here.")
                                     : tr("%1: “%2”", "a deck; the question").arg(titles.join(sign), prompt));
}

void ReadingPane::setRunning(bool running) { bar_->setRunning(running); }

void ReadingPane::showProgress(const Progress& progress) { bar_->showProgress(progress); }

void ReadingPane::tellError(const QString& sentence)
{
    setRunning(false);
    bar_->tell(sentence);
}

} // namespace steerdeck::widgets
