#!/usr/bin/env python3
"""Checks translations/chwila_{pl,ro}.ts: nothing unfinished, every %1 and %n of the source kept, all
plural forms there, no Romanian letter with cedilla, no context that no source asks for; and that English has
its plural forms.

usage: check_translations.py [FOLDER [SOURCES]]
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLURALS = {"en": 2, "pl": 3, "ro": 3}
PLACEHOLDER = re.compile(r"%(?:L?\d|n)")
DECLARED = re.compile(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)")
NAMED = re.compile(r'(?:translate|_NOOP)\(\s*"([\w:]+)"')
WIDGET = re.compile(r"class (\w+)[^;{]*\{\s*Q_OBJECT")
NAMESPACE = re.compile(r"^namespace ([\w:]+) \{", re.MULTILINE)


def problems_of(message, code):
    """What is wrong with one message, as sentences."""
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ["is not translated"]
    if translation.get("type") in ("vanished", "obsolete"):
        return ["is obsolete and should be removed"]
    numerus = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if numerus else [translation.text or ""]
    found = []
    if numerus and len(forms) != PLURALS[code]:
        found.append(f"has {len(forms)} plural forms instead of {PLURALS[code]}")
    for form in forms:
        if not form.strip():
            found.append("has an empty form")
            continue
        wanted, given = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(form))
        # A singular may say "one answer" without the number.
        if wanted - {"%n"} != given - {"%n"} or ("%n" in given and "%n" not in wanted):
            found.append(f"keeps {sorted(given)} instead of {sorted(wanted)}: {form!r}")
        if code == "ro" and re.search("[şţŞŢ]", form):
            found.append(f"has letters with cedilla: {form!r}")
    return found


def contexts_of(sources):
    """The contexts in which the program looks texts up. lupdate takes others where it misreads a file (behind
    "enum X : int", for one), and what it puts there is shown in English."""
    contexts = set()
    for folder in ("app", "core", "ui"):
        for path in (sources / folder).rglob("*"):
            if path.suffix not in (".h", ".cpp"):
                continue
            text = path.read_text(encoding="utf-8")
            contexts.update(DECLARED.findall(text), NAMED.findall(text))
            for widget in WIDGET.finditer(text):
                spaces = NAMESPACE.findall(text, 0, widget.start()) or [""]
                contexts.add(f"{spaces[-1]}::{widget.group(1)}")
    return contexts


def check(folder, sources=None):
    problems = []
    known = contexts_of(sources) if sources else None
    for code in PLURALS:
        path = folder / f"chwila_{code}.ts"
        if not path.is_file():
            problems.append(f"{path.name} is missing")
            continue
        for context in ElementTree.parse(path).getroot().iter("context"):
            if known is not None and context.findtext("name") not in known:
                problems.append(f"{path.name}: no source asks for the context {context.findtext('name')!r}")
            for message in context.iter("message"):
                for problem in problems_of(message, code):
                    source = message.findtext("source", "")
                    problems.append(f"{path.name}: {context.findtext('name')}: {source!r} {problem}")
    return problems


def main():
    root = Path(__file__).resolve().parents[2]
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else root / "translations"
    problems = check(folder, Path(sys.argv[2]) if len(sys.argv) > 2 else root)
    for problem in problems[:40]:
        print(problem)
    print(f"{len(problems)} problems" if problems else "All texts are translated.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
