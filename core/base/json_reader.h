#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace steerdeck {

/// What a stranger's JSON may be at most. A value takes up to 64 bytes of memory beside its text.
struct JsonLimits {
    int depth = 256;
    std::size_t values = 16'000'000; // values and keys
};

/// Builds a document from text in time and memory linear in its length. The library's own way, with a callback to look
/// at depth and keys, looks at all siblings after each object, and ordered objects at all keys before each key: a few
/// megabytes of either took hours. J is nlohmann::json or nlohmann::ordered_json. Of a key that is there twice the last
/// value counts, as in Python.
template <typename J>
class JsonReader {
public:
    /// Gives false where `text` is no JSON or goes beyond the limits.
    bool read(std::string_view text, J& into, JsonLimits limits = {})
    {
        limits_ = limits;
        root_ = &into;
        return J::sax_parse(text, this);
    }

    enum class Mistake { none, not_json, too_deep, too_many } mistake = Mistake::none;
    std::size_t byte = 0;     // where it is no JSON
    std::string repeated_key; // one that an object has twice, if any
    bool repeats = false;

    // What the library's parser calls.
    bool null() { return put(J()); }
    bool boolean(bool value) { return put(J(value)); }
    bool number_integer(typename J::number_integer_t value) { return put(J(value)); }
    bool number_unsigned(typename J::number_unsigned_t value) { return put(J(value)); }
    bool number_float(typename J::number_float_t value, const std::string&) { return put(J(value)); }
    bool string(std::string& value) { return put(J(std::move(value))); }
    bool binary(typename J::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(J::object()); }
    bool start_array(std::size_t) { return open(J::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name)
    {
        if (++count_ > limits_.values) return fail(Mistake::too_many);
        Level& level = open_.back();
        auto& object = *level.value->template get_ptr<typename J::object_t*>();
        if constexpr (requires { typename J::object_t::Container; }) {
            // An ordered object is a list of pairs; beyond a few, a table finds a name in it.
            constexpr std::size_t few = 16;
            if (object.size() == few)
                for (std::size_t i = 0; i < few; ++i) level.places.emplace(object.begin()[std::ptrdiff_t(i)].first, i);
            std::size_t place = object.size();
            if (object.size() < few) {
                for (std::size_t i = 0; i < object.size() && place == object.size(); ++i)
                    if (object.begin()[std::ptrdiff_t(i)].first == name) place = i;
            } else {
                place = level.places.emplace(name, place).first->second;
            }
            if (place == object.size())
                static_cast<typename J::object_t::Container&>(object).emplace_back(std::move(name), J());
            else
                repeat(name);
            level.slot = &object.begin()[std::ptrdiff_t(place)].second;
        } else {
            const auto [entry, is_new] = object.try_emplace(std::move(name));
            if (!is_new) repeat(entry->first);
            level.slot = &entry->second;
        }
        return true;
    }
    template <typename Exception>
    bool parse_error(std::size_t position, const std::string&, const Exception&)
    {
        byte = position;
        return fail(Mistake::not_json);
    }

private:
    struct Level {
        J* value;
        J* slot = nullptr; // in an object: where the value of the last key goes
        std::unordered_map<std::string, std::size_t> places;
    };

    bool fail(Mistake what)
    {
        mistake = what;
        return false;
    }
    void repeat(const std::string& name)
    {
        repeats = true;
        repeated_key = name;
    }
    /// Where the next value goes.
    J* place(J&& value)
    {
        if (open_.empty()) return &(*root_ = std::move(value));
        if (open_.back().slot) return &(*open_.back().slot = std::move(value));
        auto& list = *open_.back().value->template get_ptr<typename J::array_t*>();
        list.push_back(std::move(value));
        return &list.back();
    }
    bool put(J&& value)
    {
        if (++count_ > limits_.values) return fail(Mistake::too_many);
        place(std::move(value));
        return true;
    }
    bool open(J&& value)
    {
        if (int(open_.size()) >= limits_.depth) return fail(Mistake::too_deep);
        if (++count_ > limits_.values) return fail(Mistake::too_many);
        open_.push_back({place(std::move(value)), nullptr, {}});
        return true;
    }
    bool close()
    {
        open_.pop_back();
        return true;
    }

    JsonLimits limits_;
    J* root_ = nullptr;
    std::size_t count_ = 0;
    std::vector<Level> open_;
};

} // namespace steerdeck
