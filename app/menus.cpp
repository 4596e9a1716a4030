// The workbench's menus and the small windows they open; none of them is modal.
#include "results_host.h"
#include "workbench.h"

#include "compose/compose_bench.h"
#include "shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

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
    recent_ = file->addMenu(tr("Open &recent model"));
    recent_->setToolTipsVisible(true);
    showRecent();
    file->addAction(tr("Open &token file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this,
                    &Workbench::askForToken);
    file->addAction(tr("Open re&sults…"), this, [this] { askForResults(0); });
    file->addAction(tr("Open the &demo model"), this, &Workbench::openDemo);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    // The bench's own actions, so that there is one undo with one pair of keys.
    menuBar()->addMenu(tr("&Edit"))->addActions(compose_->actions());

    makeLanguageMenu(menuBar()->addMenu(tr("&View")));

    QMenu* benches = menuBar()->addMenu(tr("&Bench"));
    for (const Bench bench : all_benches)
        benches->addAction(title_of(bench), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(bench))), this,
                           [this, bench] { showBench(bench); });

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Shortcuts"), QKeySequence(Qt::Key_F1), this, &Workbench::showShortcuts);
    help->addAction(tr("&About Steerdeck"), this, &Workbench::showAbout);
}

void Workbench::showRecent()
{
    recent_->clear();
    recent_->setEnabled(!session_.recent.isEmpty());
    for (const QString& folder : session_.recent) {
        QAction* open = recent_->addAction(QDir(folder).dirName(), this, [this, folder] { openModel(folder); });
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
                                .arg(QLatin1String(STEERDECK_VERSION), QLatin1String(qVersion())));
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    show_dialog(this, tr("About Steerdeck"), text);
}

void Workbench::showShortcuts()
{
    const QList<QPair<QString, QString>> rows = {
        {native(QKeySequence(Qt::CTRL | Qt::Key_1)) + QStringLiteral(" … 5"),
         tr("Compose, Train, Geometry, Evaluate, Learn")},
        {native(QKeySequence(Qt::CTRL | Qt::Key_Return)), tr("Run the answers, or start the training")},
        {native(QKeySequence(Qt::Key_Escape)), tr("Stop the answers")},
        {tr("T, I, C in an answer"), tr("Show its tokens, show its exact input, mark it for comparing")},
        {native(QKeySequence(Qt::CTRL | Qt::Key_H)), tr("Show the history of runs")},
        {tr("Enter on the shelf"), tr("Put the behaviour on the deck")},
        {tr("Left, Right on the deck"), tr("Select the neighbouring chip")},
        {tr("Ctrl+Left, Ctrl+Right"), tr("Move the chip")},
        {tr("Space, Delete"), tr("Turn the chip on or off, remove it")},
        {tr("Plus, Minus"), tr("Make the chip stronger, weaker")},
        {tr("B on a chip"), tr("Blend it with another behaviour")},
        {native(QKeySequence::Undo) + QStringLiteral(", ") + native(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)),
         tr("Undo and redo a change of the deck or the prompt")},
        {native(QKeySequence(Qt::Key_F5)), tr("Compute the geometry again")},
        {native(QKeySequence::Open), tr("Open a model folder")},
        {native(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)), tr("Open a token file")},
        {native(QKeySequence::Quit), tr("Quit")},
    };
    auto* table = new QWidget;
    auto* cells = new QGridLayout(table);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(2 * gutter);
    for (int row = 0; row < rows.size(); ++row) {
        cells->addWidget(sectionLabel(rows[row].first, table), row, 0);
        cells->addWidget(new QLabel(rows[row].second, table), row, 1);
    }
    show_dialog(this, tr("Shortcuts"), table);
}

} // namespace steerdeck::app
