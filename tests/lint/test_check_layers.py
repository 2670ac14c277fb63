"""The layer check itself: each rule finds a violation planted for it, and a sound tree passes."""

import tempfile
import unittest
from pathlib import Path

import check_layers


class CheckLayers(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        self.exceptions = dict(check_layers.EXCEPTIONS)
        check_layers.EXCEPTIONS.clear()
        self.write("core/base/text.h", "#include <QString>\n")
        self.write("core/model/project.h", '#include "core/base/text.h"\n')
        self.write("core/analysis/graph.cpp", '#include "core/model/project.h"\n#include <boost/graph/graph.hpp>\n')
        self.write("core/store/file.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n")
        self.write("core/render/theme.h", "#include <QPainter>\n")
        self.write("ui/settings/preferences.h", "#include <QWidget>\n")
        self.write("ui/mainwindow/window.h", '#include "ui/settings/preferences.h"\n')
        self.write("app/main.cpp", '#include "ui/mainwindow/window.h"\n#include "core/model/project.h"\n')

    def tearDown(self):
        check_layers.EXCEPTIONS.clear()
        check_layers.EXCEPTIONS.update(self.exceptions)
        self.folder.cleanup()

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def problems(self):
        return check_layers.check(self.root)

    def assert_found(self, *parts):
        problems = self.problems()
        self.assertTrue(any(all(part in line for part in parts) for line in problems), problems)

    def test_a_sound_tree_has_no_problems(self):
        self.assertEqual(self.problems(), [])

    def test_an_include_against_the_table_is_found_with_its_line(self):
        self.write("core/base/bad.cpp", '\n#include "core/model/project.h"\n')
        self.assert_found("core/base/bad.cpp:2:", "must not include core/model/project.h")

    def test_what_an_allowed_folder_may_use_is_allowed_too(self):
        self.write("core/store/rows.cpp", '#include "core/base/text.h"\n')
        self.assertEqual(self.problems(), [])

    def test_a_folder_inside_a_library_has_an_arrow_of_one_way(self):
        self.write("core/analysis/method/test.h", "#include <vector>\n")
        self.write("core/analysis/moments.cpp", '#include "core/analysis/method/test.h"\n')
        self.write("core/analysis/json/own.h", '#include "core/analysis/json/other.h"\n')
        self.write("core/analysis/json/other.h", "#include <vector>\n")
        self.assertEqual(self.problems(), [])
        self.write("core/analysis/method/bad.cpp", '#include "core/analysis/moments.h"\n')
        self.write("core/analysis/moments.h", '#include "core/analysis/json/own.h"\n')
        self.assert_found("core/analysis/method/bad.cpp:1:", "must not include core/analysis")
        self.assert_found("core/analysis/moments.h:1:", "must not include core/analysis/json")

    def test_a_circle_of_folders_is_found(self):
        self.write("core/base/text.h", '#include "core/model/project.h"\n')
        self.assert_found("circle", "core/base", "core/model")

    def test_a_circle_between_folders_of_one_rank_is_found(self):
        self.write("ui/views/map.h", '#include "ui/charts/chart.h"\n')
        self.write("ui/charts/chart.h", '#include "ui/views/map.h"\n')
        self.assert_found("circle", "ui/charts", "ui/views")

    def test_a_panel_including_another_is_found(self):
        self.write("ui/panels/a_panel.h", "")
        self.write("ui/panels/a_panel.cpp", '#include "ui/panels/a_panel.h"\n')
        self.assertEqual(self.problems(), [])
        self.write("ui/panels/b_panel.cpp", '#include "ui/panels/a_panel.h"\n')
        self.assert_found("ui/panels/b_panel.cpp:1:", "panels")

    def test_ui_may_not_reach_up(self):
        self.write("ui/settings/bad.cpp", '#include "ui/mainwindow/window.h"\n')
        self.assert_found("ui/settings must not include ui/mainwindow/window.h")

    def test_core_may_not_reach_ui(self):
        self.write("core/document/bad.cpp", '#include "ui/settings/preferences.h"\n')
        self.assert_found("core/document must not include ui/settings/preferences.h")

    def test_widgets_charts_and_printing_stay_out_of_core(self):
        self.write("core/render/a.cpp", "#include <QWidget>\n")
        self.write("core/render/b.cpp", "#include <QtCharts/QChart>\n")
        self.write("core/render/c.cpp", "#include <QPrinter>\n")
        self.assertEqual(len(self.problems()), 3)

    def test_painting_stays_in_the_gui_tier(self):
        self.write("core/model/bad.h", "#include <QPainter>\n")
        self.assert_found("core/model/bad.h:1:", "QtGui")

    def test_libraries_stay_in_their_folders(self):
        self.write("core/model/a.cpp", "#include <boost/graph/graph.hpp>\n")
        self.write("core/store/b.cpp", "#include <Eigen/Dense>\n")
        self.write("core/analysis/c.cpp", "#include <sqlite3.h>\n")
        self.assertEqual(len(self.problems()), 3)

    def test_headers_with_library_types_stay_in_their_folder(self):
        self.write("core/store/inner.h", "#include <SQLiteCpp/Database.h>\n")
        self.write("core/store/file.h", '#include "core/store/inner.h"\n')
        self.assertEqual(self.problems(), [])
        self.write("core/document/document.h", '#include "core/store/file.h"\n')
        self.assert_found("core/document/document.h:1:", "SQLite")

    def test_an_interface_belongs_to_its_rank_not_to_its_folder(self):
        self.write("ui/views/view.h", "")
        self.write("ui/views/map.cpp", '#include "ui/panels/filter.h"\n')
        self.write("ui/panels/filter.h", '#include "ui/views/view.h"\n')
        self.assertEqual(self.problems(), [])

    def test_linking_widgets_to_core_is_found(self):
        self.write("core/report/CMakeLists.txt", "chwila_library(x\n  PUBLIC Qt6::Charts)\n")
        self.assert_found("core/report/CMakeLists.txt:2:", "Qt6::Charts")

    def test_an_include_without_its_path_is_found(self):
        self.write("core/model/bad.cpp", '#include "project.h"\n')
        self.assert_found("without its project path")

    def test_an_unknown_folder_is_found(self):
        self.write("core/magic/spell.cpp", '#include "core/base/text.h"\n')
        self.assert_found("core/magic is not in the table")

    def test_an_exception_is_obeyed_and_must_be_needed(self):
        self.write("core/base/bad.cpp", '#include "core/feedback/answer.h"\n')
        self.write("core/feedback/answer.h", "")
        self.assert_found("core/base must not include core/feedback/answer.h")
        check_layers.EXCEPTIONS[("core/base/bad.cpp", "core/feedback/answer.h")] = "for this test"
        self.assertEqual(self.problems(), [])
        self.write("core/base/bad.cpp", "")
        self.assert_found("no longer needed")

    def test_qts_own_folders_are_read_where_they_are_known(self):
        qt = self.root / "qt"
        self.write("qt/QtCore/QString", "")
        self.write("qt/QtWidgets/QRareWidget", "")
        self.write("core/model/bad.cpp", "#include <QRareWidget>\n")
        self.assertEqual(check_layers.check(self.root), [])
        self.assertEqual(len(check_layers.check(self.root, qt)), 1)


if __name__ == "__main__":
    unittest.main()
