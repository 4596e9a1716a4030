/// library: everything that was made so far, in one list.
///
///     | search [            ]  [All kinds v] [All models v] |
///     | LibraryFilter over LibraryModel     | Name [      ] |
///     |   name | kind | result | model | …  | Tags [      ] |
///     |                                     | Note [      ] |
///     |                                     | its facts     |
///     |                                     |        [Keep] |
///     | [Delete] [Show in folder]  [Compare] [Use tokens] [Open] |
///
/// - `ComparedSheet` : several items side by side
#pragma once

#include "core/lab/library_values.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace steerdeck::widgets {

class LibraryFilter;
class LibraryModel;
class NoticeLabel;

class LibraryPane : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPane(QWidget* parent = nullptr);

    LibraryModel* model() const { return model_; }
    QTableView* table() const { return table_; }
    /// The selected items, in the order shown.
    std::vector<lab::LibraryItem> selected() const;
    void tell(const QString& sentence, bool error = false);

public slots:
    /// What there is now; the selection stays where its items do.
    void setLibrary(const steerdeck::lab::Library& library);
    /// Selects the item with this id alone, once it is there.
    void select(const QString& id);

signals:
    void openRequested(const steerdeck::lab::LibraryItem& item);
    void useRequested(const steerdeck::lab::LibraryItem& item);
    void revealRequested(const steerdeck::lab::LibraryItem& item);
    void compareRequested(const std::vector<steerdeck::lab::LibraryItem>& items);
    void deleteRequested(const std::vector<steerdeck::lab::LibraryItem>& items);
    void restoreRequested(const std::vector<steerdeck::lab::TrashedItem>& items);
    void emptyRequested();
    /// What the user wrote about the item, which is still as it was.
    void keepRequested(const steerdeck::lab::LibraryItem& item, const QString& name, const QString& note,
                       const QString& tags);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // Delete and Return

private:
    QWidget* makeDetails();
    void fillModels();
    std::vector<int> rows() const;
    void tellSelected();
    void tellEdited();
    void keep();
    void activate();
    void remove();

    LibraryModel* model_;
    LibraryFilter* filter_;
    QTableView* table_;
    QLineEdit *search_, *name_, *tags_;
    QPlainTextEdit* note_;
    QComboBox *kinds_, *models_;
    QLabel* facts_;
    NoticeLabel* notice_;
    QPushButton *keep_, *delete_, *reveal_, *compare_, *use_, *open_, *restore_, *empty_;
    QString wanted_; // id that is selected when it comes
};

} // namespace steerdeck::widgets
