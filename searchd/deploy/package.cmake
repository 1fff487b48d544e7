# What is installed, and the Debian package: cpack -G DEB in the build folder.
# `cmake --install` leaves the component "system" out: it has absolute paths.
include(GNUInstallDirs)
set(deploy ${CMAKE_CURRENT_LIST_DIR})
set(TRAAN_MAINTAINER "Tra Án maintainers <maintainers@example.org>" CACHE STRING
  "Who answers for the Debian package")

# A file of deploy/ as Debian wants it: compressed, and without a time inside.
find_program(GZIP gzip REQUIRED)
function(traan_compressed source name folder)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
  execute_process(COMMAND ${GZIP} -9nc ${source}
    OUTPUT_FILE ${CMAKE_BINARY_DIR}/deploy/${name}.gz COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${CMAKE_BINARY_DIR}/deploy/${name}.gz DESTINATION ${folder} COMPONENT programs)
endfunction()

install(TARGETS traan-corpus traan-indexer traan-searchd COMPONENT programs
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
configure_file(${deploy}/changelog.in ${CMAKE_BINARY_DIR}/deploy/changelog @ONLY)
traan_compressed(${CMAKE_BINARY_DIR}/deploy/changelog changelog share/doc/traan)
foreach(page traan-corpus.1 traan-indexer.1 searchd.toml.5 traan-searchd.8)
  string(REGEX MATCH "[0-9]$" section ${page})
  traan_compressed(${deploy}/${page} ${page} share/man/man${section})
endforeach()
foreach(program traan-corpus traan-indexer traan-searchd)
  install(FILES ${deploy}/completion.bash DESTINATION share/bash-completion/completions
    RENAME ${program} COMPONENT programs)
endforeach()
install(FILES ${deploy}/copyright ${deploy}/README.md DESTINATION share/doc/traan COMPONENT programs)
install(FILES ${deploy}/nginx.conf DESTINATION share/doc/traan/examples COMPONENT programs)

install(FILES ${deploy}/searchd.toml DESTINATION /etc/traan COMPONENT system EXCLUDE_FROM_ALL)
install(FILES ${deploy}/logrotate DESTINATION /etc/logrotate.d RENAME traan
  COMPONENT system EXCLUDE_FROM_ALL)
install(FILES ${deploy}/traan-searchd.service ${deploy}/traan-searchd.socket
  DESTINATION /lib/systemd/system COMPONENT system EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME traan)
set(CPACK_PACKAGE_VENDOR "Tra Án")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL programs system)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_NAME traan)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${TRAAN_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "full-text search for Vietnamese court judgments
Tra Án searches the judgments, decisions and precedents that Vietnamese courts
publish. traan-corpus turns PDFs and texts into records, traan-indexer records
into an index, and the service traan-searchd serves it: pages in Vietnamese
and a JSON API.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "adduser, init-system-helpers (>= 1.52)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS logrotate)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, curl, nginx")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
  ${deploy}/debian/conffiles ${deploy}/debian/postinst ${deploy}/debian/prerm ${deploy}/debian/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
