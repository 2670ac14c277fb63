#!/usr/bin/env python3
"""Checks that the arrows of ARCHITECTURE.md hold in the sources.

Fails on an include against the table below, on a cycle between folders, on a Qt module or library
where it may not be, and on a listed exception that is no longer needed.

usage: check_layers.py [ROOT] [--qt-include DIR]
"""

import argparse
import re
import sys
from pathlib import Path

# What each folder may include directly; what those may include is allowed with them.
MAY_USE = {
    "core/base": [],
    "core/model": ["core/base"],
    "core/layout": ["core/model"],
    "core/edit": ["core/model", "core/layout"],
    "core/tools": ["core/edit", "core/layout"],
    "core/feedback": ["core/model"],
    "core/mining": ["core/model", "core/feedback"],
    "core/analysis": ["core/model", "core/feedback"],
    "core/store": ["core/model", "core/feedback"],
    "core/sources": ["core/feedback", "core/store"],
    "core/versions": ["core/model", "core/edit"],
    "core/exchange": ["core/model", "core/mining"],
    "core/sample": ["core/model", "core/feedback", "core/edit"],
    "core/report": ["core/model", "core/analysis", "core/layout"],
    "core/render": ["core/layout", "core/report", "core/mining"],
    "core/document": ["core/edit", "core/store", "core/exchange"],
}
CORE = list(MAY_USE)
# Inside ui: what stands further right may include what stands further left.
UI_ORDER = [
    ["style"],
    ["actions", "jobs", "services", "settings"],
    ["models"],
    ["canvas", "charts", "panels", "dialogs", "start", "views"],
    ["mainwindow"],
]
UI = {f"ui/{name}": rank for rank, names in enumerate(UI_ORDER) for name in names}
APP = ["app", "app/commands"]
# Inside a library: the left may include the right, and not the other way.
ONE_WAY = [
    ("core/analysis", "core/analysis/method"),
    ("core/analysis/json", "core/analysis"),
    ("core/report/page", "core/report"),
]
# Interfaces that stand beside what implements them but belong to the first rank of ui.
INTERFACES = {"ui/views/view.h": "ui/services"}

# (including file, included header): why it is so. An entry that no longer applies is an error.
EXCEPTIONS = {}

QTGUI_TIER = {"core/render", "core/document"}
LIBRARIES = [
    # (pattern of an include, name, folders); a header that shows them is for its own folder only
    (re.compile(r"<boost/"), "Boost", {"core/analysis"}),
    (re.compile(r"<(unsupported/)?Eigen/"), "Eigen", {"core/analysis"}),
    (re.compile(r"<(SQLiteCpp/|sqlite3\.h)"), "SQLite", {"core/feedback", "core/store"}),
    (re.compile(r"<zlib\.h>"), "zlib", {"core/feedback"}),
    (re.compile(r"<(QSql\w*|QtSql(/\w+)?|libpq-fe\.h)>"), "QtSql", {"core/sources"}),
]
CMAKE_FORBIDDEN = re.compile(r"Qt6::(Widgets|Charts|PrintSupport|SvgWidgets|OpenGLWidgets)\b")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"][^>"]+[>"])')


class Modules:
    """Which Qt module a header belongs to, read from Qt's include folder where it is known."""

    WIDGETS = ("QtWidgets", "QtCharts", "QtPrintSupport", "QtSvgWidgets", "QtOpenGLWidgets")
    # Enough to keep the check meaningful where Qt's headers are not installed.
    KNOWN = {
        "QtWidgets": {"QWidget", "QApplication", "QDialog", "QMainWindow", "QMessageBox", "QLabel", "QPushButton",
                      "QGraphicsScene", "QGraphicsItem", "QGraphicsView", "QTableView", "QTreeView", "QMenu",
                      "QLineEdit", "QComboBox", "QStyle", "QFileDialog", "QToolTip", "QVBoxLayout", "QHBoxLayout"},
        "QtCharts": {"QChart", "QChartView", "QLineSeries", "QValueAxis"},
        "QtPrintSupport": {"QPrinter", "QPrintPreviewDialog", "QPrintDialog"},
        "QtGui": {"QPainter", "QFont", "QFontMetricsF", "QColor", "QImage", "QPixmap", "QIcon", "QPdfWriter",
                  "QUndoStack", "QAction", "QPen", "QBrush", "QPicture", "QPainterPath", "QPalette",
                  "QGuiApplication", "QTextDocument", "QKeySequence", "QClipboard"},
    }

    def __init__(self, qt_include):
        self.names = {module: set(names) for module, names in self.KNOWN.items()}
        if qt_include and (qt_include / "QtCore").is_dir():
            for module in (*self.WIDGETS, "QtGui"):
                folder = qt_include / module
                if folder.is_dir():
                    self.names.setdefault(module, set()).update(p.name for p in folder.iterdir() if p.is_file())

    def of(self, header):
        folder, _, name = header.rpartition("/")
        if folder.startswith("Qt"):
            return folder.split("/")[0]
        return next((module for module, names in self.names.items() if name in names), None)


def allowed_folders():
    """The table with everything allowed transitively; a folder may always include itself."""
    allowed = {}

    def close(folder):
        if folder not in allowed:
            allowed[folder] = {folder}
            for other in MAY_USE[folder]:
                allowed[folder] |= close(other)
        return allowed[folder]

    for folder in CORE:
        close(folder)
    for folder, rank in UI.items():
        allowed[folder] = {*CORE, *(f for f, r in UI.items() if r <= rank)}
    for folder in APP:
        allowed[folder] = {*APP, *CORE, *UI}
    return allowed


def folder_of(path):
    if path in INTERFACES:
        return INTERFACES[path]
    parts = path.split("/")
    if parts[0] in ("core", "ui") and len(parts) > 2:
        return "/".join(parts[:2])
    return "/".join(parts[:-1])


def inside(path, folder, other):
    """In the folder, but not in the other where that lies in it."""
    return path.startswith(folder + "/") and not (other.startswith(folder + "/") and path.startswith(other + "/"))


def includes_of(file):
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if match:
            yield number, match.group(1)


def sources(root):
    for area in ("core", "ui", "app"):
        for file in sorted((root / area).rglob("*")):
            if file.suffix in (".h", ".cpp") and file.is_file():
                yield file, file.relative_to(root).as_posix()


def check_project_include(root, path, header, allowed, exceptions_used):
    folder, target = folder_of(path), folder_of(header)
    if folder not in allowed:
        return f"the folder {folder} is not in the table of layers"
    if "/" not in header:
        own_moc = header in (f"{Path(path).stem}.moc", f"moc_{Path(path).stem}.cpp")
        return None if own_moc else f'"{header}" is included without its project path'
    if not (root / header).is_file():
        return f'"{header}" does not exist'
    if target in allowed[folder]:
        for above, below in ONE_WAY:
            if inside(header, above, below) and inside(path, below, above):
                return f"{below} must not include {above}: {header}"
        if path.startswith("ui/panels/") and header.startswith("ui/panels/") and header.endswith("_panel.h"):
            if Path(header).stem != Path(path).stem:
                return f"panels must not include each other: {header}"
        return None
    if (path, header) in EXCEPTIONS:
        exceptions_used.add((path, header))
        return None
    return f"{folder} must not include {header}"


def check_library_include(path, include, modules):
    folder = folder_of(path)
    for pattern, name, folders in LIBRARIES:
        if pattern.match(include) and folder not in folders:
            return f"{name} is only for {' and '.join(sorted(folders))}"
    if not path.startswith("core/"):
        return None
    module = modules.of(include.strip("<>"))
    if module in Modules.WIDGETS:
        return f"{include} belongs to {module}, which core must not use"
    if module == "QtGui" and folder not in QTGUI_TIER:
        return f"{include} belongs to QtGui, which only {' and '.join(sorted(QTGUI_TIER))} may use"
    return None


def headers_showing_libraries(root):
    """Header → library whose types whoever includes it gets to see, directly or through other headers."""
    shown, includes = {}, {}
    for file, path in sources(root):
        if not path.endswith(".h"):
            continue
        found = [include for _, include in includes_of(file)]
        includes[path] = [include.strip('"') for include in found if include.startswith('"')]
        for pattern, name, _ in LIBRARIES:
            if any(pattern.match(include) for include in found):
                shown[path] = name
    changed = True
    while changed:
        changed = False
        for path, headers in includes.items():
            name = next((shown[header] for header in headers if header in shown), None)
            if name and path not in shown:
                shown[path] = name
                changed = True
    return shown


def find_cycle(graph):
    """One cycle of folders as a list, or nothing."""
    state, stack = {}, []

    def visit(node):
        state[node] = "open"
        stack.append(node)
        for other in sorted(graph.get(node, ())):
            if state.get(other) == "open":
                return stack[stack.index(other):] + [other]
            if other not in state:
                cycle = visit(other)
                if cycle:
                    return cycle
        state[node] = "done"
        stack.pop()
        return None

    for node in sorted(graph):
        if node not in state:
            cycle = visit(node)
            if cycle:
                return cycle
    return None


def check(root, qt_include=None):
    """Everything wrong under `root`, one line each."""
    problems, graph, used = [], {}, set()
    modules, allowed, showing = Modules(qt_include), allowed_folders(), headers_showing_libraries(root)
    for file, path in sources(root):
        for number, include in includes_of(file):
            if include.startswith('"'):
                header = include.strip('"')
                problem = check_project_include(root, path, header, allowed, used)
                if not problem and header in showing and folder_of(path) != folder_of(header):
                    problem = f"{header} shows types of {showing[header]}, so it is for {folder_of(header)} only"
                # The two folders of app are one room; everything else must be free of cycles.
                if "/" in header and folder_of(path) != folder_of(header) and not path.startswith("app/"):
                    graph.setdefault(folder_of(path), set()).add(folder_of(header))
            else:
                problem = check_library_include(path, include, modules)
            if problem:
                problems.append(f"{path}:{number}: {problem}")
    for file in sorted((root / "core").rglob("CMakeLists.txt")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            match = CMAKE_FORBIDDEN.search(line)
            if match:
                problems.append(f"{file.relative_to(root).as_posix()}:{number}: core must not link {match.group(0)}")
    cycle = find_cycle(graph)
    if cycle:
        problems.append("folders include each other in a circle: " + " → ".join(cycle))
    for path, header in sorted(set(EXCEPTIONS) - used):
        problems.append(f"the exception for {path} including {header} is no longer needed")
    return problems


def main():
    parser = argparse.ArgumentParser(description="Checks the direction of includes.")
    parser.add_argument("root", nargs="?", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--qt-include", type=Path, help="folder that holds QtCore, QtGui …")
    options = parser.parse_args()
    problems = check(options.root, options.qt_include)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else "All includes follow the arrows.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
