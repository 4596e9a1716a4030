#include "app/library_window.h"

#include "app/dialogs.h"
#include "app/library_host.h"
#include "app/message_bar.h"

#include "core/base/files.h"
#include "widgets/library/compared_sheet.h"
#include "widgets/library/library_model.h"
#include "widgets/library/library_pane.h"
#include "widgets/shared/theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLineEdit>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace steerdeck::app {

using namespace steerdeck::widgets;

LibraryWindow::LibraryWindow(LibraryHost* host, QWidget* parent)
    : QDialog(parent), pane_(new LibraryPane), host_(host), offers_(new MessageBar), worker_(this)
{
    setObjectName(QStringLiteral("libraryWindow"));
    setWindowTitle(tr("Library"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(offers_);
    column->addWidget(pane_, 1);
    fill_dialog(*this, content, grid);
    resize(1000, 600);

    connect(host_, &LibraryHost::listed, pane_, &LibraryPane::setLibrary);
    connect(host_, &LibraryHost::renamed, pane_, &LibraryPane::select);
    connect(host_, &LibraryHost::removed, this, &LibraryWindow::offerBack);
    connect(host_, &LibraryHost::compared, this, &LibraryWindow::showCompared);
    connect(host_, &LibraryHost::failed, pane_, [this](const QString& sentence) { pane_->tell(sentence, true); });
    connect(host_, &LibraryHost::emptied, pane_,
            [this](int items) { pane_->tell(tr("%n items are gone for good.", nullptr, items)); });

    connect(pane_, &LibraryPane::keepRequested, host_, &LibraryHost::keep);
    connect(pane_, &LibraryPane::deleteRequested, host_, &LibraryHost::remove);
    connect(pane_, &LibraryPane::restoreRequested, host_, &LibraryHost::restore);
    connect(pane_, &LibraryPane::compareRequested, host_, &LibraryHost::compare);
    connect(pane_, &LibraryPane::openRequested, this, &LibraryWindow::open);
    connect(pane_, &LibraryPane::useRequested, this, &LibraryWindow::ask);
    connect(pane_, &LibraryPane::revealRequested, this, &LibraryWindow::reveal);
    connect(pane_, &LibraryPane::emptyRequested, this, [this] {
        offers_->offer(QStringLiteral("empty"), tr("What lies in the trash will be gone for good."),
                       {{tr("Empty it"), [this] { host_->emptyTrash(); }}, {tr("Keep it"), {}}}, true);
    });
}

void LibraryWindow::present()
{
    if (!isVisible()) {
        pane_->tell({});
        host_->tidy();
    }
    come_to_front(*this);
    pane_->findChild<QLineEdit*>(QStringLiteral("librarySearch"))->setFocus();
}

void LibraryWindow::follow()
{
    if (isVisible()) host_->read();
}

void LibraryWindow::release()
{
    offers_->withdraw(QStringLiteral("used"));
    offers_->withdraw(QStringLiteral("use"));
    hide();
}

bool LibraryWindow::isOpenModel(const lab::LibraryItem& item) const
{
    const auto& lab = host_->lab();
    if (lab && lab->model().fingerprint == item.fingerprint) return true;
    pane_->tell(tr("%1 is of the model %2. Open that model first.")
                    .arg(itemTitle(item),
                         QString::fromStdString(item.model.empty() ? item.fingerprint.substr(0, 8) : item.model)),
                true);
    return false;
}

void LibraryWindow::open(const lab::LibraryItem& item)
{
    const bool of_model = item.kind != lab::ItemKind::data && item.kind != lab::ItemKind::deck;
    if (of_model && !isOpenModel(item)) return;
    accept();
    emit openRequested(item);
}

/// Nothing takes a token's place unasked.
void LibraryWindow::ask(const lab::LibraryItem& item)
{
    if (!isOpenModel(item)) return;
    if (item.shipped) return emit shippedRequested();
    offers_->offer(
        QStringLiteral("use"),
        tr("The tokens of %1 will take the place of those in use, which are set aside.").arg(itemTitle(item)),
        {{tr("Use them"), [this, item] { host_->use(item); }}, {tr("Cancel"), {}}}, true);
}

void LibraryWindow::reveal(const lab::LibraryItem& item)
{
    const QString place = QString::fromStdString(item.place.string());
    const QString folder = QFileInfo(place).isDir() ? place : QFileInfo(place).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        pane_->tell(tr("No file manager could be started. The item lies in %1.").arg(folder), true);
}

void LibraryWindow::offerBack(const std::vector<lab::TrashedItem>& items)
{
    pane_->tell({});
    offers_->offer(QStringLiteral("deleted"),
                   items.size() == 1 ? tr("%1 is in the trash.").arg(itemTitle(items.front().item))
                                     : tr("%n items are in the trash.", nullptr, int(items.size())),
                   {{tr("Undo"), [this, items] { host_->restore(items); }}, {tr("Leave them"), {}}}, true);
}

void LibraryWindow::showCompared(const lab::ComparedItems& compared)
{
    if (!sheet_) {
        sheet_ = new QDialog(this);
        sheet_->setObjectName(QStringLiteral("comparedWindow"));
        sheet_->setWindowTitle(tr("Side by side"));
        compared_ = new ComparedSheet;
        fill_dialog(*sheet_, compared_, grid);
        sheet_->resize(760, 420);
        connect(compared_, &ComparedSheet::exportRequested, this, &LibraryWindow::save);
    }
    pane_->tell({});
    compared_->setCompared(compared);
    come_to_front(*sheet_);
}

void LibraryWindow::save(const std::string& csv)
{
    ask_for_new_file(sheet_, tr("Where the table is put"), {}, tr("Tables (*.csv)"), QStringLiteral("csv"),
                     [this, csv](const QString& file) {
                         worker_.later(
                             [csv, path = file.toStdString()] { write_file_atomically(path, csv); },
                             [this, file] { pane_->tell(tr("%1 is written.").arg(QFileInfo(file).fileName())); },
                             [this](const QString& sentence) { pane_->tell(sentence, true); });
                     });
}

} // namespace steerdeck::app
