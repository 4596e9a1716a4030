#pragma once

#include "widgets/manual/manual.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace steerdeck::widgets {

/// Shows and searches the manual:
///
///     +--------------------+------------------------------------+
///     | [ Search         ] | < >                                |
///     | Compose            | # Train                            |
///     | Train              | Choose what to train ...           |
///     | ...                |                                    |
///     +--------------------+------------------------------------+
///
/// While something is searched for, the list holds the sections found instead of the pages. Ctrl+F goes to the field,
/// Return or the arrow keys to a hit, Alt+Left and Alt+Right through what was shown, Escape empties the field.
class ManualView : public QWidget {
    Q_OBJECT
public:
    /// `folder` holds index.md, as in ":/manual".
    explicit ManualView(const QString& folder, QWidget* parent = nullptr);

    /// By its name, "compose"; the index where there is no such page.
    void showPage(const QString& name);
    /// Name of the page shown.
    QString page() const;

    const QList<ManualPage>& pages() const { return pages_; }
    QLineEdit* field() const { return field_; }
    QListWidget* list() const { return list_; }
    QTextBrowser* browser() const { return browser_; }
    QToolButton* backButton() const { return back_; }
    QToolButton* forwardButton() const { return forward_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void choose(int row);
    void arrive(const QUrl& url);
    void mark();

    QString folder_;
    QList<ManualPage> pages_;
    QList<ManualHit> hits_; // in the list, while something is searched for
    QLineEdit* field_;
    QListWidget* list_;
    QLabel* found_;
    QTextBrowser* browser_;
    QToolButton *back_, *forward_;
};

} // namespace steerdeck::widgets
