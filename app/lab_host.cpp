#include "app/lab_host.h"

#include "app/memory.h"
#include "core/base/gguf.h"
#include "core/lab/models.h"

#include <utility>

namespace steerdeck::app {

namespace {

/// A model whose memory goes back to the system with its last holder, whichever thread that is in.
std::shared_ptr<lab::Lab> opened_model(const lab::OpenRequest& request, const ProgressSink& progress,
                                       const Cancel& cancel)
{
    auto lab = std::make_unique<lab::Lab>(request, progress, cancel);
    return {lab.release(), [](lab::Lab* last) {
                delete last;
                return_free_memory();
            }};
}

} // namespace

bool names_model_file(const QString& path)
{
    return path.endsWith(QLatin1String(".gguf"), Qt::CaseInsensitive) || is_gguf(path.toStdString());
}

LabHost::LabHost(QObject* parent) : QObject(parent), worker_(this, 2) { share_arenas(); }

LabHost::~LabHost()
{
    cancel_.request();
    lab_.reset();
}

void LabHost::open(const lab::OpenRequest& request)
{
    const int serial = ++serial_;
    opening_ = true;
    cancel_.request(); // what this one overtakes
    cancel_ = {};
    const std::filesystem::path model = request.model.empty() ? lab::demo_folder() : request.model;
    const std::filesystem::path name = model.has_filename() ? model.filename() : model.parent_path().filename();
    const std::string of_hub = lab::hub_model_name(model);
    emit openStarted(QString::fromStdString(is_gguf(model)   ? gguf_stem(model)
                                            : of_hub.empty() ? name.string()
                                                             : of_hub));
    const auto progress = [this, serial](const Progress& so_far) {
        worker_.tell([this, serial, so_far] {
            if (serial == serial_ && opening_) emit openProgress(so_far);
        });
    };
    worker_.later([request, progress, cancel = cancel_] { return opened_model(request, progress, cancel); },
                  [this, serial, request](std::shared_ptr<lab::Lab> lab) { arrived(serial, request, std::move(lab)); },
                  [this, serial](const QString& sentence) { failed(serial, sentence); });
}

void LabHost::cancelOpening()
{
    if (opening_) cancel_.request();
}

void LabHost::adopt(std::shared_ptr<lab::Lab> lab, const lab::OpenRequest& request)
{
    lab_ = std::move(lab);
    request_ = request;
    QMetaObject::invokeMethod(this, &LabHost::opened, Qt::QueuedConnection);
}

void LabHost::arrived(int serial, const lab::OpenRequest& request, std::shared_ptr<lab::Lab> lab)
{
    if (serial == serial_) {
        opening_ = false;
        if (lab_) emit aboutToReplace();
        set_aside_.clear();
        request_ = request;
        std::swap(lab_, lab);
    }
    if (lab) release(std::move(lab));
    if (serial == serial_) emit opened();
}

void LabHost::failed(int serial, const QString& sentence)
{
    if (serial != serial_) return;
    opening_ = false;
    emit openFailed(sentence);
}

void LabHost::addToken(const QString& file, bool asked)
{
    if (!lab_) return emit tokenRefused(tr("No model is open yet: open one, then its tokens."), file);
    worker_.later([lab = lab_, file] { return QString::fromStdString(lab->add_token(file.toStdString())); },
                  [this, file, asked](const QString& name) { emit tokenAdded(name, file, asked); },
                  [this, file](const QString& sentence) { emit tokenRefused(sentence, file); });
}

void LabHost::openCard(const QString& file)
{
    if (!lab_) return emit tokenRefused(tr("No model is open yet: open one, then its share cards."), file);
    worker_.later([lab = lab_, file] { return lab::open_card(*lab, file.toStdString()); },
                  [this, file](const lab::OpenedCard& card) { emit cardOpened(card, file); },
                  [this, file](const QString& sentence) { emit tokenRefused(sentence, file); });
}

void LabHost::restoreShipped(const std::vector<std::string>& names)
{
    if (!lab_) return;
    worker_.later([lab = lab_, names] { return lab::restore_shipped(*lab, names); },
                  [this](const std::vector<lab::SetAside>& set_aside) {
                      QStringList restored;
                      for (const lab::SetAside& one : set_aside) restored << QString::fromStdString(one.name);
                      if (!set_aside.empty()) set_aside_ = set_aside;
                      emit shippedRestored(restored);
                  },
                  [this](const QString& sentence) { emit restoreFailed(sentence); });
}

void LabHost::undoRestore()
{
    if (!lab_) return;
    worker_.later(
        [lab = lab_, set_aside = std::exchange(set_aside_, {})] { return lab::undo_restore(*lab, set_aside); },
        [this](const std::vector<std::string>& names) {
            QStringList own;
            for (const std::string& name : names) own << QString::fromStdString(name);
            emit restoreUndone(own);
        },
        [this](const QString& sentence) { emit restoreFailed(sentence); });
}

void LabHost::reloadBehaviors()
{
    if (!lab_) return;
    worker_.later([lab = lab_] { lab->reload_own_behaviors(); }, [this] { emit behaviorsChanged(); },
                  [this](const QString& sentence) { emit ownRefused(sentence); });
}

void LabHost::tidyMemory() { worker_.run(return_free_memory); }

/// Freeing a model, and waiting for its jobs, takes its time: not in the window's thread.
void LabHost::release(std::shared_ptr<lab::Lab> lab)
{
    const auto last = std::make_shared<std::shared_ptr<lab::Lab>>(std::move(lab));
    worker_.run([last] { last->reset(); });
}

} // namespace steerdeck::app
