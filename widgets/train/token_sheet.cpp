#include "widgets/train/token_sheet.h"

#include "core/steering/operators.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/return_guard.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/wheel_guard.h"
#include "widgets/train/option_cell.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::widgets {

namespace {

using behaviors::WordingForm;

QString wordFrom(std::string_view word) { return QString::fromUtf8(word.data(), qsizetype(word.size())); }

} // namespace

TokenSheet::TokenSheet(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("tokenSheet"));
    makeFields();
    auto* boxes = new QWidget(this);
    auto* line = new QHBoxLayout(boxes);
    line->setContentsMargins(0, 0, 0, 0);
    for (const int size : {1, 2, 3, 4}) {
        auto* one = new QCheckBox(locale().toString(size), boxes);
        one->setObjectName(QStringLiteral("size%1").arg(size));
        one->setAccessibleName(tr("Examples of %1 behaviours").arg(locale().toString(size)));
        connect(one, &QCheckBox::toggled, this, &TokenSheet::edited);
        line->addWidget(one);
        sizes_.emplace_back(size, one);
    }
    line->addStretch();

    auto* part = new QWidget(this);
    const auto cell = [part](const QString& title, const QString& tip, QWidget* field) {
        return optionCell(title, tip, field, part);
    };
    epochsCell_ =
        cell(tr("&Epochs"),
             tr("How often the training goes through its data set, each example once an epoch; they decide the "
                "steps. The paper's are 2"),
             epochs_);
    wordingCell_ = cell(tr("&Instructions"),
                        tr("How the teacher reads those of several behaviours: joined into one wording, or each as a "
                           "sentence of its own, which is the paper's way"),
                        wording_);
    startCell_ = cell(tr("S&tart"), tr("The operator's row before the first step"), start_);
    sizesCell_ = cell(tr("Behaviours of an example"),
                      tr("Each ticked number is as likely; none ticked: the operator's own numbers"), boxes);
    companyCell_ = cell(tr("&Company"),
                        tr("What stands beside the token in some examples, so that it learns to stand beside others: "
                           "instructions of seen behaviours, or the tokens in use, joined by <set>"),
                        company_);
    shareCell_ = cell(tr("Examples with compan&y"), tr("Share of the examples that have any"), share_);
    mostCell_ = cell(tr("At &most beside it"), tr("Behaviours of other categories, so many at most"), most_);
    auto* cells = new QGridLayout(part);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(gutter);
    cells->setVerticalSpacing(grid);
    for (const int column : {0, 1}) cells->setColumnStretch(column, 1);
    cells->addWidget(epochsCell_, 0, 0);
    cells->addWidget(cell(tr("Examples of each &behaviour"),
                          tr("So many of a data set's, chosen at random; the paper's are 50 000"), subset_),
                     0, 1);
    cells->addWidget(cell(tr("&Longest left out"),
                          tr("Share of a data set whose prompts and answers are longest; the paper's is 0.1 %"),
                          longest_),
                     1, 0);
    cells->addWidget(wordingCell_, 1, 1);
    cells->addWidget(
        cell(tr("&Paraphrases"),
             tr("The teacher reads the first so many of each behaviour's instructions; the paper's are 10"),
             paraphrases_),
        2, 0);
    cells->addWidget(even_, 2, 1, Qt::AlignBottom);
    cells->addWidget(startCell_, 3, 0);
    cells->addWidget(sizesCell_, 3, 1);
    cells->addWidget(companyCell_, 4, 0);
    cells->addWidget(shareCell_, 4, 1);
    cells->addWidget(mostCell_, 5, 0);
    cells->addWidget(refine_, 5, 1, Qt::AlignBottom);

    auto* close =
        makeButton(tr("&Done"), PillButton::Look::primary, "closeTokenSheet", tr("Close; the options stand"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(grid);
    column->addWidget(part);
    column->addStretch();
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    guardFromWheel(*this);
    guardFromReturn(*this);
    setSettings({});
    setOperator({});
}

void TokenSheet::makeFields()
{
    const auto whole = [this](const char* name, int most, const QString& none) {
        auto* one = new QSpinBox(this);
        one->setObjectName(QLatin1String(name));
        one->setRange(0, most);
        one->setSpecialValueText(none);
        one->setGroupSeparatorShown(true);
        connect(one, &QSpinBox::valueChanged, this, &TokenSheet::edited);
        return one;
    };
    const auto real = [this](const char* name, double most, const QString& none) {
        auto* one = new QDoubleSpinBox(this);
        one->setObjectName(QLatin1String(name));
        one->setRange(0, most);
        one->setSpecialValueText(none);
        connect(one, &QDoubleSpinBox::valueChanged, this, &TokenSheet::edited);
        return one;
    };
    const auto box = [this](const char* name) {
        auto* one = new QComboBox(this);
        one->setObjectName(QLatin1String(name));
        one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        one->setMinimumContentsLength(18);
        connect(one, &QComboBox::currentIndexChanged, this, &TokenSheet::edited);
        return one;
    };
    epochs_ = real("epochs", 1000, tr("none: steps", "epochs"));
    subset_ = whole("subset", 1000000000, tr("all", "examples"));
    longest_ = real("dropLongest", 50, tr("none", "examples"));
    longest_->setSuffix(tr(" %", "unit of a share"));
    longest_->setSingleStep(0.1);
    paraphrases_ = whole("paraphrases", 1000, tr("all", "paraphrases"));
    wording_ = box("wording");
    for (const auto& [title, form] :
         {std::pair(tr("joined"), WordingForm::joined), std::pair(tr("as sentences"), WordingForm::sentences)})
        wording_->addItem(title, wordFrom(behaviors::name_of(form)));
    even_ = new QCheckBox(tr("Each paraphrase as li&kely"), this);
    even_->setObjectName(QStringLiteral("evenParaphrases"));
    even_->setToolTip(tr("The paper's way. Otherwise those of one or two words come twice as often"));
    even_->setAccessibleDescription(even_->toolTip());
    connect(even_, &QCheckBox::toggled, this, &TokenSheet::edited);
    company_ = box("company");
    company_->addItem(tr("none", "company"), QString());
    const QString kinds[] = {tr("instructions in words"), tr("tokens in use")};
    static_assert(std::size(kinds) == std::size(train::company_kinds));
    for (std::size_t i = 0; i < std::size(kinds); ++i) company_->addItem(kinds[i], wordFrom(train::company_kinds[i]));
    share_ = whole("companyShare", 100, {});
    share_->setMinimum(1);
    share_->setSuffix(tr(" %", "unit of a share"));
    most_ = whole("mostCompany", 8, {});
    most_->setMinimum(1);
    refine_ = new QCheckBox(tr("Begin &with the token in use"), this);
    refine_->setObjectName(QStringLiteral("refine"));
    refine_->setToolTip(tr("Otherwise with the mean of the words of its instructions"));
    refine_->setAccessibleDescription(refine_->toolTip());
    connect(refine_, &QCheckBox::toggled, this, &TokenSheet::edited);
    start_ = box("operatorStart");
    const QString starts[] = {tr("zeros"), tr("mean of the tokens"), tr("the word that says it"), tr("random")};
    static_assert(std::size(starts) == std::size(train::operator_starts));
    for (std::size_t i = 0; i < std::size(starts); ++i) start_->addItem(starts[i], wordFrom(train::operator_starts[i]));
}

void TokenSheet::setOperator(const std::string& name)
{
    operator_ = name;
    const auto* trained = name.empty() ? nullptr : &steering::operator_named(name);
    const bool all = !trained || trained->rule == steering::Rule::all;
    setWindowTitle(trained ? tr("Options of %1").arg(wordFrom(name)) : tr("Options of the tokens"));
    epochsCell_->setVisible(all); // others draw what their answers obey
    wordingCell_->setVisible(!trained || trained->rule != steering::Rule::any);
    startCell_->setVisible(trained);
    sizesCell_->setVisible(trained);
    const bool before = trained && trained->place == steering::Place::before; // it alone has examples of one
    sizes_.front().second->setVisible(before);
    if (!before) sizes_.front().second->setChecked(false);
    for (QWidget* one : {companyCell_, shareCell_, mostCell_, static_cast<QWidget*>(refine_)})
        one->setVisible(!trained);
}

void TokenSheet::apply(train::TrainSettings& settings) const
{
    const auto shown = [](const QWidget* cell) { return !cell->isHidden(); };
    settings.epochs = shown(epochsCell_) ? epochs_->value() : 0;
    settings.subset = subset_->value();
    settings.drop_longest = longest_->value() / 100;
    settings.instructions.paraphrases = paraphrases_->value();
    settings.instructions.even = even_->isChecked();
    if (shown(wordingCell_))
        settings.instructions.form = behaviors::wording_form_named(wording_->currentData().toString().toStdString());
    if (shown(companyCell_)) {
        const std::string kind = company_->currentData().toString().toStdString();
        if (!kind.empty()) {
            settings.company = share_->value() / 100.0;
            settings.most_company = most_->value();
            settings.company_as = kind;
        }
        settings.refine = refine_->isChecked();
    }
    if (!shown(startCell_)) return;
    settings.start = start_->currentData().toString().toStdString();
    if (!shown(sizesCell_)) return;
    for (const auto& [size, box] : sizes_)
        if (box->isChecked()) settings.sizes.push_back(size);
}

void TokenSheet::setSettings(const train::TrainSettings& settings)
{
    filling_ = true;
    const auto choose = [](QComboBox* box, std::string_view name) {
        box->setCurrentIndex(std::max(0, box->findData(wordFrom(name))));
    };
    epochs_->setValue(settings.epochs);
    subset_->setValue(settings.subset);
    longest_->setValue(settings.drop_longest * 100);
    paraphrases_->setValue(settings.instructions.paraphrases);
    even_->setChecked(settings.instructions.even);
    choose(wording_, behaviors::name_of(settings.instructions.form));
    choose(start_, settings.start);
    choose(company_, settings.company > 0 ? settings.company_as : std::string());
    share_->setValue(settings.company > 0 ? int(settings.company * 100 + 0.5) : 50);
    most_->setValue(settings.most_company);
    refine_->setChecked(settings.refine);
    for (const auto& [size, box] : sizes_)
        box->setChecked(std::ranges::find(settings.sizes, size) != settings.sizes.end());
    filling_ = false;
    edited();
}

bool TokenSheet::goesByEpochs() const { return !epochsCell_->isHidden() && epochs_->value() > 0; }

QString TokenSheet::summary() const
{
    train::TrainSettings now;
    apply(now);
    const train::TrainSettings usual;
    QStringList parts;
    if (now.epochs > 0) parts << tr("%1 epochs").arg(locale().toString(now.epochs));
    if (now.subset > 0) parts << tr("%1 examples each").arg(locale().toString(now.subset));
    if (now.drop_longest > 0) parts << tr("without the longest %1 %").arg(locale().toString(100 * now.drop_longest));
    if (now.instructions.form != usual.instructions.form) parts << tr("instructions as sentences");
    if (now.instructions.paraphrases > 0) parts << tr("%n paraphrase(s)", nullptr, now.instructions.paraphrases);
    if (now.instructions.even) parts << tr("evenly drawn");
    if (now.company > 0)
        parts << tr("%1 % in company of %2").arg(locale().toString(share_->value()), company_->currentText());
    if (now.refine) parts << tr("from the tokens in use");
    if (now.start != usual.start) parts << tr("start: %1").arg(start_->currentText());
    QStringList sizes;
    for (const int size : now.sizes) sizes << locale().toString(size);
    if (!sizes.isEmpty()) parts << tr("%1 behaviours at once").arg(sizes.join(QStringLiteral(", ")));
    return parts.isEmpty() ? tr("The usual data and instructions") : parts.join(tr(", ", "between options"));
}

void TokenSheet::edited()
{
    if (filling_) return;
    const bool company = company_->currentIndex() > 0;
    for (QWidget* one : {shareCell_, mostCell_}) one->setEnabled(company);
    emit changed();
}

} // namespace steerdeck::widgets
