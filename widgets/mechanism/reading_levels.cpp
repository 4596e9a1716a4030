// What the levels of a reading show.
#include "widgets/compose/token_text.h"
#include "widgets/mechanism/cell_map.h"
#include "widgets/mechanism/reading_pane.h"
#include "widgets/mechanism/token_bars.h"
#include "widgets/mechanism/word_bars.h"
#include "widgets/plots/export.h"
#include "widgets/plots/look_bar.h"
#include "widgets/plots/words.h"
#include "widgets/shared/number_text.h"
#include "widgets/shared/value_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

QString percent(double share) { return QLocale().toString(100 * share, 'f', 1); }
QString plus(double value) { return (value > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(value, 'f', 2); }

/// What an answer's token gains by all rows together.
double gain(const lab::SteeredToken& token) { return token.with.logit - token.without.back().logit; }

} // namespace

QString ReadingPane::nameOf(int slot) const
{
    const auto inputs = int(reading_->input.size());
    if (slot >= inputs) return shownWord(reading_->tokens[std::size_t(slot - inputs)].text);
    const auto& piece = reading_->input[std::size_t(slot)];
    if (piece.row.empty()) return shownWord(piece.text);
    const QString name = QString::fromStdString(piece.row);
    return catalog_.indexOf(name) >= 0 ? catalog_.behavior(name).title : QString::fromStdString(piece.text);
}

void ReadingPane::showReading(std::shared_ptr<const lab::AttentionReading> reading)
{
    setRunning(false);
    if (reading->tokens.empty()) return tellError(tr("The model answers nothing with this deck."));
    reading_ = std::move(reading);
    bar_->setExportable(true);
    lab::AnswerStart start;
    start.pieces = reading_->input;
    input_->setTokens(inputMarks(start, catalog_));
    lab::AnswerDone done;
    for (const auto& token : reading_->tokens) {
        done.pieces.push_back({token.text, token.id, token.with.probability});
        done.pieces.back().rank = token.with.rank + 1;
    }
    answer_->setTokens(answerMarks(done));
    slot_ = reading_->rows.empty() ? 0 : reading_->rows.front();
    const auto most = std::max_element(reading_->tokens.begin(), reading_->tokens.end(),
                                       [](const auto& a, const auto& b) { return gain(a) < gain(b); });
    token_ = int(most - reading_->tokens.begin());
    {
        const QSignalBlocker quiet(kinds_);
        kinds_->clear();
        for (const auto& kind : reading_->seen) {
            QStringList layers;
            for (const int layer : kind.layers) layers << QString::number(layer);
            kinds_->addItem(
                kind.window > 0
                    ? tr("layers %1: %2 positions back").arg(layers.join(QStringLiteral(", "))).arg(kind.window)
                    : tr("layers %1: all that came before").arg(layers.join(QStringLiteral(", "))));
        }
        kinds_->setVisible(reading_->seen.size() > 1);
    }
    ids_->setRowCount(int(reading_->input.size()));
    for (int slot = 0; slot < ids_->rowCount(); ++slot)
        fillRow(*ids_, slot,
                {QString::number(slot), QString::number(reading_->positions[std::size_t(slot)]),
                 QString::number(reading_->input[std::size_t(slot)].id), nameOf(slot)});
    showDeckLevel();
    showMask();
    showChoice();
}

void ReadingPane::clear()
{
    reading_.reset();
    setRunning(false);
    bar_->tell({});
    bar_->setExportable(false);
    for (TokenText* text : {input_, answer_}) text->setTokens({});
    effect_->setBars({}, {});
    effect_->setInvitation(tr("Press Look: the deck answers, and the passes are read."));
    profile_->setBars({}, {});
    mask_->setTable({}, {});
    paid_->setTable({}, {});
    whose_->clear();
    heads_->setTable({}, {});
    logits_->setRows({}, {}, {});
    for (QTableWidget* table : {rows_, ids_}) table->setRowCount(0);
    for (QLabel* label : {hover_, logitNote_, attentionNote_}) label->clear();
    kinds_->hide();
    setLevel(Level::deck);
}

void ReadingPane::chooseSlot(int slot)
{
    if (!reading_ || slot < 0 || slot >= reading_->length() || slot == slot_) return;
    slot_ = slot;
    showChoice();
}

void ReadingPane::chooseToken(int token)
{
    if (!reading_ || token < 0 || token >= int(reading_->tokens.size()) || token == token_) return;
    token_ = token;
    showChoice();
}

/// The chosen slot and token, wherever they are shown.
void ReadingPane::showChoice()
{
    const QSignalBlocker quiet_rows(rows_), quiet_ids(ids_);
    effect_->setChosen({token_, 0});
    const auto row = std::find(reading_->rows.begin(), reading_->rows.end(), slot_);
    row == reading_->rows.end() ? rows_->clearSelection() : rows_->selectRow(int(row - reading_->rows.begin()));
    paid_->setChosen(row == reading_->rows.end() ? QPoint(-1, -1) : QPoint(token_, int(row - reading_->rows.begin())));
    if (slot_ < ids_->rowCount()) ids_->selectRow(slot_);
    if (mask_->chosen().x() != slot_ && slot_ < mask_->rows()) mask_->setChosen({slot_, mask_->rows() - 1});
    showAttention();
    showLogit();
}

/// Of a token's logit, by the rows that are chosen for comparison.
double ReadingPane::change(int token) const
{
    const auto& one = reading_->tokens[std::size_t(token)];
    const int row = whose_->currentIndex() - 1;
    return row < 0 ? gain(one) : one.with.logit - one.without[std::size_t(row)].logit;
}

void ReadingPane::showEffect()
{
    if (!reading_) return;
    QList<TokenBars::Bar> bars;
    for (int i = 0; i < int(reading_->tokens.size()); ++i) {
        const auto& token = reading_->tokens[std::size_t(i)];
        const QString text = shownWord(token.text);
        bars << TokenBars::Bar{text, change(i),
                               tr("“%1”: logit %2 with the rows, %3 without (%4)")
                                   .arg(text, numberText(token.with.logit, 4),
                                        numberText(token.with.logit - change(i), 4), whose_->currentText())};
    }
    effect_->setBars(bars, tr("logit with less logit without"));
}

void ReadingPane::showDeckLevel()
{
    {
        const QSignalBlocker quiet(whose_);
        whose_->clear();
        whose_->addItem(tr("all rows"));
        for (const int slot : reading_->rows) whose_->addItem(nameOf(slot));
    }
    showEffect();
    CellMap::Table table;
    table.rows = int(reading_->rows.size());
    table.columns = int(reading_->tokens.size());
    for (const int slot : reading_->rows) {
        table.rowLabels << nameOf(slot);
        for (int token = 0; token < table.columns; ++token) table.shares << reading_->mean_paid(token, slot);
    }
    for (const auto& token : reading_->tokens) table.columnLabels << shownWord(token.text);
    table.rowsName = tr("the deck's rows");
    table.columnsName = tr("the answer; % of the attention");
    table.numbers = true;
    paid_->setTable(table, [this](QPoint cell) {
        return tr("Where “%1” was chosen, %2 got %3 % of the attention, all layers and heads")
            .arg(shownWord(reading_->tokens[std::size_t(cell.x())].text), nameOf(reading_->rows[std::size_t(cell.y())]),
                 percent(paid_->shareAt(cell)));
    });
    const QSignalBlocker quiet(rows_);
    const auto n = double(reading_->tokens.size());
    rows_->setRowCount(int(reading_->rows.size()));
    for (int row = 0; row < rows_->rowCount(); ++row) {
        const int slot = reading_->rows[std::size_t(row)];
        double paid = 0, changed = 0;
        for (int token = 0; token < int(reading_->tokens.size()); ++token) {
            const auto& one = reading_->tokens[std::size_t(token)];
            paid += reading_->mean_paid(token, slot) / n;
            changed += (one.with.logit - one.without[std::size_t(row)].logit) / n;
        }
        fillRow(*rows_, row,
                {nameOf(slot), QString::number(slot), QString::number(reading_->positions[std::size_t(slot)]),
                 percent(paid), plus(changed)});
    }
}

QString ReadingPane::maskText(QPoint cell) const
{
    const auto place = [this](int slot) {
        return tr("%1 (slot %2, position %3)")
            .arg(nameOf(slot), QString::number(slot), QString::number(reading_->positions[std::size_t(slot)]));
    };
    const QString who = place(cell.y()), whom = place(cell.x());
    if (mask_->shareAt(cell) >= 0)
        return cell.x() == cell.y() ? tr("%1 sees itself.").arg(who) : tr("%1 sees %2.").arg(who, whom);
    if (reading_->positions[std::size_t(cell.x())] == reading_->positions[std::size_t(cell.y())])
        return tr("%1 does not see %2: rows of a set stand at one position and do not see one another.").arg(who, whom);
    return cell.x() > cell.y() ? tr("%1 does not see %2, which comes later.").arg(who, whom)
                               : tr("%1 does not see %2, which is too far back for these layers.").arg(who, whom);
}

void ReadingPane::showMask()
{
    if (!reading_) return;
    const auto& kind = reading_->seen[std::size_t(std::max(0, kinds_->currentIndex()))];
    CellMap::Table table;
    table.rows = table.columns = int(reading_->input.size());
    for (const auto visible : kind.visible) table.shares << (visible ? 0.6 : -1.0);
    for (int slot = 0; slot < table.rows; ++slot) table.rowLabels << nameOf(slot);
    table.columnLabels = table.rowLabels;
    table.rowsName = tr("who looks");
    table.columnsName = tr("whom it sees");
    for (const int slot : reading_->rows) table.marked << slot;
    mask_->setTable(table, [this](QPoint cell) { return maskText(cell); });
}

void ReadingPane::showAttention()
{
    CellMap::Table table;
    table.rows = reading_->layers;
    table.columns = reading_->heads;
    for (int layer = 0; layer < reading_->layers; ++layer) {
        table.rowLabels << QString::number(layer);
        for (int head = 0; head < reading_->heads; ++head) table.shares << reading_->paid(token_, layer, head, slot_);
    }
    for (int head = 0; head < reading_->heads; ++head) table.columnLabels << QString::number(head);
    table.rowsName = tr("layers");
    table.columnsName = tr("heads");
    table.numbers = true;
    heads_->setTable(table, [this](QPoint cell) {
        return tr("Layer %1, head %2: %3 % of its attention goes to %4")
            .arg(cell.y())
            .arg(cell.x())
            .arg(percent(heads_->shareAt(cell)), nameOf(slot_));
    });
    attentionNote_->setText(
        tr("Where “%1” was chosen, %2 gets %3 % of the attention on the average; a cell is a head of a layer.")
            .arg(shownWord(reading_->tokens[std::size_t(token_)].text), nameOf(slot_),
                 percent(reading_->mean_paid(token_, slot_))));
    showProfile();
}

/// Of the chosen head, else the mean of all.
void ReadingPane::showProfile()
{
    if (!reading_) return;
    const QPoint head = heads_->chosen();
    QList<TokenBars::Bar> bars;
    const int seen = int(reading_->input.size()) + token_; // later ones come behind the position that looked
    for (int slot = 0; slot < seen; ++slot) {
        const double paid =
            head.x() < 0 ? reading_->mean_paid(token_, slot) : reading_->paid(token_, head.y(), head.x(), slot);
        const bool row = std::find(reading_->rows.begin(), reading_->rows.end(), slot) != reading_->rows.end();
        bars << TokenBars::Bar{nameOf(slot), paid,
                               tr("%1, slot %2: %3 % of the attention").arg(nameOf(slot)).arg(slot).arg(percent(paid)),
                               row};
    }
    profile_->setBars(bars, head.x() < 0 ? tr("share of the attention, all layers and heads")
                                         : tr("share of the attention, layer %1, head %2").arg(head.y()).arg(head.x()));
    profile_->setChosen({slot_, 0});
}

void ReadingPane::showLogit()
{
    const auto& token = reading_->tokens[std::size_t(token_)];
    const auto row = [](const QString& title, const lab::TokenLogit& logit, bool marked) {
        return WordBars::Row{title,
                             {logit.probability},
                             tr("logit %1, place %2").arg(numberText(logit.logit, 4)).arg(logit.rank + 1),
                             marked};
    };
    QList<WordBars::Row> rows = {row(tr("with every row"), token.with, true)};
    for (std::size_t i = 0; i < reading_->rows.size(); ++i)
        rows << row(tr("without %1").arg(nameOf(reading_->rows[i])), token.without[i], reading_->rows[i] == slot_);
    rows << row(tr("without any row"), token.without.back(), false);
    const QString text = shownWord(token.text);
    logits_->setRows(tr("“%1” after all that stands before it").arg(text), {tr("probability")}, rows);
    const auto chosen = std::find(reading_->rows.begin(), reading_->rows.end(), slot_);
    if (chosen == reading_->rows.end())
        return logitNote_->setText(
            tr("All rows together change the logit of “%1” by %2.").arg(text, plus(gain(token))));
    const auto& without = token.without[std::size_t(chosen - reading_->rows.begin())];
    logitNote_->setText(tr("%1 changes the logit of “%2” by %3, all rows together by %4.")
                            .arg(nameOf(slot_), text, plus(token.with.logit - without.logit), plus(gain(token))));
}

QString ReadingPane::csv() const
{
    if (!reading_) return {};
    QStringList head = {QStringLiteral("token"), QStringLiteral("text"), QStringLiteral("logit"),
                        QStringLiteral("probability")};
    for (const int slot : reading_->rows) head << csvField(QStringLiteral("without ") + nameOf(slot));
    head << QStringLiteral("without all");
    for (const int slot : reading_->rows) head << csvField(QStringLiteral("looked at ") + nameOf(slot));
    QString text = head.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (int i = 0; i < int(reading_->tokens.size()); ++i) {
        const auto& token = reading_->tokens[std::size_t(i)];
        QStringList cells = {QString::number(i + 1), csvField(QString::fromStdString(token.text)),
                             csvNumber(token.with.logit), csvNumber(token.with.probability)};
        for (const auto& without : token.without) cells << csvNumber(without.logit);
        for (const int slot : reading_->rows) cells << csvNumber(reading_->mean_paid(i, slot));
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text;
}

} // namespace steerdeck::widgets
