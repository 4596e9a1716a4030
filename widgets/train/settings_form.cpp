#include "widgets/train/settings_form.h"

#include "widgets/shared/glyphs.h"
#include "widgets/shared/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace steerdeck::widgets {

MagnitudeSpinBox::MagnitudeSpinBox(double least, double most, QWidget* parent) : QDoubleSpinBox(parent)
{
    setDecimals(12);
    setRange(least, most);
}

QString MagnitudeSpinBox::textFromValue(double value) const { return locale().toString(value, 'g', 6); }

double MagnitudeSpinBox::valueFromText(const QString& text) const
{
    bool ok = false;
    double value = locale().toDouble(text, &ok);
    if (!ok) value = QLocale::c().toDouble(text, &ok);
    return ok ? value : minimum();
}

QValidator::State MagnitudeSpinBox::validate(QString& text, int&) const
{
    bool ok = false;
    double value = locale().toDouble(text, &ok);
    if (!ok) value = QLocale::c().toDouble(text, &ok);
    if (ok) return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    static const QRegularExpression unfinished(QStringLiteral("^[0-9.,eE+\\- ]*$"));
    return unfinished.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

void MagnitudeSpinBox::stepBy(int steps)
{
    static constexpr std::array<double, 3> series{1, 2, 5};
    double now = value() > 0 ? value() : std::max(minimum(), 1e-6);
    for (int i = 0; i < std::abs(steps); ++i) {
        const double decade = std::pow(10.0, std::floor(std::log10(now) + 1e-9));
        const double digit = now / decade;
        double next = 0;
        if (steps > 0) {
            next = 10 * decade;
            for (const double s : series)
                if (s > digit * 1.0001) {
                    next = s * decade;
                    break;
                }
        } else {
            next = 0.5 * decade;
            for (const double s : series)
                if (s < digit * 0.9999) next = s * decade;
        }
        now = next;
    }
    setValue(now < 1e-9 ? 0 : now);
    selectAll();
}

namespace {

constexpr int helpLines = 3;
constexpr int demoPreset = 0, paperPreset = 1, companyPreset = 2; // of tokens; operators have the first two

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 + 1e-6 * std::abs(b); }

} // namespace

SettingsForm::SettingsForm(QWidget* parent) : QWidget(parent)
{
    presets_ = new QComboBox(this);
    presets_->setObjectName(QStringLiteral("presets"));
    presets_->setAccessibleName(tr("Preset of the settings"));
    presets_->setToolTip(tr("Fill in settings that are known to work"));
    presets_->view()->setAccessibleName(presets_->accessibleName());
    presets_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    presets_->setMinimumContentsLength(9); // the style's own hint clips the last letter of "Custom"
    presets_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    restore_ = new QToolButton(this);
    restore_->setIcon(glyphIcon(Glyph::undo));
    restore_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    restore_->setObjectName(QStringLiteral("restorePreset"));
    const auto whole = [this](int least, int most, int step) {
        auto* box = new QSpinBox(this);
        box->setRange(least, most);
        box->setSingleStep(step);
        box->setGroupSeparatorShown(true);
        return box;
    };
    const auto real = [this](double least, double most, double step, int decimals) {
        auto* box = new QDoubleSpinBox(this);
        box->setDecimals(decimals);
        box->setRange(least, most);
        box->setSingleStep(step);
        return box;
    };
    steps_ = whole(1, 100000000, 50);
    batch_ = whole(1, 65536, 1);
    report_ = whole(1, 100000, 1);
    rate_ = new MagnitudeSpinBox(1e-9, 100, this);
    decay_ = new MagnitudeSpinBox(0, 10, this);
    temperature_ = real(0.1, 100, 0.5, 2);
    warmup_ = real(0, 100, 1, 1);
    warmup_->setSuffix(tr(" %", "unit of a share"));
    clip_ = real(0.01, 1000, 0.1, 2);
    orthogonality_ = real(0, 100, 0.1, 2);
    seed_ = new QLineEdit(this);
    seed_->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), seed_));

    using Settings = lab::TrainSettings;
    add(tr("&Steps"), tr("Updates of what is trained. More steps follow the teacher more closely and take longer."),
        steps_, [](const Settings& s) { return double(s.steps); });
    add(tr("Ba&tch"), tr("Examples in each step, over all behaviours. Larger is steadier and slower."), batch_,
        [](const Settings& s) { return double(s.batch); });
    add(tr("&Learning rate"),
        tr("How far one step moves what is trained (AdamW). For tokens, small models need about 1e-2, large ones "
           "1e-4."),
        rate_, [](const Settings& s) { return s.learning_rate; });
    add(tr("T&emperature"),
        tr("Softens the teacher's and the student's distributions before they are compared. At 10 unlikely words count "
           "too."),
        temperature_, [](const Settings& s) { return s.temperature; });
    add(tr("&Warm-up"),
        tr("Share of the steps in which the rate rises from 0. After it the rate falls to 0 in a straight line."),
        warmup_, [](const Settings& s) { return s.warmup; });
    add(tr("Weight &decay"), tr("Pulls the trained numbers towards zero a little with each step."), decay_,
        [](const Settings& s) { return s.weight_decay; });
    add(tr("&Clip"), tr("Longest gradient of a token or behaviour. A longer one is shortened to it."), clip_,
        [](const Settings& s) { return s.clip; });
    add(tr("Ort&hogonality"),
        tr("Weight of the term that keeps the operator apart from the behaviours: the sum of its squared cosines to "
           "their tokens."),
        orthogonality_, [](const Settings& s) { return s.orthogonality; });
    add(tr("Seed"), tr("The same seed draws the same examples and paraphrases in the same order."), seed_, nullptr);
    add(tr("Rep&ort every"), tr("Steps between two points of the curves. It changes nothing that is learned."), report_,
        nullptr);

    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(sectionLabel(tr("Settings"), this));
    head->addWidget(presets_, 1);
    head->addWidget(restore_);
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(grid);
    grid_->setVerticalSpacing(grid / 2);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
    help_ = mutedLabel({}, this);
    help_->setObjectName(QStringLiteral("settingsHelp"));
    help_->setAccessibleName(tr("Explanation"));
    help_->setWordWrap(true);
    help_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    help_->setFixedHeight(help_->fontMetrics().lineSpacing() * helpLines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addLayout(grid_);
    column->addWidget(help_);

    const std::initializer_list<std::pair<QWidget*, const char*>> names{{steps_, "steps"},
                                                                        {batch_, "batch"},
                                                                        {report_, "reportEvery"},
                                                                        {rate_, "learningRate"},
                                                                        {decay_, "decay"},
                                                                        {warmup_, "warmup"},
                                                                        {clip_, "clip"},
                                                                        {seed_, "seed"},
                                                                        {temperature_, "temperature"},
                                                                        {orthogonality_, "orthogonality"}};
    for (const auto& [field, name] : names) field->setObjectName(QLatin1String(name));
    for (QSpinBox* box : {steps_, batch_, report_}) connect(box, &QSpinBox::valueChanged, this, &SettingsForm::edited);
    for (QDoubleSpinBox* box :
         std::initializer_list<QDoubleSpinBox*>{rate_, decay_, temperature_, warmup_, clip_, orthogonality_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsForm::edited);
    connect(seed_, &QLineEdit::textChanged, this, &SettingsForm::edited);
    const auto restore = [this] {
        if (filling_) return;
        paperSteps_ = paperSettings(settings(), subject_.rows).steps;
        fill(preset());
        const auto at = std::size_t(std::max(0, presets_->currentIndex()));
        if (subject_.method.isEmpty())
            emit presetTaken(at == paperPreset     ? QStringLiteral("paper")
                             : at == companyPreset ? QStringLiteral("company")
                                                   : QString());
        else
            emit presetTaken(at > 0 && at <= subject_.published.size() ? subject_.published[at - 1].name : QString());
        edited();
    };
    connect(presets_, &QComboBox::currentIndexChanged, this, restore);
    connect(restore_, &QToolButton::clicked, this, restore);
    fillPresets();
    arrange();
    setSettings({});
    explain(nullptr);
}

void SettingsForm::add(const QString& title, const QString& tip, QWidget* field,
                       double (*value)(const lab::TrainSettings&))
{
    auto* cell = new QWidget(this);
    auto* label = new QLabel(title, cell);
    label->setBuddy(field);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    label->setFont(small);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(field);
    field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    for (QWidget* one : {static_cast<QWidget*>(label), field}) one->setWhatsThis(tip);
    field->installEventFilter(this);
    cells_.push_back({cell, field, label, title, tip, value});
}

/// Lays the fields that mean something to the subject into two columns.
void SettingsForm::arrange()
{
    int place = 0;
    for (const Cell& cell : cells_) {
        grid_->removeWidget(cell.cell);
        bool shown = subject_.method != QLatin1String("caa") || cell.field == seed_;
        if (cell.field == orthogonality_) shown = subject_.isOperator;
        if (cell.field == temperature_) shown = subject_.method.isEmpty() || subject_.distills;
        if (cell.field == steps_) cell.field->setEnabled(!subject_.byEpochs);
        cell.cell->setVisible(shown);
        if (!shown) continue;
        grid_->addWidget(cell.cell, place / 2, place % 2);
        ++place;
    }
}

void SettingsForm::fillPresets()
{
    const bool before = std::exchange(filling_, true);
    presets_->clear();
    const auto preset = [this](const QString& title, const QString& tip) {
        presets_->addItem(title);
        presets_->setItemData(presets_->count() - 1, tip, Qt::ToolTipRole);
    };
    if (subject_.method.isEmpty()) {
        preset(tr("Demo"), tr("For the small demo model: few steps, each a large one"));
        preset(tr("Paper (arXiv 2601.05062)"),
               tr("As published for models of billions of parameters: small steps, and 2 epochs of 50 000 examples for "
                  "each behaviour"));
        if (!subject_.isOperator)
            preset(tr("In company"), tr("For tokens that are there: they learn to stand beside others in a <set>"));
    } else {
        preset(tr("Suited to it"), tr("The settings that suit this way to steer"));
        for (const Preset& one : subject_.published) preset(one.title, one.tip);
    }
    presets_->setToolTip(presets_->currentData(Qt::ToolTipRole).toString());
    presets_->setVisible(subject_.method != QLatin1String("caa"));
    filling_ = before;
}

void SettingsForm::setSubject(const Subject& subject)
{
    const bool other = subject.method != subject_.method;
    const bool presets = subject.isOperator != subject_.isOperator && subject.method.isEmpty() && !other;
    if (other) kept_[subject_.method] = settings();
    const bool rows = subject.rows != subject_.rows;
    subject_ = subject;
    if (other) {
        fillPresets();
        const auto found = kept_.find(subject.method);
        fill(found != kept_.end() ? found->second : subject.own);
    } else if (presets) {
        const int chosen = presets_->currentIndex();
        fillPresets();
        const bool before = std::exchange(filling_, true);
        presets_->setCurrentIndex(std::min(chosen, presets_->count() - 1));
        filling_ = before;
    }
    arrange();
    explain(focusWidget() && isAncestorOf(focusWidget()) ? focusWidget() : nullptr);
    if (other || rows)
        edited();
    else
        mark();
}

lab::TrainSettings SettingsForm::paperSettings(lab::TrainSettings current, int rows)
{
    const auto paper = train::paper_settings();
    current.learning_rate = paper.learning_rate;
    current.weight_decay = paper.weight_decay;
    current.temperature = paper.temperature;
    current.warmup = paper.warmup;
    current.clip = paper.clip;
    current.orthogonality = paper.orthogonality;
    const double paperExamples = paper.epochs * paper.subset; // of each behaviour
    current.steps = int(std::min(1e8, std::ceil(paperExamples * std::max(1, rows) / std::max(1, current.batch))));
    return current;
}

/// The preset's settings, with the seed and the points as they are.
lab::TrainSettings SettingsForm::preset() const
{
    lab::TrainSettings wanted = settings();
    if (subject_.method.isEmpty() && presets_->currentIndex() == paperPreset)
        return paperSettings(wanted, subject_.rows);
    const auto at = std::size_t(std::max(0, presets_->currentIndex()));
    const bool company = subject_.method.isEmpty() && presets_->currentIndex() == companyPreset;
    lab::TrainSettings fixed = company                                     ? train::company_settings()
                               : subject_.method.isEmpty()                 ? lab::TrainSettings{}
                               : at > 0 && at <= subject_.published.size() ? subject_.published[at - 1].settings
                                                                           : subject_.own;
    fixed.seed = wanted.seed;
    fixed.report_every = wanted.report_every;
    return fixed;
}

lab::TrainSettings SettingsForm::settings() const
{
    lab::TrainSettings settings;
    settings.steps = steps_->value();
    settings.batch = batch_->value();
    settings.report_every = report_->value();
    settings.learning_rate = rate_->value();
    settings.weight_decay = decay_->value();
    settings.temperature = temperature_->value();
    settings.warmup = warmup_->value() / 100;
    settings.clip = clip_->value();
    settings.orthogonality = orthogonality_->value();
    settings.seed = seed_->text().toULongLong();
    return settings;
}

void SettingsForm::fill(const lab::TrainSettings& settings)
{
    const bool before = std::exchange(filling_, true);
    steps_->setValue(settings.steps);
    batch_->setValue(settings.batch);
    report_->setValue(settings.report_every);
    rate_->setValue(settings.learning_rate);
    decay_->setValue(settings.weight_decay);
    temperature_->setValue(settings.temperature);
    warmup_->setValue(settings.warmup * 100);
    clip_->setValue(settings.clip);
    orthogonality_->setValue(settings.orthogonality);
    seed_->setText(QString::number(settings.seed));
    filling_ = before;
}

void SettingsForm::setSettings(const lab::TrainSettings& settings)
{
    fill(settings);
    const auto equal = [&](const lab::TrainSettings& preset) {
        return std::all_of(cells_.begin(), cells_.end(), [&](const Cell& cell) {
            return !cell.value || near(cell.value(settings), cell.value(preset));
        });
    };
    paperSteps_ = paperSettings(settings, subject_.rows).steps;
    if (subject_.method.isEmpty()) {
        const bool before = std::exchange(filling_, true);
        if (equal({}))
            presets_->setCurrentIndex(demoPreset);
        else if (equal(paperSettings(settings, subject_.rows)))
            presets_->setCurrentIndex(paperPreset);
        else if (!subject_.isOperator && equal(train::company_settings()))
            presets_->setCurrentIndex(companyPreset);
        filling_ = before;
    }
    edited();
}

void SettingsForm::reset(bool real)
{
    kept_.clear();
    const lab::TrainSettings demo;
    setSettings(real && subject_.method.isEmpty() ? paperSettings(demo, subject_.rows) : demo);
}

int SettingsForm::differences() const
{
    return int(std::count_if(cells_.begin(), cells_.end(), [](const Cell& cell) { return cell.differs; }));
}

/// Says at each field whether it differs from the preset, and from what.
void SettingsForm::mark()
{
    const lab::TrainSettings now = settings(), wanted = preset();
    for (Cell& cell : cells_) {
        cell.differs = cell.value && !cell.cell->isHidden() && !near(cell.value(now), cell.value(wanted));
        cell.label->setText(cell.differs ? tr("%1 •", "a setting that differs from the preset").arg(cell.title)
                                         : cell.title);
        QFont font = cell.label->font();
        font.setBold(cell.differs);
        cell.label->setFont(font);
        QString tip = cell.tip;
        if (cell.differs) {
            const double value = cell.value(wanted) * (cell.field == warmup_ ? 100 : 1);
            tip += QLatin1Char('\n') + tr("Differs from the preset %1, which has %2.")
                                           .arg(presets_->currentText(), locale().toString(value, 'g', 9));
        }
        for (QWidget* one : {static_cast<QWidget*>(cell.label), cell.field}) one->setToolTip(tip);
        cell.field->setAccessibleDescription(tip);
    }
    const int count = differences();
    restore_->setVisible(count > 0);
    restore_->setText(locale().toString(count));
    const QString tip =
        tr("%n value(s) differ from the preset %1; bring its values back", nullptr, count).arg(presets_->currentText());
    restore_->setToolTip(tip);
    restore_->setAccessibleName(tip);
    presets_->setToolTip(presets_->currentData(Qt::ToolTipRole).toString());
}

void SettingsForm::edited()
{
    if (filling_) return;
    // The paper counts examples: as long as the steps are its own, they follow the batch and the behaviours.
    const int steps = paperSettings(settings(), subject_.rows).steps;
    if (subject_.method.isEmpty() && presets_->currentIndex() == paperPreset && steps_->value() == paperSteps_) {
        filling_ = true;
        steps_->setValue(steps);
        filling_ = false;
    }
    paperSteps_ = steps;
    mark();
    emit changed();
}

void SettingsForm::explain(const QWidget* field)
{
    QString text = subject_.explanation;
    for (const Cell& cell : cells_)
        if (cell.field == field) text = cell.tip;
    help_->setText(text);
}

bool SettingsForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) explain(static_cast<QWidget*>(watched));
    if (event->type() == QEvent::FocusOut) explain(nullptr);
    return QWidget::eventFilter(watched, event);
}

} // namespace steerdeck::widgets
