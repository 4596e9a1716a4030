# What `cmake --install` lays down. The program finds everything from where it stands, so the prefix may be moved:
#
#     bin/steerdeck, bin/steerdeck-cli
#     lib/steerdeck/                     LibTorch's part for the CPU (and, in a package, all other libraries: `bundle`)
#     share/steerdeck/                   the demo model, behaviour sets, prompt sets
#     share/applications, icons, metainfo, man, bash-completion, zsh
#
# Lessons, translations and the manual are compiled in.
option(STEERDECK_BUNDLE_TORCH "Install LibTorch's CPU part beside the programs; OFF: they use the one they were built with" ON)

set(programs steerdeck-cli)
if(STEERDECK_GUI)
  list(APPEND programs steerdeck)
endif()
if(STEERDECK_BUNDLE_TORCH)
  set_target_properties(${programs} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/steerdeck")
else()
  set_target_properties(${programs} PROPERTIES INSTALL_RPATH "${STEERDECK_TORCH}/lib")
endif()
foreach(program ${programs})
  # RPATH instead of RUNPATH: it also serves the libraries that the libraries beside it need, and Qt's plugins.
  target_link_options(${program} PRIVATE LINKER:--disable-new-dtags)
endforeach()
install(TARGETS ${programs} DESTINATION bin)

if(STEERDECK_BUNDLE_TORCH)
  set(torch_lib ${STEERDECK_TORCH}/lib)
  file(GLOB torch_runtime ${torch_lib}/libtorch_cpu.so ${torch_lib}/libc10.so ${torch_lib}/libgomp*.so* ${torch_lib}/libmkl*.so*)
  install(FILES ${torch_runtime} DESTINATION lib/steerdeck PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  # A LibTorch that was built with CUDA asks for two of NVIDIA's libraries by name, also where it computes on the CPU. Ours stand
  # in for them: nothing calls them there but the profiler, and what is free software may be passed on.
  foreach(name cudart cupti)
    add_library(steerdeck_no_${name} SHARED ${CMAKE_CURRENT_LIST_DIR}/no_${name}.cpp)
    file(GLOB_RECURSE wanted ${STEERDECK_TORCH}/../nvidia/lib${name}.so.*)
    set(version 13)
    if(wanted MATCHES "lib${name}\\.so\\.([0-9]+)")
      set(version ${CMAKE_MATCH_1})
    endif()
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/no_${name}.map CONTENT "lib${name}.so.${version} { global: *; };\n")
    set_target_properties(steerdeck_no_${name} PROPERTIES
      OUTPUT_NAME ${name} SOVERSION ${version} LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/no_cuda AUTOMOC OFF AUTORCC OFF)
    target_link_options(steerdeck_no_${name} PRIVATE LINKER:--version-script=${CMAKE_CURRENT_BINARY_DIR}/no_${name}.map)
    add_dependencies(steerdeck-cli steerdeck_no_${name})
    install(FILES $<TARGET_FILE:steerdeck_no_${name}> DESTINATION lib/steerdeck RENAME lib${name}.so.${version})
  endforeach()
endif()

install(DIRECTORY ${CMAKE_SOURCE_DIR}/data/ DESTINATION share/steerdeck)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/README.md DESTINATION share/doc/steerdeck)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/manual DESTINATION share/doc/steerdeck)
if(STEERDECK_GUI)
  install(FILES ${CMAKE_SOURCE_DIR}/resources/steerdeck.desktop DESTINATION share/applications)
  install(FILES ${CMAKE_SOURCE_DIR}/resources/steerdeck.svg DESTINATION share/icons/hicolor/scalable/apps)
  install(FILES ${CMAKE_SOURCE_DIR}/resources/org.steerdeck.Steerdeck.metainfo.xml DESTINATION share/metainfo)
endif()

# The terminal program writes its own manual page and completions, so that they tell its options as they are.
set(reference_files "man=share/man/man1/steerdeck-cli.1" "bash=share/bash-completion/completions/steerdeck-cli"
  "zsh=share/zsh/site-functions/_steerdeck-cli")
install(CODE "set(reference_files \"${reference_files}\")\nset(reference_program \"$<TARGET_FILE:steerdeck-cli>\")")
install(CODE [[
  foreach(entry ${reference_files})
    string(REPLACE "=" ";" entry "${entry}")
    list(GET entry 0 kind)
    list(GET entry 1 file)
    set(place "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/${file}")
    get_filename_component(folder "${place}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    execute_process(COMMAND "${reference_program}" reference ${kind} OUTPUT_FILE "${place}" COMMAND_ERROR_IS_FATAL ANY)
    message(STATUS "Writing: ${place}")
  endforeach()]])
