#pragma once

#include "core/lab/values.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <string>
#include <vector>

namespace steerdeck::widgets {

/// What a verifier said, as a pill: a check mark or a cross, and the words "23 words, wanted 10-20 words". A question
/// that has no answer is grey, with a question mark.
class BadgeWidget : public QWidget {
    Q_OBJECT
public:
    /// The tool tip says what was counted of `answer`. One that is `excused` failed and need not pass: it is grey.
    explicit BadgeWidget(const lab::Badge& badge, const std::string& answer = {}, QWidget* parent = nullptr,
                         bool excused = false);

    const QString& text() const { return text_; }
    bool pass() const { return pass_; }
    bool judged() const { return judged_; }
    /// Letters of so many points; 0: a little smaller than the usual.
    void setLetters(double points);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString text_;
    bool pass_, judged_, excused_;
};

/// Badges in lines like words. It knows its height by itself rather than by height-for-width, which would make the
/// layout of a hundred answers ask every badge again and again.
class BadgeRow : public QWidget {
    Q_OBJECT
public:
    explicit BadgeRow(QWidget* parent = nullptr);
    /// Of an answer under `deck`.
    void add(const std::vector<lab::Badge>& badges, const std::string& answer, const lab::Deck& deck);
    void clear();
    /// Of these badges and those to come.
    void setLetters(double points);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QList<BadgeWidget*> badges_;
    double letters_ = 0;
};

/// The words of a badge: what was measured, and for a failed one what was wanted.
QString badgeText(const lab::Badge& badge);
/// "✓", "✗", or "?" where it was not judged.
QString badgeSign(const lab::Badge& badge);

} // namespace steerdeck::widgets
