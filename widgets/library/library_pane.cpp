#include "widgets/library/library_pane.h"

#include "widgets/library/library_model.h"
#include "widgets/plots/row_table.h"
#include "widgets/plots/theme.h"
#include "widgets/shared/notice_label.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/worded.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steerdeck::widgets {

namespace {

constexpr int details_width = 260;

QString tags_of(const lab::LibraryItem& item)
{
    QStringList tags;
    for (const auto& tag : item.tags) tags << QString::fromStdString(tag);
    return tags.join(QStringLiteral(", "));
}

} // namespace

LibraryPane::LibraryPane(QWidget* parent)
    : QWidget(parent), model_(new LibraryModel(this)), filter_(new LibraryFilter(model_, this)),
      table_(new QTableView(this)), search_(new QLineEdit(this)), kinds_(new QComboBox(this)),
      models_(new QComboBox(this)), notice_(new NoticeLabel(this))
{
    search_->setObjectName(QStringLiteral("librarySearch"));
    search_->setPlaceholderText(tr("Search names, notes, tags, settings"));
    search_->setAccessibleName(tr("Search the library"));
    search_->setClearButtonEnabled(true);
    kinds_->setObjectName(QStringLiteral("libraryKind"));
    kinds_->setAccessibleName(tr("Kind of item"));
    kinds_->addItem(tr("All kinds"), LibraryFilter::everything);
    for (const lab::ItemKind kind : lab::item_kinds) kinds_->addItem(kindTitle(kind), int(kind));
    kinds_->addItem(tr("Trash"), LibraryFilter::trash);
    models_->setObjectName(QStringLiteral("libraryModel"));
    models_->setAccessibleName(tr("Model"));
    models_->addItem(tr("All models"), QString());

    table_->setObjectName(QStringLiteral("library"));
    table_->setModel(filter_);
    table_->setAccessibleName(tr("Library"));
    table_->setAccessibleDescription(tr("Return opens the selected item, Delete moves it to the trash"));
    layOutRows(*table_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* header = table_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LibraryModel::Name, QHeaderView::Stretch);
    header->setMinimumSectionSize(60);
    table_->sortByColumn(LibraryModel::Date, Qt::DescendingOrder);

    delete_ = makeButton(tr("&Delete"), PillButton::Look::plain, "libraryDelete",
                         tr("Move the selected items to the trash; they can come back (Delete)"), this);
    restore_ = makeButton(tr("&Restore"), PillButton::Look::primary, "libraryRestore",
                          tr("Bring the selected items back from the trash"), this);
    empty_ = makeButton(tr("Empty the tras&h"), PillButton::Look::plain, "libraryEmpty",
                        tr("Delete for good what lies in the trash; by itself that happens after 30 days"), this);
    reveal_ = makeButton(tr("Show in &folder"), PillButton::Look::plain, "libraryReveal",
                         tr("Open the item's place in the file manager"), this);
    compare_ = makeButton(tr("Co&mpare"), PillButton::Look::plain, "libraryCompare",
                          tr("Put the selected experiments, trainings or task runs side by side"), this);
    use_ = makeButton(tr("&Use its tokens"), PillButton::Look::plain, "libraryUse",
                      tr("The tokens of the selected training take the place of those in use"), this);
    open_ = makeButton(tr("&Open"), PillButton::Look::primary, "libraryOpen",
                       tr("Show the selected item on its bench (Return)"), this);

    auto* top = new QHBoxLayout;
    top->setSpacing(grid);
    top->addWidget(search_, 1);
    top->addWidget(kinds_);
    top->addWidget(models_);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(gutter);
    middle->addWidget(table_, 1);
    middle->addWidget(makeDetails());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    for (QPushButton* button : {delete_, empty_, reveal_}) buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : {compare_, use_, restore_, open_}) buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(top);
    column->addLayout(middle, 1);
    column->addWidget(notice_);
    column->addLayout(buttons);

    connect(search_, &QLineEdit::textChanged, filter_, &LibraryFilter::setSearch);
    connect(kinds_, &QComboBox::currentIndexChanged, this, [this] {
        filter_->setKind(kinds_->currentData().toInt());
        tellSelected();
    });
    connect(models_, &QComboBox::currentIndexChanged, this,
            [this] { filter_->setModelName(models_->currentData().toString()); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPane::tellSelected);
    connect(table_, &QTableView::activated, this, &LibraryPane::activate);
    connect(open_, &QPushButton::clicked, this, &LibraryPane::activate);
    connect(delete_, &QPushButton::clicked, this, &LibraryPane::remove);
    for (QWidget* one : std::initializer_list<QWidget*>{table_, search_, name_, tags_}) one->installEventFilter(this);
    connect(reveal_, &QPushButton::clicked, this, [this] { emit revealRequested(selected().front()); });
    connect(use_, &QPushButton::clicked, this, [this] { emit useRequested(selected().front()); });
    connect(compare_, &QPushButton::clicked, this, [this] { emit compareRequested(selected()); });
    connect(restore_, &QPushButton::clicked, this, [this] {
        std::vector<lab::TrashedItem> items;
        for (const int row : rows()) items.push_back(model_->trashed(row));
        emit restoreRequested(items);
    });
    connect(empty_, &QPushButton::clicked, this, &LibraryPane::emptyRequested);
    tellSelected();
}

QWidget* LibraryPane::makeDetails()
{
    auto* details = new QWidget(this);
    name_ = new QLineEdit(details);
    tags_ = new QLineEdit(details);
    note_ = new QPlainTextEdit(details);
    facts_ = mutedLabel({}, details);
    keep_ = makeButton(tr("&Keep"), PillButton::Look::plain, "libraryKeep", tr("Keep name, tags and note"), details);
    name_->setObjectName(QStringLiteral("libraryName"));
    tags_->setObjectName(QStringLiteral("libraryTags"));
    note_->setObjectName(QStringLiteral("libraryNote"));
    facts_->setObjectName(QStringLiteral("libraryFacts"));
    name_->setMaxLength(100);
    tags_->setPlaceholderText(tr("words, with commas between"));
    note_->setTabChangesFocus(true);
    facts_->setWordWrap(true);
    facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    const auto add = [&](const QString& title, QWidget* field, int stretch) {
        auto* label = mutedLabel(title, details);
        label->setBuddy(field);
        field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
        column->addWidget(label);
        column->addWidget(field, stretch);
    };
    add(tr("&Name"), name_, 0);
    add(tr("&Tags"), tags_, 0);
    add(tr("Not&e"), note_, 1);
    column->addWidget(facts_);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(keep_);
    column->addLayout(row);
    details->setFixedWidth(details_width);
    for (QLineEdit* field : {name_, tags_}) connect(field, &QLineEdit::textChanged, this, &LibraryPane::tellEdited);
    connect(note_, &QPlainTextEdit::textChanged, this, &LibraryPane::tellEdited);
    connect(keep_, &QPushButton::clicked, this, &LibraryPane::keep);
    return details;
}

void LibraryPane::setLibrary(const lab::Library& library)
{
    QStringList ids;
    for (const lab::LibraryItem& item : selected()) ids << QString::fromStdString(item.id);
    if (!wanted_.isEmpty()) ids = {std::exchange(wanted_, {})};
    {
        const QSignalBlocker quiet(table_->selectionModel()); // what is being written is kept while nothing changes
        model_->setLibrary(library);
        fillModels();
        for (const QString& id : ids) {
            const int row = model_->rowOf(id.toStdString());
            const QModelIndex shown = row < 0 ? QModelIndex() : filter_->mapFromSource(model_->index(row, 0));
            if (!shown.isValid()) continue;
            table_->selectionModel()->select(shown, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            table_->selectionModel()->setCurrentIndex(shown, QItemSelectionModel::NoUpdate);
        }
    }
    table_->viewport()->update();
    tellSelected();
    if (!library.problems.empty()) tell(worded(library.problems.front()), true);
}

void LibraryPane::select(const QString& id)
{
    wanted_ = id;
    const int row = model_->rowOf(id.toStdString());
    const QModelIndex shown = row < 0 ? QModelIndex() : filter_->mapFromSource(model_->index(row, 0));
    if (!shown.isValid()) return;
    wanted_.clear();
    table_->selectRow(shown.row());
    table_->scrollTo(shown);
}

void LibraryPane::fillModels()
{
    const QSignalBlocker quiet(models_);
    const QString before = models_->currentData().toString();
    QStringList names;
    for (const lab::LibraryItem& item : model_->library().items) names << QString::fromStdString(item.model);
    names.removeDuplicates();
    names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    models_->clear();
    models_->addItem(tr("All models"), QString());
    for (const QString& name : names) models_->addItem(name, name);
    models_->setCurrentIndex(std::max(0, models_->findData(before)));
    filter_->setModelName(models_->currentData().toString());
}

std::vector<int> LibraryPane::rows() const
{
    QModelIndexList chosen = table_->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    std::vector<int> result;
    for (const QModelIndex& index : chosen) result.push_back(index.data(LibraryModel::RowRole).toInt());
    return result;
}

std::vector<lab::LibraryItem> LibraryPane::selected() const
{
    std::vector<lab::LibraryItem> items;
    for (const int row : rows()) items.push_back(model_->item(row));
    return items;
}

void LibraryPane::tellSelected()
{
    const auto items = selected();
    const bool trash = filter_->showsTrash(), one = items.size() == 1;
    const bool alike = std::all_of(items.begin(), items.end(), [&](const auto& item) {
        return item.kind == items.front().kind && item.kind != lab::ItemKind::data &&
               item.kind != lab::ItemKind::deck && !item.shipped;
    });
    const bool own = std::none_of(items.begin(), items.end(), [](const auto& item) { return item.shipped; });
    for (QPushButton* button : {delete_, reveal_, compare_, use_, open_}) button->setVisible(!trash);
    for (QPushButton* button : {restore_, empty_}) button->setVisible(trash);
    delete_->setEnabled(!items.empty() && own);
    reveal_->setEnabled(one);
    compare_->setEnabled(items.size() > 1 && alike);
    use_->setEnabled(one && items.front().tokens);
    use_->setText(one && items.front().shipped ? tr("Back to the &shipped tokens") : tr("&Use its tokens"));
    open_->setEnabled(one && !items.front().shipped);
    restore_->setEnabled(!items.empty());
    empty_->setEnabled(!model_->library().trash.empty());
    {
        const QSignalBlocker name(name_), tags(tags_), note(note_);
        name_->setText(one ? itemTitle(items.front()) : QString());
        tags_->setText(one ? tags_of(items.front()) : QString());
        note_->setPlainText(one ? QString::fromStdString(items.front().note) : QString());
    }
    for (QWidget* field : std::initializer_list<QWidget*>{name_, tags_, note_}) field->setEnabled(one && !trash);
    name_->setReadOnly(one && items.front().shipped);
    facts_->setText(one ? factLines(items.front()).join(QLatin1Char('\n')) : QString());
    tellEdited();
}

void LibraryPane::tellEdited()
{
    const auto items = selected();
    const bool one = items.size() == 1 && !filter_->showsTrash();
    keep_->setEnabled(one && (name_->text() != itemTitle(items.front()) || tags_->text() != tags_of(items.front()) ||
                              note_->toPlainText() != QString::fromStdString(items.front().note)));
}

void LibraryPane::keep()
{
    if (!keep_->isEnabled()) return;
    const lab::LibraryItem item = selected().front();
    emit keepRequested(item, name_->text(), note_->toPlainText(), tags_->text());
}

void LibraryPane::activate()
{
    const auto items = selected();
    if (items.size() == 1 && open_->isEnabled() && !filter_->showsTrash()) emit openRequested(items.front());
}

void LibraryPane::remove()
{
    if (delete_->isEnabled() && !filter_->showsTrash()) emit deleteRequested(selected());
}

/// Return is not left to the dialog, whose button closes it.
bool LibraryPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == table_ && key->matches(QKeySequence::Delete)) {
        remove();
        return true;
    }
    if (!enter) return QWidget::eventFilter(watched, event);
    if (watched == table_) activate();
    if (watched == name_ || watched == tags_) keep();
    return true;
}

void LibraryPane::tell(const QString& sentence, bool error)
{
    notice_->setNotice(sentence, error ? NoticeLabel::Kind::error : NoticeLabel::Kind::info);
}

void LibraryPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) tintSelection(*table_, palette());
}

} // namespace steerdeck::widgets
