#pragma once

#include "app/worker.h"

#include "core/lab/own.h"

#include <QDialog>

#include <memory>

namespace steerdeck::widgets {
class BehaviorsPane;
} // namespace steerdeck::widgets

namespace steerdeck::app {

class JobBridge;

/// The user's own behaviours beside the built-in ones: written, tried on a question, kept, imported and exported. Files
/// are read and written away from the window's thread.
class BehaviorsWindow : public QDialog {
    Q_OBJECT
public:
    explicit BehaviorsWindow(QWidget* parent);
    ~BehaviorsWindow() override;

    widgets::BehaviorsPane* pane() const { return pane_; }

public slots:
    /// Of what is asked for from now on.
    void setJudge(const steerdeck::evaluate::JudgeServer& judge) { judge_ = judge; }
    /// Comes to the front with the behaviours of the open model; instructions are tried on `prompt`.
    void present(std::shared_ptr<steerdeck::lab::Lab> lab, const QString& prompt);
    /// The open model has other behaviours now.
    void follow(const std::shared_ptr<steerdeck::lab::Lab>& lab);
    /// Before the model goes: stops, and lets go of it.
    void release();

signals:
    /// The user's own behaviours are others now.
    void kept();

private:
    void keep(const behaviors::BehaviorSet& own);
    void tryOut(const QString& instruction);
    void suggestWordings();
    void takeWordings(const std::string& answer);
    QString whyNoWordings() const;
    void ask(const behaviors::Reading& reading, const QString& text);
    void askForImport();
    void askForExport(const behaviors::BehaviorSet& set);
    behaviors::BehaviorSet all(const behaviors::BehaviorSet& own) const;

    widgets::BehaviorsPane* pane_;
    JobBridge *trying_, *suggesting_;
    std::string reworded_;        // the instruction that other words are asked for
    std::uint64_t suggested_ = 0; // times, so that the next are others
    std::shared_ptr<lab::Lab> lab_;
    evaluate::JudgeServer judge_;
    QString prompt_;
    behaviors::BehaviorSet own_; // as the pane was told
    Cancel asking_;              // the question that is put
    Worker worker_, asker_;
};

} // namespace steerdeck::app
