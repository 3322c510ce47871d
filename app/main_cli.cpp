#include "base/coredump.h"
#include "base/logging.h"
#include "cli/cliapplication.h"
#include "translations/translationresources.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <clocale>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Pages need fonts, but no display: servers have none.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool drawsText)
{
    if (drawsText) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    kontorist::forbidCoreDump();
    // Arguments, files and output are UTF-8 whatever the system's locale says.
    std::setlocale(LC_ALL, "");
    QByteArrayList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << argv[i];
    }
    QCoreApplication::setApplicationName(u"kontorist"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTORIST_VERSION));
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false"_s);
    kontorist::initTranslationResources();
    kontorist::installLogFile(kontorist::defaultLogFile(u"kontorist-cli"_s), false);
    // Behind the log, which takes what Qt remarks on the way.
    const auto application = makeApplication(argc, argv, kontorist::drawsText(arguments));
    return kontorist::runCommandLine(arguments);
}
