#!/usr/bin/env python3
"""Sets mining against DuckDB: mining_ratio.py BENCH_MINING [--events N] [--node-modules DIR] [--runs N]

Writes a log of that many events with mining_log.py, mines it by bench_mining and by mining_duckdb.mjs in turn
and prints the medians, their ratio and the most memory. Both must find the same numbers of links and variants.
Also reads an XES of about 70 MB. Exit status 1 where a target is missed: half of DuckDB's time, 1 GB, 3 s.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def run(command, **more):
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, **more).stdout)


def write(path, events):
    subprocess.run([sys.executable, HERE / "mining_log.py", path, str(events)], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bench", help="the built bench_mining")
    parser.add_argument("--events", type=int, default=10_000_000)
    parser.add_argument("--node-modules", help="folder node_modules that holds @duckdb/node-api")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        log, xes = Path(folder) / "log.csv", Path(folder) / "log.xes"
        write(log, options.events)
        script = HERE / "mining_duckdb.mjs"
        if options.node_modules:
            script = Path(folder) / script.name  # node looks for packages beside the script
            script.write_bytes((HERE / script.name).read_bytes())
            os.symlink(Path(options.node_modules).resolve(), Path(folder) / "node_modules")
        ours, theirs = [], []
        for _ in range(options.runs):
            ours.append(run([options.bench, log]))
            theirs.append(run(["node", script, log]))
        for key in ("links", "variants"):
            if ours[0][key] != theirs[0][key]:
                missed.append(f"{key}: {ours[0][key]} here, {theirs[0][key]} by DuckDB")
        mine, duck = (statistics.median(row["seconds"] for row in rows) for rows in (ours, theirs))
        peak = max(row["peak_mb"] for row in ours)
        print(f"{options.events:,} events, {log.stat().st_size / 1e6:.0f} MB: {mine:.2f} s, DuckDB {duck:.2f} s, "
              f"ratio {mine / duck:.2f} (target 0.5); memory {peak:.0f} MB, DuckDB "
              f"{max(row['peak_mb'] for row in theirs):.0f} MB")
        if mine / duck > 0.5:
            missed.append("more than half of DuckDB's time")
        if peak > 1024:
            missed.append("more than 1 GB")
        write(xes, 200_000)
        size = xes.stat().st_size / 1e6
        seconds = statistics.median(run([options.bench, xes])["seconds"] for _ in range(options.runs))
        print(f"XES of {size:.0f} MB: {seconds:.2f} s (target {3 * size / 70:.2f} s)")
        if seconds > 3 * size / 70:
            missed.append("XES too slow")
    for line in missed:
        print("MISSED:", line)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
