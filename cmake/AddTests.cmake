# kontorist_add_test(name SOURCES … LINKS … [LABELS …] [TIMEOUT s] [ENV A=B …])
# One Qt Test program per class under test. Every test gets own XDG folders below the build tree.
function(kontorist_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS;ENV" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE kontorist_options Qt6::Test ${ARG_LINKS})
    add_test(NAME ${name} COMMAND ${name})
    set(_home "${CMAKE_BINARY_DIR}/test-home/${name}")
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;HOME=${_home};XDG_CONFIG_HOME=${_home}/config;XDG_DATA_HOME=${_home}/data;XDG_CACHE_HOME=${_home}/cache;XDG_STATE_HOME=${_home}/state;KONTORIST_BIN=${CMAKE_BINARY_DIR}/bin;KONTORIST_SOURCE=${CMAKE_SOURCE_DIR};${ARG_ENV}")
endfunction()
