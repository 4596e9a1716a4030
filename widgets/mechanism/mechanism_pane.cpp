#include "widgets/mechanism/mechanism_pane.h"

#include "widgets/mechanism/reading_pane.h"
#include "widgets/shared/theme.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace steerdeck::widgets {

namespace {

/// With large letters, or on a small screen, a view is scrolled.
QScrollArea* scrolled(QWidget* view, const QString& name)
{
    auto* area = new QScrollArea;
    area->setWidget(view);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(name);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    view->setAutoFillBackground(false);
    return area;
}

} // namespace

MechanismPane::View MechanismPane::viewNamed(const QString& name)
{
    for (const View view : {View::composition, View::set})
        if (nameOf(view) == name) return view;
    return View::distillation;
}

QString MechanismPane::nameOf(View view)
{
    return view == View::distillation  ? QStringLiteral("distillation")
           : view == View::composition ? QStringLiteral("and")
                                       : QStringLiteral("set");
}

MechanismPane::MechanismPane(QWidget* parent)
    : QWidget(parent), tabs_(new QTabWidget(this)), distillation_(new DistillationPane),
      composition_(new ReadingPane(lab::Join::composition)), set_(new ReadingPane(lab::Join::set))
{
    tabs_->setObjectName(QStringLiteral("mechanismViews"));
    tabs_->setAccessibleName(tr("Views of the mechanism"));
    tabs_->setDocumentMode(true);
    const auto add = [this](QWidget* view, const QString& title, const QString& tip) {
        const int index = tabs_->addTab(scrolled(view, tip), title);
        tabs_->setTabToolTip(index, tip);
    };
    add(distillation_, tr("Distillation"), tr("A token learns from its instruction, on one example"));
    add(composition_, QStringLiteral("<and>"), tr("Compose's deck, joined by <and>, in the model's own pass"));
    add(set_, QStringLiteral("<set>"), tr("The same deck as a set, in which no row sees another"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);
    connect(tabs_, &QTabWidget::currentChanged, this, &MechanismPane::viewChanged);
}

void MechanismPane::setSubjects(const QList<DistillationPane::Subject>& subjects, const Catalog& catalog)
{
    distillation_->setSubjects(subjects, catalog);
}

void MechanismPane::setDeck(const lab::Deck& deck, const QString& prompt, const Catalog& catalog)
{
    composition_->setDeck(deck, prompt, catalog);
    set_->setDeck(deck, prompt, catalog);
}

MechanismPane::View MechanismPane::view() const { return View(tabs_->currentIndex()); }

void MechanismPane::setView(View view) { tabs_->setCurrentIndex(int(view)); }

ReadingPane* MechanismPane::reading(View view) const { return view == View::set ? set_ : composition_; }

void MechanismPane::setRunning(bool running)
{
    // What one of them asked for, all wait for: the model's processors are taken.
    distillation_->setRunning(running);
    composition_->setRunning(running);
    set_->setRunning(running);
}

void MechanismPane::clear()
{
    distillation_->clear();
    composition_->clear();
    set_->clear();
}

} // namespace steerdeck::widgets
