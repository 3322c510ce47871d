#include "app/desktop/compositionroot.h"
#include "app/desktop/desktopoptions.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/tour.h"
#include "app/desktop/translations.h"
#include "base/coredump.h"
#include "base/logging.h"
#include "secrets/keychainsecretstore.h"
#include "ui/settings/selftest.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>

#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

void describeProgram()
{
    QCoreApplication::setApplicationName(u"kontorist"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTORIST_VERSION));
    QGuiApplication::setDesktopFileName(u"org.kontorist.Kontorist"_s);
    // The window's title begins with the name already; Qt would hang it on behind again.
    QGuiApplication::setApplicationDisplayName(u""_s);
}

QStringList argumentList(int argc, char** argv)
{
    QStringList list;
    for (int i = 0; i < argc; ++i) {
        list.append(QFile::decodeName(argv[i]));
    }
    return list;
}

void print(std::FILE* stream, const QString& text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fputc('\n', stream);
}

/// What needs no window and no display, in the user's language.
int answerWithoutWindow(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Translations translations;
    translations.install(AppSettings().language());
    const auto options = parseDesktopOptions(argumentList(argc, argv));
    if (!options) {
        print(stderr,
            u"kontorist: "_s
                + QCoreApplication::translate("kontorist::DesktopHelp", "%1 (see kontorist --help)")
                      .arg(options.error().detail));
        return usageError;
    }
    if (options->help) {
        print(stdout, desktopHelpText());
        return 0;
    }
    print(stdout, u"kontorist "_s + QStringLiteral(KONTORIST_VERSION));
    return 0;
}

int runSelfTest()
{
    KeychainSecretStore secrets;
    SelfTestInput input;
    input.drivers = QSqlDatabase::drivers();
    input.secrets = &secrets;
    SelfTest test(input);
    bool ok = false;
    QObject::connect(
        &test, &SelfTest::finished, &test, [&ok](const std::vector<SelfTestLine>& lines) {
            print(stdout, selfTestText(lines));
            ok = allOk(lines);
            QCoreApplication::quit();
        });
    test.start();
    QCoreApplication::exec();
    return ok ? 0 : 1;
}

/// True where this start has a database to open without asking.
bool knowsWhatToOpen(
    const DesktopOptions& options, const AppSettings& settings, const QString& path)
{
    return options.demo || !options.databaseUrl.isEmpty() || settings.firstRunDone()
        || QFileInfo::exists(path);
}

int runWindow(const DesktopOptions& options)
{
    AppSettings settings;
    const auto path = databasePathFor(options, settings);
    if (!path) {
        print(
            stderr, u"kontorist: this is not the address of a database: "_s + options.databaseUrl);
        return usageError;
    }
    SingleInstance instance(*path);
    if (instance.handOver(options.contact)) {
        return 0;
    }
    instance.listen();
    std::optional<CompositionRoot::Opening> opening;
    if (knowsWhatToOpen(options, settings, *path)) {
        // Only the usual places are made on the spot: a name that was mistyped must not become a
        // new, empty database.
        const bool create = options.demo || options.databaseUrl.isEmpty();
        if (create) {
            QDir().mkpath(QFileInfo(*path).absolutePath());
        }
        opening = Workspace::open({*path, create}, std::make_shared<SystemClock>());
    }
    CompositionRoot root(options, settings, *path, opening);
    QObject::connect(&instance, &SingleInstance::raised, &root, &CompositionRoot::raise);
    root.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreDump();
#ifdef Q_OS_UNIX
    // Whatever this program writes concerns customers: for nobody but the user.
    umask(S_IRWXG | S_IRWXO);
#endif
    describeProgram();
    const auto options = parseDesktopOptions(argumentList(argc, argv));
    if (!options || options->help || options->version) {
        return answerWithoutWindow(argc, argv);
    }
    QApplication application(argc, argv);
    installLogFile(defaultLogFile(u"kontorist"_s), false);
    if (options->selfTest) {
        return runSelfTest();
    }
    if (!options->tourFolder.isEmpty()) {
        return runTour(*options);
    }
    return runWindow(*options);
}
