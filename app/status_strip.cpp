#include "app/status_strip.h"

#include "widgets/shared/glyphs.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <cmath>
#include <unistd.h>

namespace steerdeck::app {

using namespace steerdeck::widgets;

qint64 resident_memory()
{
    QFile file(QStringLiteral("/proc/self/statm")); // pages: size resident shared ... (proc(5))
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

QString remaining_text(double seconds)
{
    if (!(seconds >= 0)) return {};
    if (seconds < 90) return QCoreApplication::translate("StatusStrip", "%1 s to go").arg(std::ceil(seconds));
    return QCoreApplication::translate("StatusStrip", "%1 min to go").arg(std::ceil(seconds / 60));
}

StatusStrip::StatusStrip(QWidget* parent)
    : QStatusBar(parent), model_(new QLabel(this)), device_(mutedLabel({}, this)), memory_(mutedLabel({}, this)),
      job_(mutedLabel({}, this)), eta_(mutedLabel({}, this)), bar_(new QProgressBar(this)),
      download_(new PillButton({}, PillButton::Look::quiet, this)),
      cancel_(new PillButton(glyphIcon(Glyph::stop), tr("Cancel the running job"), this))
{
    setSizeGripEnabled(false);
    setAccessibleName(tr("Status"));
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(grid, 0, grid, 0);
    row->setSpacing(gutter);
    model_->setAccessibleDescription(tr("The open model"));
    device_->setAccessibleDescription(tr("Device, number format and threads"));
    memory_->setToolTip(tr("Memory that this program holds"));
    memory_->setAccessibleDescription(memory_->toolTip());
    bar_->setFixedSize(160, grid);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress of the running job"));
    cancel_->setFocusPolicy(Qt::StrongFocus);
    for (QWidget* one : std::initializer_list<QWidget*>{model_, device_, memory_}) row->addWidget(one);
    row->addStretch();
    download_->setObjectName(QStringLiteral("download"));
    download_->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(download_);
    for (QWidget* one : std::initializer_list<QWidget*>{job_, bar_, eta_, cancel_}) row->addWidget(one);
    // Permanent and stretched: a status tip then finds no room of its own and never hides the job.
    addPermanentWidget(strip, 1);
    setMinimumHeight(cancel_->sizeHint().height() + 4); // the same with and without a job

    connect(cancel_, &QPushButton::clicked, this, &StatusStrip::cancelRequested);
    connect(download_, &QPushButton::clicked, this, &StatusStrip::downloadClicked);
    download_->hide();
    connect(&clock_, &QTimer::timeout, this, &StatusStrip::measureMemory);
    clock_.start(2000);
    measureMemory();
    hideWork();
}

QString StatusStrip::modelText() const { return model_->text(); }
QString StatusStrip::jobText() const { return job_->text(); }
QString StatusStrip::memoryText() const { return memory_->text(); }

void StatusStrip::setModel(const lab::ModelInfo& model)
{
    const QLocale locale;
    const QString name = QString::fromStdString(model.name);
    model_->setText(model.completes ? tr("%1 · completes text", "a base model").arg(name) : name);
    const QString base = model.completes
                             ? QLatin1Char('\n') + tr("It has no chat template: it goes on with a prompt as it is.")
                             : QString();
    const QString own = model.template_file.empty()
                            ? QString()
                            : QLatin1Char('\n') + tr("Template: %1").arg(QString::fromStdString(model.template_file));
    model_->setToolTip(tr("%1\n%2, %3 parameters, %4 layers, %5 wide, %6 words")
                           .arg(QString::fromStdString(model.folder.string()),
                                QString::fromStdString(model.architecture),
                                locale.toString(qlonglong(model.parameters)), locale.toString(model.layers),
                                locale.toString(model.hidden_size), locale.toString(model.vocab_size)) +
                       base + own);
    QStringList device;
    for (const std::string& fact : {model.device, model.dtype})
        if (!fact.empty()) device << QString::fromStdString(fact);
    if (!model.weights.empty() && model.weights != model.dtype) device << QString::fromStdString(model.weights);
    if (!model.threads.empty()) device << tr("%1 threads").arg(QString::fromStdString(model.threads));
    device_->setText(device.join(QStringLiteral(" · ")));
    device_->setToolTip(tr("%1\nWeights: %2 in memory, as %3")
                            .arg(worded(model.why), locale.formattedDataSize(qint64(model.weight_bytes)),
                                 QString::fromStdString(model.weights)));
}

void StatusStrip::showWork(const QString& title, bool cancellable)
{
    job_->setText(title);
    bar_->setRange(0, 0);
    eta_->clear();
    for (QWidget* one : std::initializer_list<QWidget*>{job_, bar_, eta_}) one->show();
    cancel_->setVisible(cancellable);
    cancel_->setEnabled(true);
}

void StatusStrip::showProgress(const QString& title, const Progress& progress)
{
    const QString stage = worded(progress.stage);
    const QString text = stage.isEmpty() || stage == title ? title : QStringLiteral("%1: %2").arg(title, stage);
    if (job_->text() != text) job_->setText(text);
    // A bar counts in int; shares of a thousand are as fine as its pixels.
    bar_->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0) bar_->setValue(int(1000.0 * double(progress.done) / double(progress.total)));
    const QString eta = remaining_text(progress.eta());
    if (eta_->text() != eta) eta_->setText(eta);
}

void StatusStrip::hideWork()
{
    for (QWidget* one : std::initializer_list<QWidget*>{job_, bar_, eta_, cancel_}) one->hide();
    job_->clear();
    bar_->setRange(0, 1000); // an indeterminate bar animates even while hidden
}

void StatusStrip::setDownload(const DownloadState& state)
{
    using Phase = DownloadState::Phase;
    const bool stands = state.phase == Phase::paused || state.phase == Phase::failed;
    download_->setVisible(state.isActive() || stands);
    const QString name = state.name.section(QLatin1Char('/'), -1), share = shareText(state);
    QString text = stands ? tr("%1 is not all there", "a download that waits").arg(name) : tr("Fetching %1").arg(name);
    if (!share.isEmpty()) text = tr("%1, %2", "a download and its share").arg(text, share);
    if (download_->text() != text) download_->setText(text);
    download_->setToolTip(progressText(state));
    download_->setAccessibleDescription(tr("Shows the download"));
}

void StatusStrip::measureMemory()
{
    const qint64 bytes = resident_memory();
    memory_->setText(bytes > 0 ? tr("%1 memory").arg(QLocale().formattedDataSize(bytes, 0)) : QString());
}

} // namespace steerdeck::app
