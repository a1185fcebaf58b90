# A room is a static library with a list of rooms that it may know. The architecture test reads the same
# lists (rooms.json) and holds every #include against them: linking alone does not keep a wall, since with
# one include root an upward include compiles.
#
#   fewbox_room(NAME             folder's name below core/ or ui/, e.g. imaging, ui/viewer
#     USES        rooms…         PUBLIC; their headers may be included
#     QT          modules…       PUBLIC; Core, Gui, Widgets, Sql, …
#     THIRD_PARTY targets…       PRIVATE; no header of ours shows their types
#     SOURCES     files…)
#
#   fewbox_test(room/thing USES rooms… [QT modules…] [THIRD_PARTY targets…] [SOURCES files…] [TIMEOUT seconds])
#     one executable for tests/<room>/<thing>_test.cpp, called room/thing in CTest.

function(fewbox_target_name out room)
  string(REPLACE "/" "_" name "${room}")
  set(${out} fewbox_${name} PARENT_SCOPE)
endfunction()

function(_fewbox_link target)
  cmake_parse_arguments(A "" "SCOPE" "USES;QT;THIRD_PARTY" ${ARGN})
  target_link_libraries(${target} PRIVATE fewbox::compiler ${A_THIRD_PARTY})
  foreach(room IN LISTS A_USES)
    fewbox_target_name(dependency ${room})
    target_link_libraries(${target} ${A_SCOPE} ${dependency})
  endforeach()
  foreach(module IN LISTS A_QT)
    target_link_libraries(${target} ${A_SCOPE} Qt6::${module})
  endforeach()
  if(A_QT)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
  endif()
  # LibTorch's headers do not survive Qt's keyword macros; qcustomplot.h needs them.
  if("torch" IN_LIST A_THIRD_PARTY)
    set_target_properties(${target} PROPERTIES JOB_POOL_COMPILE torch)
  endif()
  if(NOT "QCustomPlotQt6::QCustomPlotQt6" IN_LIST A_THIRD_PARTY)
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS)
  endif()
endfunction()

# What nearly every file includes, read once for all rooms, programs or tests of a kind. Few headers, since each file
# pays for all that a precompiled one holds: with <QtWidgets> every file took longer than with none at all.
function(_fewbox_precompile target kind)
  cmake_parse_arguments(A "" "" "USES;QT;THIRD_PARTY" ${ARGN})
  # LibTorch's rooms have their own; QCustomPlot's see Qt with its keywords.
  if(NOT A_QT OR "torch" IN_LIST A_THIRD_PARTY OR "QCustomPlotQt6::QCustomPlotQt6" IN_LIST A_THIRD_PARTY)
    return()
  endif()
  set(modules Core)
  set(headers <QDateTime> <QString> <QVariant> <functional> <map> <memory> <optional> <string> <vector>)
  if(kind STREQUAL "tests")
    list(APPEND modules Test)
    list(APPEND headers <QTest> <QTemporaryDir>)
  endif()
  if("Widgets" IN_LIST A_QT OR "${A_USES}" MATCHES "(^|;)ui/")
    list(APPEND modules Gui Widgets)
    list(APPEND headers <QPainter> <QWidget>)
    string(APPEND kind "_widgets")
  endif()
  set(precompiled fewbox_precompiled_${kind})
  if(NOT TARGET ${precompiled})
    file(WRITE ${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp "")
    add_library(${precompiled} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp)
    _fewbox_link(${precompiled} SCOPE PRIVATE QT ${modules})
    set_target_properties(${precompiled} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    if(kind MATCHES "^rooms")
      set_target_properties(${precompiled} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    endif()
    target_precompile_headers(${precompiled} PRIVATE ${headers})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${precompiled})
endfunction()

function(fewbox_room room)
  cmake_parse_arguments(R "" "" "USES;QT;THIRD_PARTY;SOURCES" ${ARGN})
  fewbox_target_name(target ${room})
  add_library(${target} STATIC ${R_SOURCES})
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  _fewbox_link(${target} SCOPE PUBLIC USES ${R_USES} QT ${R_QT} THIRD_PARTY ${R_THIRD_PARTY})
  _fewbox_precompile(${target} rooms QT ${R_QT} THIRD_PARTY ${R_THIRD_PARTY})
  set_property(GLOBAL APPEND PROPERTY FEWBOX_ROOMS ${room})
  set_property(GLOBAL PROPERTY FEWBOX_ROOM_USES_${room} "${R_USES}")
  set_property(GLOBAL PROPERTY FEWBOX_ROOM_QT_${room} "${R_QT}")
  set_property(GLOBAL PROPERTY FEWBOX_ROOM_THIRD_PARTY_${room} "${R_THIRD_PARTY}")
endfunction()

#   fewbox_program(name USES rooms… [QT modules…] [THIRD_PARTY targets…] SOURCES files…)
function(fewbox_program target)
  cmake_parse_arguments(P "" "" "USES;QT;THIRD_PARTY;SOURCES" ${ARGN})
  add_executable(${target} ${P_SOURCES})
  _fewbox_link(${target} SCOPE PRIVATE USES ${P_USES} QT ${P_QT} THIRD_PARTY ${P_THIRD_PARTY})
  list(LENGTH P_SOURCES files)
  if(files GREATER 8) # a precompiled header takes as long as several files
    _fewbox_precompile(${target} programs QT ${P_QT} THIRD_PARTY ${P_THIRD_PARTY})
  endif()
  target_compile_definitions(${target} PRIVATE FEWBOX_VERSION="${PROJECT_VERSION}")
  set_target_properties(${target} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib")
endfunction()

# Where tests find things, for those that ask: as a definition for all it would make every object another in every clone,
# and ccache of no use there. FEWBOX_SHARED_DIR has test material and is absent outside the workshop.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/test_places.h @ONLY CONTENT
"#pragma once
#define FEWBOX_SOURCE_DIR \"@CMAKE_SOURCE_DIR@\"
#define FEWBOX_BINARY_DIR \"@CMAKE_BINARY_DIR@\"
#define FEWBOX_SHARED_DIR \"@CMAKE_SOURCE_DIR@/../shared\"
")

function(fewbox_test name)
  cmake_parse_arguments(T "" "TIMEOUT" "USES;QT;THIRD_PARTY;SOURCES" ${ARGN})
  string(REPLACE "/" "_" target "test_${name}")
  get_filename_component(thing ${name} NAME)
  if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${thing}_test.cpp)
    list(APPEND T_SOURCES ${thing}_test.cpp)
  endif()
  add_executable(${target} ${T_SOURCES})
  # One file each, and one that names no folder of this clone: ccache serves it from another.
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests UNITY_BUILD OFF)
  _fewbox_link(${target} SCOPE PRIVATE USES ${T_USES} QT Core Test ${T_QT} THIRD_PARTY ${T_THIRD_PARTY})
  _fewbox_precompile(${target} tests USES ${T_USES} QT Core ${T_QT} THIRD_PARTY ${T_THIRD_PARTY})
  target_include_directories(${target} PRIVATE ${CMAKE_BINARY_DIR}/generated)
  # A test includes its own .moc; what is left of moc's file is empty and needs no header.
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
    PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  add_test(NAME ${name} COMMAND ${target})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} SKIP_RETURN_CODE 77
    # Qt Test ends a function after five minutes by itself; on a busy machine the limit is the test's own.
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_WAIT_POLICY=PASSIVE;QTEST_FUNCTION_TIMEOUT=${T_TIMEOUT}000")
endfunction()

function(fewbox_write_rooms file)
  get_property(rooms GLOBAL PROPERTY FEWBOX_ROOMS)
  set(json "")
  foreach(room IN LISTS rooms)
    foreach(list USES QT THIRD_PARTY)
      get_property(items GLOBAL PROPERTY FEWBOX_ROOM_${list}_${room})
      list(TRANSFORM items REPLACE "(.+)" "\"\\1\"")
      list(JOIN items ", " ${list})
    endforeach()
    list(APPEND json "  \"${room}\": { \"uses\": [${USES}], \"qt\": [${QT}], \"thirdParty\": [${THIRD_PARTY}] }")
  endforeach()
  list(JOIN json ",\n" json)
  file(WRITE ${file} "{\n${json}\n}\n")
endfunction()
