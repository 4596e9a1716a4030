#pragma once

#include "app/worker.h"

#include "core/lab/conversation_values.h"
#include "core/lab/library.h"

#include <QObject>

#include <functional>
#include <memory>

namespace steerdeck::app {

/// Reads the library and changes it, away from the GUI thread; after each change it is read again.
class LibraryHost : public QObject {
    Q_OBJECT
public:
    explicit LibraryHost(QObject* parent = nullptr);

    /// Whose tokens and records are listed beside the user's own; null: none.
    void setLab(std::shared_ptr<lab::Lab> lab) { lab_ = std::move(lab); }
    const std::shared_ptr<lab::Lab>& lab() const { return lab_; }
    /// Puts a conversation into a file of the user's folder, for the terminal; then `then` gets its path.
    void writeConversation(const lab::Conversation& conversation, std::function<void(const QString&)> then);

public slots:
    void read();
    /// What has lain in the trash for long is gone, then `read`.
    void tidy();
    void keep(const steerdeck::lab::LibraryItem& item, const QString& name, const QString& note, const QString& tags);
    void remove(const std::vector<steerdeck::lab::LibraryItem>& items);
    void restore(const std::vector<steerdeck::lab::TrashedItem>& items);
    void emptyTrash();
    void compare(const std::vector<steerdeck::lab::LibraryItem>& items);
    /// The tokens of a training in use again, and back; with the open model.
    void use(const steerdeck::lab::LibraryItem& item);
    void useRecord(const QString& folder);
    void undoUse();

signals:
    void listed(const steerdeck::lab::Library& library);
    void renamed(const QString& id);
    void removed(const std::vector<steerdeck::lab::TrashedItem>& items);
    /// Something is another on the disk now; `decks`: the saved decks too.
    void changed(bool decks);
    void emptied(int items);
    void compared(const steerdeck::lab::ComparedItems& compared);
    void used(const QStringList& names, bool again); // again: `undoUse` brought them back
    void failed(const QString& sentence);

private:
    void change(bool decks, std::function<void()> work, std::function<void()> then = {});

    std::shared_ptr<lab::Lab> lab_;
    std::vector<lab::SetAside> set_aside_; // by the last `use`
    int serial_ = 0;                       // of the last reading: an overtaken one is not told
    Worker worker_;
};

} // namespace steerdeck::app
