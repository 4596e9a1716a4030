#pragma once

#include "core/exchange/backend.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace steerdeck::widgets {

class ElidedLabel;

/// Where questions are answered: here, by a server, or, of an experiment, elsewhere by a command whose growing results
/// are followed.
///
///     Run on [A server            v]
///     [http://gpu7:8000/v1         ]  [key]  [8 at once]
///
///     Run on [Another machine     v]
///     steerdeck-cli evaluate ...     [Copy]
///     [/mnt/cluster/results        ] […]
class RunOn : public QWidget {
    Q_OBJECT
public:
    enum class Place { here, server, elsewhere };
    /// What runs. Training data are not made elsewhere, and a server may answer for them with another model.
    enum class Work { experiment, data };

    explicit RunOn(Work work, QWidget* parent = nullptr);

    Place place() const;
    void setPlace(Place place);
    /// The server that answers; none unless that is the place.
    exchange::Backend backend() const;
    /// The folder whose results are followed, as this machine sees it.
    QString folder() const;
    /// Why nothing can be started, one sentence; empty where it can.
    QString problem() const;
    /// The command that starts the plan elsewhere.
    void setCommand(const QString& command);

signals:
    void changed();
    void copied();

private:
    QWidget* makeServer(Work work);
    QWidget* makeElsewhere();
    void follow();

    QComboBox* place_;
    QStackedWidget* pages_;
    QLineEdit *url_, *key_, *folder_;
    QSpinBox* clients_;
    ElidedLabel* command_;
};

} // namespace steerdeck::widgets
