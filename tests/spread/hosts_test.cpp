/// Two hosts with a network between them, as the kernel imitates them by namespaces: one serves, the other has its
/// questions answered there; and mpirun starts processes on both. Skipped where namespaces may not be made.
#include "tests/places.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace {

constexpr int patience = 120000; // milliseconds; other programs may have the processors
constexpr const char* near_address = "10.77.0.1";
constexpr const char* far_address = "10.77.0.2";

/// A shell in a network of its own, which ends with it.
class Host {
public:
    /// Made as `command` says, which ends in a shell.
    Host(const QString& folder, const QStringList& command)
    {
        shell_.setWorkingDirectory(folder);
        shell_.setProcessChannelMode(QProcess::SeparateChannels);
        auto variables = QProcessEnvironment::systemEnvironment();
        variables.insert("XDG_DATA_HOME", QDir(folder).filePath("data"));
        variables.insert("PATH", QString::fromStdString(steerdeck::places::build()) +
                                     "/bin:" + variables.value("PATH") + ":/usr/sbin:/sbin");
        shell_.setProcessEnvironment(variables);
        shell_.start(command[0], command.mid(1));
    }
    ~Host()
    {
        shell_.kill(); // its network ends with it
        shell_.waitForFinished(30000);
    }

    /// What `line` prints first, which a program that it starts may do before it ends; empty where it prints nothing.
    QString first_line(const QString& line)
    {
        shell_.write(line.toUtf8() + "\n");
        while (!shell_.canReadLine())
            if (!shell_.waitForReadyRead(patience)) return {};
        return QString::fromUtf8(shell_.readLine()).trimmed();
    }
    /// Whether `line` comes to its end with exit code 0.
    bool does(const QString& line)
    {
        return first_line("if " + line + " >&2 </dev/null; then echo done; else echo failed; fi") == "done";
    }

    QString errors() { return QString::fromUtf8(shell_.readAllStandardError()); }

private:
    QProcess shell_;
};

/// A near and a far host, each with a name and a network of its own, and a wire between the two.
struct Hosts {
    explicit Hosts(const QString& folder)
    {
        near.emplace(folder, QStringList{"unshare", "--map-root-user", "--uts", "--net", "sh"});
        const QString near_id = near->first_line("echo $$");
        if (near_id.isEmpty()) return;
        // In the same name space of users, so that a wire may be laid between the two.
        far.emplace(folder, QStringList{"nsenter", "--user", "--preserve-credentials", "--target", near_id, "unshare",
                                        "--uts", "--net", "sh"});
        far_id = far->first_line("echo $$");
        connected = !far_id.isEmpty() &&
                    near->does("hostname near && ip link add name near type veth peer name far netns " + far_id +
                               " && ip link set lo up && ip addr add " + near_address +
                               "/24 dev near && ip link set near up") &&
                    far->does(QString("hostname far && ip link set lo up && ip addr add ") + far_address +
                              "/24 dev far && ip link set far up");
    }

    std::optional<Host> near, far;
    QString far_id; // of its shell's process
    bool connected = false;
};

QByteArray bytes_of(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HostsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString at(const QString& name) const { return folder_.filePath(name); }

    static QString orderings(const QString& out, const QString& more = {})
    {
        return "steerdeck-cli evaluate orderings --combination german+lower_case --num-samples 3 --max-new-tokens 40 "
               "--condition steering/composition text none --dtype float32 --threads 1 --out " +
               out + " " + more;
    }

private Q_SLOTS:
    void another_host_answers_over_the_network_as_this_one_does()
    {
        Hosts hosts(folder_.path());
        if (!hosts.connected) QSKIP("No wire may be laid between two networks here");
        auto &near_host = *hosts.near, &far_host = *hosts.far;

        // Beyond its own machine it serves with a key alone.
        const QString serve =
            QString("steerdeck-cli serve --host %1 --json --dtype float32 --threads 1").arg(far_address);
        QVERIFY(!far_host.does(serve));
        QVERIFY2(far_host.errors().contains("key"), "why it does not serve is not told");
        const QString told = far_host.first_line("exec env STEERDECK_SERVE_KEY=open-sesame " + serve);
        const QString url = QJsonDocument::fromJson(told.toUtf8()).object()["url"].toString();
        QVERIFY2(url.startsWith(QString("http://%1:").arg(far_address)), qPrintable(told + far_host.errors()));

        QVERIFY2(near_host.does(orderings("here")), qPrintable(near_host.errors()));
        QVERIFY(!near_host.does(orderings("locked", "--backend " + url)));
        QVERIFY(near_host.errors().contains("refuses the key"));
        const QString key = "STEERDECK_BACKEND_KEY=open-sesame ";
        QVERIFY2(near_host.does(key + orderings("there", "--backend " + url)), qPrintable(near_host.errors()));
        QVERIFY(bytes_of(at("here/generations.jsonl")).count('\n') >= 9);
        QCOMPARE(bytes_of(at("there/generations.jsonl")), bytes_of(at("here/generations.jsonl")));

        // A wire that is cut: one sentence, and what was answered stays.
        QVERIFY(near_host.does("ip link set near down"));
        QVERIFY(!near_host.does(key + orderings("cut", "--backend " + url)));
        QVERIFY2(near_host.errors().contains("cannot be reached"), "why nothing is answered is not told");
        QVERIFY(bytes_of(at("cut/generations.jsonl")).isEmpty());
        QVERIFY(near_host.does("ip link set near up"));
        QVERIFY2(near_host.does(key + orderings("cut", "--backend " + url)), qPrintable(near_host.errors()));
        QCOMPARE(bytes_of(at("cut/generations.jsonl")), bytes_of(at("here/generations.jsonl")));
    }

    void mpirun_shares_work_over_two_hosts_as_over_one()
    {
        if (QStandardPaths::findExecutable("mpirun").isEmpty()) QSKIP("mpirun is not installed");
        Hosts hosts(folder_.path());
        if (!hosts.connected) QSKIP("No wire may be laid between two networks here");
        // What ssh would be: it takes the host's name and a command.
        QFile agent(at("agent"));
        QVERIFY(agent.open(QIODevice::WriteOnly));
        agent.write(
            ("#!/bin/sh\nshift\nexec nsenter --net --uts --target " + hosts.far_id + " sh -c \"$*\"\n").toUtf8());
        agent.close();
        QVERIFY(agent.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QString alone = "mpirun --allow-run-as-root --oversubscribe -n 2 ";
        const QString both = QString("mpirun --allow-run-as-root --mca plm_rsh_agent %1 --mca btl self,tcp "
                                     "--mca oob_tcp_if_include 10.77.0.0/24 --mca btl_tcp_if_include 10.77.0.0/24 "
                                     "--host %2:1,%3:1 -n 2 ")
                                 .arg(at("agent"), near_address, far_address);
        auto& near_host = *hosts.near;
        QCOMPARE(near_host.first_line(both + "hostname | sort | tr '\\n' ' '; echo"), QString("far near"));

        QVERIFY2(near_host.does(alone + orderings("one-host")), qPrintable(near_host.errors()));
        QVERIFY2(near_host.does(both + orderings("two-hosts")), qPrintable(near_host.errors()));
        QVERIFY(bytes_of(at("one-host/generations.jsonl")).count('\n') >= 9);
        QCOMPARE(bytes_of(at("two-hosts/generations.jsonl")), bytes_of(at("one-host/generations.jsonl")));

        const QString training = "steerdeck-cli train tokens --behaviors german --steps 4 --batch 8 --dtype float32 "
                                 "--threads 1 --out ";
        QVERIFY2(near_host.does(alone + training + "one-host"), qPrintable(near_host.errors()));
        QVERIFY2(near_host.does(both + training + "two-hosts"), qPrintable(near_host.errors()));
        const auto row = [&](const char* folder) { // 192 floats, at the file's end
            return bytes_of(at(QString(folder) + "/german.safetensors")).right(192 * 4);
        };
        QCOMPARE(row("one-host").size(), 192 * 4);
        QCOMPARE(row("two-hosts"), row("one-host"));
    }
};

QTEST_GUILESS_MAIN(HostsTest)
#include "hosts_test.moc"
