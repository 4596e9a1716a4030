// The terminal program's geometry: tables and JSON with ghosts, z-scores and every choice of what the axes are fitted
// on.
#include "tests/app/cli.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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

    void own_vectors_lie_beside_the_tokens()
    {
        const QString here = QDir(folder_.path()).filePath("vectors.csv");
        const auto write = [&](const QStringList& lines) {
            QFile file(here);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lines.join('\n').toUtf8());
        };
        const auto row = [](const char* name, int width, int hot) {
            QStringList cells{name};
            for (int i = 0; i < width; ++i) cells << (i == hot ? "1.5" : "0");
            return cells.join(',');
        };
        const QJsonArray plain = run({"pca", "--json"}).json()["tokens"].toArray();
        // How long a row is, the refusal says.
        write({row("mine", 3, 1)});
        const Outcome longer = run({"pca", "--vectors", here});
        QCOMPARE(longer.exit, 1);
        const auto said = QRegularExpression("has 3 numbers where the model's rows have (\\d+)").match(longer.err);
        QVERIFY2(said.hasMatch() && longer.err.contains("line 1"), qPrintable(longer.err));
        const int width = said.captured(1).toInt();
        write({"name" + QString(",x").repeated(width), row("mine", width, 1), row("yours", width, 2)});
        const QJsonArray all = run({"pca", "--json", "--vectors", here}).json()["tokens"].toArray();
        QCOMPARE(all.size(), plain.size() + 2);
        QCOMPARE(all[plain.size()]["name"].toString(), QString("mine"));
        QCOMPARE(all[plain.size()]["category"].toString(), QString("vector"));
        QCOMPARE(all[plain.size()]["norm"].toDouble(), 1.5);
        for (int i = 0; i < plain.size(); ++i) // nothing moves, but for the rounding of a product of more rows
            for (int axis = 0; axis < 3; ++axis)
                QVERIFY(std::abs(all[i]["position"][axis].toDouble() - plain[i]["position"][axis].toDouble()) < 1e-5);
        const Outcome near = run({"neighbors", "--count", "1", "--vectors", here});
        QVERIFY2(near.out.contains("\r\nyours,vector,cosine,1,"), qPrintable(near.err));
        for (const auto& [lines, words] :
             {std::pair(QStringList{row("german", width, 1)}, "named like a token"),
              {{row("mine", width, 1), row("mine", width, 2)}, "Two vectors have the name"},
              {{row("mine", width, 1).replace("1.5", "nan")}, "is no number"},
              {{"name,x"}, "holds no vectors"}}) {
            write(lines);
            const Outcome bad = run({"neighbors", "--vectors", here});
            QCOMPARE(bad.exit, 1);
            QVERIFY2(bad.err.contains(words), qPrintable(bad.err));
        }
    }

    void one_token_is_enough()
    {
        QVERIFY(QDir(folder_.path()).mkpath("one"));
        const QString one = folder_.filePath("one");
        const CliOutcome made = run_cli(
            folder_.path(), {"train", "tokens", "--behaviors", "german", "--steps", "2", "--batch", "2", "--out", one});
        QVERIFY2(made.exit == 0, qPrintable(made.err));
        const QJsonArray tokens = run({"pca", "--json", "--tokens", one}).json()["tokens"].toArray();
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(tokens[0]["position"].toArray().size(), 3);
        QCOMPARE(run({"neighbors", "--count", "4", "--tokens", one}).lines().size(), 1 + 4);
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
