#!/usr/bin/env bash
# Fuzzes the readers of answers and event logs: run.sh [SECONDS [TARGET…]], 60 seconds for all targets together by
# default. Builds what it needs in build/fuzz with clang, keeps what it finds interesting in build/fuzz/corpus and
# fails on the first input that breaks something, which it names. Counts of long runs stand in README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds="${1:-60}"
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(fuzz_table fuzz_chunked_table fuzz_workbook fuzz_statistics fuzz_event_log)
each=$((seconds / ${#targets[@]}))
# As the presets of the sanitizers: a third of the time goes into more than -O1 and names of lines.
cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O1 -g1 -DNDEBUG" \
  -DCMAKE_CXX_COMPILER=clang++ -DCHWILA_FUZZ=ON -DCHWILA_PCH=OFF -DCHWILA_UNITY=ON >build/fuzz-configure.log 2>&1 || { cat build/fuzz-configure.log; exit 1; }
cmake --build build/fuzz --target "${targets[@]}"
export LC_ALL=C.UTF-8
for target in "${targets[@]}"; do
  corpus="build/fuzz/corpus/$target"
  mkdir -p "$corpus"
  # The seeds that only the target itself can make, once.
  [ -n "$(ls -A "$corpus")" ] || CHWILA_FUZZ_SEEDS="$corpus" "build/fuzz/tests/fuzz/$target" -runs=0 >/dev/null 2>&1
  echo "== $target"
  "build/fuzz/tests/fuzz/$target" -max_total_time="$((each > 0 ? each : 1))" -max_len=8192 -timeout=10 \
    -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="build/fuzz/$target-" "$corpus" tests/fuzz/seeds
done
