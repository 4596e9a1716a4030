# Lists for lupdate, which could not tell their context, what the core says: every literal that stands first in a call of
# `message` (core/base/message.h). Run by the build: cmake -D SOURCES=<file with a path a line> -D TEXTS=<file to write> -P.
cmake_minimum_required(VERSION 3.25)

set(literals "\"([^\"\\\\]|\\\\.)*\"")
set(gap "[ \t\r\n]*")
file(STRINGS "${SOURCES}" files)
set(texts)
foreach(file IN LISTS files)
  file(READ "${file}" code)
  # What would tear or glue the elements of a list.
  string(REPLACE ";" "<semicolon>" code "${code}")
  string(REPLACE "[" "<bracket>" code "${code}")
  string(REPLACE "]" "<close>" code "${code}")
  string(REGEX MATCHALL "[^A-Za-z_.>:]message\\(${gap}(${literals}${gap})+" calls "${code}")
  list(APPEND texts ${calls})
endforeach()

set(lines)
foreach(text IN LISTS texts)
  string(FIND "${text}" "\"" begin)
  string(SUBSTRING "${text}" ${begin} -1 text)
  string(STRIP "${text}" text)
  string(REGEX REPLACE "\n *" " " text "${text}") # several literals stand on several lines
  if(text MATCHES "[A-Za-z][A-Za-z]") # else a frame without words, such as "{} ({})"
    list(APPEND lines "QT_TRANSLATE_NOOP(\"core\", ${text})<semicolon>")
  endif()
endforeach()
list(REMOVE_DUPLICATES lines)
list(JOIN lines "\n" content)
string(REPLACE "<semicolon>" ";" content "${content}")
string(REPLACE "<bracket>" "[" content "${content}")
string(REPLACE "<close>" "]" content "${content}")
file(WRITE "${TEXTS}" "${content}\n")
