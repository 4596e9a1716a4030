#include "widgets/plots/export_form.h"

#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace steerdeck::widgets {

ExportForm::ExportForm(const QString& title, const QString& suggestion, const QSize& shown, SavePicture save,
                       QWidget* parent)
    : QDialog(parent), suggestion_(suggestion), save_(std::move(save)),
      shape_(double(std::max(1, shown.width())) / std::max(1, shown.height()))
{
    setObjectName(QStringLiteral("exportForm"));
    setWindowTitle(title);
    auto* fields = new QFormLayout;
    fields->setHorizontalSpacing(gutter);
    fields->setVerticalSpacing(grid);
    const auto add = [&](const QString& name, QWidget* field, const char* object, const QString& tip) {
        field->setObjectName(QLatin1String(object));
        field->setAccessibleName(QString(name).remove(QLatin1Char('&')));
        field->setAccessibleDescription(tip);
        field->setToolTip(tip);
        fields->addRow(name, field);
    };
    ending_ = new QComboBox(this);
    for (const char* one : {"svg", "pdf", "png"})
        ending_->addItem(QString::fromLatin1(one).toUpper(), QString::fromLatin1(one));
    add(tr("&Kind of file"), ending_, "ending",
        tr("SVG and PDF stay sharp at any size; PNG has as many pixels as are chosen here"));
    units_ = new QComboBox(this);
    units_->addItem(tr("pixels"), int(PictureSize::Unit::pixels));
    units_->addItem(tr("millimetres"), int(PictureSize::Unit::millimetres));
    add(tr("&Measured in"), units_, "unit", tr("The unit of width and height"));
    width_ = new QDoubleSpinBox(this);
    height_ = new QDoubleSpinBox(this);
    for (QDoubleSpinBox* box : {width_, height_}) {
        box->setRange(1, 20000);
        box->setDecimals(0);
        box->setGroupSeparatorShown(true);
    }
    const int wide = std::max(1000, shown.width()) * 2;
    width_->setValue(wide);
    height_->setValue(std::round(wide / shape_));
    add(tr("&Width"), width_, "width", tr("Width of the whole picture"));
    add(tr("&Height"), height_, "height", tr("Height of the whole picture"));
    keep_ = new QCheckBox(tr("Keep the &proportions"), this);
    keep_->setObjectName(QStringLiteral("proportions"));
    keep_->setChecked(true);
    keep_->setToolTip(tr("Height follows width, and width follows height"));
    fields->addRow(QString(), keep_);
    resolution_ = new QSpinBox(this);
    resolution_->setRange(48, 1200);
    resolution_->setValue(PictureSize{}.resolution);
    resolution_->setSingleStep(24);
    //: Dots per inch
    resolution_->setSuffix(tr(" dpi"));
    add(tr("&Resolution"), resolution_, "resolution",
        tr("Dots per inch: with the same number of pixels, more of them make text and marks larger"));
    result_ = mutedLabel({}, this);
    result_->setObjectName(QStringLiteral("result"));
    notice_ = new NoticeLabel(this);

    auto* close = new PillButton(tr("Close"), PillButton::Look::plain, this);
    auto* name = new PillButton(tr("Save as…"), PillButton::Look::primary, this);
    name->setObjectName(QStringLiteral("saveAs"));
    name->setToolTip(tr("Choose the file's name and write it"));
    name->setDefault(true);
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(grid);
    column->addLayout(fields);
    column->addWidget(result_);
    column->addWidget(notice_);
    column->addStretch();
    column->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(name, &QPushButton::clicked, this, &ExportForm::askForName);
    connect(width_, &QDoubleSpinBox::valueChanged, this, [this] { resized(true); });
    connect(height_, &QDoubleSpinBox::valueChanged, this, [this] { resized(false); });
    connect(keep_, &QCheckBox::toggled, this, [this](bool on) {
        if (on) shape_ = width_->value() / height_->value();
    });
    connect(units_, &QComboBox::currentIndexChanged, this, &ExportForm::changeUnit);
    connect(resolution_, &QSpinBox::valueChanged, this, &ExportForm::describe);
    connect(ending_, &QComboBox::currentIndexChanged, this, &ExportForm::describe);
    describe();
}

PictureSize ExportForm::pictureSize() const { return {width_->value(), height_->value(), unit_, resolution_->value()}; }

QString ExportForm::ending() const { return ending_->currentData().toString(); }

void ExportForm::resized(bool byWidth)
{
    if (keep_->isChecked()) {
        QDoubleSpinBox* other = byWidth ? height_ : width_;
        const QSignalBlocker quiet(other);
        other->setValue(byWidth ? width_->value() / shape_ : height_->value() * shape_);
    }
    describe();
}

/// The picture stays as large as it is; its numbers change.
void ExportForm::changeUnit()
{
    const PictureSize before = pictureSize();
    unit_ = PictureSize::Unit(units_->currentData().toInt());
    const bool pixels = unit_ == PictureSize::Unit::pixels;
    const QSizeF now = pixels ? QSizeF(before.pixels()) : before.millimetres();
    const QSignalBlocker one(width_), two(height_);
    for (QDoubleSpinBox* box : {width_, height_}) box->setDecimals(pixels ? 0 : 1);
    width_->setValue(now.width());
    height_->setValue(now.height());
    describe();
}

void ExportForm::describe()
{
    const PictureSize size = pictureSize();
    const QSizeF millimetres = size.millimetres();
    const QLocale locale;
    const QString wide = locale.toString(millimetres.width(), 'f', 0),
                  high = locale.toString(millimetres.height(), 'f', 0);
    result_->setText(ending() == QLatin1String("png") ? tr("%1 x %2 mm, %3 x %4 pixels")
                                                            .arg(wide, high, locale.toString(size.pixels().width()),
                                                                 locale.toString(size.pixels().height()))
                                                      : tr("%1 x %2 mm, sharp at any size").arg(wide, high));
    const QString refusal = refusalOf(size);
    notice_->setNotice(refusal, NoticeLabel::Kind::hint);
    if (auto* save = findChild<QPushButton*>(QStringLiteral("saveAs"))) save->setEnabled(refusal.isEmpty());
}

void ExportForm::askForName()
{
    auto* dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending());
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(ending().toUpper(), ending()));
    dialog->selectFile(suggestion_ + QLatin1Char('.') + ending());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportForm::saveTo);
    dialog->open();
}

void ExportForm::saveTo(const QString& file)
{
    const QString problem = save_(file, pictureSize());
    if (problem.isEmpty())
        notice_->setNotice(tr("%1 is written.").arg(file), NoticeLabel::Kind::info);
    else
        notice_->setNotice(problem, NoticeLabel::Kind::error);
}

void askForPicture(QWidget* parent, const QString& title, const QString& suggestion, const QSize& shown,
                   SavePicture save)
{
    for (auto* open : parent->findChildren<ExportForm*>())
        if (open->windowTitle() == title) {
            open->raise();
            return open->activateWindow();
        }
    auto* form = new ExportForm(title, suggestion, shown, std::move(save), parent);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->show();
}

} // namespace steerdeck::widgets
