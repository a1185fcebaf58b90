# One interface target, fewbox::compiler, carries warnings and sanitizers for all of our code.
option(FEWBOX_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(FEWBOX_WERROR "Warnings are errors" OFF)

add_library(fewbox_compiler INTERFACE)
add_library(fewbox::compiler ALIAS fewbox_compiler)
if(MSVC)
  target_compile_options(fewbox_compiler INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus /bigobj)
  target_compile_definitions(fewbox_compiler INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
  target_compile_options(fewbox_compiler INTERFACE -Wall -Wextra -Wno-missing-field-initializers)
endif()
if(FEWBOX_WERROR)
  target_compile_options(fewbox_compiler INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(FEWBOX_SANITIZE)
  set(flags -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_compile_options(fewbox_compiler INTERFACE ${flags} -O1)
  target_link_options(fewbox_compiler INTERFACE ${flags})
endif()

find_program(FEWBOX_MOLD mold)
if(FEWBOX_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  add_link_options(-fuse-ld=mold)
endif()

# ccache sees through a precompiled header only with these flags; without them every user of one is a miss.
find_program(FEWBOX_CCACHE ccache)
if(FEWBOX_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${FEWBOX_CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  endif()
endif()

# A file that sees LibTorch takes up to 2 GB: as many at once as cores and memory allow.
cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
cmake_host_system_information(RESULT memory_mb QUERY TOTAL_PHYSICAL_MEMORY)
math(EXPR by_memory "${memory_mb} / 2048")
if(by_memory LESS cores)
  set(cores ${by_memory})
endif()
if(cores LESS 1)
  set(cores 1)
endif()
set_property(GLOBAL PROPERTY JOB_POOLS torch=${cores})
