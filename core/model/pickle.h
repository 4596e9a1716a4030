#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace steerdeck::model {

/// A tensor as a pickle of PyTorch describes it: where its numbers are, not what they are.
struct PickledTensor {
    std::string storage_type; // "FloatStorage"
    std::string record;       // the record's name
    std::int64_t storage_size = 0;
    std::int64_t offset = 0; // of its first number in the record
    std::vector<std::int64_t> sizes, strides;
};

/// The tensors of a pickled dictionary, by name. Understands the instructions of protocols 2 to 4 that dictionaries of
/// tensors are made of and executes nothing: of functions only those that rebuild a tensor and OrderedDict are known,
/// and they are only looked at. Throws UnreadableFile for anything else.
std::map<std::string, PickledTensor> read_pickle(std::string_view pickle, const std::string& where);

/// The pickle (protocol 2) of a dictionary of such tensors.
std::string write_pickle(const std::map<std::string, PickledTensor>& tensors);

} // namespace steerdeck::model
