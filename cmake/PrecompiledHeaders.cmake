# Precompiled headers for builds from nothing (presets ci, asan, tsan, release), where most of the time
# goes into reading the same headers of Qt. Two sets, so that what lies below the window sees no widget.
# The preset dev does without, and so finds an include that is missing.
option(KONTORIST_PCH "Use precompiled headers" OFF)

function(kontorist_precompiled_headers)
    if(NOT KONTORIST_PCH)
        return()
    endif()
    file(WRITE "${CMAKE_BINARY_DIR}/pch/empty.cpp" "")
    add_library(kontorist_pch_core OBJECT EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/pch/empty.cpp")
    target_link_libraries(kontorist_pch_core PRIVATE kontorist_options Qt6::Core tl::expected)
    target_precompile_headers(kontorist_pch_core PRIVATE
        <algorithm> <array> <chrono> <functional> <map> <memory> <mutex> <optional> <span> <string>
        <thread> <vector> <tl/expected.hpp>
        <QByteArray> <QDateTime> <QDir> <QFile> <QFuture> <QFutureWatcher> <QHash> <QJsonArray>
        <QJsonDocument> <QJsonObject> <QList> <QLocale> <QMap> <QObject> <QPromise> <QString>
        <QStringList> <QVariant>)
    add_library(kontorist_pch_window OBJECT EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/pch/empty.cpp")
    # Folders without links: a user of the header need not link all of Qt Widgets, and the compiler
    # refuses a header that was made with definitions which the user does not have.
    target_link_libraries(kontorist_pch_window PRIVATE kontorist_options Qt6::Core tl::expected)
    target_include_directories(kontorist_pch_window SYSTEM PRIVATE
        $<TARGET_PROPERTY:Qt6::Gui,INTERFACE_INCLUDE_DIRECTORIES>
        $<TARGET_PROPERTY:Qt6::Widgets,INTERFACE_INCLUDE_DIRECTORIES>)
    target_precompile_headers(kontorist_pch_window PRIVATE
        <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <span> <string> <vector>
        <tl/expected.hpp>
        <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QDateTime> <QDialog> <QEvent>
        <QFile> <QFuture> <QFutureWatcher> <QHash> <QIcon> <QJsonObject> <QLabel> <QLineEdit>
        <QLocale> <QMap> <QPainter> <QPromise> <QPushButton> <QString> <QStyle> <QTimer> <QVariant>
        <QWidget>)
    set_target_properties(kontorist_pch_core kontorist_pch_window PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    # Once all targets are known.
    cmake_language(DEFER CALL _kontorist_reuse_headers "${CMAKE_SOURCE_DIR}")
endfunction()

function(_kontorist_reuse_headers folder)
    get_property(_targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(_target ${_targets})
        get_target_property(_type ${_target} TYPE)
        if(NOT _type MATCHES "^(STATIC_LIBRARY|OBJECT_LIBRARY|EXECUTABLE)$" OR _target MATCHES "^kontorist_pch")
            continue()
        endif()
        file(RELATIVE_PATH _place "${CMAKE_SOURCE_DIR}" "${folder}")
        if(_place MATCHES "^(src|tests/(base|domain|storage|services|models|cli))(/|$)|^app/cli")
            target_precompile_headers(${_target} REUSE_FROM kontorist_pch_core)
        elseif(_place MATCHES "^(ui|app|tests/ui)(/|$)")
            target_precompile_headers(${_target} REUSE_FROM kontorist_pch_window)
        endif()
    endforeach()
    get_property(_subfolders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    foreach(_subfolder ${_subfolders})
        _kontorist_reuse_headers("${_subfolder}")
    endforeach()
endfunction()
