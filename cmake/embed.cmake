# embed_text(TARGET HEADER FUNCTION FILE): adds to TARGET a source that defines FUNCTION, which HEADER declares as
# `std::string_view FUNCTION();`, to return the content of FILE. So lists of words and facts are files that people can
# read and edit, and programs still need no file beside them.
set(TRAAN_EMBED_TEMPLATE ${CMAKE_CURRENT_LIST_DIR}/embedded_text.cc.in)

function(embed_text target header function file)
  cmake_path(GET file STEM stem)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(READ ${file} text)
  file(RELATIVE_PATH source ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded/${target}_${stem}.cc)
  configure_file(${TRAAN_EMBED_TEMPLATE} ${output} @ONLY)
  target_sources(${target} PRIVATE ${output})
endfunction()
