# The target check_layers runs tools/check-layers whenever a source file changed, as part of "all"
# and before the programs: an upward include fails the build, not only a review.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

function(kontorist_check_layers)
    set(_patterns "")
    foreach(_folder src resources ui app tests bench)
        list(APPEND _patterns
            "${CMAKE_SOURCE_DIR}/${_folder}/*.h" "${CMAKE_SOURCE_DIR}/${_folder}/*.cpp")
    endforeach()
    file(GLOB_RECURSE _sources CONFIGURE_DEPENDS LIST_DIRECTORIES false ${_patterns})
    set(_script "${CMAKE_SOURCE_DIR}/tools/check-layers")
    set(_stamp "${CMAKE_BINARY_DIR}/check-layers.stamp")
    add_custom_command(OUTPUT "${_stamp}"
        COMMAND "${Python3_EXECUTABLE}" "${_script}" --root "${CMAKE_SOURCE_DIR}" --layers-only
        COMMAND "${CMAKE_COMMAND}" -E touch "${_stamp}"
        DEPENDS "${_script}" "${CMAKE_SOURCE_DIR}/tools/layer-exceptions.txt" ${_sources}
        COMMENT "Checking the layers"
        VERBATIM)
    add_custom_target(check_layers ALL DEPENDS "${_stamp}")
    # The programs are added later on, hence the deferred call.
    cmake_language(DEFER CALL _kontorist_programs_after_layers)
endfunction()

function(_kontorist_programs_after_layers)
    foreach(_program kontorist kontorist-cli kontorist-portal)
        if(TARGET ${_program})
            add_dependencies(${_program} check_layers)
        endif()
    endforeach()
endfunction()
