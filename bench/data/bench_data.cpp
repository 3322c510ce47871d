// Makes the databases that the other programs measure on, where they are missing.
//   bench_data [--data FOLDER] [ROWS …]
#include "bench/common/benchdata.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace kontorist;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes databases of invented people, where missing."_s);
    parser.addHelpOption();
    parser.addOption(
        {u"data"_s, u"Folder to keep them in."_s, u"folder"_s, bench::defaultDataFolder()});
    parser.addPositionalArgument(u"rows"_s, u"1000 and 1000000 unless said."_s, u"[rows…]"_s);
    parser.process(app);
    QStringList sizes = parser.positionalArguments();
    if (sizes.isEmpty()) {
        sizes = {u"1000"_s, u"1000000"_s};
    }
    for (const QString& size : sizes) {
        const auto made = bench::database(parser.value(u"data"_s), size.toLongLong());
        if (!made) {
            std::fprintf(stderr, "bench_data: %s %s\n", qPrintable(made.error().reason),
                qPrintable(made.error().detail));
            return 1;
        }
        std::printf("%s\n", qPrintable(*made));
    }
    return 0;
}
