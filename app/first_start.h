#pragma once

#include <QString>
#include <QStringList>

namespace steerdeck::app {

/// Whether the program has never kept anything for this user, and what goes again if this start shall leave nothing
/// behind. Made before anything is written.
class FirstStart {
public:
    /// `session_file`: where the program would keep its session.
    explicit FirstStart(const QString& session_file);

    /// No folder of the program's was there.
    bool isFirst() const { return first_; }
    /// Removes what a start writes of itself: session, decks, history and log. What the user made besides stays, and so
    /// does every folder that was there before or holds anything else. Nothing where this is not the first start.
    void forget() const;

private:
    bool first_;
    QString folder_;
    QStringList missing_; // folders that were not there, the innermost first
};

} // namespace steerdeck::app
