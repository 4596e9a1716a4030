#include "app/library_host.h"

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/lab/conversation.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace steerdeck::app {

namespace {

template <typename Items>
bool any_deck(const Items& items)
{
    return std::any_of(items.begin(), items.end(), [](const auto& one) {
        if constexpr (std::is_same_v<std::decay_t<decltype(one)>, lab::TrashedItem>)
            return one.item.kind == lab::ItemKind::deck;
        else
            return one.kind == lab::ItemKind::deck;
    });
}

QStringList names_of(const std::vector<lab::SetAside>& tokens)
{
    QStringList names;
    for (const lab::SetAside& one : tokens) names << QString::fromStdString(one.name);
    return names;
}

} // namespace

LibraryHost::LibraryHost(QObject* parent) : QObject(parent), worker_(this) {}

void LibraryHost::read()
{
    const int serial = ++serial_;
    std::vector<std::filesystem::path> models;
    if (lab_) models.push_back(lab_->model().folder);
    worker_.later([models] { return lab::read_library({}, models); },
                  [this, serial](const lab::Library& library) {
                      if (serial == serial_) emit listed(library);
                  },
                  [this](const QString& sentence) { emit failed(sentence); });
}

void LibraryHost::tidy()
{
    worker_.later([] { return lab::empty_trash(lab::trash_days); }, [](int) {},
                  [](const QString&) {}); // reading tells what is the matter
    read();
}

/// `work` on the worker, then what it changed is told and read again.
void LibraryHost::change(bool decks, std::function<void()> work, std::function<void()> then)
{
    worker_.later(
        std::move(work),
        [this, decks, then = std::move(then)] {
            if (then) then();
            emit changed(decks);
            read();
        },
        [this, decks](const QString& sentence) {
            emit failed(sentence);
            emit changed(decks); // some of it may have been done
            read();
        });
}

void LibraryHost::keep(const lab::LibraryItem& item, const QString& name, const QString& note, const QString& tags)
{
    auto id = std::make_shared<std::string>(item.id);
    change(
        item.kind == lab::ItemKind::deck,
        [item, id, name = name.toStdString(), note = note.toStdString(), tags = tags.toStdString()] {
            auto now = item;
            if (!item.shipped && name != item.shown()) {
                *id = now.id = lab::rename_item(item, name);
                if (item.kind == lab::ItemKind::deck) now.title = name;
            }
            if (note != item.note) lab::set_note(now, note);
            if (const auto wanted = lab::tags_in(tags); wanted != item.tags) lab::set_tags(now, wanted);
        },
        [this, id] { emit renamed(QString::fromStdString(*id)); });
}

void LibraryHost::remove(const std::vector<lab::LibraryItem>& items)
{
    auto gone = std::make_shared<std::vector<lab::TrashedItem>>();
    change(
        any_deck(items),
        [items, gone] {
            for (const auto& item : items) gone->push_back(lab::delete_item(item));
        },
        [this, gone] { emit removed(*gone); });
}

void LibraryHost::restore(const std::vector<lab::TrashedItem>& items)
{
    change(any_deck(items), [items] {
        for (const auto& item : items) lab::restore_item(item);
    });
}

void LibraryHost::emptyTrash()
{
    auto gone = std::make_shared<int>(0);
    change(
        false, [gone] { *gone = lab::empty_trash(); }, [this, gone] { emit emptied(*gone); });
}

void LibraryHost::compare(const std::vector<lab::LibraryItem>& items)
{
    worker_.later([items] { return lab::compare_items(items); },
                  [this](const lab::ComparedItems& told) { emit compared(told); },
                  [this](const QString& sentence) { emit failed(sentence); });
}

void LibraryHost::use(const lab::LibraryItem& item)
{
    if (!lab_) return emit failed(tr("No model is open yet: open %1 first.").arg(QString::fromStdString(item.model)));
    useRecord(QString::fromStdString(item.place.string()));
}

void LibraryHost::useRecord(const QString& folder)
{
    if (!lab_) return;
    worker_.later([lab = lab_, place = folder.toStdString()] { return lab::use_training(*lab, place); },
                  [this](const std::vector<lab::SetAside>& set_aside) {
                      set_aside_ = set_aside;
                      emit used(names_of(set_aside), false);
                  },
                  [this](const QString& sentence) { emit failed(sentence); });
}

void LibraryHost::undoUse()
{
    if (!lab_) return;
    worker_.later(
        [lab = lab_, set_aside = std::exchange(set_aside_, {})] { return lab::undo_use_training(*lab, set_aside); },
        [this](const std::vector<std::string>& names) {
            QStringList back;
            for (const std::string& name : names) back << QString::fromStdString(name);
            emit used(back, true);
        },
        [this](const QString& sentence) { emit failed(sentence); });
}

void LibraryHost::writeConversation(const lab::Conversation& conversation, std::function<void(const QString&)> then)
{
    worker_.later(
        [conversation] {
            const std::string text = lab::to_json(conversation).dump(1) + "\n";
            const auto file = user_folder() / "conversations" / (sha256(text).substr(0, 12) + ".json");
            write_file_atomically(file, text);
            return QString::fromStdString(file.string());
        },
        [then = std::move(then)](const QString& file) { then(file); },
        [this](const QString& sentence) { emit failed(sentence); });
}

} // namespace steerdeck::app
