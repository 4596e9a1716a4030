#include "widgets/geometry/word_search.h"

#include "core/lab/word_search.h"
#include "widgets/plots/words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace steerdeck::widgets {

namespace {
constexpr std::size_t listed = 20;
}

WordSearch::WordSearch(const std::vector<std::string>& vocabulary, QWidget* parent)
    : QLineEdit(parent), vocabulary_(vocabulary), shown_(new QStringListModel(this)), completer_(new QCompleter(this))
{
    setPlaceholderText(tr("Find a word"));
    setClearButtonEnabled(true);
    completer_->setModel(shown_);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what fits is found here
    setCompleter(completer_);
    connect(this, &QLineEdit::textEdited, this, &WordSearch::list);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) take(-1);
    });
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        if (index.row() >= 0 && std::size_t(index.row()) < ids_.size()) take(ids_[std::size_t(index.row())]);
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (text().trimmed().isEmpty()) return;
        if (completer_->popup()->isVisible() && completer_->popup()->currentIndex().isValid()) return; // it is taken
        if (word_ >= 0 && text() == shownWord(vocabulary_[std::size_t(word_)])) return; // it was chosen in the list
        list(text());
        if (ids_.empty()) {
            emit missed(text().trimmed());
            return;
        }
        const int first = ids_.front();
        setText(shownWord(vocabulary_[std::size_t(first)]));
        completer_->popup()->hide();
        take(first);
    });
}

void WordSearch::vocabularyChanged()
{
    ids_.clear();
    shown_->setStringList({});
    if (word_ < 0) return;
    if (std::size_t(word_) < vocabulary_.size() && text() == shownWord(vocabulary_[std::size_t(word_)])) return;
    word_ = -1;
    clear();
}

void WordSearch::list(const QString& text)
{
    QString typed = text;
    typed.replace(QChar(0x2423), QLatin1Char(' ')); // as shownWord writes it
    ids_ = lab::find_words(vocabulary_, typed.toStdString(), listed);
    QStringList words;
    for (const int id : ids_) words << shownWord(vocabulary_[std::size_t(id)]);
    shown_->setStringList(words);
}

void WordSearch::take(int word)
{
    if (word == word_) return;
    word_ = word;
    emit found(word);
}

void WordSearch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || text().isEmpty()) return QLineEdit::keyPressEvent(event);
    completer_->popup()->hide();
    clear();
}

} // namespace steerdeck::widgets
