# The catalogues of the window's texts, and what they are made from. Included by app/.
#
# `cmake --build build --target update_translations` brings the .ts files up to date with the sources: new texts are added
# unfinished, texts that are used no more are dropped. English has a catalogue for its plurals alone.

# Texts that a person reads and that lie in JSON (lessons, titles of behaviours and categories) stand there once. For lupdate,
# which reads C++, they are listed in a file that is never compiled.
function(note_text context text)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  string(REPLACE "\n" "\\n" text "${text}")
  set_property(GLOBAL APPEND_STRING PROPERTY steerdeck_texts "QT_TRANSLATE_NOOP(\"${context}\", \"${text}\");\n")
endfunction()

# Every text under a key `wanted`, at any depth of the object or array `json` (`type` says which it is).
function(note_texts context wanted json type)
  string(JSON count LENGTH "${json}")
  if(count EQUAL 0)
    return()
  endif()
  math(EXPR last "${count} - 1")
  foreach(key RANGE ${last})
    if(type STREQUAL "OBJECT")
      string(JSON key MEMBER "${json}" ${key})
    endif()
    string(JSON inner TYPE "${json}" "${key}")
    string(JSON value GET "${json}" "${key}")
    if(inner STREQUAL "OBJECT" OR inner STREQUAL "ARRAY")
      note_texts(${context} ${wanted} "${value}" ${inner})
    elseif(inner STREQUAL "STRING" AND key STREQUAL "${wanted}")
      note_text(${context} "${value}")
    endif()
  endforeach()
endfunction()

file(GLOB lesson_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/lessons/*.json)
foreach(lesson ${lesson_files})
  file(READ ${lesson} json)
  note_texts(Lesson en "${json}" OBJECT)
endforeach()
set(behavior_files ${CMAKE_SOURCE_DIR}/data/demo/behaviors.json ${CMAKE_SOURCE_DIR}/data/behaviors/paper.json
    ${CMAKE_SOURCE_DIR}/data/behaviors/examples.json)
foreach(set_file ${behavior_files})
  file(READ ${set_file} json)
  foreach(part categories behaviors)
    string(JSON list GET "${json}" ${part})
    note_texts(Behavior title "${list}" ARRAY)
  endforeach()
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${lesson_files} ${behavior_files})

set(texts ${CMAKE_BINARY_DIR}/translations/texts.cpp)
get_property(noted GLOBAL PROPERTY steerdeck_texts)
file(CONFIGURE OUTPUT ${texts} CONTENT "${noted}" @ONLY)

# What the core says in messages, and nouns that the window gives it for them.
set(core_texts ${CMAKE_BINARY_DIR}/translations/core_texts.cpp)
set(core_list ${CMAKE_BINARY_DIR}/translations/core_sources.lst)
file(GLOB_RECURSE core_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/core/*.cpp ${CMAKE_SOURCE_DIR}/core/*.h)
file(GLOB window_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/app/*.cpp ${CMAKE_SOURCE_DIR}/app/*.h)
list(JOIN core_sources "\n" core_lines)
list(JOIN window_sources "\n" window_lines)
file(CONFIGURE OUTPUT ${core_list} CONTENT "${core_lines}\n${window_lines}\n" @ONLY)
add_custom_command(OUTPUT ${core_texts}
  COMMAND ${CMAKE_COMMAND} -D SOURCES=${core_list} -D TEXTS=${core_texts} -P ${CMAKE_CURRENT_LIST_DIR}/core_texts.cmake
  DEPENDS ${core_list} ${core_sources} ${window_sources} ${CMAKE_CURRENT_LIST_DIR}/core_texts.cmake
  COMMENT "Listing what the core says"
  VERBATIM)
add_custom_target(core_texts ALL DEPENDS ${core_texts})

# What lupdate reads; the tests read the same.
file(GLOB_RECURSE translated_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/widgets/*.cpp ${CMAKE_SOURCE_DIR}/widgets/*.h)
set(translated_list ${CMAKE_BINARY_DIR}/translations/sources.lst)
list(JOIN translated_sources "\n" lines)
file(WRITE ${translated_list}
  "-I${CMAKE_SOURCE_DIR}\n${lines}\n${window_lines}\n${texts}\n${core_texts}\n")

set(catalogues)
foreach(language de es fr it pt)
  list(APPEND catalogues ${CMAKE_SOURCE_DIR}/translations/steerdeck_${language}.ts)
endforeach()
set(plurals ${CMAKE_SOURCE_DIR}/translations/steerdeck_en.ts)

add_custom_target(update_translations
  COMMAND Qt6::lupdate @${translated_list} -locations none -no-obsolete -ts ${catalogues}
  COMMAND Qt6::lupdate @${translated_list} -locations none -no-obsolete -pluralonly -ts ${plurals}
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
  COMMENT "Bringing the catalogues up to date with the sources"
  VERBATIM)
add_dependencies(update_translations core_texts)

qt_add_lrelease(steerdeck_workbench TS_FILES ${catalogues} ${plurals} QM_FILES_OUTPUT_VARIABLE messages)
qt_add_resources(steerdeck_workbench translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${messages})
