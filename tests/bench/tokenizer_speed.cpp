/// Steerdeck's side of `tests/bench/run tokenizer`: turns documents into ids, one after the other on one thread.
///
///     tokenizer_speed --tokenizer FILE_OR_FOLDER --texts FILE
///
/// FILE holds a JSON string per line. Says {"bytes", "documents"} once it is read. Each line (any JSON object) is
/// answered by one pass over all documents: {"seconds", "tokens", "checksum"}, the checksum being the sum of id times
/// its place, from 1, modulo 2^64 (as decimal text: JSON's numbers end at 2^53 for many readers).
#include "tests/bench/line_server.h"

#include "core/base/files.h"
#include "core/text/tokenizer.h"

using namespace steerdeck;

int main(int argc, char** argv)
try {
    auto given = bench::options(argc, argv, {"--tokenizer", "--texts"});
    const auto tokenizer = Tokenizer::load(given["--tokenizer"]);
    std::vector<std::string> documents;
    std::size_t bytes = 0;
    std::istringstream lines(read_file(given["--texts"], "texts", std::size_t(1) << 30));
    for (std::string line; std::getline(lines, line);) {
        documents.push_back(parse_json(line, "texts", given["--texts"]).get<std::string>());
        bytes += documents.back().size();
    }
    bench::say({{"bytes", bytes}, {"documents", documents.size()}});
    bench::serve([&](const Json&) -> Json {
        std::vector<std::vector<TokenId>> ids(documents.size());
        const Stopwatch watch;
        for (std::size_t i = 0; i < documents.size(); ++i) ids[i] = tokenizer.encode(documents[i]);
        const double seconds = watch.seconds();
        std::uint64_t place = 0, sum = 0;
        for (const auto& document : ids)
            for (const auto id : document) sum += ++place * std::uint64_t(id);
        return {{"seconds", seconds}, {"tokens", place}, {"checksum", std::to_string(sum)}};
    });
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
