#include "domain/document.h"

#include "domain/namedflags.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds {NamedValue<DocumentKind> {DocumentKind::Manual, "MANUAL"_L1},
    NamedValue<DocumentKind> {DocumentKind::Drawing, "DRAWING"_L1},
    NamedValue<DocumentKind> {DocumentKind::Certificate, "CERTIFICATE"_L1},
    NamedValue<DocumentKind> {DocumentKind::Report, "REPORT"_L1},
    NamedValue<DocumentKind> {DocumentKind::Agreement, "AGREEMENT"_L1},
    NamedValue<DocumentKind> {DocumentKind::Photo, "PHOTO"_L1},
    NamedValue<DocumentKind> {DocumentKind::Other, "OTHER"_L1}};

} // namespace

QString documentKindName(DocumentKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<DocumentKind> documentKindFromName(QStringView name)
{
    return valueIn(kinds, name);
}

Permission documentPermission(bool ofModel)
{
    return ofModel ? Permission::ViewModelDocuments : Permission::ViewDocuments;
}

} // namespace kontorist
