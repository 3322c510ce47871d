#include "base/clock.h"
#include "base/logging.h"
#include "clerk.h"
#include "cli/errortext.h"

#include <QCoreApplication>

#include <cstdio>
#include <dlfcn.h>

using namespace kontorist;
using namespace kontorist::faults;
using namespace Qt::StringLiterals;

namespace {

/// From here on faultcall.c counts and fails calls; without it nothing happens.
void armFaults()
{
    using Arm = void (*)();
    if (auto* const arm = reinterpret_cast<Arm>(::dlsym(RTLD_DEFAULT, "faultcall_arm"))) {
        arm();
    }
}

int perform(Clerk& clerk, const QStringList& steps)
{
    if (steps == QStringList {u"prepare"_s}) {
        return clerk.prepareForSteps() ? 0 : 1;
    }
    while (steps == QStringList {u"bookings"_s}) {
        clerk.workOnBookings();
    }
    if (steps == QStringList {u"archive"_s}) {
        clerk.archiveSomebodyNew();
        return 0;
    }
    for (const QString& step : steps == QStringList {u"all"_s} ? Clerk::stepNames() : steps) {
        if (!clerk.step(step, armFaults)) {
            std::fprintf(stderr, "unknown step\n");
            return 2;
        }
    }
    return 0;
}

} // namespace

/// faultworker FOLDER SEED           works until it is killed
/// faultworker FOLDER SEED bookings  the same, on bookings only
/// faultworker FOLDER SEED STEP…     does these steps ("prepare", "archive", "all", or names), ends
/// faultworker --steps               names the steps
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--steps"_s) {
        std::puts(qPrintable(Clerk::stepNames().join(u'\n')));
        return 0;
    }
    if (arguments.size() < 3) {
        return 2;
    }
    const QString folder = arguments[1];
    const QString log = qEnvironmentVariable("FAULTWORKER_LOG");
    if (!log.isEmpty()) {
        installLogFile(log, true);
    }
    const auto office = Workspace::openNow(
        {folder % u"/office.db"_s, true, true}, std::make_shared<SystemClock>());
    if (!office) {
        std::printf("error open 0 %s %s %s\n", qPrintable(errorCodeName(office.error().code)),
            qPrintable(office.error().reason), qPrintable(errorMessage(office.error())));
        return 1;
    }
    std::puts("open");
    std::fflush(stdout);
    Clerk clerk(**office, folder, folder % u"-scratch"_s, arguments[2].toUInt());
    if (arguments.size() > 3) {
        return perform(clerk, arguments.mid(3));
    }
    for (;;) {
        clerk.work();
    }
}
