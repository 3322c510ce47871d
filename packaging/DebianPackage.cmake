# The Debian package. Libraries are found by dpkg-shlibdeps; plugins, which no program links, are named.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kontorist)
set(CPACK_PACKAGE_VENDOR "The Kontorist developers")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "keep contacts, send activation requests, back up user data")
# One bracket string, since the lines of the description are kept as they are.
set(CPACK_PACKAGE_DESCRIPTION [[
Kontorist is the register of a print shop, a service firm or an event
organiser: whom we know, who has an account, who holds an invitation and
whether it is still good.
It finds one contact among a million while you type, sends activation
requests through the mail program of the desktop, and saves everything about
a person as one verified ZIP file. kontorist-cli does the same from scripts.]])
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR OFF)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Kontorist developers <maintainers@kontorist.org>")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "https://kontorist.org/")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
include(CPack)
