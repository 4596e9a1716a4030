#include "train/settings_form.h"

#include "shared/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <cmath>

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

SettingsForm::SettingsForm(QWidget* parent) : QWidget(parent)
{
    presets_ = new QComboBox(this);
    presets_->addItems({tr("Demo"), tr("Paper"), tr("Custom")});
    presets_->setItemData(0, tr("For the small demo model: few steps, each a large one"), Qt::ToolTipRole);
    presets_->setItemData(1, tr("As published for models of billions of parameters: small steps, many of them"),
                          Qt::ToolTipRole);
    presets_->setAccessibleName(tr("Preset of the settings"));
    presets_->setToolTip(tr("Fill in settings that are known to work"));
    presets_->setMinimumContentsLength(9); // the style's own hint clips the last letter of "Custom"
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
    steps_ = whole(1, 10000000, 50);
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

    auto* cells = new QGridLayout;
    cells->setHorizontalSpacing(grid);
    cells->setVerticalSpacing(grid / 2);
    cells->setColumnStretch(0, 1);
    cells->setColumnStretch(1, 1);
    cells->addWidget(labelled(tr("&Steps"),
                              tr("Updates of the tokens. More steps follow the teacher more closely and take longer."),
                              steps_),
                     0, 0);
    cells->addWidget(labelled(tr("Ba&tch"),
                              tr("Examples in each step, over all behaviours. Larger is steadier and slower."), batch_),
                     0, 1);
    cells->addWidget(
        labelled(tr("&Learning rate"),
                 tr("How far one step moves a token (AdamW). Small models need about 1e-2, large ones 1e-4."), rate_),
        1, 0);
    cells->addWidget(
        labelled(tr("T&emperature"),
                 tr("Softens the teacher's and the student's distributions before they are compared; 10 lets "
                    "unlikely words count too."),
                 temperature_),
        1, 1);
    cells->addWidget(
        labelled(
            tr("&Warm-up"),
            tr("Share of the steps in which the rate rises from 0; after it the rate falls to 0 in a straight line."),
            warmup_),
        2, 0);
    cells->addWidget(
        labelled(tr("Weight &decay"), tr("Pulls a token's row towards zero a little with each step."), decay_), 2, 1);
    cells->addWidget(
        labelled(tr("&Clip"), tr("Longest gradient a token may have; a longer one is shortened to it."), clip_), 3, 0);
    cells->addWidget(
        labelled(tr("Seed"), tr("The same seed draws the same examples and paraphrases in the same order."), seed_), 3,
        1);
    cells->addWidget(labelled(tr("Rep&ort every"), tr("Steps between two points of the curves."), report_), 4, 0);
    orthogonalityCell_ = labelled(
        tr("Ort&hogonality"),
        tr("Weight of the term that keeps <and> apart from the behaviours: the sum of its squared cosines to them."),
        orthogonality_);
    cells->addWidget(orthogonalityCell_, 4, 1);

    auto* head = new QHBoxLayout;
    auto* title = sectionLabel(tr("Settings"), this);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(presets_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addLayout(cells);

    for (QSpinBox* box : {steps_, batch_, report_}) connect(box, &QSpinBox::valueChanged, this, &SettingsForm::edited);
    for (QDoubleSpinBox* box :
         std::initializer_list<QDoubleSpinBox*>{rate_, decay_, temperature_, warmup_, clip_, orthogonality_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsForm::edited);
    connect(seed_, &QLineEdit::textChanged, this, &SettingsForm::edited);
    connect(presets_, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (filling_ || index > 1) return;
        setSettings(index == 0 ? lab::TrainSettings{} : paperSettings(settings()));
        presets_->setCurrentIndex(index);
    });
    setSettings({});
    setOperatorAnd(false);
}

QWidget* SettingsForm::labelled(const QString& title, const QString& tip, QWidget* field)
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
    label->setToolTip(tip);
    field->setToolTip(tip);
    field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    field->setAccessibleDescription(tip);
    return cell;
}

lab::TrainSettings SettingsForm::paperSettings(lab::TrainSettings current)
{
    current.learning_rate = 1e-4;
    current.weight_decay = 1e-3;
    current.temperature = 10;
    current.warmup = 0.1;
    current.clip = 1.0;
    current.orthogonality = 0.5;
    return current;
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

void SettingsForm::setSettings(const lab::TrainSettings& settings)
{
    filling_ = true;
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
    filling_ = false;
    edited();
}

void SettingsForm::setOperatorAnd(bool on) { orthogonalityCell_->setVisible(on); }

void SettingsForm::edited()
{
    if (filling_) return;
    const lab::TrainSettings now = settings();
    const auto like = [&](const lab::TrainSettings& preset) {
        const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-9 + 1e-6 * std::abs(b); };
        return near(now.learning_rate, preset.learning_rate) && near(now.weight_decay, preset.weight_decay) &&
               near(now.temperature, preset.temperature) && near(now.warmup, preset.warmup) &&
               near(now.clip, preset.clip) && near(now.orthogonality, preset.orthogonality);
    };
    const lab::TrainSettings demo;
    const bool isDemo = like(demo) && now.steps == demo.steps && now.batch == demo.batch;
    filling_ = true;
    presets_->setCurrentIndex(isDemo ? 0 : like(paperSettings(now)) ? 1 : 2);
    filling_ = false;
    emit changed();
}

} // namespace steerdeck::widgets
