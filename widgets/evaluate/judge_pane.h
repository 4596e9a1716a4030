#pragma once

#include "core/evaluate/judge_server.h"
#include "widgets/shared/notice_label.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace steerdeck::widgets {

/// Who judges:
///
///     what a judge is for
///     Address of the server [                       ]
///     Model                 [                       ]
///     Key                   [                       ]
///     where the key goes, and what empty fields mean
///     [Try it]  what came of it
class JudgePane : public QWidget {
    Q_OBJECT
public:
    explicit JudgePane(QWidget* parent = nullptr);

    evaluate::JudgeServer server() const;
    /// Tells nothing.
    void setServer(const evaluate::JudgeServer& server);
    /// What stands for fields that are left empty.
    void setDefaults(const QString& url, const QString& model, bool hasKey);
    /// A question is put, or no longer; the button stops it meanwhile.
    void setTrying(bool trying);
    bool isTrying() const { return trying_; }
    void tell(const QString& sentence, NoticeLabel::Kind kind = NoticeLabel::Kind::info);

signals:
    void changed(const steerdeck::evaluate::JudgeServer& server);
    void tryRequested();
    void stopRequested();

private:
    QLineEdit *url_, *model_, *key_;
    QPushButton* try_;
    NoticeLabel* outcome_;
    bool trying_ = false;
};

} // namespace steerdeck::widgets
