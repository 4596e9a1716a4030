#include "widgets/evaluate/judge_pane.h"

#include "widgets/shared/named.h"
#include "widgets/shared/pill_button.h"
#include "widgets/shared/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace steerdeck::widgets {

JudgePane::JudgePane(QWidget* parent)
    : QWidget(parent), url_(new QLineEdit), model_(new QLineEdit), key_(new QLineEdit),
      try_(new PillButton(QString(), PillButton::Look::plain, this)), outcome_(new NoticeLabel(this))
{
    auto* purpose = new QLabel(tr("The judge is a language model behind an OpenAI-compatible server. It scores the "
                                  "correct answers of experiments, and answers the questions that behaviours may be "
                                  "checked by: in Compose, in trainings, in training data and in experiments."),
                               this);
    auto* keeping = mutedLabel(tr("The key is kept until the program ends, and written nowhere. For what is left empty "
                                  "LLM_JUDGE_BASE_URL, LLM_JUDGE_MODEL and LLM_JUDGE_API_KEY in the environment are "
                                  "taken."),
                               this);
    for (QLabel* label : {purpose, keeping}) label->setWordWrap(true);
    const QString url = tr("Address of the server"), model = tr("Model"), key = tr("Key");
    named(url_, "judgeUrl", url, tr("As in http://localhost:8000/v1; /chat/completions is asked there"));
    named(model_, "judgeModel", model, tr("The model's name, as the server knows it"));
    named(key_, "judgeKey", key, tr("Sent as a bearer token; empty where the server wants none"));
    key_->setEchoMode(QLineEdit::Password);
    key_->setProperty("kept", false);
    try_->setObjectName(QStringLiteral("tryJudge"));
    try_->setToolTip(tr("Puts one question, whose answer is yes, and tells what came"));
    try_->setAutoDefault(false);
    outcome_->setObjectName(QStringLiteral("judgeOutcome"));
    setDefaults({}, {}, false);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(url, url_);
    form->addRow(model, model_);
    form->addRow(key, key_);
    auto* action = new QHBoxLayout;
    action->addWidget(try_, 0, Qt::AlignTop | Qt::AlignLeft);
    action->addWidget(outcome_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gutter);
    column->addWidget(purpose);
    column->addLayout(form);
    column->addWidget(keeping);
    column->addLayout(action);
    column->addStretch();
    setTrying(false);

    for (QLineEdit* field : {url_, model_, key_})
        connect(field, &QLineEdit::textChanged, this, [this] {
            outcome_->setNotice({}); // of another judge
            emit changed(server());
        });
    connect(try_, &QPushButton::clicked, this, [this] { trying_ ? emit stopRequested() : emit tryRequested(); });
}

evaluate::JudgeServer JudgePane::server() const
{
    return {url_->text().trimmed().toStdString(), model_->text().trimmed().toStdString(),
            Secret(key_->text().trimmed().toStdString())};
}

void JudgePane::setServer(const evaluate::JudgeServer& server)
{
    const auto set = [](QLineEdit* field, const std::string& text) {
        const QSignalBlocker quiet(field);
        field->setText(QString::fromStdString(text));
    };
    set(url_, server.base_url);
    set(model_, server.model);
    set(key_, server.api_key.reveal());
}

void JudgePane::setDefaults(const QString& url, const QString& model, bool hasKey)
{
    url_->setPlaceholderText(url.isEmpty() ? QStringLiteral("http://localhost:8000/v1") : url);
    model_->setPlaceholderText(model);
    key_->setPlaceholderText(hasKey ? tr("the environment's", "a server's key") : QString());
}

void JudgePane::setTrying(bool trying)
{
    trying_ = trying;
    try_->setText(trying ? tr("&Stop", "a question to the judge") : tr("&Try it", "a judge"));
    if (trying) outcome_->setNotice(tr("Asking…"));
}

void JudgePane::tell(const QString& sentence, NoticeLabel::Kind kind) { outcome_->setNotice(sentence, kind); }

} // namespace steerdeck::widgets
