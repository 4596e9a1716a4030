#pragma once

#include "core/lab/mechanism.h"
#include "widgets/compose/catalog.h"

#include <QPoint>
#include <QWidget>

#include <memory>

class QButtonGroup;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTableWidget;

namespace steerdeck::widgets {

class CellMap;
class LookBar;
class TokenBars;
class TokenText;
class WordBars;

/// A deck in the model's own pass, from the whole to one number: the deck and what its rows do to the answer; the
/// input, and who sees whom in it; what one token of the answer looked at; one logit. One slot of the input and one
/// token of the answer are chosen everywhere alike. Alt+Down (or a double click, or Ctrl and the wheel) zooms in,
/// Alt+Up out.
///
///     deck and question                    [Look][Stop]   [Export v]
///     Input    Where does the fox live ? (German)(and)(lower case)
///     Answer   der fuchs lebt ...
///     [1 Deck][2 Input][3 Attention][4 Logit]
///     | the level's pictures |
class ReadingPane : public QWidget {
    Q_OBJECT

public:
    enum class Level { deck, input, attention, logit };

    /// Whatever joins the deck that is given, here `join` does.
    explicit ReadingPane(lab::Join join, QWidget* parent = nullptr);

    void setDeck(const lab::Deck& deck, const QString& prompt, const Catalog& catalog);
    lab::AttentionRequest request() const { return request_; }

    void setRunning(bool running);
    void showProgress(const Progress& progress);
    void showReading(std::shared_ptr<const lab::AttentionReading> reading);
    const lab::AttentionReading* reading() const { return reading_.get(); }
    void tellError(const QString& sentence);
    void clear();
    QString csv() const;

    Level level() const;
    void setLevel(Level level);
    void zoom(int by);
    int slot() const { return slot_; }
    int token() const { return token_; }
    void chooseSlot(int slot);
    void chooseToken(int token);

    CellMap* paid() const { return paid_; }
    CellMap* mask() const { return mask_; }
    CellMap* heads() const { return heads_; }
    TokenBars* effect() const { return effect_; }
    TokenBars* profile() const { return profile_; }
    WordBars* logits() const { return logits_; }

signals:
    void lookRequested(const steerdeck::lab::AttentionRequest& request);
    void cancelRequested();
    void levelChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeDeckLevel();
    QWidget* makeInputLevel();
    QWidget* makeAttentionLevel();
    QWidget* makeLogitLevel();
    QWidget* makeLevels();
    void listen();

    QString nameOf(int slot) const; // of the input, then of the answer
    QString maskText(QPoint cell) const;
    void showDeckLevel();
    void showEffect();
    double change(int token) const;
    void showMask();
    void showAttention();
    void showProfile();
    void showLogit();
    void showChoice();

    lab::Join join_;
    lab::AttentionRequest request_;
    Catalog catalog_;
    std::shared_ptr<const lab::AttentionReading> reading_;
    int slot_ = 0, token_ = 0;
    LookBar* bar_;
    QLabel *asked_, *hover_, *logitNote_, *attentionNote_;
    TokenText *input_, *answer_;
    QButtonGroup* levels_;
    QStackedWidget* stack_;
    TokenBars *effect_, *profile_;
    QTableWidget *rows_, *ids_;
    CellMap *paid_, *mask_, *heads_;
    QComboBox *whose_, *kinds_; // rows; layers
    WordBars* logits_;
};

} // namespace steerdeck::widgets
