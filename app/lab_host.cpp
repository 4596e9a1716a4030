#include "app/lab_host.h"

#include <exception>
#include <utility>

namespace steerdeck::app {

LabHost::LabHost(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(2); }

LabHost::~LabHost()
{
    pool_.waitForDone(); // a worker names this object
    lab_.reset();
}

void LabHost::open(const lab::OpenRequest& request)
{
    const int serial = ++serial_;
    opening_ = true;
    const std::filesystem::path folder = request.model.empty() ? lab::demo_folder() : request.model;
    const std::filesystem::path name = folder.has_filename() ? folder.filename() : folder.parent_path().filename();
    emit openStarted(QString::fromStdString(name.string()));
    pool_.start([this, serial, request] {
        const auto tell = [this](auto call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); };
        try {
            auto lab = std::make_shared<lab::Lab>(request);
            tell([this, serial, request, lab = std::move(lab)]() mutable { arrived(serial, request, std::move(lab)); });
        } catch (const std::exception& error) {
            tell([this, serial, sentence = QString::fromUtf8(error.what())] { failed(serial, sentence); });
        }
    });
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
        request_ = request;
        std::swap(lab_, lab);
    }
    // Freeing a model and waiting for its jobs takes its time: not here. The worker holds the last reference.
    if (lab) pool_.start([old = std::exchange(lab, nullptr)]() mutable { old.reset(); });
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
    pool_.start([this, lab = lab_, file, asked]() mutable {
        const auto tell = [this](auto call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); };
        try {
            const QString name = QString::fromStdString(lab->add_token(file.toStdString()));
            tell([this, name, file, asked] { emit tokenAdded(name, file, asked); });
        } catch (const std::exception& error) {
            tell([this, file, sentence = QString::fromUtf8(error.what())] { emit tokenRefused(sentence, file); });
        }
        lab.reset();
    });
}

} // namespace steerdeck::app
