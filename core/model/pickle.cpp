#include "core/model/pickle.h"

#include "core/base/error.h"

#include <cstring>
#include <deque>
#include <limits>
#include <utility>

namespace steerdeck::model {
namespace {

/// What stands on the pickle's stack.
struct Value {
    enum class Kind { other, mark, whole, text, tuple, dictionary, name, storage, tensor } kind = Kind::other;
    std::int64_t whole = 0;
    std::string text;          // of a name, "module name"
    std::vector<Value*> items; // of a tuple or list; of a dictionary keys and values in turn
    PickledTensor tensor = {}; // of a tensor, or of a storage alone
};

class Reader {
public:
    Reader(std::string_view bytes, const std::string& where) : bytes_(bytes), where_(where) {}

    std::map<std::string, PickledTensor> all()
    {
        while (step()) {
        }
        const auto* top = pop();
        if (top->kind != Value::Kind::dictionary) refuse(message("is no dictionary"));
        std::map<std::string, PickledTensor> tensors;
        for (std::size_t i = 0; i + 1 < top->items.size(); i += 2)
            if (top->items[i]->kind == Value::Kind::text && top->items[i + 1]->kind == Value::Kind::tensor)
                tensors[top->items[i]->text] = top->items[i + 1]->tensor;
        return tensors;
    }

private:
    using Kind = Value::Kind;

    [[noreturn]] void refuse(const Message& why) const
    {
        throw UnreadableFile(message("The PyTorch file's pickle {}", why), where_,
                             message("Choose a file of tensors, as torch.save writes a state dictionary"));
    }

    template <typename T>
    T number()
    {
        T value;
        const auto bytes = take(sizeof value);
        std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }

    std::string_view take(std::size_t n)
    {
        if (n > bytes_.size()) refuse(message("ends in the middle"));
        const auto taken = bytes_.substr(0, n);
        bytes_.remove_prefix(n);
        return taken;
    }

    std::string_view line()
    {
        const auto end = bytes_.find('\n');
        if (end == std::string_view::npos) refuse(message("ends in the middle"));
        const auto text = take(end);
        bytes_.remove_prefix(1);
        return text;
    }

    Value* make(Kind kind)
    {
        values_.emplace_back();
        values_.back().kind = kind;
        return &values_.back();
    }
    Value* push(Kind kind)
    {
        stack_.push_back(make(kind));
        return stack_.back();
    }
    void push_whole(std::int64_t value) { push(Kind::whole)->whole = value; }
    void push_text(std::string_view text) { push(Kind::text)->text = text; }

    Value* top()
    {
        if (stack_.empty() || stack_.back()->kind == Kind::mark) refuse(message("takes what is not there"));
        return stack_.back();
    }
    Value* pop()
    {
        auto* value = top();
        stack_.pop_back();
        return value;
    }

    /// Everything behind the last mark, which goes too.
    std::vector<Value*> pop_to_mark()
    {
        auto begin = stack_.end();
        while (begin != stack_.begin() && (*(begin - 1))->kind != Kind::mark) --begin;
        if (begin == stack_.begin()) refuse(message("takes what is not there"));
        std::vector<Value*> items(begin, stack_.end());
        stack_.erase(begin - 1, stack_.end());
        return items;
    }

    void push_tuple(std::vector<Value*> items) { push(Kind::tuple)->items = std::move(items); }
    void push_last(std::size_t n)
    {
        std::vector<Value*> items(n);
        for (std::size_t i = n; i-- > 0;) items[i] = pop();
        push_tuple(std::move(items));
    }

    void add_to(Value* container, const std::vector<Value*>& items, bool pairs) const
    {
        const bool dictionary = container->kind == Kind::dictionary;
        if (pairs != dictionary || (!pairs && container->kind != Kind::tuple) || (pairs && items.size() % 2 != 0))
            refuse(message("fills what is no container"));
        container->items.insert(container->items.end(), items.begin(), items.end());
    }

    void remember(std::size_t index) { memo_[index] = top(); }
    void recall(std::size_t index)
    {
        const auto found = memo_.find(index);
        if (found == memo_.end()) refuse(message("recalls what it never kept"));
        stack_.push_back(found->second);
    }

    static std::vector<std::int64_t> wholes(const Value& tuple, bool& good)
    {
        std::vector<std::int64_t> numbers;
        good = good && tuple.kind == Kind::tuple;
        for (const auto* item : tuple.items) {
            good = good && item->kind == Kind::whole;
            numbers.push_back(item->whole);
        }
        return numbers;
    }

    /// ('storage', torch.FloatStorage, record, device, size)
    void persistent()
    {
        const auto* id = pop();
        bool good = id->kind == Kind::tuple && id->items.size() == 5;
        const auto is = [&](std::size_t i, Kind kind) { return good && id->items[i]->kind == kind; };
        good = is(0, Kind::text) && is(1, Kind::name) && is(2, Kind::text) && is(4, Kind::whole);
        constexpr std::string_view torch = "torch ";
        if (!good || id->items[0]->text != "storage" || !id->items[1]->text.starts_with(torch))
            refuse(message("refers to something that is no storage of numbers"));
        auto* storage = push(Kind::storage);
        storage->tensor.storage_type = id->items[1]->text.substr(torch.size());
        storage->tensor.record = id->items[2]->text;
        storage->tensor.storage_size = id->items[4]->whole;
    }

    void reduce()
    {
        const auto *arguments = pop(), *function = pop();
        if (function->kind != Kind::name || arguments->kind != Kind::tuple)
            refuse(message("calls what is no function"));
        const auto& items = arguments->items;
        if (function->text == "collections OrderedDict" && items.empty()) {
            push(Kind::dictionary);
        } else if (function->text == "torch._utils _rebuild_parameter" && !items.empty() &&
                   items[0]->kind == Kind::tensor) {
            push(Kind::tensor)->tensor = items[0]->tensor;
        } else if (function->text == "torch._utils _rebuild_tensor_v2" && items.size() >= 4) {
            bool good = items[0]->kind == Kind::storage && items[1]->kind == Kind::whole;
            auto tensor = items[0]->tensor;
            tensor.offset = items[1]->whole;
            tensor.sizes = wholes(*items[2], good);
            tensor.strides = wholes(*items[3], good);
            if (!good) refuse(message("describes a tensor in a way that is unknown"));
            push(Kind::tensor)->tensor = std::move(tensor);
        } else {
            refuse(message("asks for \"{}\" to be called, which is never done", function->text));
        }
    }

    void long_number()
    {
        const auto size = number<std::uint8_t>();
        const auto bytes = take(size);
        if (size > 8) refuse(message("holds a number that is too large"));
        std::int64_t value = 0;
        for (std::size_t i = 0; i < size; ++i) value |= std::int64_t(std::uint8_t(bytes[i])) << (8 * i);
        if (size > 0 && size < 8 && (std::uint8_t(bytes[size - 1]) & 0x80)) value -= std::int64_t(1) << (8 * size);
        push_whole(value);
    }

    /// Takes one instruction; false behind the last.
    bool step()
    {
        if (stack_.size() > most || values_.size() > most) refuse(message("is too large"));
        switch (number<std::uint8_t>()) {
        case 0x80: // PROTO
            if (number<std::uint8_t>() > 5) refuse(message("is of a protocol that is unknown"));
            break;
        case 0x95: // FRAME
            (void)number<std::uint64_t>();
            break;
        case '.':
            return false;
        case '(':
            stack_.push_back(make(Kind::mark));
            break;
        case '0':
            (void)pop();
            break;
        case 'N':
            push(Kind::other);
            break;
        case 0x88: // NEWTRUE
        case 0x89: // NEWFALSE
            push(Kind::other);
            break;
        case 'K':
            push_whole(number<std::uint8_t>());
            break;
        case 'M':
            push_whole(number<std::uint16_t>());
            break;
        case 'J':
            push_whole(number<std::int32_t>());
            break;
        case 0x8a: // LONG1
            long_number();
            break;
        case 'G':
            (void)number<std::uint64_t>();
            push(Kind::other);
            break;
        case 'X':
            push_text(take(number<std::uint32_t>()));
            break;
        case 0x8c: // SHORT_BINUNICODE
            push_text(take(number<std::uint8_t>()));
            break;
        case 'c': {
            const std::string module(line());
            push(Kind::name)->text = module + " " + std::string(line());
            break;
        }
        case 0x93: { // STACK_GLOBAL
            const auto *name = pop(), *module = pop();
            push(Kind::name)->text = module->text + " " + name->text;
            break;
        }
        case 'q':
            remember(number<std::uint8_t>());
            break;
        case 'r':
            remember(number<std::uint32_t>());
            break;
        case 0x94: // MEMOIZE
            remember(memo_.size());
            break;
        case 'h':
            recall(number<std::uint8_t>());
            break;
        case 'j':
            recall(number<std::uint32_t>());
            break;
        case ')':
        case ']':
            push(Kind::tuple);
            break;
        case '}':
            push(Kind::dictionary);
            break;
        case 't':
        case 'l':
            push_tuple(pop_to_mark());
            break;
        case 0x85: // TUPLE1 to TUPLE3
            push_last(1);
            break;
        case 0x86:
            push_last(2);
            break;
        case 0x87:
            push_last(3);
            break;
        case 'a': {
            auto* item = pop();
            add_to(top(), {item}, false);
            break;
        }
        case 'e': {
            const auto items = pop_to_mark();
            add_to(top(), items, false);
            break;
        }
        case 's': {
            auto *value = pop(), *key = pop();
            add_to(top(), {key, value}, true);
            break;
        }
        case 'u': {
            const auto items = pop_to_mark();
            add_to(top(), items, true);
            break;
        }
        case 'Q':
            persistent();
            break;
        case 'R':
            reduce();
            break;
        case 'b': // a state dictionary's notes on versions
            (void)pop();
            if (top()->kind != Kind::dictionary) refuse(message("sets the state of what is no dictionary"));
            break;
        default:
            refuse(message("has an instruction that dictionaries of tensors have not"));
        }
        return true;
    }

    static constexpr std::size_t most = 4'000'000;

    std::string_view bytes_;
    const std::string& where_;
    std::deque<Value> values_; // addresses stay
    std::vector<Value*> stack_;
    std::map<std::size_t, Value*> memo_;
};

template <typename T>
std::string bytes_of(T value)
{
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

std::string text(std::string_view value) { return "X" + bytes_of(std::uint32_t(value.size())) + std::string(value); }

std::string whole(std::int64_t value)
{
    if (value >= std::numeric_limits<std::int32_t>::min() && value <= std::numeric_limits<std::int32_t>::max())
        return "J" + bytes_of(std::int32_t(value));
    return "\x8a\x08" + bytes_of(value);
}

std::string tuple(const std::vector<std::int64_t>& values)
{
    std::string all = "(";
    for (const auto value : values) all += whole(value);
    return all + "t";
}

} // namespace

std::map<std::string, PickledTensor> read_pickle(std::string_view pickle, const std::string& where)
{
    return Reader(pickle, where).all();
}

std::string write_pickle(const std::map<std::string, PickledTensor>& tensors)
{
    std::string out = "\x80\x02}(";
    for (const auto& [name, tensor] : tensors) {
        out += text(name) + "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") + "ctorch\n" +
               tensor.storage_type + "\n" + text(tensor.record) + text("cpu") + whole(tensor.storage_size) + "tQ" +
               whole(tensor.offset) + tuple(tensor.sizes) + tuple(tensor.strides) +
               "\x89"
               "ccollections\nOrderedDict\n)RtR";
    }
    return out + "u.";
}

} // namespace steerdeck::model
