#pragma once

#include "widgets/plots/export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace steerdeck::widgets {

class NoticeLabel;

/// Writes a picture to a file at a size; gives one sentence about what went wrong, empty when it was written.
using SavePicture = std::function<QString(const QString& file, const PictureSize& size)>;

/// A small form beside the window, which goes on working: kind of file, width, height and resolution of a picture, then
/// its name. What came of it is told in the form.
class ExportForm : public QDialog {
    Q_OBJECT

public:
    /// `suggestion` is the file's name without ending; `shown` the size that the picture has on the screen.
    ExportForm(const QString& title, const QString& suggestion, const QSize& shown, SavePicture save,
               QWidget* parent = nullptr);

    PictureSize pictureSize() const;
    QString ending() const; // svg | pdf | png
    /// Writes the picture as chosen.
    void saveTo(const QString& file);

private:
    void resized(bool byWidth);
    void changeUnit();
    void askForName();
    void describe();

    QString suggestion_;
    SavePicture save_;
    double shape_; // width / height
    PictureSize::Unit unit_ = PictureSize::Unit::pixels;
    QComboBox *ending_, *units_;
    QDoubleSpinBox *width_, *height_;
    QSpinBox* resolution_;
    QCheckBox* keep_;
    QLabel* result_;
    NoticeLabel* notice_;
};

/// Shows such a form, or brings the one with this title forward.
void askForPicture(QWidget* parent, const QString& title, const QString& suggestion, const QSize& shown,
                   SavePicture save);

} // namespace steerdeck::widgets
