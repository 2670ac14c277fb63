#!/usr/bin/env bash
# Makes sure that the packages named for a purpose are there: install_packages.sh run|test|ci
# Debian and Ubuntu: installs what is missing (as root, or by sudo) and says so in one line; if that fails, the log is
# shown and named. Elsewhere: names what is missing.
# Quick when nothing is missing: one question to the package database.
set -euo pipefail

# "a|b": the first of them that the distribution has.
build=(
  cmake ninja-build g++ pkg-config
  qt6-base-dev qt6-base-private-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-charts-dev "qt6-svg-dev|libqt6svg6-dev"
  libqt6sql6-psql libpq-dev qtkeychain-qt6-dev
  libqt6opengl6-dev libgl1-mesa-dev
  libsqlitecpp-dev libsqlite3-dev libexpected-dev libqpdf-dev
  libboost-dev libboost-graph-dev libeigen3-dev libicu-dev zlib1g-dev libexpat1-dev libzip-dev libreadstat-dev
)
use=(fonts-inter breeze-icon-theme qt6-qpa-plugins)
check=(lld postgresql poppler-utils qpdf fonts-dejavu-core xvfb xdotool python3)
lint=(clang-format clang-tidy clang "libclang-rt-14-dev|libclang-rt-dev")
package=(appstream desktop-file-utils dpkg-dev file lintian mmdebstrap)

case "${1:-run}" in
  run) wanted=("${build[@]}" "${use[@]}") ;;
  test) wanted=("${build[@]}" "${use[@]}" "${check[@]}") ;;
  ci) wanted=("${build[@]}" "${use[@]}" "${check[@]}" "${lint[@]}" "${package[@]}") ;;
  *)
    echo "usage: install_packages.sh run|test|ci" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  missing=()
  for tool in cmake ninja g++ python3; do
    command -v "$tool" >/dev/null || missing+=("$tool")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    echo "This is not Debian or Ubuntu, so nothing is installed by itself. Missing: ${missing[*]}." >&2
    echo "Also needed, by their Debian names: ${wanted[*]//|*/}" >&2
    exit 1
  fi
  echo "Not Debian or Ubuntu: the libraries listed in README.md must be there already." >&2
  exit 0
fi

present="$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii *//p')"
is_present() { grep -qxF -- "$1" <<<"$present"; }

missing=()
for entry in "${wanted[@]}"; do
  found=no
  for name in ${entry//|/ }; do
    if is_present "$name"; then found=yes; fi
  done
  [ "$found" = yes ] || missing+=("$entry")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Missing packages: ${missing[*]}" >&2
    echo "Install them as root: apt-get install ${missing[*]//|*/}" >&2
    exit 1
  fi
  as_root=(sudo)
fi

log="$(mktemp "${TMPDIR:-/tmp}/chwila-packages.XXXXXX.log")"
failed() {
  tail -n 30 "$log" >&2
  echo "$1 The whole log is in $log." >&2
  exit 1
}

echo "Installing: ${missing[*]//|*/}"
"${as_root[@]}" apt-get update -qq >"$log" 2>&1 || failed "The package lists could not be read."
names=()
for entry in "${missing[@]}"; do
  chosen="${entry%%|*}"
  for name in ${entry//|/ }; do
    if apt-cache show "$name" >/dev/null 2>&1; then
      chosen="$name"
      break
    fi
  done
  names+=("$chosen")
done
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${names[@]}" >>"$log" 2>&1 </dev/null ||
  failed "The packages could not be installed."
rm -f "$log"
