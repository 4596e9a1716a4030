// The terminal program's geometry: tables and JSON with ghosts, z-scores and every choice of what the axes are fitted
// on.
#include "tests/app/cli.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

class GeometryCliTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    struct Outcome : CliOutcome {
        QStringList lines() const { return out.trimmed().split("\r\n"); }
    };
    Outcome run(const QStringList& arguments)
    {
        return {run_cli(folder_.path(), QStringList{"geometry"} + arguments + QStringList{"--dtype", "float32"})};
    }

private slots:
    void points_come_with_the_means_of_their_instructions()
    {
        const Outcome table = run({"pca", "--fit", "instructions", "--components", "2"});
        QVERIFY2(table.exit == 0, qPrintable(table.err));
        const QStringList lines = table.lines();
        QCOMPARE(lines[0], QString("name,category,seen,norm,pc1,pc2,instructions_pc1,instructions_pc2"));
        QCOMPARE(lines.size(), 1 + 18 + 4); // behaviours and operators
        double sum = 0;
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.split(',');
            QCOMPARE(cells.size(), 8);
            QCOMPARE(cells[6].isEmpty(), cells[1] == "operator");
            sum += cells[6].toDouble();
        }
        QVERIFY(std::abs(sum) < 1e-3); // the axes are centred on these means
        const QJsonObject json = run({"pca", "--fit", "instructions", "--components", "2", "--json"}).json();
        QCOMPARE(json["fit_on"].toString(), QString("instructions"));
        QCOMPARE(json["tokens"][0]["instructions"].toArray().size(), 2);
        QVERIFY(json["tokens"][21]["instructions"].isNull());
        QVERIFY(!json.contains("trajectories"));
    }

    void what_the_axes_are_fitted_on_changes_what_they_explain()
    {
        QList<double> first;
        for (const char* fit : {"tokens", "vocabulary", "instructions", "all"})
            first << run({"pca", "--fit", fit, "--json"}).json()["explained"][0].toDouble();
        for (int i = 0; i < first.size(); ++i) {
            QVERIFY(first[i] > 0 && first[i] < 1);
            for (int j = 0; j < i; ++j) QVERIFY(first[i] != first[j]);
        }
    }

    void neighbours_come_with_their_z_score()
    {
        const QJsonObject token = run({"neighbors", "--count", "3", "--json"}).json()["tokens"][0].toObject();
        const double deviation = token["null_deviation"].toDouble();
        QVERIFY(deviation > 0);
        for (const QJsonValue& word : token["by_cosine"].toArray())
            QVERIFY(std::abs(word["z"].toDouble() -
                             (word["cosine"].toDouble() - token["null_mean"].toDouble()) / deviation) < 1e-9);
        const QStringList lines = run({"neighbors", "--count", "1"}).lines();
        QVERIFY(lines[0].endsWith("null_mean,null_max,null_deviation,z"));
        QVERIFY(lines[1].split(',').last().toDouble() > 3);
    }

    void a_word_has_neighbours_too()
    {
        const QJsonObject word =
            run({"neighbors", "--words", "FOX", "--count", "5", "--json"}).json()["words"][0].toObject();
        QCOMPARE(word["wanted"].toString(), QString("FOX"));
        QCOMPARE(word["text"].toString().trimmed().toLower(), QString("fox"));
        const QJsonArray near = word["by_cosine"].toArray();
        QCOMPARE(near.size(), 5);
        double before = 1;
        for (const QJsonValue& one : near) {
            QVERIFY(one["id"].toInt() != word["id"].toInt());
            QVERIFY(one["cosine"].toDouble() <= before);
            before = one["cosine"].toDouble();
        }
        // Nearness has no direction: the nearest one's neighbours have the word at the same cosine.
        const QString id = QString::number(word["id"].toInt());
        const QStringList lines = run({"neighbors", "--words", near[0]["text"].toString(), "--count", "1000"}).lines();
        const auto back = std::find_if(lines.begin(), lines.end(),
                                       [&](const QString& line) { return line.section(',', 3, 3) == id; });
        QVERIFY(back != lines.end());
        QVERIFY(std::abs(back->section(',', 5, 5).toDouble() - near[0]["cosine"].toDouble()) < 1e-5);
        const Outcome none = run({"neighbors", "--words", "xyzzyxyzzy"});
        QCOMPARE(none.exit, 1);
        QVERIFY2(none.err.contains("xyzzyxyzzy"), qPrintable(none.err));
    }

    void wrong_wishes_are_refused()
    {
        QCOMPARE(run({"pca", "--fit", "words"}).exit, 2);
        QCOMPARE(run({"pca", "--run", "nowhere", "--json"}).exit, 2);
        QCOMPARE(run({"pca", "--run", folder_.path()}).exit, 2); // paths are printed as JSON only
        const Outcome empty = run({"pca", "--json", "--run", folder_.path()});
        QCOMPARE(empty.exit, 1);
        QVERIFY2(empty.err.contains("rows.safetensors"), qPrintable(empty.err));
    }
};

QTEST_GUILESS_MAIN(GeometryCliTest)
#include "geometry_cli_test.moc"
