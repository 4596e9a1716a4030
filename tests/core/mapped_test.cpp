/// Weights that stay in their file: the same bits as copied ones, and a file that changes meanwhile is told, not fatal.
#include "core/base/error.h"
#include "core/base/mapped_file.h"
#include "core/lab/lab.h"
#include "tests/core/tiny.h"

#include <ATen/core/grad_mode.h>
#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <mutex>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace steerdeck;
namespace fs = std::filesystem;

namespace {

std::string message(const std::function<void()>& action)
{
    try {
        action();
    } catch (const UnreadableFile& error) {
        return error.what();
    }
    return {};
}

at::Tensor logits_of(const model::Decoder& decoder)
{
    const at::NoGradGuard no_grad;
    const auto ids = at::arange(5, 25, at::kLong).view({1, 20});
    return decoder.logits(decoder.forward(decoder.embed(ids, {}), decoder.layout(20, 0)));
}

fs::path write(const QTemporaryDir& folder, const char* name, std::size_t bytes)
{
    const auto file = fs::path(folder.path().toStdString()) / name;
    std::ofstream(file) << std::string(bytes, 'x');
    return file;
}

std::shared_ptr<const OpenFile> opened(const fs::path& file) { return std::make_shared<const OpenFile>(file, "model"); }

} // namespace

class MappedTest : public QObject {
    Q_OBJECT

    static fs::path tiny_folder(const QTemporaryDir& folder)
    {
        const auto path = fs::path(folder.path().toStdString()) / "tiny";
        fs::create_directory(path);
        for (const char* name : {"tokenizer.json", "tokenizer_config.json"})
            fs::copy_file(tiny::demo() / name, path / name);
        model::save_decoder(tiny::decoder(), path, at::kFloat);
        return path;
    }

private Q_SLOTS:
    /// Faults that are not ours end a program as they always did. First of all, because the handler is set once.
    void other_faults_are_as_fatal_as_ever()
    {
        QTemporaryDir folder;
        const auto path = write(folder, "pages", 2 << 12);
        const auto child = ::fork();
        if (child == 0) {
            ::signal(SIGBUS, SIG_DFL);           // Qt Test's own would tell a debugger first
            const MappedFile ours(opened(path)); // so that the handler is there
            const auto other = write(folder, "others", 2 << 12);
            const OpenFile file(other, "model");
            const int fd = ::open(other.c_str(), O_RDONLY);
            const auto* data =
                static_cast<const volatile char*>(::mmap(nullptr, 2 << 12, PROT_READ, MAP_PRIVATE, fd, 0));
            if (::truncate(other.c_str(), 0) != 0) ::_exit(1);
            ::_exit(data[5000] == 'x' ? 2 : 3);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGBUS);
    }

    void weights_in_their_file_give_the_same_bits_as_copied_ones()
    {
        QTemporaryDir folder;
        const auto before = mapped_bytes();
        {
            const auto decoder = model::load_decoder(tiny_folder(folder), at::kFloat);
            QCOMPARE(decoder.weights().files.size(), std::size_t(1));
            QCOMPARE(mapped_bytes() - before,
                     fs::file_size(fs::path(folder.path().toStdString()) / "tiny/model.safetensors"));
            QVERIFY(at::equal(logits_of(decoder), logits_of(tiny::decoder())));
            const auto copied = decoder.as(at::kFloat);
            QVERIFY(copied.weights().files.empty());
            QVERIFY(at::equal(logits_of(decoder), logits_of(copied)));
            // Another dtype is another value: nothing of it can stay in the file.
            QVERIFY(model::load_decoder(folder.path().toStdString() + "/tiny", at::kBFloat16).weights().files.empty());
        }
        QCOMPARE(mapped_bytes(), before);
    }

    void a_file_replaced_by_another_goes_on_as_it_was()
    {
        QTemporaryDir folder;
        const auto path = tiny_folder(folder);
        const auto decoder = model::load_decoder(path, at::kFloat);
        const auto wanted = logits_of(decoder);
        model::save_decoder(tiny::decoder(2), path, at::kFloat); // to a new file, which then takes the name
        QVERIFY(at::equal(logits_of(decoder), wanted));
        fs::remove_all(path);
        QVERIFY(at::equal(logits_of(decoder), wanted));
    }

    void a_file_that_shrinks_or_changes_is_told()
    {
        QTemporaryDir folder;
        const auto path = tiny_folder(folder) / "model.safetensors";
        const auto decoder = model::load_decoder(path.parent_path(), at::kFloat);
        logits_of(decoder);
        fs::resize_file(path, 100);
        for (int i = 0; i < 2; ++i) {
            const auto sentence = message([&] { logits_of(decoder); });
            QVERIFY2(sentence.find("was changed while it was in use") != std::string::npos, sentence.c_str());
            QVERIFY(sentence.find(path.string()) != std::string::npos);
        }
        QVERIFY(!message([&] {
                     decoder.residual(decoder.embed(at::zeros({1, 2}, at::kLong), {}), decoder.layout(2, 0), 0);
                 }).empty());

        // Of the same length, but written again.
        QTemporaryDir other;
        const auto again = tiny_folder(other) / "model.safetensors";
        const auto second = model::load_decoder(again.parent_path(), at::kFloat);
        fs::last_write_time(again, fs::last_write_time(again) + std::chrono::seconds(2));
        QVERIFY(!message([&] { logits_of(second); }).empty());
    }

    void every_lost_page_reads_as_zero_from_any_thread()
    {
        QTemporaryDir folder;
        const std::size_t size = 40 << 12;
        const auto path = write(folder, "pages", size);
        const MappedFile file(opened(path));
        QCOMPARE(file.data()[size - 1], 'x');
        fs::resize_file(path, 3 << 12);
        std::vector<std::thread> threads;
        std::atomic<int> wrong = 0;
        for (std::size_t t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                for (std::size_t i = t; i < 40; i += 4)
                    if (file.data()[i << 12] != (i < 3 ? 'x' : '\0')) ++wrong;
            });
        for (auto& thread : threads) thread.join();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(!message([&] { file.check(); }).empty());
    }

    void an_answer_of_a_model_whose_file_shrank_ends_in_one_sentence()
    {
        QTemporaryDir folder;
        const auto path = tiny_folder(folder);
        lab::OpenRequest open;
        open.model = path;
        open.dtype = "float32";
        lab::Lab lab(open);
        const auto answered = [&] {
            std::mutex mutex;
            lab::JobEnd end;
            lab::GenerateRequest request;
            request.prompt = "Where does the fox live?";
            request.methods = {lab::Method::none};
            request.max_new_tokens = 4;
            lab.generate(request,
                         [&](const lab::Event& event) {
                             const std::lock_guard lock(mutex);
                             if (const auto* value = std::get_if<lab::JobEnd>(&event)) end = *value;
                         })
                .wait();
            return end;
        };
        const auto before = answered();
        QVERIFY2(before.done, before.error.english().c_str());
        fs::resize_file(path / "model.safetensors", 5000);
        const auto after = answered();
        QVERIFY(!after.done);
        QVERIFY2(after.error.english().find("was changed while it was in use") != std::string::npos,
                 after.error.english().c_str());
    }
};

QTEST_GUILESS_MAIN(MappedTest)
#include "mapped_test.moc"
