#include "widgets/plots/export.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "widgets/plots/plot.h"
#include "widgets/shared/worded.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace steerdeck::widgets {

namespace {

constexpr double inch = 25.4; // millimetres

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString write(const QByteArray& bytes, const QString& file)
{
    try {
        write_file_atomically(file.toStdString(), std::string_view(bytes.constData(), std::size_t(bytes.size())));
        return {};
    } catch (const Error& error) {
        return worded(error);
    }
}

QByteArray svg(Plot& plot, const QSize& size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(plot.accessibleName());
    generator.setDescription(plot.accessibleDescription());
    generator.setResolution(96);
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    plot.renderForPrint(painter, size);
    painter.end();
    return buffer.data();
}

QByteArray pdf(Plot& plot, const QSize& size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(plot.accessibleName());
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / 96.0, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    QCPPainter painter;
    painter.begin(&writer);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNonCosmetic);
    plot.renderForPrint(painter, size);
    painter.end();
    return buffer.data();
}

QByteArray png(Plot& plot, const QSize& size, const QSize& pixels)
{
    const double scale = double(pixels.width()) / size.width();
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QCPPainter painter;
    painter.begin(&image);
    plot.renderForPrint(painter, size);
    painter.end();
    image.setDevicePixelRatio(1);
    image.setDotsPerMeterX(int(std::lround(96 * scale / inch * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QString savePicture(Plot& plot, const QString& file, const QSize& size, const QSize& pixels)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("svg")) return write(svg(plot, size), file);
    if (ending == QLatin1String("pdf")) return write(pdf(plot, size), file);
    if (ending == QLatin1String("png")) return write(png(plot, size, pixels), file);
    return Export::tr("%1 was not written: a picture's name ends in .svg, .pdf or .png.").arg(file);
}

} // namespace

QSizeF PictureSize::millimetres() const
{
    if (unit == Unit::millimetres) return {width, height};
    return QSizeF(width, height) * (inch / resolution);
}

QSize PictureSize::pixels() const
{
    if (unit == Unit::pixels) return QSizeF(width, height).toSize();
    return (QSizeF(width, height) * (resolution / inch)).toSize();
}

QSize PictureSize::layout() const { return (millimetres() * (96 / inch)).toSize().expandedTo(QSize(1, 1)); }

QString refusalOf(const PictureSize& size)
{
    constexpr double mostPixels = 64e6;
    const QSize pixels = size.pixels(), layout = size.layout();
    if (layout.width() < 120 || layout.height() < 90)
        return Export::tr("The picture is too small to hold its labels: choose at least 32 x 24 mm.");
    if (double(pixels.width()) * pixels.height() > mostPixels)
        return Export::tr("The picture has more than 64 million pixels: choose a smaller size or resolution.");
    return {};
}

QString savePicture(Plot& plot, const QString& file, QSize size)
{
    if (size.isEmpty()) {
        size = plot.size().expandedTo(QSize(200, 150));
        if (size.width() < 1000) size = QSize(1000, 1000 * size.height() / size.width());
    }
    return savePicture(plot, file, size, size * 2);
}

QString savePicture(Plot& plot, const QString& file, const PictureSize& size)
{
    const QString refusal = refusalOf(size);
    return refusal.isEmpty() ? savePicture(plot, file, size.layout(), size.pixels()) : refusal;
}

QString saveText(const QString& text, const QString& file) { return write(text.toUtf8(), file); }

QString csvField(const QString& text) { return QString::fromStdString(csv_cell(text.toStdString())); }

QString csvNumber(double value) { return QString::fromStdString(csv_number(value, 9)); }

void askAndSave(QWidget* parent, const QString& title, const QString& suggestion, const QStringList& endings,
                std::function<QString(const QString&)> save)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endings.value(0));
    QStringList filters;
    for (const QString& ending : endings) filters << QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending);
    dialog->setNameFilters(filters);
    dialog->selectFile(suggestion + QLatin1Char('.') + endings.value(0));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString& filter) {
        const qsizetype index = filters.indexOf(filter);
        if (index >= 0) dialog->setDefaultSuffix(endings.at(index));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, save = std::move(save)](const QString& file) {
        const QString problem = save(file);
        if (!problem.isEmpty()) QMessageBox::warning(parent, Export::tr("Not saved"), problem);
    });
    dialog->open();
}

} // namespace steerdeck::widgets
