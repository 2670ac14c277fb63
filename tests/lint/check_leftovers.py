#!/usr/bin/env python3
"""Checks that nothing was left behind in the sources and documents: places that were to be filled in, notes
to oneself, marks of a merge that was not finished, links to files that are not there.

usage: check_leftovers.py [ROOT]
"""

import re
import sys
from pathlib import Path

SUFFIXES = {".md", ".h", ".cpp", ".py", ".sh", ".txt", ".cmake", ".json", ".xml", ".desktop", ".svg", ".mjs"}
SKIPPED = {".git", "build", "translations"}
# Files whose work it is to name them.
OWN = {"check_leftovers.py", "test_check_leftovers.py"}

LEFTOVERS = [
    (re.compile(r"@[A-Z][A-Z0-9_]*@"), "a place that was to be filled in"),
    (re.compile(r"\b(TODO|FIXME|XXX|TBD)\b"), "a note to oneself"),
    (re.compile(r"\blorem ipsum\b", re.IGNORECASE), "a text that stands for another"),
    (re.compile(r"^(<{7}|>{7}) "), "a mark of a merge"),
]
LINK = re.compile(r"\]\(([^)\s#]+)(#[^)]*)?\)")


def files(root):
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if any(part in SKIPPED for part in inside.parts) or path.name in OWN:
            continue
        if path.is_file() and path.suffix in SUFFIXES:
            yield path


def broken_links(path, line):
    for match in LINK.finditer(line):
        target = match.group(1)
        if "://" in target or target.startswith("mailto:"):
            continue
        if not (path.parent / target).exists():
            yield target


def check(root):
    problems = []
    for path in files(root):
        name = path.relative_to(root)
        text = path.read_text(encoding="utf-8", errors="replace")
        for number, line in enumerate(text.splitlines(), 1):
            for pattern, meaning in LEFTOVERS:
                found = pattern.search(line)
                if found:
                    problems.append(f"{name}:{number}: {meaning}: {found.group(0).strip()}")
            if path.suffix == ".md":
                for target in broken_links(path, line):
                    problems.append(f"{name}:{number}: leads to {target}, which is not there")
    return problems


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    problems = check(root)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
