#pragma once

#include "core/lab/side_effects.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace steerdeck::widgets {

class LookBar;
class SideEffectsPlot;

/// What a deck costs beside what it is for: the deck's names, a picture of obedience and damage by dose, the same as
/// numbers, and the doses to recommend.
class SideEffectsPane : public QWidget {
    Q_OBJECT

public:
    explicit SideEffectsPane(QWidget* parent = nullptr);

    /// What is measured next; without behaviours there is nothing to measure.
    void setDeck(const lab::Deck& deck, const QString& names);
    const lab::Deck& deck() const { return deck_; }
    lab::Method method() const;

    void setRunning(bool running);
    void showProgress(const Progress& progress);
    void showEffects(const lab::SideEffects& effects);
    void tellError(const QString& sentence);
    void clear();

    SideEffectsPlot* plot() const { return plot_; }

signals:
    void measureRequested();
    void cancelRequested();

private:
    QString csv() const;

    lab::Deck deck_;
    lab::SideEffects effects_;
    LookBar* bar_;
    QComboBox* methods_;
    QLabel *names_, *advice_;
    SideEffectsPlot* plot_;
    QTableWidget* table_;
};

} // namespace steerdeck::widgets
