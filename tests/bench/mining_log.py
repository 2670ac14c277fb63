#!/usr/bin/env python3
"""Writes a large event log to measure mining with: mining_log.py OUT.csv|OUT.xes EVENTS [--sorted]

Customers go about twelve touchpoints with skips and returns; the rows of a CSV come in the order of time, so
that the events of one customer are scattered over the file. Always the same for the same arguments.
"""

import argparse
import random
from datetime import datetime, timedelta

STEPS = ["Register claim", "Confirm cover", "Assign adjuster", "Call customer", "Visit customer", "Send documents",
         "Check documents", "Ask for documents", "Decide claim", "Send decision", "Pay out", "Close claim"]


def path(rng):
    """One customer's way: forward with skips, now and then back."""
    at, way = 0, []
    while at < len(STEPS) and len(way) < 40:
        way.append(at)
        turn = rng.random()
        at += 1 if turn < 0.8 else 2 if turn < 0.92 else -2 if turn < 0.97 and at > 2 else 1
    return way


def cases(events, rng):
    """(case number, [(seconds since the start, step)]) until there are that many events."""
    number, count = 0, 0
    while count < events:
        at = rng.randrange(0, 365 * 86400)
        rows = []
        for step in path(rng):
            rows.append((at, step))
            at += rng.randrange(60, 3 * 86400)
        rows = rows[:events - count]
        count += len(rows)
        number += 1
        yield number, rows


def write_csv(out, events, rng, ordered_by_case):
    rows = []
    for number, own in cases(events, rng):
        rows.extend((at, number, step) for at, step in own)
    if not ordered_by_case:
        rows.sort()
    start = datetime(2024, 1, 1)
    out.write("case_id,activity,timestamp,channel\n")
    days = [(start + timedelta(days=d)).strftime("%Y-%m-%d") for d in range(800)]
    for at, number, step in rows:
        day, rest = divmod(at, 86400)
        out.write(f"C{number:08d},{STEPS[step]},{days[day]}T{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}Z,"
                  f"{'phone' if step % 3 else 'web'}\n")


def write_xes(out, events, rng):
    start = datetime(2024, 1, 1)
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1849-2016">\n')
    for number, own in cases(events, rng):
        out.write(f'\t<trace>\n\t\t<string key="concept:name" value="Case {number}"/>\n')
        for at, step in own:
            time = (start + timedelta(seconds=at)).strftime("%Y-%m-%dT%H:%M:%S.000+00:00")
            out.write(f'\t\t<event>\n\t\t\t<string key="concept:name" value="{STEPS[step]}"/>\n'
                      f'\t\t\t<string key="org:resource" value="Value {step}"/>\n'
                      f'\t\t\t<date key="time:timestamp" value="{time}"/>\n'
                      f'\t\t\t<string key="lifecycle:transition" value="complete"/>\n\t\t</event>\n')
        out.write("\t</trace>\n")
    out.write("</log>\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out")
    parser.add_argument("events", type=int)
    parser.add_argument("--sorted", action="store_true", help="the rows of one customer behind one another")
    options = parser.parse_args()
    rng = random.Random(20250101)
    with open(options.out, "w", encoding="utf-8") as out:
        if options.out.endswith(".xes"):
            write_xes(out, options.events, rng)
        else:
            write_csv(out, options.events, rng, options.sorted)


if __name__ == "__main__":
    main()
