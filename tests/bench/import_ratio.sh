#!/bin/sh
# Measures the import of answers against the sqlite3 shell's .import of the same file into one untyped table
# and, where the npm package @duckdb/node-api is in NODE_PATH, against DuckDB reading and grouping it.
#   tests/bench/import_ratio.sh [ROWS] [FOLDER]     (10,000,000 rows in a temporary folder by default)
# Needs the programs of preset "bench" (targets generate_answers and bench_import), sqlite3 and 3 GB of room.
set -eu
rows=${1:-10000000}
here=$(cd "$(dirname "$0")" && pwd)
build=${BUILD:-$here/../../build/bench}/tests/bench
folder=${2:-$(mktemp -d)}
mkdir -p "$folder"
csv=$folder/answers-$rows.csv
[ -s "$csv" ] || "$build/generate_answers" "$rows" > "$csv"
cat "$csv" > /dev/null # all start with the file in memory

seconds() { # runs the rest of its arguments; prints wall seconds
    start=$(date +%s.%N)
    "$@" > "$folder/out" 2>&1
    end=$(date +%s.%N)
    echo "$start $end" | awk '{ printf "%.2f\n", $2 - $1 }'
}
shell_import() {
    rm -f "$folder/shell.db"
    printf '.mode csv\n.import %s answers\n' "$csv" | sqlite3 "$folder/shell.db"
}
duck() {
    node -e '
const { DuckDBInstance } = require("@duckdb/node-api");
(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.runAndReadAll(`SELECT touchpoint, product, region, answered_at::DATE, score, count(*)
    FROM read_csv($csv, all_varchar = true) GROUP BY ALL`, { csv: process.argv[1] });
})();' "$csv"
}

echo "file: $(stat -c %s "$csv") bytes, $rows rows"
shell=$(seconds shell_import)
echo "sqlite3 .import: $shell s"
if node -e 'require("@duckdb/node-api")' 2> /dev/null; then
    echo "DuckDB reads and groups: $(seconds duck) s"
fi
"$build/bench_import" "$csv" "$folder/project.chwila" | tee "$folder/chwila"
again=$(seconds shell_import) # before and after, because machines have moods
echo "sqlite3 .import again: $again s"
awk -v a="$shell" -v b="$again" '
    /^file to figures/ { figures = $4 }
    /^file to durable/ { durable = $4 }
    END {
        shell = (a + b) / 2
        printf "figures / .import: %.2f (at most 0.50)\n", figures / shell
        printf "durable / .import: %.2f (at most 1.50)\n", durable / shell
    }' "$folder/chwila"
[ $# -ge 2 ] || rm -rf "$folder"
