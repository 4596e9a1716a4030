#include "widgets/export/export_pane.h"

#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace steerdeck::widgets {

using lab::Receiver;

namespace {

/// What a receiver is called, can have, and cannot.
struct Wording {
    QString title, carries, cannot;
};

Wording wording_of(Receiver receiver)
{
    const QString words = ExportPane::tr("Every behaviour, blend and strength as a word of the vocabulary, and <and>, "
                                         "<or>, <not>; they stand where a text says them.");
    const QString no_set =
        ExportPane::tr("The join “set”, which puts rows at one position; what LM-Steer, CAA and LoRA learned.");
    switch (receiver) {
    case Receiver::hf:
        return {ExportPane::tr("Hugging Face folder (transformers, vLLM)"), words, no_set};
    case Receiver::gguf:
        return {ExportPane::tr("GGUF file (llama.cpp, Ollama, LM Studio)"), words, no_set};
    case Receiver::peft:
        return {ExportPane::tr("PEFT folders (prompt tuning, trainable tokens)"),
                ExportPane::tr("As trainable tokens every row as a word; as prompt tuning the deck as it stands."),
                ExportPane::tr("In prompt tuning the place: the rows stand before the whole input, where they were not "
                               "trained. The join “set”.")};
    case Receiver::prompt_embeds:
        return {ExportPane::tr("Prompt embeddings (vLLM)"),
                ExportPane::tr("The deck and one question as the very rows that the model reads."),
                ExportPane::tr("The join “set”; other questions.")};
    case Receiver::card:
        return {ExportPane::tr("Share card (another Steerdeck)"),
                ExportPane::tr("Deck, question, settings and rows, every join: another Steerdeck with the same model "
                               "gives the same answer."),
                ExportPane::tr("The model itself; what LM-Steer, CAA and LoRA learned.")};
    }
    return {};
}

QLabel* wrapped(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Minimum); // else a form gives it a few words' width
    wide.setHeightForWidth(true);
    label->setSizePolicy(wide);
    return label;
}

} // namespace

ExportPane::ExportPane(QWidget* parent) : QWidget(parent)
{
    arrange();
    fillReceivers();
    connect(receivers_, &QComboBox::currentIndexChanged, this, &ExportPane::follow);
    connect(question_, &QLineEdit::textChanged, this, &ExportPane::follow);
    connect(place_, &QLineEdit::textChanged, this, &ExportPane::follow);
    connect(all_, &QCheckBox::toggled, this, &ExportPane::follow);
    connect(choose_, &QPushButton::clicked, this, [this] { emit placeRequested(receiver().is_file); });
    connect(export_, &QPushButton::clicked, this, [this] { emit exportRequested(request()); });
    connect(cancel_, &QPushButton::clicked, this, &ExportPane::cancelRequested);
    connect(copy_, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(snippet_->toPlainText()); });
    setRunning(false);
}

void ExportPane::arrange()
{
    receivers_ = new QComboBox(this);
    receivers_->setObjectName(QStringLiteral("exportReceiver"));
    receivers_->setAccessibleName(tr("Who shall use the tokens"));
    carries_ = wrapped("exportCarries", this);
    cannot_ = wrapped("exportCannot", this);
    tokens_ = wrapped("exportTokens", this);
    all_ = new QCheckBox(tr("&Every behaviour that has a token"), this);
    all_->setObjectName(QStringLiteral("exportAll"));
    question_ = new QLineEdit(this);
    question_->setObjectName(QStringLiteral("exportQuestion"));
    question_->setAccessibleName(tr("The question"));
    questionLabel_ = new QLabel(tr("&Question"), this);
    questionLabel_->setBuddy(question_);
    place_ = new QLineEdit(this);
    place_->setObjectName(QStringLiteral("exportPlace"));
    place_->setAccessibleName(tr("Where it is put"));
    choose_ = makeButton(tr("C&hoose…"), PillButton::Look::plain, "exportChoose", tr("Choose where it is put"), this);
    replace_ = new QCheckBox(tr("&Replace what stands there"), this);
    replace_->setObjectName(QStringLiteral("exportReplace"));
    round_ = new QCheckBox(tr("Smaller files, with rows that are ro&unded"), this);
    round_->setObjectName(QStringLiteral("exportRound"));
    export_ = makeButton(tr("E&xport"), PillButton::Look::primary, "exportStart", tr("Write it"), this);
    cancel_ = makeButton(tr("&Cancel"), PillButton::Look::plain, "exportCancel", tr("Stop; nothing is left"), this);
    bar_ = new QProgressBar(this);
    bar_->setAccessibleName(tr("Progress of the export"));
    bar_->setTextVisible(false);
    bar_->setFixedHeight(grid);
    notice_ = new NoticeLabel(this);
    snippet_ = new QPlainTextEdit(this);
    snippet_->setObjectName(QStringLiteral("exportSnippet"));
    snippet_->setAccessibleName(tr("A program that uses it"));
    snippet_->setReadOnly(true);
    snippet_->setTabChangesFocus(true);
    snippet_->setLineWrapMode(QPlainTextEdit::NoWrap);
    snippet_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    copy_ = makeButton(tr("Cop&y"), PillButton::Look::plain, "exportCopy", tr("Copy the program"), this);

    auto* form = new QFormLayout;
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&For"), receivers_);
    form->addRow(tr("Carries"), carries_);
    form->addRow(tr("Cannot carry"), cannot_);
    form->addRow(tr("Tokens"), tokens_);
    form->addRow(QString(), all_);
    form->addRow(questionLabel_, question_);
    auto* place = new QHBoxLayout;
    place->setSpacing(grid);
    place->addWidget(place_, 1);
    place->addWidget(choose_);
    auto* placeLabel = new QLabel(tr("&Place"), this);
    placeLabel->setBuddy(place_);
    form->addRow(placeLabel, place);
    form->addRow(QString(), replace_);
    form->addRow(QString(), round_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(notice_, 1);
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(export_);
    auto* result = new QHBoxLayout;
    result->setSpacing(grid);
    result->addWidget(snippet_, 1);
    result->addWidget(copy_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(bar_);
    column->addLayout(result, 1);
}

void ExportPane::fillReceivers()
{
    for (const auto& one : lab::receivers()) receivers_->addItem(wording_of(one.receiver).title, int(one.receiver));
}

const lab::ReceiverInfo& ExportPane::receiver() const
{
    return lab::info_of(Receiver(receivers_->currentData().toInt()));
}

lab::ExportRequest ExportPane::request() const
{
    lab::ExportRequest request;
    request.to = receiver().receiver;
    request.deck = deck_;
    if (all_->isChecked() && !receiver().needs_prompt) {
        request.deck = {{}, deck_.join == lab::Join::set ? lab::Join::composition : deck_.join};
        for (const QString& name : trained_) request.deck.chips.push_back({name.toStdString()});
    }
    if (receiver().needs_prompt) request.prompt = question_->text().toStdString();
    request.out = place_->text().trimmed().toStdString();
    request.replace = replace_->isChecked();
    request.round_rows = round_->isChecked() && round_->isVisibleTo(this);
    return request;
}

void ExportPane::setDeck(const lab::Deck& deck, const QString& prompt, const QStringList& trained)
{
    deck_ = deck;
    trained_ = trained;
    QStringList names;
    const auto nameOf = [](const lab::Chip& chip) {
        QString name = QString::fromStdString(chip.behavior);
        if (chip.negated) name = tr("not %1", "a behaviour").arg(name);
        if (!chip.blend_target.empty())
            name +=
                tr(" → %1 %2 %").arg(QString::fromStdString(chip.blend_target)).arg(100 * chip.blend_weight, 0, 'g', 3);
        if (chip.strength != 1) name += tr(" × %1").arg(chip.strength, 0, 'g', 3);
        return name;
    };
    for (const auto& part : steering::parts_of(deck)) {
        QStringList alternatives;
        for (const auto& one : part) alternatives << nameOf(one.chip);
        names << alternatives.join(tr(" or ", "between alternatives"));
    }
    tokens_->setText(names.isEmpty() ? tr("The deck is empty.")
                                     : tr("The deck: %1").arg(names.join(QStringLiteral(", "))));
    all_->setChecked(names.isEmpty());
    question_->setText(prompt);
    follow();
}

void ExportPane::setPlace(const QString& path) { place_->setText(path); }

/// The form as the receiver has it, and whether it can be exported now.
void ExportPane::follow()
{
    const auto& info = receiver();
    const auto wording = wording_of(info.receiver);
    carries_->setText(wording.carries);
    cannot_->setText(wording.cannot);
    question_->setVisible(info.needs_prompt);
    questionLabel_->setVisible(info.needs_prompt);
    all_->setVisible(!info.needs_prompt);
    round_->setVisible(info.receiver == Receiver::hf || info.receiver == Receiver::gguf);
    QString trouble;
    const auto wish = request();
    const bool whole = !wish.out.empty() && !steering::enabled_chips(wish.deck).empty() &&
                       (!info.needs_prompt || !question_->text().trimmed().isEmpty());
    if (wish.deck.join == lab::Join::set && info.receiver != Receiver::card)
        trouble = tr("The deck is joined by “set”, which only a share card can carry.");
    if (!running_) notice_->setNotice(trouble, NoticeLabel::Kind::hint);
    export_->setEnabled(whole && trouble.isEmpty() && !running_);
}

void ExportPane::setRunning(bool running)
{
    running_ = running;
    for (QWidget* one : std::initializer_list<QWidget*>{receivers_, all_, question_, place_, choose_, replace_, round_})
        one->setEnabled(!running);
    cancel_->setVisible(running);
    bar_->setVisible(running);
    bar_->setRange(0, 0);
    if (running) {
        notice_->setNotice({});
        snippet_->clear();
    }
    copy_->setEnabled(!snippet_->toPlainText().isEmpty());
    follow();
}

void ExportPane::showProgress(const Progress& progress)
{
    bar_->setRange(0, int(std::max(1L, progress.total)));
    bar_->setValue(int(progress.done));
}

void ExportPane::showDone(const lab::ExportDone& done)
{
    setRunning(false);
    snippet_->setPlainText(QString::fromStdString(done.snippet));
    copy_->setEnabled(true);
    notice_->setNotice(tr("%n files were written to %1.", nullptr, int(done.files.size()))
                           .arg(QString::fromStdString(done.out.string())));
    copy_->setFocus();
}

void ExportPane::tellError(const QString& sentence)
{
    setRunning(false);
    notice_->setNotice(sentence, NoticeLabel::Kind::error);
}

void ExportPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) snippet_->setMinimumHeight(6 * fontMetrics().lineSpacing());
}

} // namespace steerdeck::widgets
