#include "app/answer_files.h"

#include "app/dialogs.h"
#include "app/message_bar.h"

#include "core/lab/token_probabilities.h"
#include "widgets/compose/compose_bench.h"

#include <QFileInfo>

namespace steerdeck::app {

using namespace steerdeck::widgets;

AnswerFiles::AnswerFiles(ComposeBench* compose, MessageBar* messages, QWidget* window) : QObject(window), worker_(this)
{
    connect(compose, &ComposeBench::probabilitiesRequested, this, [=, this](const RunPtr& run, int only) {
        lab::TokenProbabilities tokens{run->model.name.toStdString(), run->request, {}};
        for (int i = 0; i < int(run->answers.size()); ++i)
            if (only < 0 || i == only)
                tokens.answers.emplace_back(run->answers[std::size_t(i)].start, run->answers[std::size_t(i)].done);
        ask_for_new_file(
            window, tr("Where the tokens and their probabilities are put"), {}, tr("Tables (*.csv);;JSON (*.json)"),
            QStringLiteral("csv"), [=, this, tokens = std::move(tokens)](const QString& file) {
                worker_.later([tokens, path = file.toStdString()] { lab::write_token_probabilities(path, tokens); },
                              [=] { messages->tell(tr("%1 is written.").arg(QFileInfo(file).fileName())); },
                              [=](const QString& sentence) { messages->tellError(sentence); });
            });
    });
}

} // namespace steerdeck::app
