#pragma once

#include "core/lab/values.h"
#include "widgets/shared/categories.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace steerdeck::widgets {

/// The kinds of things that are dragged: a behaviour (its name, UTF-8) from the shelf; a chip (its row, decimal) of the
/// deck.
inline constexpr char behaviorMimeType[] = "application/x-steerdeck-behavior";
inline constexpr char chipMimeType[] = "application/x-steerdeck-chip";

/// A behaviour as the bench shows it.
struct Behavior {
    QString name, title;
    int category = -1; // index into Catalog::categories
    bool seen = true, hasToken = false;
    QStringList instructions;
    QStringList methods = {};                    // other ways to steer that were trained for it: "caa", "adapter"
    bool shippedToken = false, ownToken = false; // as in lab::BehaviorInfo
    bool own = false;                            // written by the user
};

/// The behaviours there are, by category. Behaviours of an unlisted category get one of that name at the end.
struct Catalog {
    QList<CategoryStyle> categories;
    QList<Behavior> behaviors;

    /// Index of the behaviour called `name`, or -1.
    int indexOf(const QString& name) const;
    /// What to show for `name`: an unknown one is titled by its name, with a grey circle and no token.
    Behavior behavior(const QString& name) const;
    CategoryStyle categoryOf(const Behavior& behavior) const;
    /// "German", of a blend "German → Spanish, 30 %", with a way of its own "German (Adapters)", negated "not German".
    QString titleOf(const lab::Chip& chip) const;
    /// The parts of `deck`: {"French or Spanish", "not Upper case"}.
    QStringList partsOf(const lab::Deck& deck) const;
    /// Why `chip` cannot steer by `way`, a few words ("not trained yet for German"); empty where it can.
    QString whyNot(const lab::Chip& chip, lab::Method way) const;
    /// Takes away what is not listed here: chips, and what chips are blended with. Gives the names that were left out,
    /// each once.
    QStringList leaveOutUnknown(lab::Deck& deck) const;
};

Catalog makeCatalog(const std::vector<lab::CategoryInfo>& categories, const std::vector<lab::BehaviorInfo>& behaviors);

/// "Adapters", "Instructions and tokens": a way to steer where no column explains it.
QString wayTitle(lab::Method way);

/// Item roles that the shelf's and the deck's model share.
enum BehaviorRole {
    NameRole = Qt::UserRole + 1,
    CategoryRole, // title
    ShapeRole,
    ColorRole,
    SeenRole,
    HasTokenRole,
    ShippedTokenRole,
    OwnTokenRole,
    StrengthRole, // deck only from here on
    EnabledRole,
    TowardRole, // name of the behaviour it is blended with, or empty
    ShareRole,  // of that one, 0..1
    WayRole,    // name of the chip's own way to steer, or empty
    NegatedRole,
    GroupRole,        // the number that alternatives share, or 0
    CategoryNameRole, // shelf only, as the next
    OwnRole,          // written by the user
};

} // namespace steerdeck::widgets
