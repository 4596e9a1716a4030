#include "app/class_window.h"

#include "app/classroom_files.h"
#include "app/dialogs.h"

#include "core/base/atomic_file.h"
#include "widgets/classroom/class_pane.h"
#include "widgets/shared/theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>

namespace steerdeck::app {

using namespace steerdeck::widgets;

ClassWindow::ClassWindow(QWidget* parent) : QDialog(parent), pane_(new ClassPane), worker_(this)
{
    setObjectName(QStringLiteral("class"));
    setWindowTitle(tr("A class's answers"));
    setAcceptDrops(true);
    fill_dialog(*this, pane_, grid);
    resize(980, 680);
    connect(pane_, &ClassPane::folderRequested, this, [this] {
        ask_for_folder(this, tr("The folder that holds the pupils' files"),
                       [this](const QString& folder) { collect({folder}); });
    });
    connect(pane_, &ClassPane::filesRequested, this, [this] {
        ask_for_files(this, tr("Pupils' files"), tr("Answers (*.json)"),
                      [this](const QStringList& files) { collect(files); });
    });
    connect(pane_, &ClassPane::exportRequested, this, [this](const std::string& csv) {
        ask_for_new_file(this, tr("Where the table is put"), {}, tr("Tables (*.csv)"), QStringLiteral("csv"),
                         [this, csv](const QString& file) { writeTo(file, csv); });
    });
}

void ClassWindow::present() { come_to_front(*this); }

void ClassWindow::collect(const QStringList& paths)
{
    std::vector<std::filesystem::path> all;
    for (const QString& path : paths) all.emplace_back(path.toStdString());
    worker_.later([all, titles = titles_] { return classroom::collect(all, titles); },
                  [this](const classroom::ClassTable& table) {
                      pane_->setTable(table);
                      emit collected();
                  },
                  [this](const QString& sentence) { pane_->tellError(sentence); });
}

void ClassWindow::writeTo(const QString& file, const std::string& csv)
{
    worker_.later(
        [csv, path = file.toStdString()] {
            AtomicFile out(path);
            out.write(csv);
            out.commit();
        },
        [this, file] { pane_->tell(tr("%1 is written.").arg(QFileInfo(file).fileName())); },
        [this](const QString& sentence) { pane_->tellError(sentence); });
}

void ClassWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!local_paths(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ClassWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    collect(local_paths(event->mimeData()));
}

} // namespace steerdeck::app
