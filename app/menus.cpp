// The workbench's menus and the small windows they open; none of them is modal.
#include "app/appearance.h"
#include "app/manual_window.h"
#include "app/message_bar.h"
#include "app/results_host.h"
#include "app/workbench.h"
#include "core/base/build_info.h"

#include "widgets/compose/compose_bench.h"
#include "widgets/shared/form_undo.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QUndoGroup>
#include <QUndoStack>

namespace steerdeck::app {

using namespace steerdeck::widgets;

namespace {

/// Shows `content` in a window of its own that goes away with Escape.
void show_dialog(QWidget* parent, const QString& title, QWidget* content)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(gutter, gutter, gutter, gutter);
    column->setSpacing(gutter);
    column->addWidget(content);
    column->addWidget(buttons);
    dialog->show();
}

QString native(const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); }

} // namespace

void Workbench::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open model folder…"), QKeySequence::Open, this, &Workbench::askForModel);
    recent_ = file->addMenu(tr("Open &recent"));
    recent_->setToolTipsVisible(true);
    showRecent();
    file->addAction(tr("Open &token file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this,
                    &Workbench::askForToken);
    file->addAction(tr("Open re&sults…"), this, [this] { askForResults(0); });
    file->addAction(tr("Open the &demo model"), this, &Workbench::openDemo);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    makeEditMenu();
    makeViewMenu();

    QMenu* benches = menuBar()->addMenu(tr("&Bench"));
    for (const Bench bench : all_benches)
        benches->addAction(title_of(bench), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(bench))), this,
                           [this, bench] { showBench(bench); });

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Manual"), QKeySequence(Qt::Key_F1), this, [this] { show_manual(this, name_of(bench_)); });
    help->addAction(tr("&Commands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this, &Workbench::showCommands);
    help->addAction(tr("&Shortcuts"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this, &Workbench::showShortcuts);
    help->addAction(tr("&About Steerdeck"), this, &Workbench::showAbout);
}

/// One Undo with one pair of keys, for the edits of whatever bench is shown.
void Workbench::makeEditMenu()
{
    undo_ = new QUndoGroup(this);
    for (QUndoStack* stack : {compose_->undoStack(), trainUndo_->stack(), evaluateUndo_->stack()})
        undo_->addStack(stack);
    QAction* undo = undo_->createUndoAction(this, tr("&Undo"));
    QAction* redo = undo_->createRedoAction(this, tr("&Redo"));
    undo->setObjectName(QStringLiteral("undo"));
    redo->setObjectName(QStringLiteral("redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    // The bench's own pair stays with its buttons; its keys would make these ambiguous.
    for (QAction* own : compose_->actions()) {
        const bool twin = undo->shortcuts().contains(own->shortcut()) || redo->shortcuts().contains(own->shortcut());
        if (twin)
            own->setShortcutContext(Qt::WidgetShortcut);
        else
            edit->addAction(own);
    }
}

void Workbench::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    if (appearance_) {
        QMenu* themes = view->addMenu(tr("&Theme"));
        auto* group = new QActionGroup(this);
        for (const auto& [theme, title] :
             {std::pair(Theme::system, tr("Like the &desktop")), std::pair(Theme::light, tr("&Light")),
              std::pair(Theme::dark, tr("D&ark"))}) {
            QAction* one = themes->addAction(title, this, [this, theme = theme] { appearance_->setTheme(theme); });
            one->setCheckable(true);
            one->setObjectName(QStringLiteral("theme ") + name_of(theme));
            group->addAction(one);
            const auto follow = [this, one, theme = theme] { one->setChecked(appearance_->theme() == theme); };
            connect(appearance_, &Appearance::changed, one, follow);
            follow();
        }
        const auto zoom = [&](const QString& title, const QList<QKeySequence>& keys, int by) {
            QAction* one = view->addAction(title, this, [this, by] {
                appearance_->setType(by ? Appearance::next_type(appearance_->type(), by) : 100);
                messages_->tell(tr("The letters are at %1 % of their usual size.").arg(appearance_->type()));
            });
            one->setShortcuts(keys);
            one->setProperty("keys", QVariant::fromValue(keys));
            zoom_ << one;
        };
        const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
        zoom(tr("Lar&ger letters"), {ctrl(Qt::Key_Plus), ctrl(Qt::Key_Equal)}, 1);
        zoom(tr("S&maller letters"), {ctrl(Qt::Key_Minus)}, -1);
        zoom(tr("&Usual letters"), {ctrl(Qt::Key_0)}, 0);
        view->addSeparator();
    }
    makeLanguageMenu(view);
    view->addSeparator();
    QAction* full = view->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this,
                                    [this](bool on) { on ? showFullScreen() : showNormal(); });
    full->setCheckable(true);
    connect(view, &QMenu::aboutToShow, full, [this, full] { full->setChecked(isFullScreen()); });
}

void Workbench::showRecent()
{
    recent_->clear();
    recent_->setEnabled(!session_.recent.isEmpty());
    for (const QString& folder : session_.recent) {
        const QString name = QFileInfo(folder).fileName();
        const QString text =
            QFileInfo(folder).isDir()
                ? QFileInfo::exists(folder + QStringLiteral("/results.json")) ? tr("%1 (results)").arg(name) : name
                : tr("%1 (token)").arg(name);
        QAction* open = recent_->addAction(text, this, [this, folder] { openPath(folder); });
        open->setToolTip(QDir::toNativeSeparators(folder));
        open->setStatusTip(open->toolTip());
    }
    if (session_.recent.isEmpty()) return;
    recent_->addSeparator();
    recent_->addAction(tr("&Clear this list"), this, [this] {
        session_.recent.clear();
        showRecent();
        changed();
    });
}

/// `path` goes to the front of what can be opened again: model folders, results, tokens.
void Workbench::remember(const QString& path)
{
    session_.recent.removeAll(path);
    session_.recent.prepend(path);
    session_.recent = session_.recent.mid(0, most_recent);
    showRecent();
    changed();
}

void Workbench::askForModel()
{
    auto* dialog = new QFileDialog(this, tr("Open a model folder (it holds config.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &Workbench::openModel);
    dialog->open();
}

void Workbench::askForToken()
{
    auto* dialog = new QFileDialog(this, tr("Open a token file"), {}, tr("Steering tokens (*.safetensors)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Workbench::openToken);
    dialog->open();
}

void Workbench::askForResults(int run)
{
    auto* dialog = new QFileDialog(this, run == 0 ? tr("Open results of an experiment") : tr("Compare with results"),
                                   {}, tr("Results (results.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, run](const QString& file) {
        showBench(Bench::evaluate);
        results_->open(run, file);
    });
    dialog->open();
}

void Workbench::showAbout()
{
    auto* text = new QLabel(tr("<h3>Steerdeck %1</h3>"
                               "<p>A workbench for steering language models with learned input tokens, after "
                               "<i>Compositional Steering of Large Language Models with Steering Tokens</i> "
                               "(arXiv 2601.05062).</p>"
                               "<p>Free software under the GNU General Public License, version 3 or later. "
                               "Built on Qt %2, QCustomPlot, LibTorch and Eigen.</p>")
                                .arg(QLatin1String(steerdeck::version()), QLatin1String(qVersion())));
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    show_dialog(this, tr("About Steerdeck"), text);
}

void Workbench::showShortcuts()
{
    // What the menus and benches do has its keys there; the rest are keys of single widgets.
    QList<QPair<QString, QString>> rows;
    for (const Command& command : commands())
        if (!command.keys.isEmpty())
            rows << qMakePair(native(command.keys),
                              tr("%1 (%2)", "command, menu or bench").arg(command.title, command.where));
    rows << QList<QPair<QString, QString>>{
        {tr("Enter on the shelf"), tr("Put the behaviour on the deck")},
        {tr("Left, Right on the deck"), tr("Select the neighbouring chip")},
        {tr("Ctrl+Left, Ctrl+Right on the deck"), tr("Move the chip")},
        {tr("Space, Delete on the deck"), tr("Turn the chip on or off, remove it")},
        {tr("Plus, Minus on the deck"), tr("Make the chip stronger, weaker")},
        {tr("B on a chip"), tr("Blend it with another behaviour")},
        {tr("T, I, C in an answer"), tr("Show its tokens, show its exact input, mark it for comparing")},
        {tr("Arrow keys, plus, minus, Home on a plot"), tr("Move, zoom and reset the view")},
        {tr("Alt with arrow keys on a plot in space"), tr("Turn it")},
        {tr("Shift while dragging on a plot"), tr("Choose tokens by drawing around them")},
        {tr("Left, Right in a lesson"), tr("Go through the steps")},
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
    scroll->setAccessibleName(tr("Shortcuts"));
    scroll->setMinimumSize(table->sizeHint().width() + 2 * gutter, std::min(table->sizeHint().height(), 520));
    show_dialog(this, tr("Shortcuts"), scroll);
}

} // namespace steerdeck::app
