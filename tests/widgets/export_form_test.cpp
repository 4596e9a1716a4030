/// Pictures at a chosen size: the sizes themselves, what is written, and the form that asks.
#include "widgets/plots/export_form.h"
#include "widgets/plots/plot.h"
#include "widgets/shared/notice_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steerdeck::widgets;

class ExportFormTest : public QObject {
    Q_OBJECT

private slots:
    // 127 mm are 5 inches: 1000 pixels at 200 dots per inch, 480 ninety-sixths.
    void a_size_means_the_same_in_both_units()
    {
        const PictureSize metric{127, 76.2, PictureSize::Unit::millimetres, 200};
        QCOMPARE(metric.pixels(), QSize(1000, 600));
        QCOMPARE(metric.layout(), QSize(480, 288));
        const PictureSize pixels{1000, 600, PictureSize::Unit::pixels, 200};
        QCOMPARE(pixels.millimetres(), QSizeF(127, 76.2));
        QCOMPARE(pixels.layout(), metric.layout());
        QVERIFY(refusalOf(pixels).isEmpty());
        QVERIFY(refusalOf({20000, 20000, PictureSize::Unit::pixels, 192}).contains("64 million"));
        QVERIFY(refusalOf({10, 10, PictureSize::Unit::millimetres, 192}).contains("too small"));
    }

    void pictures_are_written_at_the_chosen_size()
    {
        QTemporaryDir folder;
        Plot plot;
        plot.resize(480, 320);
        const PictureSize size{127, 76.2, PictureSize::Unit::millimetres, 200};
        for (const char* name : {"a.png", "a.svg", "a.pdf"})
            QCOMPARE(savePicture(plot, folder.filePath(name), size), QString());
        const QImage image(folder.filePath("a.png"));
        QCOMPARE(image.size(), QSize(1000, 600));
        QCOMPARE(image.dotsPerMeterX(), 7874); // 200 dots per inch
        QFile svg(folder.filePath("a.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("width=\"127mm\""));
        QFile pdf(folder.filePath("a.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray written = pdf.readAll();
        const QByteArray box = written.mid(written.indexOf("/MediaBox"), 60).split(']').first();
        QVERIFY2(box.contains("360") && box.contains("216"), box.constData()); // 127 x 76.2 mm in points
        const PictureSize huge{20000, 20000, PictureSize::Unit::pixels, 192};
        QVERIFY(!savePicture(plot, folder.filePath("b.png"), huge).isEmpty());
        QVERIFY(!QFile::exists(folder.filePath("b.png")));
    }

    void height_follows_width_while_the_proportions_are_kept()
    {
        ExportForm form("Export", "picture", QSize(1000, 500), [](const auto&, const auto&) { return QString(); });
        auto* width = form.findChild<QDoubleSpinBox*>("width");
        auto* height = form.findChild<QDoubleSpinBox*>("height");
        QCOMPARE(form.pictureSize(), (PictureSize{2000, 1000, PictureSize::Unit::pixels, 192}));
        type(width, "800");
        QCOMPARE(height->value(), 400.0);
        type(height, "300");
        QCOMPARE(width->value(), 600.0);
        QTest::keyClick(form.findChild<QCheckBox*>("proportions"), Qt::Key_Space);
        type(width, "900");
        QCOMPARE(height->value(), 300.0);
    }

    void another_unit_keeps_the_size()
    {
        ExportForm form("Export", "picture", QSize(1000, 500), [](const auto&, const auto&) { return QString(); });
        type(form.findChild<QSpinBox*>("resolution"), "200");
        auto* unit = form.findChild<QComboBox*>("unit");
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(form.pictureSize().width, 254.0);
        QCOMPARE(form.pictureSize().pixels(), QSize(2000, 1000));
        QTest::keyClick(unit, Qt::Key_Up);
        QCOMPARE(form.pictureSize().width, 2000.0);
    }

    void the_form_saves_as_chosen_and_tells_what_came_of_it()
    {
        QString to, answer;
        PictureSize asked;
        ExportForm form("Export", "picture", QSize(1000, 500), [&](const QString& file, const PictureSize& size) {
            to = file;
            asked = size;
            return answer;
        });
        form.show();
        QVERIFY(!form.isModal());
        auto* ending = form.findChild<QComboBox*>("ending");
        QTest::keyClick(ending, Qt::Key_Down);
        QTest::keyClick(ending, Qt::Key_Down);
        QCOMPARE(form.ending(), QString("png"));
        type(form.findChild<QDoubleSpinBox*>("width"), "1200");
        QVERIFY(form.findChild<QLabel*>("result")->text().contains(form.locale().toString(1200)));
        auto* notice = form.findChild<NoticeLabel*>();
        form.saveTo("/somewhere/picture.png");
        QCOMPARE(to, QString("/somewhere/picture.png"));
        QCOMPARE(asked, (PictureSize{1200, 600, PictureSize::Unit::pixels, 192}));
        QVERIFY(notice->text().contains("picture.png") && notice->kind() == NoticeLabel::Kind::info);
        answer = "The disk is full.";
        form.saveTo("/somewhere/picture.png");
        QCOMPARE(notice->text(), answer);
        QVERIFY(notice->kind() == NoticeLabel::Kind::error);
        type(form.findChild<QDoubleSpinBox*>("width"), "19999"); // times 10 000: too much
        QVERIFY(!form.findChild<QPushButton*>("saveAs")->isEnabled() && !notice->text().isEmpty());
    }

    void asking_twice_shows_one_form()
    {
        QWidget window;
        window.show();
        const auto save = [](const auto&, const auto&) { return QString(); };
        askForPicture(&window, "Export the cosines", "cosines", QSize(400, 300), save);
        askForPicture(&window, "Export the cosines", "cosines", QSize(400, 300), save);
        askForPicture(&window, "Export the components", "components", QSize(400, 300), save);
        QCOMPARE(window.findChildren<ExportForm*>().size(), 2);
        QTest::keyClick(window.findChildren<ExportForm*>().first(), Qt::Key_Escape);
        QTRY_COMPARE(window.findChildren<ExportForm*>().size(), 1);
    }

private:
    static void type(QAbstractSpinBox* box, const char* text)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(ExportFormTest)
#include "export_form_test.moc"
