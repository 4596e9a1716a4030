#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// What a run of the terminal program came to.
struct CliOutcome {
    int exit = -1; // also where it did not end in time
    QString out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs the terminal program in `folder`, which also holds the user's data and state; `environment` has "NAME=value".
inline CliOutcome run_cli(const QString& folder, const QStringList& arguments, const QStringList& environment = {},
                          const QByteArray& input = {})
{
    QProcess program;
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert("XDG_DATA_HOME", QDir(folder).filePath("data"));
    variables.insert("XDG_STATE_HOME", QDir(folder).filePath("state"));
    for (const QString& one : environment) variables.insert(one.section('=', 0, 0), one.section('=', 1));
    program.setProcessEnvironment(variables);
    program.setWorkingDirectory(folder);
    program.start(QDir(QCoreApplication::applicationDirPath()).filePath("../bin/steerdeck-cli"), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(300000)) return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}
