# Every target of the project is made by one of these functions, so that warnings,
# Qt's strictness and the include root are the same everywhere.

add_library(chwila_options INTERFACE)
target_include_directories(chwila_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(chwila_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# A designated initializer names what differs from the defaults on purpose; and GCC 12 takes every copied
# std::optional for maybe uninitialized as soon as it optimises. Hence the two -Wno.
target_compile_options(chwila_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wno-missing-field-initializers
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<BOOL:${CHWILA_WERROR}>:-Werror>)
if(CHWILA_SANITIZE STREQUAL "address")
  # A null pointer and an object that is too small end in a report of the address sanitizer anyway, alignment is looked
  # at where bytes are read, by the fuzz targets: as checks of each single access they take almost half of the build.
  target_compile_options(chwila_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                                                  -fno-sanitize=null,object-size,alignment -fno-omit-frame-pointer)
  target_link_options(chwila_options INTERFACE -fsanitize=address,undefined)
elseif(CHWILA_SANITIZE STREQUAL "thread")
  target_compile_options(chwila_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(chwila_options INTERFACE -fsanitize=thread)
endif()

# A hundred and fifty programs are linked for one run of the tests; lld does it in a fraction of the time.
find_program(CHWILA_LLD ld.lld)
if(CHWILA_LLD)
  target_link_options(chwila_options INTERFACE -fuse-ld=lld)
endif()

# Two precompiled headers cut the build to a third: the model's for core, the window's for ui. Whoever
# owns one names its headers, all others above it use it again.
function(chwila_precompile name)
  if(NOT CHWILA_PCH OR name STREQUAL "chwila_base")
    return()
  endif()
  if(name STREQUAL "chwila_model")
    target_precompile_headers(${name} PRIVATE
      "${PROJECT_SOURCE_DIR}/core/base/language.h" "${PROJECT_SOURCE_DIR}/core/model/project.h"
      <QCoreApplication> <QJsonObject> <algorithm> <map> <memory> <vector>)
  elseif(name STREQUAL "chwila_ui_base")
    target_precompile_headers(${name} PRIVATE
      "${PROJECT_SOURCE_DIR}/core/base/language.h" "${PROJECT_SOURCE_DIR}/core/model/project.h"
      "${PROJECT_SOURCE_DIR}/core/analysis/result.h"
      <QAction> <QBoxLayout> <QComboBox> <QLabel> <QLineEdit> <QMainWindow> <QPainter> <QTableWidget> <QWidget>
      <algorithm> <map> <memory> <vector>)
  elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui(/|$)" AND NOT name STREQUAL "chwila_ui_charts")
    # Charts and the command line do without what chwila_ui_base is compiled with.
    target_precompile_headers(${name} REUSE_FROM chwila_ui_base)
  else()
    target_precompile_headers(${name} REUSE_FROM chwila_model)
  endif()
endfunction()

# chwila_library(<name> SOURCES … [PUBLIC …] [PRIVATE …]): a static library of one layer.
function(chwila_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  # A dozen files at once share what their headers cost, which is most of what a file costs here. Hence no two
  # files of a library may give one name to different things, even in unnamed namespaces. That a local name hides
  # one of another file says nothing; the preset dev, which compiles each file alone, looks for real shadows.
  set_target_properties(${name} PROPERTIES
    UNITY_BUILD ${CHWILA_UNITY} UNITY_BUILD_BATCH_SIZE 12
    UNITY_BUILD_CODE_BEFORE_INCLUDE "#pragma GCC diagnostic ignored \"-Wshadow\"")
  target_link_libraries(${name} PUBLIC chwila_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  chwila_precompile(${name})
endfunction()

# Sanitizers make programs several times slower; a limit of time shall find what hangs, not what is slow.
if(CHWILA_SANITIZE)
  set(CHWILA_TEST_TIMEOUT 900)
else()
  set(CHWILA_TEST_TIMEOUT 300)
endif()

option(CHWILA_AUTOMOC_TESTS "Let CMake look in each test for what moc reads" OFF)

# A test has one class for moc, in its own file. To say so takes a process; to let automoc look for it takes three
# and one more file to compile, for more than two hundred tests.
function(chwila_moc program)
  set_target_properties(${program} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  foreach(name IN LISTS ARGN)
    qt_generate_moc(${name}.cpp ${name}.moc TARGET ${program})
    target_sources(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
  endforeach()
  target_include_directories(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
endfunction()

# chwila_test_program(<program> LIBRARIES … SOURCES … TESTS …): what runs the tests, compiled once and run once: to
# optimise a test costs more than the test gains by it.
function(chwila_test_program program)
  cmake_parse_arguments(ARG "" "" "LIBRARIES;SOURCES;TESTS" ${ARGN})
  list(TRANSFORM ARG_TESTS APPEND .cpp OUTPUT_VARIABLE files)
  add_executable(${program} ${files} ${ARG_SOURCES})
  target_link_libraries(${program} PRIVATE chwila_options Qt6::Test ${ARG_LIBRARIES})
  target_compile_options(${program} PRIVATE $<$<CONFIG:Release>:-O1>)
  if(NOT CHWILA_AUTOMOC_TESTS)
    chwila_moc(${program} ${ARG_TESTS})
  endif()
  chwila_precompile(${program})
endfunction()

# Tells ctest of the test that `command` runs, without a display.
function(chwila_add_test name command)
  add_test(NAME ${name} COMMAND ${command})
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;CHWILA_SHARED_DATA=${PROJECT_SOURCE_DIR}/../shared/data"
    TIMEOUT ${CHWILA_TEST_TIMEOUT})
  chwila_label(${name})
endfunction()

# chwila_test(<name> [LIBRARIES …] [SOURCES …]): one Qt Test program from <name>.cpp.
function(chwila_test name)
  chwila_test_program(${name} TESTS ${name} ${ARGN})
  chwila_add_test(${name} ${name})
endfunction()

# One program of several tests, which runs the one it is called by the name of: there is a link of each test's name
# beside it, and a target that makes both. The tests share what their headers cost, like the files of a library, and
# as there no two may give one name to different things.
function(chwila_carried_tests program)
  cmake_parse_arguments(ARG "" "" "LIBRARIES;SOURCES;TESTS" ${ARGN})
  chwila_test_program(${program} ${ARGN} LIBRARIES ${ARG_LIBRARIES} chwila_carried_test)
  set_target_properties(${program} PROPERTIES
    UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12
    UNITY_BUILD_CODE_BEFORE_INCLUDE
    "#pragma GCC diagnostic ignored \"-Wshadow\"\n#include \"tests/support/carried_test.h\"")
  # No header but a test's own file, which only looks like one here.
  target_compile_options(${program} PRIVATE -Wno-subobject-linkage)
  set(links "")
  foreach(name IN LISTS ARG_TESTS)
    list(APPEND links COMMAND ${CMAKE_COMMAND} -E create_symlink ${program} ${name})
    add_custom_target(${name} DEPENDS ${program})
    chwila_add_test(${name} "${CMAKE_CURRENT_BINARY_DIR}/${name}")
  endforeach()
  add_custom_command(TARGET ${program} POST_BUILD ${links} WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}" VERBATIM)
endfunction()

# chwila_tests([LIBRARIES …] [SOURCES …]): each tst_*.cpp of the folder that has no line of its own before. A new test
# needs none. Where libraries are compiled a dozen files at once the tests share a program; under a sanitizer those that
# run there share one of their own, so that no other has to be built.
function(chwila_tests)
  file(GLOB names RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" CONFIGURE_DEPENDS tst_*.cpp)
  list(TRANSFORM names REPLACE "\\.cpp$" "")
  set(rest "")
  set(sanitized "")
  foreach(name IN LISTS names)
    if(TARGET ${name})
      continue()
    elseif(NOT CHWILA_UNITY)
      chwila_test(${name} ${ARGN})
    elseif((CHWILA_SANITIZE STREQUAL "address" AND name IN_LIST CHWILA_MEMORY_TESTS)
           OR (CHWILA_SANITIZE STREQUAL "thread" AND name IN_LIST CHWILA_THREADS_TESTS))
      list(APPEND sanitized ${name})
    else()
      list(APPEND rest ${name})
    endif()
  endforeach()
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/tests" OUTPUT_VARIABLE folder)
  string(REPLACE / _ folder "${folder}")
  if(rest)
    chwila_carried_tests(${folder}_tests TESTS ${rest} ${ARGN})
  endif()
  if(sanitized)
    chwila_carried_tests(${folder}_sanitized_tests TESTS ${sanitized} ${ARGN})
  endif()
endfunction()
