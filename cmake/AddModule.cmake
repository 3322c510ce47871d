# kontorist_add_module(name SOURCES … LINKS …)
# A static library kontorist_<name> with the alias Kontorist::<name>. LINKS are its public
# dependencies: a layer that is not named there cannot be linked, and tools/check-layers refuses
# the include. Precompiled headers are shared per set of Qt modules where the caller asks for them.
function(kontorist_add_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS;PCH" ${ARGN})
    add_library(kontorist_${name} STATIC ${ARG_SOURCES})
    add_library(Kontorist::${name} ALIAS kontorist_${name})
    target_link_libraries(kontorist_${name}
        PUBLIC ${ARG_LINKS}
        PRIVATE kontorist_options ${ARG_PRIVATE_LINKS})
    if(ARG_PCH)
        target_precompile_headers(kontorist_${name} PRIVATE ${ARG_PCH})
    endif()
endfunction()
