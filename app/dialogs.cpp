#include "app/dialogs.h"

#include "core/base/build_info.h"
#include "core/base/log.h"
#include "widgets/shared/return_guard.h"
#include "widgets/shared/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

struct Dialogs {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

/// Shows `content` in a window of its own that goes away with Escape.
void show_dialog(QWidget* parent, const QString& title, QWidget* content)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    fill_dialog(*dialog, content, gutter);
    dialog->show();
}

QString native(const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); }

void ask(QFileDialog* dialog, const std::function<void(const QString&)>& chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), chosen);
    dialog->open();
}

} // namespace

void ask_for_folder(QWidget* parent, const QString& title, const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    ask(dialog, chosen);
}

void ask_for_file(QWidget* parent, const QString& title, const QString& place, const QString& filter,
                  const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, title, place, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, chosen);
}

void ask_for_files(QWidget* parent, const QString& title, const QString& filter,
                   const std::function<void(const QStringList&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

void ask_for_new_file(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                      const QString& suffix, const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, title, suggestion, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    // Another kind of file has another ending: "JSON (*.json)".
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& kind) {
        static const QRegularExpression ending(QStringLiteral("\\(\\*\\.(\\w+)"));
        if (const auto found = ending.match(kind); found.hasMatch()) dialog->setDefaultSuffix(found.captured(1));
    });
    ask(dialog, chosen);
}

void fill_dialog(QDialog& dialog, QWidget* content, int spacing)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(spacing);
    column->addWidget(content, 1);
    column->addWidget(buttons);
    guardFromReturn(dialog);
}

void come_to_front(QWidget& window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

void show_about(QWidget* parent)
{
    auto* text = new QLabel(Dialogs::tr("<h3>Steerdeck %1</h3>"
                                        "<p>A workbench for steering language models with learned input tokens, after "
                                        "<i>Compositional Steering of Large Language Models with Steering Tokens</i> "
                                        "(arXiv 2601.05062).</p>"
                                        "<p>Free software under the GNU General Public License, version 3 or later. "
                                        "Built on Qt %2, QCustomPlot, LibTorch and Eigen.</p>")
                                .arg(QLatin1String(steerdeck::version()), QLatin1String(qVersion())));
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    show_dialog(parent, Dialogs::tr("About Steerdeck"), text);
}

void show_log(QWidget* parent)
{
    constexpr qint64 most = 256 << 10; // bytes
    const QString path = QString::fromStdString(log::current_file().string());
    QFile file(path);
    QString text;
    if (!path.isEmpty() && file.open(QIODevice::ReadOnly)) {
        if (file.size() > most) {
            file.seek(file.size() - most);
            file.readLine(); // the rest of a cut one
        }
        text = QString::fromUtf8(file.readAll());
    }
    auto* content = new QWidget;
    auto* where =
        new QLabel(text.isEmpty() ? Dialogs::tr("There is no log yet.") : QDir::toNativeSeparators(path), content);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* entries = new QPlainTextEdit(text, content);
    entries->setObjectName(QStringLiteral("log"));
    entries->setAccessibleName(Dialogs::tr("Log"));
    entries->setReadOnly(true);
    entries->setLineWrapMode(QPlainTextEdit::NoWrap);
    entries->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    entries->setMinimumSize(720, 360);
    entries->moveCursor(QTextCursor::End);
    entries->moveCursor(QTextCursor::StartOfLine);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(where);
    column->addWidget(entries);
    show_dialog(parent, Dialogs::tr("Log"), content);
}

void show_shortcuts(QWidget* parent, const QList<Command>& commands)
{
    // What the menus and benches do has its keys there; the rest are keys of single widgets.
    QList<QPair<QString, QString>> rows;
    for (const Command& command : commands)
        if (!command.keys.isEmpty())
            rows << qMakePair(native(command.keys),
                              Dialogs::tr("%1 (%2)", "command, menu or bench").arg(command.title, command.where));
    rows << QList<QPair<QString, QString>>{
        {Dialogs::tr("Enter on the shelf"), Dialogs::tr("Put the behaviour on the deck")},
        {Dialogs::tr("Left, Right on the deck"), Dialogs::tr("Select the neighbouring chip")},
        {Dialogs::tr("Ctrl+Left, Ctrl+Right on the deck"), Dialogs::tr("Move the chip")},
        {Dialogs::tr("Space, Delete on the deck"), Dialogs::tr("Turn the chip on or off, remove it")},
        {Dialogs::tr("Plus, Minus on the deck"), Dialogs::tr("Make the chip stronger, weaker")},
        {Dialogs::tr("B on a chip"), Dialogs::tr("Blend it with another behaviour")},
        {Dialogs::tr("W on a chip"), Dialogs::tr("Choose what it alone is steered by")},
        {Dialogs::tr("N on a chip"), Dialogs::tr("Negate it, or no more")},
        {Dialogs::tr("G on a chip"), Dialogs::tr("Make it an alternative to the chip before it, or to none")},
        {Dialogs::tr("T, I, C in an answer"),
         Dialogs::tr("Show its tokens, show its exact input, mark it for comparing")},
        {Dialogs::tr("Arrow keys, plus, minus, Home on a plot"), Dialogs::tr("Move, zoom and reset the view")},
        {Dialogs::tr("Alt with arrow keys on a plot in space"), Dialogs::tr("Turn it")},
        {Dialogs::tr("Shift while dragging on a plot"), Dialogs::tr("Choose tokens by drawing around them")},
        {Dialogs::tr("Left, Right in a lesson"), Dialogs::tr("Go through the steps")},
    };
    auto* table = new QWidget;
    auto* cells = new QGridLayout(table);
    cells->setHorizontalSpacing(2 * gutter);
    for (int row = 0; row < rows.size(); ++row) {
        cells->addWidget(sectionLabel(rows[row].first, table), row, 0);
        cells->addWidget(new QLabel(rows[row].second, table), row, 1);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(table);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(Dialogs::tr("Shortcuts"));
    scroll->setMinimumSize(table->sizeHint().width() + 2 * gutter, std::min(table->sizeHint().height(), 520));
    show_dialog(parent, Dialogs::tr("Shortcuts"), scroll);
}

} // namespace steerdeck::app
