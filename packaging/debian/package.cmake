# The Debian package: `cpack -G DEB` in a build tree of preset release whose targets chwila and chwila_packaging are
# built. packaging/check_package.sh makes it and looks whether it is sound.
set(CHWILA_MAINTAINER "Chwila maintainers <maintainers@chwila.invalid>" CACHE STRING "Who answers for the package")

install(FILES debian/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/chwila")
chwila_install_packed("${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog" "${CMAKE_INSTALL_DATADIR}/doc/chwila"
                      changelog.Debian)

# chwila_owner(<variable> <file> <else>): the package of a file, whose name differs between releases of Debian.
function(chwila_owner variable file otherwise)
  execute_process(COMMAND "${DPKG_QUERY}" --search "${file}" OUTPUT_VARIABLE found ERROR_QUIET RESULT_VARIABLE failed)
  if(NOT failed AND found MATCHES "^([a-z0-9.+-]+)(:[a-z0-9]+)?: ")
    set(${variable} "${CMAKE_MATCH_1}" PARENT_SCOPE)
  else()
    set(${variable} "${otherwise}" PARENT_SCOPE)
  endif()
endfunction()

# What the program loads by name, so that no link to a library shows it: drivers of the display with and without
# one, of PostgreSQL and of SVG icons.
set(plugins "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}")
chwila_owner(platform "${plugins}/platforms/libqxcb.so" libqt6gui6)
chwila_owner(offscreen "${plugins}/platforms/libqoffscreen.so" libqt6gui6)
chwila_owner(postgres "${plugins}/sqldrivers/libqsqlpsql.so" libqt6sql6-psql)
chwila_owner(svg_icons "${plugins}/iconengines/libqsvgicon.so" libqt6svg6)
set(loaded ${platform} ${offscreen} ${postgres} ${svg_icons})
list(REMOVE_DUPLICATES loaded)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME chwila)
set(CPACK_PACKAGE_VENDOR "Chwila maintainers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "customer journey maps that compute their moments of truth")
set(CPACK_PACKAGE_DESCRIPTION_FILE "${CMAKE_CURRENT_SOURCE_DIR}/debian/description")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CHWILA_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Reports are set in Inter. Icons and the keyring are missed, but the program works without them.
list(JOIN loaded ", " loaded)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${loaded}, fonts-inter")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "breeze-icon-theme, libsecret-1-0, qt6-wayland")
include(CPack)
