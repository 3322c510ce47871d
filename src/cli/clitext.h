#pragma once

#include <QCoreApplication>

namespace kontorist {

/// The translation context of everything that kontorist-cli says: Cli::tr("…").
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace kontorist
