#!/usr/bin/env bash
# Fuzzes the reader of survey files: run.sh [SECONDS], 60 by default. Builds what it needs in build/fuzz with
# clang, keeps what it finds interesting in build/fuzz/corpus and fails on the first input that breaks
# something, which it names.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds="${1:-60}"
cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ \
  -DCHWILA_FUZZ=ON -DCHWILA_PCH=OFF >build/fuzz-configure.log 2>&1 || { cat build/fuzz-configure.log; exit 1; }
cmake --build build/fuzz --target fuzz_table
mkdir -p build/fuzz/corpus
exec env LC_ALL=C.UTF-8 build/fuzz/tests/fuzz/fuzz_table -max_total_time="$seconds" -max_len=8192 -timeout=10 \
  -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix=build/fuzz/ build/fuzz/corpus tests/fuzz/seeds
