#include "widgets/compose/sampling_part.h"

#include "widgets/shared/elided_label.h"
#include "widgets/shared/flow_layout.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace steerdeck::widgets {

namespace {

constexpr int systemLines = 2, mostSamples = 64, longestAnswer = 100'000;

/// A field with its label, which go into a new line together.
template <typename Box>
Box* addField(FlowLayout& flow, QWidget* parent, const QString& label, const char* name, const QString& tip)
{
    auto* pair = new QWidget(parent);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* text = mutedLabel(label, pair);
    auto* box = new Box(pair);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setToolTip(tip);
    box->setAccessibleDescription(tip);
    text->setBuddy(box);
    row->addWidget(text);
    row->addWidget(box);
    flow.insertWidget(flow.count(), pair);
    return box;
}

QString number(double value) { return QLocale().toString(value, 'g', 3); }

} // namespace

SamplingPart::SamplingPart(QWidget* parent) : QWidget(parent)
{
    fold_ = new QToolButton(this);
    fold_->setObjectName(QStringLiteral("sampling"));
    fold_->setText(tr("Sampling"));
    fold_->setToolTip(tr("Temperature, top-p, top-k, samples, seed, length and system prompt of the answers"));
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold_->setAutoRaise(true);
    fold_->setFocusPolicy(Qt::StrongFocus);
    fold_->setCheckable(true);
    summary_ = new ElidedLabel(QString(), this);
    summary_->setObjectName(QStringLiteral("samplingSummary"));
    regenerate_ = makeButton(tr("Rege&nerate"), PillButton::Look::plain, "regenerate", QString(), this);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(fold_);
    head->addWidget(summary_, 1);
    head->addWidget(regenerate_);

    fields_ = new QWidget(this);
    fields_->setObjectName(QStringLiteral("samplingFields"));
    auto* numbers = new QWidget(fields_);
    auto* flow = new FlowLayout(numbers, grid);
    temperature_ = addField<QDoubleSpinBox>(*flow, numbers, tr("Temperature"), "temperature",
                                            tr("0 takes the likeliest word each time; the higher, the bolder"));
    temperature_->setRange(0, 5);
    temperature_->setSingleStep(0.1);
    temperature_->setDecimals(2);
    topP_ = addField<QDoubleSpinBox>(*flow, numbers, tr("Top-p"), "topP",
                                     tr("Words are drawn from the likeliest that have this share of the probability"));
    topP_->setRange(0.01, 1);
    topP_->setSingleStep(0.05);
    topP_->setDecimals(2);
    topP_->setValue(1);
    topK_ =
        addField<QSpinBox>(*flow, numbers, tr("Top-k"), "topK", tr("Words are drawn from so many of the likeliest"));
    topK_->setRange(0, 1000);
    topK_->setSpecialValueText(tr("all", "words of the vocabulary"));
    samples_ = addField<QSpinBox>(*flow, numbers, tr("Samples"), "samples",
                                  tr("So many answers of each kind, and how many of them do what was asked"));
    samples_->setRange(1, mostSamples);
    seed_ = addField<QSpinBox>(*flow, numbers, tr("Seed"), "seed",
                               tr("The same seed draws the same answer; each sample takes the next one"));
    seed_->setRange(0, std::numeric_limits<int>::max());
    longest_ =
        addField<QSpinBox>(*flow, numbers, tr("Longest answer"), "longest", tr("In tokens; longer ones are cut"));
    longest_->setRange(1, longestAnswer);
    longest_->setSingleStep(16);
    longest_->setValue(lab::GenerateRequest().max_new_tokens);
    for (QAbstractSpinBox* box :
         std::initializer_list<QAbstractSpinBox*>{temperature_, topP_, topK_, samples_, seed_, longest_}) {
        box->setKeyboardTracking(false);
        box->setMaximumWidth(96);
    }

    auto* systemLabel = mutedLabel(tr("System prompt"), fields_);
    system_ = new QPlainTextEdit(fields_);
    system_->setObjectName(QStringLiteral("systemPrompt"));
    system_->setAccessibleName(tr("System prompt"));
    system_->setToolTip(tr("What the system says before the question; empty where it says nothing"));
    system_->setAccessibleDescription(system_->toolTip());
    system_->setTabChangesFocus(true);
    system_->document()->setDocumentMargin(6);
    system_->setFixedHeight(systemLines * system_->fontMetrics().lineSpacing() + 16 + 2 * system_->frameWidth());
    systemLabel->setBuddy(system_);
    auto* inside = new QVBoxLayout(fields_);
    inside->setContentsMargins(grid, 0, 0, 0);
    inside->setSpacing(6);
    inside->addWidget(numbers);
    inside->addWidget(systemLabel);
    inside->addWidget(system_);
    fields_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(fields_);
    guardFromWheel(*this);

    connect(fold_, &QToolButton::toggled, this, [this](bool unfolded) {
        fields_->setVisible(unfolded);
        refresh();
    });
    connect(regenerate_, &QPushButton::clicked, this, &SamplingPart::regenerateRequested);
    const auto edited = [this] {
        refresh();
        emit changed();
    };
    for (QDoubleSpinBox* box : {temperature_, topP_}) connect(box, &QDoubleSpinBox::valueChanged, this, edited);
    for (QSpinBox* box : {topK_, samples_, seed_, longest_}) connect(box, &QSpinBox::valueChanged, this, edited);
    connect(system_, &QPlainTextEdit::textChanged, this, edited);
    refresh();
}

QString SamplingPart::systemPrompt() const { return system_->toPlainText().trimmed(); }

void SamplingPart::setSystemPrompt(const QString& text)
{
    if (text != system_->toPlainText()) system_->setPlainText(text);
}

bool SamplingPart::isUnfolded() const { return fold_->isChecked(); }

void SamplingPart::fill(lab::GenerateRequest& request) const
{
    request.temperature = temperature_->value();
    request.top_p = topP_->value();
    request.top_k = topK_->value();
    request.seed = std::uint64_t(seed_->value());
    request.samples = request.temperature > 0 ? samples_->value() : 1;
    request.max_new_tokens = longest_->value();
    request.system_prompt = systemPrompt().toStdString();
}

void SamplingPart::setFrom(const lab::GenerateRequest& request)
{
    {
        const QSignalBlocker quiet(this); // one change
        temperature_->setValue(request.temperature);
        topP_->setValue(request.top_p);
        topK_->setValue(request.top_k);
        seed_->setValue(int(std::min<std::uint64_t>(request.seed, std::uint64_t(seed_->maximum()))));
        samples_->setValue(request.samples);
        longest_->setValue(request.max_new_tokens);
        setSystemPrompt(QString::fromStdString(request.system_prompt));
    }
    emit changed();
}

void SamplingPart::takeNextSeed()
{
    const int samples = samples_->value();
    seed_->setValue(seed_->value() > seed_->maximum() - samples ? 0 : seed_->value() + samples);
}

QString SamplingPart::summary() const
{
    QStringList parts;
    if (temperature_->value() > 0) {
        parts << tr("temperature %1").arg(number(temperature_->value()));
        if (topP_->value() < 1) parts << tr("top-p %1").arg(number(topP_->value()));
        if (topK_->value() > 0) parts << tr("top-k %1").arg(topK_->value());
        if (samples_->value() > 1) parts << tr("%n samples", nullptr, samples_->value());
        if (seed_->value() > 0) parts << tr("seed %1").arg(seed_->value());
    } else
        parts << tr("greedy", "the likeliest word each time");
    if (longest_->value() != lab::GenerateRequest().max_new_tokens)
        parts << tr("at most %n tokens", nullptr, longest_->value());
    if (!systemPrompt().isEmpty()) parts << tr("a system prompt");
    return parts.join(QStringLiteral(", "));
}

void SamplingPart::setRunnable(bool runnable)
{
    runnable_ = runnable;
    refresh();
}

void SamplingPart::refresh()
{
    const bool drawn = temperature_->value() > 0;
    for (QWidget* field : std::initializer_list<QWidget*>{topP_, topK_, samples_, seed_}) field->setEnabled(drawn);
    regenerate_->setVisible(drawn);
    regenerate_->setEnabled(runnable_);
    const QString tip = tr("The same with the next seed (Ctrl+Shift+Return)");
    regenerate_->setToolTip(tip);
    regenerate_->setAccessibleDescription(tip);
    fold_->setArrowType(isUnfolded() ? Qt::DownArrow : Qt::RightArrow);
    summary_->setText(summary());
    summary_->setToolTip(summary());
    fold_->setAccessibleDescription(summary());
}

} // namespace steerdeck::widgets
