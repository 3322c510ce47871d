# kontorist_add_test(name SOURCES … LINKS … [LABELS …] [TIMEOUT s] [ENV A=B …])
#   One Qt Test program per class under test.
# kontorist_add_script_test(name COMMAND … [LABELS …] [TIMEOUT s] [ENV A=B …])
#   A test written in a script, e.g. a journey through AT-SPI.
# Tests of what lies below the window get the label "library", and the target library_tests builds
# them without the window: what the short run under sanitizers takes.
# Every test gets own XDG folders below the build tree and no way to the session bus of whoever
# runs it. Two labels change the surroundings: "gui" gives a private desktop (display, session bus,
# accessibility bus, window manager), "keyring" the same with an unlocked keyring.
function(_kontorist_desktop_prefix out_prefix out_platform labels)
    set(${out_prefix} "" PARENT_SCOPE)
    set(${out_platform} offscreen PARENT_SCOPE)
    if("keyring" IN_LIST labels)
        set(${out_prefix} "${CMAKE_SOURCE_DIR}/tools/with-desktop" --keyring -- PARENT_SCOPE)
        set(${out_platform} xcb PARENT_SCOPE)
    elseif("gui" IN_LIST labels)
        set(${out_prefix} "${CMAKE_SOURCE_DIR}/tools/with-desktop" -- PARENT_SCOPE)
        set(${out_platform} xcb PARENT_SCOPE)
    endif()
endfunction()

function(_kontorist_set_surroundings name platform timeout labels env)
    if(NOT timeout)
        set(timeout 120)
    endif()
    set(_home "${CMAKE_BINARY_DIR}/test-home/${name}")
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${timeout}
        LABELS "${labels}"
        ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;TZ=UTC;DBUS_SESSION_BUS_ADDRESS=disabled:;HOME=${_home};XDG_CONFIG_HOME=${_home}/config;XDG_DATA_HOME=${_home}/data;XDG_CACHE_HOME=${_home}/cache;XDG_STATE_HOME=${_home}/state;KONTORIST_BIN=${CMAKE_BINARY_DIR}/bin;KONTORIST_SOURCE=${CMAKE_SOURCE_DIR};LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/cmake/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1;${env}")
endfunction()

function(kontorist_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS;ENV" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE kontorist_options Qt6::Test ${ARG_LINKS})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/(base|domain|storage|printing|services|models)(/|$)")
        list(APPEND ARG_LABELS library)
        add_dependencies(library_tests ${name})
    endif()
    _kontorist_desktop_prefix(_prefix _platform "${ARG_LABELS}")
    add_test(NAME ${name} COMMAND ${_prefix} $<TARGET_FILE:${name}>)
    _kontorist_set_surroundings(${name} ${_platform} "${ARG_TIMEOUT}" "${ARG_LABELS}" "${ARG_ENV}")
endfunction()

function(kontorist_add_script_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "COMMAND;LABELS;ENV" ${ARGN})
    _kontorist_desktop_prefix(_prefix _platform "${ARG_LABELS}")
    add_test(NAME ${name} COMMAND ${_prefix} ${ARG_COMMAND})
    _kontorist_set_surroundings(${name} ${_platform} "${ARG_TIMEOUT}" "${ARG_LABELS}" "${ARG_ENV}")
endfunction()
