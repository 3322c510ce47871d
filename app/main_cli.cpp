#include "base/coredump.h"
#include "base/logging.h"
#include "cli/cliapplication.h"
#include "translations/translationresources.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <clocale>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    kontorist::forbidCoreDump();
    // Arguments, files and output are UTF-8 whatever the system's locale says.
    std::setlocale(LC_ALL, "");
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"kontorist"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTORIST_VERSION));
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false"_s);
    kontorist::initTranslationResources();
    kontorist::installLogFile(kontorist::defaultLogFile(u"kontorist-cli"_s), false);

    QByteArrayList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << argv[i];
    }
    return kontorist::runCommandLine(arguments);
}
