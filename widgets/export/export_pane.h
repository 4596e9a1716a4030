#pragma once

#include "core/lab/exchange.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace steerdeck::widgets {

class NoticeLabel;

/// The deck for another program: who shall have it, what goes along, where it is put.
///
///     For        [ Hugging Face folder (transformers, vLLM)  v ]
///                carries: ...      cannot carry: ...
///     Tokens     deck: german <and> lower_case    [x] every behaviour that has a token
///     Question   [ Where does the fox live?                    ]      (who needs one)
///     Folder     [ /home/...                     ] [Choose...]
///     [x] Replace what stands there               [Export] [Cancel]
///     ====--
///     a program that uses it                                [Copy]
class ExportPane : public QWidget {
    Q_OBJECT
public:
    explicit ExportPane(QWidget* parent = nullptr);

    /// What would be exported now.
    lab::ExportRequest request() const;

public slots:
    /// The deck and the question as they stand on the Compose bench, and every behaviour that has a token.
    void setDeck(const steerdeck::lab::Deck& deck, const QString& prompt, const QStringList& trained);
    void setPlace(const QString& path);
    void setRunning(bool running);
    void showProgress(const steerdeck::Progress& progress);
    void showDone(const steerdeck::lab::ExportDone& done);
    void tellError(const QString& sentence);

signals:
    void exportRequested(const steerdeck::lab::ExportRequest& request);
    void cancelRequested();
    /// A folder, or (of a card) a file is to be chosen.
    void placeRequested(bool file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void fillReceivers();
    void follow();
    const lab::ReceiverInfo& receiver() const;

    lab::Deck deck_;
    QStringList trained_;
    bool running_ = false;
    QComboBox* receivers_;
    QLabel *carries_, *cannot_, *tokens_, *questionLabel_;
    QCheckBox *all_, *replace_, *round_;
    QLineEdit *question_, *place_;
    QPushButton *choose_, *export_, *cancel_, *copy_;
    QProgressBar* bar_;
    NoticeLabel* notice_;
    QPlainTextEdit* snippet_;
};

} // namespace steerdeck::widgets
