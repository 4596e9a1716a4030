#include "widgets/shared/run_on.h"

#include "core/base/error.h"
#include "widgets/shared/elided_label.h"
#include "widgets/shared/named.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace steerdeck::widgets {

RunOn::RunOn(Work work, QWidget* parent) : QWidget(parent)
{
    const bool data = work == Work::data;
    place_ = new QComboBox(this);
    named(place_, "runOn", tr("Run on"),
          data ? tr("Who answers: the model that is open here, or a server, which may have a larger one")
               : tr("Who does the work: the machine that shows this window, a server that has the "
                    "same model, or any other machine that you start it on"));
    place_->addItems({tr("This machine"), tr("A server that answers")});
    if (!data) place_->addItem(tr("Another machine, started there"));
    pages_ = new QStackedWidget(this);
    pages_->addWidget(new QWidget(pages_));
    pages_->addWidget(makeServer(work));
    pages_->addWidget(makeElsewhere());
    pages_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* label = new QLabel(tr("R&un on"), this);
    label->setBuddy(place_);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(label);
    row->addWidget(place_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(row);
    column->addWidget(pages_);
    connect(place_, &QComboBox::currentIndexChanged, this, &RunOn::follow);
    follow();
}

QWidget* RunOn::makeServer(Work work)
{
    auto* page = new QWidget(pages_);
    url_ = new QLineEdit(page);
    named(url_, "serverUrl", tr("Address of the server"),
          work == Work::data
              ? tr("Of steerdeck-cli serve with the same model and dtype, or of any other program that speaks OpenAI's "
                   "API, with any model")
              : tr("Of steerdeck-cli serve with the same model, tokens and dtype. A few answers are compared with this "
                   "machine's own before the others are asked for."));
    url_->setPlaceholderText(QStringLiteral("http://gpu7:8000/v1"));
    key_ = new QLineEdit(page);
    named(key_, "serverKey", tr("Key of the server"),
          tr("Sent to the server, kept nowhere; empty: what STEERDECK_BACKEND_KEY says"));
    key_->setPlaceholderText(tr("Key"));
    key_->setEchoMode(QLineEdit::Password);
    key_->setProperty("kept", false);
    clients_ = new QSpinBox(page);
    named(clients_, "serverClients", tr("Requests at once"),
          tr("How many answers the server is asked for at the same time"));
    clients_->setRange(1, 1024);
    clients_->setValue(exchange::Backend().clients);
    clients_->setSuffix(tr(" at once"));
    auto* second = new QHBoxLayout;
    second->setSpacing(grid);
    second->addWidget(key_, 1);
    second->addWidget(clients_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(url_);
    column->addLayout(second);
    connect(url_, &QLineEdit::textChanged, this, &RunOn::changed);
    connect(key_, &QLineEdit::textChanged, this, &RunOn::changed);
    connect(clients_, &QSpinBox::valueChanged, this, &RunOn::changed);
    return page;
}

QWidget* RunOn::makeElsewhere()
{
    auto* page = new QWidget(pages_);
    command_ = new ElidedLabel({}, page);
    command_->setObjectName(QStringLiteral("elsewhereCommand"));
    command_->setAccessibleName(tr("Command that runs the plan"));
    auto* hint =
        mutedLabel(tr("Start this there, alone, under mpirun or as a job array, then follow its results:"), page);
    hint->setWordWrap(true);
    auto* copy = new QToolButton(page);
    copy->setText(tr("Copy"));
    named(copy, "copyCommand", tr("Copy the command"), tr("Copy the command that runs the plan"));
    connect(copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(command_->text());
        emit copied();
    });
    folder_ = new QLineEdit(page);
    named(folder_, "followFolder", tr("Folder of the results"),
          tr("Where this machine sees the results grow: a shared folder, or one mounted with sshfs. Start follows it; "
             "Stop leaves the work there alone."));
    folder_->setPlaceholderText(tr("Folder of the results, as seen from here"));
    auto* browse = new QToolButton(page);
    browse->setText(tr("…"));
    named(browse, "browseFolder", tr("Choose the folder of the results"), tr("Choose the folder of the results"));
    connect(browse, &QToolButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Folder of the results"), folder_->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, folder_, &QLineEdit::setText);
        dialog->open();
    });
    auto* first = new QHBoxLayout;
    first->setSpacing(grid);
    first->addWidget(command_, 1);
    first->addWidget(copy);
    auto* second = new QHBoxLayout;
    second->setSpacing(grid);
    second->addWidget(folder_, 1);
    second->addWidget(browse);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(hint);
    column->addLayout(first);
    column->addLayout(second);
    connect(folder_, &QLineEdit::textChanged, this, &RunOn::changed);
    return page;
}

void RunOn::follow()
{
    const int page = place_->currentIndex();
    pages_->setCurrentIndex(page);
    pages_->setVisible(page > 0);
    emit changed();
}

RunOn::Place RunOn::place() const { return Place(place_->currentIndex()); }

void RunOn::setPlace(Place place) { place_->setCurrentIndex(int(place)); }

exchange::Backend RunOn::backend() const
{
    exchange::Backend backend;
    if (place() != Place::server) return backend;
    backend.url = url_->text().trimmed().toStdString();
    backend.key = Secret(key_->text().toStdString());
    backend.clients = clients_->value();
    return backend;
}

QString RunOn::folder() const { return folder_->text().trimmed(); }

QString RunOn::problem() const
{
    if (place() == Place::elsewhere && folder().isEmpty())
        return tr("Start the command where the work should be done, then name the folder of its results.");
    if (place() != Place::server) return {};
    if (url_->text().trimmed().isEmpty()) return tr("Give the server's address: http://HOST:PORT/v1");
    try {
        exchange::check(backend());
    } catch (const Error& error) {
        return worded(error);
    }
    return {};
}

void RunOn::setCommand(const QString& command) { command_->setText(command); }

} // namespace steerdeck::widgets
