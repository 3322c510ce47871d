# One INTERFACE target, kontorist_options, carries flags and defines; every target links it privately.
include(CTest)
include(GNUInstallDirs)

option(KONTORIST_WERROR "Treat warnings as errors" OFF)
option(KONTORIST_BENCH "Build the benchmark programs" OFF)
set(KONTORIST_SANITIZE "" CACHE STRING "Sanitizers, e.g. address;undefined or thread")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

include(PrecompiledHeaders)
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    if(KONTORIST_PCH)
        # Else ccache would not dare to keep what was compiled with a precompiled header, and would
        # preprocess every file once more on top.
        set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
            CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${CCACHE_PROGRAM}")
    endif()
endif()

add_library(kontorist_options INTERFACE)
target_include_directories(kontorist_options INTERFACE
    "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
target_compile_definitions(kontorist_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    KONTORIST_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(kontorist_options INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(kontorist_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wextra-semi -Wimplicit-fallthrough
        -Werror=switch -Werror=return-type)
    if(KONTORIST_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(kontorist_options INTERFACE -fpch-preprocess)
    endif()
    if(KONTORIST_WERROR)
        target_compile_options(kontorist_options INTERFACE -Werror)
    endif()
    if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
        target_compile_options(kontorist_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
            -fstack-protector-strong)
        target_link_options(kontorist_options INTERFACE -Wl,-z,relro,-z,now)
    endif()
    find_program(MOLD_PROGRAM mold)
    if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT KONTORIST_SANITIZE)
        target_link_options(kontorist_options INTERFACE -fuse-ld=mold)
    endif()
endif()
if(KONTORIST_SANITIZE)
    string(REPLACE ";" "," _sanitizers "${KONTORIST_SANITIZE}")
    target_compile_options(kontorist_options INTERFACE
        -fsanitize=${_sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(kontorist_options INTERFACE -fsanitize=${_sanitizers})
endif()

include(CheckLayers)
kontorist_check_layers()
