#include "app/cli/library.h"

#include "core/lab/library.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace steerdeck::cli {
namespace {

struct List {
    std::string search, kind, model, tag, sort = "date";
    bool trash = false, json = false;
};

std::string size_text(std::uint64_t bytes)
{
    if (bytes < 1000) return std::to_string(bytes) + " B";
    if (bytes < 1'000'000) return number(double(bytes) / 1e3, 3) + " kB";
    return number(double(bytes) / 1e6, 3) + " MB";
}

/// "91 %" of experiments and tasks, "0.03" of trainings, "540" of data sets.
std::string figure_text(const lab::LibraryItem& item)
{
    if (std::isnan(item.figure)) return "-";
    const bool share = item.kind == lab::ItemKind::experiment || item.kind == lab::ItemKind::task;
    return share ? number(100 * item.figure, 3) + " %" : number(item.figure);
}

Json to_json(const lab::LibraryItem& item)
{
    Json facts = Json::object();
    for (const auto& [what, value] : item.facts) facts[what] = value;
    return {{"id", item.id},
            {"kind", lab::name_of(item.kind)},
            {"name", item.shown()},
            {"note", item.note},
            {"tags", item.tags},
            {"model", item.model},
            {"model_fingerprint", item.fingerprint},
            {"date", item.date},
            {"bytes", item.bytes},
            {"shipped", item.shipped},
            {"complete", item.complete},
            {"figure", std::isnan(item.figure) ? Json() : Json(item.figure)},
            {"place", item.place.string()},
            {"facts", std::move(facts)}};
}

/// Letters, not bytes, so that columns stand under one another.
std::string padded(const std::string& text, std::size_t width)
{
    const auto letters = std::size_t(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
    return text + std::string(letters < width ? width - letters : 0, ' ');
}

void print_items(const std::vector<const lab::LibraryItem*>& items)
{
    std::size_t name = 4, id = 2, model = 5;
    for (const auto* item : items) {
        name = std::max(name, item->shown().size());
        id = std::max(id, item->id.size());
        model = std::max(model, item->model.size());
    }
    const auto line = [&](const std::string& kind, const std::string& shown, const std::string& figure,
                          const std::string& of, const std::string& date, const std::string& size,
                          const std::string& place) {
        std::printf("%-10s  %s  %8s  %s  %-19s  %9s  %s\n", kind.c_str(), padded(shown, name).c_str(), figure.c_str(),
                    padded(of, model).c_str(), date.c_str(), size.c_str(), place.c_str());
    };
    line("kind", "name", "figure", "model", "date", "size", "id");
    for (const auto* item : items)
        line(std::string(lab::name_of(item->kind)), item->shown(), figure_text(*item), item->model, item->date,
             size_text(item->bytes), item->id);
}

void tell_problems(const lab::Library& library)
{
    for (const auto& problem : library.problems) std::fprintf(stderr, "steerdeck-cli: %s\n", problem.english().c_str());
}

void list(const List& o)
{
    const auto library = lab::read_library();
    tell_problems(library);
    std::vector<const lab::LibraryItem*> items;
    const auto add = [&](const lab::LibraryItem& item) {
        if (!o.kind.empty() && lab::name_of(item.kind) != o.kind) return;
        if (!o.model.empty() && item.model != o.model && !item.fingerprint.starts_with(o.model)) return;
        if (!o.tag.empty() && std::ranges::find(item.tags, o.tag) == item.tags.end()) return;
        if (lab::matches(item, o.search)) items.push_back(&item);
    };
    if (o.trash)
        for (const auto& one : library.trash) add(one.item);
    else
        for (const auto& one : library.items) add(one);
    std::ranges::stable_sort(items, [&](const auto* a, const auto* b) {
        if (o.sort == "name") return a->shown() < b->shown();
        if (o.sort == "model") return a->model < b->model;
        if (o.sort == "size") return a->bytes > b->bytes;
        return a->date > b->date;
    });
    if (!o.json) return print_items(items);
    Json all = Json::array();
    for (const auto* item : items) all.push_back(to_json(*item));
    print_json(all);
}

void show(const std::string& words, bool json)
{
    const auto library = lab::read_library();
    const auto& item = lab::find_item(library, words);
    if (json) return print_json(to_json(item));
    std::printf("%-14s %s\n%-14s %s\n%-14s %s\n", "name", item.shown().c_str(), "kind",
                std::string(lab::name_of(item.kind)).c_str(), "id", item.id.c_str());
    const auto line = [](const std::string& what, const std::string& value) {
        if (!value.empty()) std::printf("%-14s %s\n", what.c_str(), value.c_str());
    };
    std::string tags;
    for (const auto& tag : item.tags) tags += (tags.empty() ? "" : ", ") + tag;
    line("note", item.note);
    line("tags", tags);
    line("model", item.model);
    line("date", item.date);
    line("size", size_text(item.bytes));
    line("figure", std::isnan(item.figure) ? "" : figure_text(item));
    if (item.shipped) line("shipped", "yes");
    if (!item.complete) line("complete", "no");
    for (const auto& [what, value] : item.facts) line(what, value);
    line("place", item.place.string());
}

std::string cell_text(const std::optional<evaluate::Interval>& cell, double unit)
{
    if (!cell) return "-";
    auto text = number(unit * cell->value, 4);
    if (!std::isnan(cell->low))
        text += " (" + number(unit * cell->low, 3) + " to " + number(unit * cell->high, 3) + ")";
    return text;
}

void compare(const std::vector<std::string>& words, bool csv)
{
    const auto library = lab::read_library();
    std::vector<lab::LibraryItem> items;
    for (const auto& one : words) items.push_back(lab::find_item(library, one));
    const auto compared = lab::compare_items(items);
    if (csv) {
        const auto text = lab::csv_of(compared);
        std::fwrite(text.data(), 1, text.size(), stdout);
        return;
    }
    for (std::size_t i = 0; i < compared.names.size(); ++i)
        std::printf("[%zu] %s (%s)\n", i + 1, compared.names[i].c_str(), items[i].id.c_str());
    std::printf("%-16s %-24s %4s %-12s", "measure", "method", "size", "group");
    for (std::size_t i = 0; i < compared.names.size(); ++i)
        std::printf(" %22s", ("[" + std::to_string(i + 1) + "]").c_str());
    std::printf("\n");
    for (const auto& row : compared.rows) {
        const bool share = row.measure == "accuracy" || row.measure == "order_variance";
        std::printf("%-16s %-24s %4s %-12s", (row.measure + (share ? ", %" : "")).c_str(), row.method.c_str(),
                    row.size > 0 ? std::to_string(row.size).c_str() : "", row.group.c_str());
        for (const auto& cell : row.cells) std::printf(" %22s", cell_text(cell, share ? 100 : 1).c_str());
        std::printf("\n");
    }
}

void use(const std::string& words, const lab::OpenRequest& open, const Interrupt& interrupt)
{
    const auto library = lab::read_library(open.tokens.empty() ? std::vector<std::filesystem::path>()
                                                               : std::vector<std::filesystem::path>{open.tokens});
    const auto& item = lab::find_item(library, words);
    if (!item.tokens)
        throw InvalidInput("It holds no tokens", item.shown(), "Choose a training of tokens or of an operator");
    lab::Lab lab(open, {}, interrupt.cancel());
    print_warnings(lab);
    const auto set_aside = item.shipped ? lab::restore_shipped(lab) : lab::use_training(lab, item.place);
    for (const auto& one : set_aside) {
        std::printf("%s is in use", one.name.c_str());
        if (!one.aside.empty()) std::printf("; the former one lies in %s", one.aside.c_str());
        std::printf("\n");
    }
    if (set_aside.empty()) std::printf("Every token is the shipped one already.\n");
}

} // namespace

void add_library(CLI::App& app, const Interrupt& interrupt)
{
    auto* group = app.add_subcommand("library", "Everything made so far: experiments, trainings, data, tasks, decks");
    group->require_subcommand(1);
    // An item is named by its id, its name, or the end of its id.
    struct Words {
        std::vector<std::string> items, tags;
        std::string item, text;
        int days = 0;
        bool json = false, csv = false, none = false;
    };
    const auto change = [&](const char* name, const char* help) {
        auto o = std::make_shared<Words>();
        auto* verb = group->add_subcommand(name, help);
        verb->add_option("item", o->item, "Its id, its name, or the end of its id")->required();
        return std::pair(verb, o);
    };

    auto listed = std::make_shared<List>();
    auto* all = group->add_subcommand("list", "What there is, the newest first");
    all->add_option("search", listed->search, "Words that stand in name, note, tags, model or settings");
    all->add_option("--kind", listed->kind, "experiment, training, data, task or deck")
        ->check(CLI::IsMember({"experiment", "training", "data", "task", "deck"}));
    all->add_option("--of-model", listed->model, "The model's name, or the beginning of its fingerprint");
    all->add_option("--tag", listed->tag, "Those with this tag");
    all->add_option("--sort", listed->sort, "date, name, model or size")
        ->check(CLI::IsMember({"date", "name", "model", "size"}))
        ->capture_default_str();
    all->add_flag("--trash", listed->trash, "What was deleted, instead");
    all->add_flag("--json", listed->json, "Print JSON");
    all->callback([listed] {
        lab::empty_trash(lab::trash_days);
        list(*listed);
    });

    const auto [one, shown] = change("show", "All about one item");
    one->add_flag("--json", shown->json, "Print JSON");
    one->callback([shown = shown] { show(shown->item, shown->json); });

    const auto [rename, named] = change("rename", "Gives an item a name");
    rename->add_option("name", named->text, "Its new name; \"\" brings its own one back")->required();
    rename->callback([named = named] {
        const auto id = lab::rename_item(lab::find_item(lab::read_library(), named->item), named->text);
        std::printf("%s\n", id.c_str());
    });

    const auto [note, noted] = change("note", "Writes a note about an item");
    note->add_option("text", noted->text, "The note; \"\" takes it away")->required();
    note->callback([noted = noted] {
        const auto library = lab::read_library();
        lab::set_note(lab::find_item(library, noted->item), noted->text);
    });

    const auto [tag, tagged] = change("tag", "Gives an item tags, instead of those it has");
    auto* tags = tag->add_option("tags", tagged->tags, "Words, or several with commas between them");
    tag->add_flag("--none", tagged->none, "No tag any more")->excludes(tags);
    tag->callback([tagged = tagged] {
        if (tagged->tags.empty() && !tagged->none) misused("tag: name tags, or say --none");
        std::string text;
        for (const auto& one_of : tagged->tags) text += one_of + ",";
        const auto library = lab::read_library();
        lab::set_tags(lab::find_item(library, tagged->item), lab::tags_in(text));
    });

    auto gone = std::make_shared<Words>();
    auto* remove = group->add_subcommand("delete", "To the trash, from where `restore` brings it back for 30 days");
    remove->add_option("items", gone->items, "Ids, names, or ends of ids")->required();
    remove->callback([gone] {
        const auto library = lab::read_library();
        std::vector<lab::LibraryItem> items; // all are found before one goes
        for (const auto& words : gone->items) items.push_back(lab::find_item(library, words));
        for (const auto& item : items) {
            lab::delete_item(item);
            std::printf("%s is in the trash; `steerdeck-cli library restore '%s'` brings it back\n", item.id.c_str(),
                        item.id.c_str());
        }
    });

    const auto [restore, back] = change("restore", "Brings an item back from the trash");
    restore->callback([back = back] {
        const auto library = lab::read_library();
        lab::restore_item(lab::find_trashed(library, back->item));
    });

    auto old = std::make_shared<Words>();
    auto* empty = group->add_subcommand("empty-trash", "Deletes for good what lies in the trash");
    empty->add_option("--older-than", old->days, "Days; everything when left out")->check(CLI::Range(0, 36500));
    empty->callback([old] { std::printf("%d items are gone for good\n", lab::empty_trash(old->days)); });

    auto beside = std::make_shared<Words>();
    auto* side = group->add_subcommand("compare", "Experiments, trainings or tasks side by side");
    side->add_option("items", beside->items, "Two or more: ids, names, or ends of ids")->required()->expected(2, 32);
    side->add_flag("--csv", beside->csv, "Print CSV");
    side->callback([beside] { compare(beside->items, beside->csv); });

    const auto [take, taken] =
        change("use", "Puts a training's tokens in use again; `shipped/MODEL`: the shipped ones");
    auto open = std::make_shared<lab::OpenRequest>();
    add_open_options(*take, *open);
    take->callback([taken = taken, open, &interrupt] { use(taken->item, *open, interrupt); });
}

} // namespace steerdeck::cli
