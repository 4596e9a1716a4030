#pragma once

#include <QLineEdit>

#include <string>
#include <vector>

class QCompleter;
class QStringListModel;

namespace steerdeck::widgets {

/// A field that finds a word of the vocabulary: what fits is listed as one types; Return takes the first, or the chosen
/// one. Emptied, or with Escape, it finds none.
class WordSearch : public QLineEdit {
    Q_OBJECT

public:
    /// `vocabulary` must outlive this; tell with `vocabularyChanged` that it is another.
    explicit WordSearch(const std::vector<std::string>& vocabulary, QWidget* parent = nullptr);

    void vocabularyChanged();
    int word() const { return word_; } // -1 for none

signals:
    void found(int word);
    /// What was typed is in no word.
    void missed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void list(const QString& text);
    void take(int word);

    const std::vector<std::string>& vocabulary_;
    QStringListModel* shown_;
    QCompleter* completer_;
    std::vector<int> ids_; // of what is listed
    int word_ = -1;
};

} // namespace steerdeck::widgets
