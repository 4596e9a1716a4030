#include "widgets/train/held_out_row.h"

#include "widgets/shared/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

constexpr int most_share = 50; // per cent

QSpinBox* makeBox(const char* name, int most, const QString& none, const QString& suffix, const QString& tip,
                  QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(0, most);
    box->setSpecialValueText(none);
    box->setSuffix(suffix);
    box->setToolTip(tip);
    box->setAccessibleDescription(tip);
    return box;
}

} // namespace

HeldOutRow::HeldOutRow(QWidget* parent) : QWidget(parent)
{
    share_ = makeBox(
        "holdOut", most_share, tr("nothing"), tr(" %", "a share, behind a number"),
        tr("The share of the data's prompts that is never trained on: loss and accuracy are measured on them"), this);
    share_->setSingleStep(5);
    patience_ = makeBox("patience", 1000, tr("never"), tr(" in vain", "measurements, behind their number"),
                        tr("The training ends after so many measurements without a lower held-out loss, and "
                           "what had the lowest one is kept"),
                        this);
    data_ = new QLineEdit(this);
    data_->setObjectName(QStringLiteral("heldOutData"));
    data_->setPlaceholderText(tr("or a data set"));
    data_->setAccessibleName(tr("Data set to measure on"));
    data_->setToolTip(tr("Examples of a file of their own, instead of a share of the data"));
    data_->setClearButtonEnabled(true);
    browse_ = new QToolButton(this);
    browse_->setText(tr("…"));
    browse_->setAccessibleName(tr("Choose a data set to measure on"));
    browse_->setToolTip(browse_->accessibleName());
    sweep_ = new QToolButton(this);
    sweep_->setObjectName(QStringLiteral("openSweep"));
    sweep_->setText(tr("Sweep…"));
    sweep_->setToolTip(tr("Train with several rates, steps and seeds, and take the one of the lowest held-out loss"));
    sweep_->setAccessibleDescription(sweep_->toolTip());
    const auto labelled = [this](const QString& text, QSpinBox* box) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        box->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        return label;
    };
    auto* first = new QHBoxLayout;
    first->setSpacing(grid / 2);
    first->addWidget(labelled(tr("Hold out"), share_));
    first->addWidget(share_);
    first->addWidget(data_, 1);
    first->addWidget(browse_);
    auto* second = new QHBoxLayout;
    second->setSpacing(grid / 2);
    second->addWidget(labelled(tr("End after"), patience_));
    second->addWidget(patience_);
    second->addStretch();
    second->addWidget(sweep_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(first);
    column->addLayout(second);
    connect(browse_, &QToolButton::clicked, this, [this] {
        auto* dialog =
            new QFileDialog(this, tr("Examples to measure on"), data_->text(), tr("Data sets (*.jsonl *.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, data_, &QLineEdit::setText);
        dialog->open();
    });
    connect(sweep_, &QToolButton::clicked, this, &HeldOutRow::sweepPressed);
    connect(data_, &QLineEdit::textChanged, this, &HeldOutRow::follow);
    for (QSpinBox* box : {share_, patience_}) connect(box, &QSpinBox::valueChanged, this, &HeldOutRow::follow);
    follow();
}

lab::HeldOutSettings HeldOutRow::settings() const
{
    lab::HeldOutSettings settings;
    settings.data = data_->text().trimmed().toStdString();
    if (settings.data.empty()) settings.share = share_->value() / 100.0;
    if (settings.on()) settings.patience = patience_->value();
    return settings;
}

void HeldOutRow::setSettings(const lab::HeldOutSettings& settings)
{
    data_->setText(QString::fromStdString(settings.data.string()));
    share_->setValue(int(settings.share * 100 + 0.5));
    patience_->setValue(settings.patience);
}

void HeldOutRow::setSweeps(bool sweeps) { sweep_->setVisible(sweeps); }

void HeldOutRow::follow()
{
    share_->setEnabled(data_->text().trimmed().isEmpty());
    patience_->setEnabled(settings().on());
    emit changed();
}

} // namespace steerdeck::widgets
