#!/usr/bin/env bash
# Makes the Debian package, checks it and starts it where nothing else is installed: check_package.sh [BUILD_TREE]
# BUILD_TREE is one of preset release; by default build/test or build/release. Fails where anything cannot be checked.
# The clean root is made anew from the packages that this machine's apt knows, as root or by sudo, and gone at the end.
set -euo pipefail
cd "$(dirname "$0")/.."

started=$SECONDS
tell() { printf '%4d s  %s\n' $((SECONDS - started)) "$1"; }
fail() {
  printf 'check_package.sh: %s\n' "$1" >&2
  if [ -n "${2:-}" ]; then
    tail -n 40 "$2" >&2
    echo "The whole log is in $2." >&2
  fi
  exit 1
}

as_root=()
need_tools() {
  local tool missing=()
  for tool in cmake cpack file dpkg-deb dpkg-shlibdeps dpkg-parsechangelog readelf lintian desktop-file-validate \
    appstreamcli mmdebstrap Xvfb xdotool pdffonts; do
    command -v "$tool" >/dev/null || missing+=("$tool")
  done
  if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
    command -v sudo >/dev/null || missing+=(sudo)
  fi
  [ ${#missing[@]} -eq 0 ] || fail "missing tools: ${missing[*]}; packaging/install_packages.sh ci installs them."
}

# The package carries the changelog's time, so that the same sources give the same package.
make_package() {
  SOURCE_DATE_EPOCH="$(dpkg-parsechangelog -l packaging/debian/changelog -S Timestamp)"
  export SOURCE_DATE_EPOCH
  rm -rf "$out"
  mkdir -p "$out"
  cmake --build "$tree" --target chwila chwila_packaging >"$out/build.log" 2>&1 || fail "no build." "$out/build.log"
  (cd "$tree" && cpack -G DEB -B "$out") >"$out/cpack.log" 2>&1 || fail "no package." "$out/cpack.log"
  local made=("$out"/*.deb)
  package="${made[0]}"
  dpkg-deb --extract "$package" "$out/content"
  version="$(dpkg-deb --field "$package" Version)"
  tell "$(basename "$package"), $(du -k "$package" | cut -f1) kB"
}

check_texts() {
  local share="$out/content/usr/share" logged
  desktop-file-validate "$share"/applications/*.desktop || fail "the desktop file is not valid."
  appstreamcli validate --no-net "$share"/metainfo/*.metainfo.xml >"$out/appstream.log" ||
    fail "the AppStream metadata are not valid." "$out/appstream.log"
  logged="$(dpkg-parsechangelog -l packaging/debian/changelog -S Version)"
  [ "$logged" = "$version" ] || fail "packaging/debian/changelog is about $logged, the package is $version."
  grep -qF "<release version=\"${version%-*}\"" "$share"/metainfo/*.metainfo.xml ||
    fail "the AppStream metadata know no release ${version%-*}."
  tell "desktop file, AppStream metadata and changelog are sound"
}

check_program() {
  local program="$out/content/usr/bin/chwila" dynamic
  dynamic="$(readelf --wide --dynamic "$program")"
  ! grep -qE '\((RPATH|RUNPATH)\)' <<<"$dynamic" || fail "the program has a path of its own to libraries."
  grep -qE 'BIND_NOW|Flags:.*NOW' <<<"$dynamic" || fail "not hardened: symbols are bound late."
  readelf --wide --file-header "$program" | grep -q 'DYN' || fail "not hardened: not position-independent."
  local symbol symbols
  symbols="$(readelf --wide --dyn-syms "$program")"
  for symbol in __stack_chk_fail '__[a-z_]*_chk@'; do
    grep -q "$symbol" <<<"$symbols" || fail "not hardened: nothing calls $symbol; is $tree of preset release?"
  done
  tell "the program is hardened and has no path of its own to libraries"
}

run_lintian() {
  local options=(--fail-on error --no-tag-display-limit)
  [ "$(id -u)" -ne 0 ] || options+=(--allow-root)
  lintian "${options[@]}" "$package" >"$out/lintian.log" 2>&1 || fail "lintian found errors." "$out/lintian.log"
  grep -E '^[WEIO]: ' "$out/lintian.log" | sed 's/^/        /' || true
  tell "lintian found no error, $(grep -c '^W: ' "$out/lintian.log" || true) warning(s)"
}

# What apt knows of the distribution itself, one line a source, without anybody else's packages.
distribution_sources() {
  apt-get indextargets --format '$(ORIGIN)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)' 'Created-By: Packages' |
    awk -F'|' '$1 == "Debian" || $1 == "Ubuntu" { print "deb", $2, $3, $4 }' | sort -u
}

start_in_clean_root() {
  local suite
  suite="$(. /etc/os-release && echo "$VERSION_CODENAME")"
  distribution_sources >"$out/sources.list"
  if [ ! -s "$out/sources.list" ]; then
    "${as_root[@]}" apt-get update -qq >"$out/root.log" 2>&1 || true
    distribution_sources >"$out/sources.list"
  fi
  [ -s "$out/sources.list" ] || fail "apt knows no packages of the distribution; run apt-get update."
  # How this machine reaches its sources.
  apt-config dump | grep -E '^Acquire::(https?|Check-|Languages)' >"$out/apt.conf" || true
  local results="$out/results.txt"
  # Hooks run outside of the new root and get its folder as $1; all that installs has to run inside of it.
  local hooks=(
    --customize-hook="upload '$package' /root/chwila.deb"
    --customize-hook='chroot "$1" apt-get install --yes -qq --no-install-recommends /root/chwila.deb'
    --customize-hook='packaging/try_package.sh "$1"'
  )
  # Without recommended packages: what the package depends on has to be enough.
  local status=0
  timeout 10m "${as_root[@]}" env CHWILA_VERSION="${version%-*}" CHWILA_RESULTS="$results" \
    mmdebstrap --mode=root --variant=apt --format=null --dpkgopt=force-unsafe-io --aptopt="$out/apt.conf" \
    "${hooks[@]}" "$suite" /dev/null "$out/sources.list" >"$out/root.log" 2>&1 || status=$?
  [ ! -f "$results" ] || sed 's/^/        /' "$results"
  if [ "$status" -eq 124 ]; then # says of itself that it is about time, like timeout
    echo "check_package.sh: the clean root was not done within ten minutes." >&2
    exit 124
  fi
  [ "$status" -eq 0 ] ||
    fail "the clean root could not be made, or the program does not work in it." "$out/root.log"
  tell "installed into a clean root of $suite, started there, and removed without leftovers"
}

need_tools
if [ $# -gt 0 ]; then
  tree="$1"
elif [ -f build/test/build.ninja ]; then
  tree=build/test
else
  tree=build/release
fi
[ -f "$tree/CMakeCache.txt" ] || fail "$tree is no build tree; make one by cmake --preset release."
tree="$(realpath "$tree")"
out="$tree/package"
make_package
check_texts
check_program
run_lintian
start_in_clean_root
