// The palettes by numbers: contrast by WCAG 2.1 (sections 1.4.3 and 1.4.11), and whether colours stay apart for
// colour-blind eyes, by simulation: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model
// for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, table 1 at severity 1.0, on linear RGB.
#include "core/lab/lab.h"
#include "widgets/plots/marks.h"
#include "widgets/plots/theme.h"
#include "widgets/shared/categories.h"
#include "widgets/shared/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>

using namespace steerdeck::widgets;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

struct Eyes {
    const char* name;
    Matrix matrix;
};
constexpr Eyes eyes[] = {
    {"usual", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

Triple linear(const QColor& color)
{
    const auto one = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {one(color.redF()), one(color.greenF()), one(color.blueF())};
}

Triple seen(const QColor& color, const Eyes& by)
{
    const Triple rgb = linear(color);
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) result[i] += by.matrix[i][j] * rgb[j];
        result[i] = std::clamp(result[i], 0.0, 1.0);
    }
    return result;
}

/// CIELAB of linear sRGB, D65.
Triple lab(const Triple& c)
{
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
    const double y = f(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    const double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor& a, const QColor& b, const Eyes& by)
{
    const Triple one = lab(seen(a, by)), other = lab(seen(b, by));
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/// The shape alone: which of 24 x 24 points it covers.
QImage cover(const QString& shape)
{
    QImage image(24, 24, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCategoryShape(painter, QRectF(0, 0, 24, 24), shape, Qt::black);
    return image;
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

    static void palettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    static void atLeast(double ratio, const QColor& ink, const QColor& under, const char* what)
    {
        const double found = contrastRatio(ink, under);
        QVERIFY2(found >= ratio, qPrintable(QString("%1: %2 on %3 has %4 : 1, wanted %5")
                                                .arg(what, ink.name(), under.name())
                                                .arg(found, 0, 'f', 2)
                                                .arg(ratio)));
    }
    /// The categories of a behaviour set as it ships.
    static std::vector<CategoryStyle> categories(const QString& path)
    {
        QFile file(path);
        std::vector<CategoryStyle> styles;
        if (!file.open(QIODevice::ReadOnly)) return styles;
        for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).object()["categories"].toArray()) {
            CategoryStyle style;
            style.name = value["name"].toString();
            style.color = QColor(value["color"].toString());
            style.shape = value["shape"].toString();
            styles.push_back(style);
        }
        return styles;
    }
    static QStringList sets()
    {
        const QString demo = QString::fromStdString(steerdeck::lab::demo_folder().string());
        return {demo + "/behaviors.json", demo + "/../behaviors/paper.json"};
    }

private slots:
    void the_contrast_formula_is_that_of_wcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor("#777777"), Qt::white) - 4.48) < 0.005); // the known near miss
        QVERIFY(std::abs(contrastRatio(QColor("#767676"), Qt::white) - 4.54) < 0.005);
    }

    void every_text_can_be_read_data() { palettes(); }
    void every_text_can_be_read()
    {
        QFETCH(QPalette, palette);
        using P = QPalette;
        const QColor surfaces[] = {palette.color(P::Window), palette.color(P::Base), palette.color(P::AlternateBase),
                                   palette.color(P::Button), palette.color(P::ToolTipBase)};
        for (const QColor& surface : surfaces)
            for (const P::ColorRole role : {P::WindowText, P::Text, P::ButtonText, P::ToolTipText})
                atLeast(4.5, palette.color(role), surface, "text");
        for (const QColor& surface : {palette.color(P::Window), palette.color(P::Base)}) {
            atLeast(4.5, palette.color(P::Link), surface, "link");
            atLeast(4.5, mutedText(palette), surface, "secondary text");
            atLeast(4.5, passColor(palette), surface, "passed");
            atLeast(4.5, failColor(palette), surface, "failed");
            atLeast(4.5, warnColor(palette), surface, "hint");
            // A notice's sentence stands on a tint of its tone, a button that is down on one of the selection.
            for (const QColor& tone : {accentColor(palette), failColor(palette), warnColor(palette)})
                atLeast(4.5, palette.color(P::WindowText), mixed(surface, tone, 0.10), "notice");
            atLeast(4.5, palette.color(P::ButtonText), mixed(surface, palette.color(P::Highlight), 0.16),
                    "button down");
            atLeast(4.5, palette.color(P::Text), mixed(surface, accentColor(palette), 0.25), "selected row");
        }
        atLeast(4.5, palette.color(P::PlaceholderText), palette.color(P::Base), "placeholder");
        atLeast(4.5, palette.color(P::HighlightedText), palette.color(P::Highlight), "selected text");
        atLeast(4.5, readableTextOn(palette.color(P::Highlight)), palette.color(P::Highlight), "primary button");
    }

    void every_edge_and_sign_can_be_seen_data() { palettes(); }
    void every_edge_and_sign_can_be_seen()
    {
        QFETCH(QPalette, palette);
        for (const QColor& surface : {palette.color(QPalette::Window), palette.color(QPalette::Base)}) {
            atLeast(3, fieldBorder(palette), surface, "edge of a field");
            atLeast(3, accentColor(palette), surface, "focus ring");
        }
    }

    void plots_can_be_read_in_both_themes_and_in_print_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("print") << 2;
    }
    void plots_can_be_read_in_both_themes_and_in_print()
    {
        QFETCH(int, which);
        const PlotTheme theme = which == 2 ? printTheme() : plotTheme(which == 0 ? lightPalette() : darkPalette());
        atLeast(4.5, theme.text, theme.background, "text");
        atLeast(3, theme.faint, theme.background, "axis");
        atLeast(3, theme.highlight, theme.background, "highlight");
        for (const QString& set : sets())
            for (const CategoryStyle& style : categories(set)) {
                atLeast(3, markOf({style}, style.name, true, theme).color, theme.background, "mark");
                for (int count = 1; count <= 6; ++count)
                    for (int i = 0; i < count; ++i)
                        atLeast(3, seriesColor(style.color, i, count, theme.background), theme.background, "curve");
            }
    }

    /// 10 in CIELAB is about four just noticeable differences: more than one sees between two neighbouring marks of
    /// this size when looking for it, and the shapes tell them apart besides.
    void categories_stay_apart_for_every_kind_of_eyes()
    {
        for (const QString& set : sets()) {
            const std::vector<CategoryStyle> styles = categories(set);
            QVERIFY2(styles.size() >= 5, qPrintable(set));
            for (const PlotTheme& theme : {plotTheme(lightPalette()), plotTheme(darkPalette()), printTheme()})
                for (const Eyes& by : eyes)
                    for (std::size_t a = 0; a < styles.size(); ++a)
                        for (std::size_t b = a + 1; b < styles.size(); ++b) {
                            const QColor one = markOf(styles, styles[a].name, true, theme).color;
                            const QColor other = markOf(styles, styles[b].name, true, theme).color;
                            const double apart = distance(one, other, by);
                            QVERIFY2(apart >= 10, qPrintable(QString("%1 and %2 with %3: %4 on %5")
                                                                 .arg(styles[a].name, styles[b].name, by.name)
                                                                 .arg(apart, 0, 'f', 1)
                                                                 .arg(theme.background.name())));
                        }
        }
    }

    void without_any_colour_the_shapes_stay_apart()
    {
        for (const QString& set : sets()) {
            const std::vector<CategoryStyle> styles = categories(set);
            for (std::size_t a = 0; a < styles.size(); ++a)
                for (std::size_t b = a + 1; b < styles.size(); ++b) {
                    const QImage one = cover(styles[a].shape), other = cover(styles[b].shape);
                    int differing = 0, inked = 0;
                    for (int y = 0; y < 24; ++y)
                        for (int x = 0; x < 24; ++x) {
                            const bool p = qGray(one.pixel(x, y)) < 128, q = qGray(other.pixel(x, y)) < 128;
                            differing += p != q;
                            inked += p || q;
                        }
                    QVERIFY2(differing > inked / 8, qPrintable(styles[a].shape + " " + styles[b].shape));
                }
        }
    }

    void held_out_marks_are_hollow_and_so_differ_without_colour()
    {
        const auto inkOf = [](bool filled) {
            QImage image(24, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintCategoryShape(painter, QRectF(0, 0, 24, 24), "circle", Qt::black, filled);
            painter.end();
            return qGray(image.pixel(12, 12));
        };
        QVERIFY(inkOf(true) < 64);
        QVERIFY(inkOf(false) > 192);
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
