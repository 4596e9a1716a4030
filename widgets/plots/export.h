#pragma once

#include <QSize>
#include <QSizeF>
#include <QString>

#include <functional>

class QWidget;

namespace steerdeck::widgets {

class Plot;

/// How large a picture is to be, and how finely it is drawn.
struct PictureSize {
    enum class Unit { pixels, millimetres };
    double width = 1000, height = 750;
    Unit unit = Unit::pixels;
    int resolution = 192; // dots per inch; text and marks are drawn for 96

    QSize pixels() const; // of a PNG
    QSize layout() const; // in 96ths of an inch: what an SVG, a PDF and the painting take
    QSizeF millimetres() const;

    bool operator==(const PictureSize&) const = default;
};

/// Why that size cannot be written, one sentence; empty where it can.
QString refusalOf(const PictureSize& size);

/// Writes the plot in print colours, as SVG, PDF or PNG (twice the pixels) by the ending of `file`; all at once, so
/// that a failure leaves what stood there. An empty `size` takes the plot's own, at least 1000 pixels wide. Gives one
/// sentence about what went wrong, empty when it was written.
QString savePicture(Plot& plot, const QString& file, QSize size = {});

/// The same at a chosen size and resolution.
QString savePicture(Plot& plot, const QString& file, const PictureSize& size);

/// Writes UTF-8 text the same way.
QString saveText(const QString& text, const QString& file);

/// One field of a CSV line: `csv_cell` of core/base/csv.h.
QString csvField(const QString& text);
/// A number with a point, nothing for NaN.
QString csvNumber(double value);

/// Asks for a file name that ends in one of `endings` ("svg", "pdf", "png"), then calls `save` with it and shows its
/// sentence if it fails. Does not block.
void askAndSave(QWidget* parent, const QString& title, const QString& suggestion, const QStringList& endings,
                std::function<QString(const QString&)> save);

} // namespace steerdeck::widgets
