#!/usr/bin/env bash
# Tries out Chwila as it is installed in a root folder, as a person who has just come to the machine:
# try_package.sh ROOT, called by check_package.sh, which gives CHWILA_VERSION, the version that there has to be, and
# CHWILA_RESULTS, the file that gets a line for each thing that works. At the end the package is removed.
set -euo pipefail

root="$1"
home=/home/person
user=1000
started=()
trap 'for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done' EXIT

works() { echo "$1" >>"$CHWILA_RESULTS"; }
fail() {
  echo "try_package.sh: $1" >&2
  exit 1
}
# "${as_person[@]}" [VARIABLE=VALUE…] PROGRAM …: with nothing of this machine's environment. No function, so
# that the process behind "&" is the program itself.
as_person=(chroot --userspec="$user:$user" "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME="$home" LC_ALL=C.UTF-8)

try_commands() {
  local said
  said="$("${as_person[@]}" chwila --version)"
  [ "$said" = "Chwila $CHWILA_VERSION" ] || fail "chwila --version said: $said"
  works "chwila --version: $said"
  said="$("${as_person[@]}" chwila --language pl --help)"
  [[ "$said" == *Polecenia:* ]] || fail "no help in Polish: $said"
  "${as_person[@]}" chwila new --sample "$home/sample.chwila" 2>&1
  "${as_person[@]}" chwila --quiet report "$home/sample.chwila" -o "$home/report.pdf"
  pdffonts "$root$home/report.pdf" | grep -q Inter || fail "the report is not set in Inter."
  "${as_person[@]}" chwila --quiet export "$home/sample.chwila" -o "$home/map.png"
  "${as_person[@]}" chwila --quiet check "$home/sample.chwila"
  works "chwila new --sample, report (set in Inter), export, check"
}

# There is no server; but the driver has to be there to find that out.
try_postgres_driver() {
  local said code=0 server=postgresql://nobody@127.0.0.1:1/none
  said="$("${as_person[@]}" chwila attach "$home/sample.chwila" "$server" --table answers 2>&1)" || code=$?
  if [ "$code" -ne 1 ] || [[ "$said" == *"not installed"* ]]; then fail "chwila attach ended with $code: $said"; fi
  works "chwila attach: the driver of PostgreSQL is there"
}

try_offscreen_window() {
  "${as_person[@]}" QT_QPA_PLATFORM=offscreen /usr/bin/chwila "$home/sample.chwila" &
  local process=$! code=0
  started+=("$process")
  sleep 4
  kill -TERM "$process" 2>/dev/null || fail "the window without a display closed by itself."
  wait "$process" || code=$?
  [ "$code" -eq 143 ] || fail "the window without a display ended with $code."
  works "the window opens on the platform offscreen"
}

try_real_window() {
  local display_file display process window="" code=0
  display_file="$(mktemp)"
  Xvfb -displayfd 5 -screen 0 1280x720x24 5>"$display_file" >/dev/null 2>&1 &
  started+=("$!")
  for _ in {1..50}; do
    [ -s "$display_file" ] && break
    sleep 0.1
  done
  display=":$(cat "$display_file")"
  rm -f "$display_file"
  "${as_person[@]}" DISPLAY="$display" /usr/bin/chwila "$home/sample.chwila" &
  process=$!
  started+=("$process")
  for _ in {1..60}; do
    kill -0 "$process" 2>/dev/null || fail "the window closed by itself."
    window="$(DISPLAY="$display" xdotool search --onlyvisible --class chwila 2>/dev/null | head -n 1 || true)"
    [ -z "$window" ] || break
    sleep 0.5
  done
  [ -n "$window" ] || fail "no window after half a minute."
  works "the window opens on X11: $(DISPLAY="$display" xdotool getwindowname "$window")"
  sleep 1
  DISPLAY="$display" xdotool windowfocus "$window" key ctrl+q
  for _ in {1..40}; do
    kill -0 "$process" 2>/dev/null || break
    sleep 0.25
  done
  ! kill -0 "$process" 2>/dev/null || fail "Ctrl+Q did not close the window."
  wait "$process" || code=$?
  [ "$code" -eq 0 ] || fail "the window ended with $code."
  works "Ctrl+Q closes it"
}

remove_package() {
  grep -q 'application/x-chwila:\*\.chwila' "$root/usr/share/mime/globs2" || fail "the file type is not known."
  works "the file type is known"
  chroot "$root" dpkg --purge chwila >/dev/null
  local left
  left="$(find "$root/usr" "$root/etc" "$root/var/lib/dpkg/info" -iname '*chwila*')"
  [ -z "$left" ] || fail "left after removing the package: $left"
}

rm -f "$CHWILA_RESULTS"
mkdir -p "$root$home"
chown "$user:$user" "$root$home"
try_commands
try_postgres_driver
try_offscreen_window
try_real_window
remove_package
