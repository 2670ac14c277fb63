"""The translation check itself: each rule finds a fault planted for it."""

import tempfile
import unittest
from pathlib import Path

import check_translations


class CheckTranslations(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.write_all("c")

    def tearDown(self):
        self.folder.cleanup()

    def write_all(self, context):
        for code in ("en", "pl", "ro"):
            self.write(code, "", context)

    def write(self, code, messages, context="c"):
        text = f'<TS version="2.1" language="{code}"><context><name>{context}</name>{messages}</context></TS>'
        Path(self.folder.name, f"chwila_{code}.ts").write_text(text, encoding="utf-8")

    def message(self, source, translation, attributes="", numerus=""):
        return f"<message{numerus}><source>{source}</source><translation{attributes}>{translation}</translation></message>"

    def problems(self):
        return check_translations.check(Path(self.folder.name))

    def assert_found(self, part):
        problems = self.problems()
        self.assertTrue(any(part in line for line in problems), problems)

    def test_sound_files_have_no_problems(self):
        self.write("pl", self.message("%1 of %2", "%1 z %2"))
        self.assertEqual(self.problems(), [])

    def test_an_unfinished_text_is_found(self):
        self.write("ro", self.message("Save", "", ' type="unfinished"'))
        self.assert_found("is not translated")

    def test_a_lost_placeholder_is_found(self):
        self.write("pl", self.message("%1 of %2", "%1 z"))
        self.assert_found("instead of")

    def test_a_missing_plural_form_is_found(self):
        forms = "<numerusform>%n x</numerusform><numerusform>%n y</numerusform>"
        self.write("pl", self.message("%n x(s)", forms, numerus=' numerus="yes"'))
        self.assert_found("2 plural forms instead of 3")

    def test_a_singular_may_leave_the_number_out(self):
        forms = "<numerusform>one</numerusform><numerusform>%n</numerusform>"
        self.write("en", self.message("%n x(s)", forms, numerus=' numerus="yes"'))
        self.assertEqual(self.problems(), [])

    def test_romanian_cedillas_are_found(self):
        self.write("ro", self.message("Yes", "şi"))
        self.assert_found("cedilla")

    def test_an_obsolete_text_is_found(self):
        self.write("pl", self.message("Old", "Stare", ' type="vanished"'))
        self.assert_found("obsolete")

    def test_a_context_that_no_source_asks_for_is_found(self):
        sources = Path(self.folder.name)
        for folder in ("app", "core", "ui"):
            (sources / folder).mkdir()
        header = "namespace chwila::core {\nclass Model;\n}\n\nnamespace chwila::ui {\n\nclass View : public QWidget {\n    Q_OBJECT\n};\n\n} // namespace\n"
        (sources / "ui" / "view.h").write_text(header, encoding="utf-8")
        (sources / "core" / "words.h").write_text("Q_DECLARE_TR_FUNCTIONS(words)", encoding="utf-8")
        (sources / "app" / "main.cpp").write_text('translate(\n    "cli", "Done");', encoding="utf-8")
        for context in ("chwila::ui::View", "words", "cli"):
            self.write_all(context)
            self.assertEqual(check_translations.check(sources, sources), [])
        self.write_all("chwila::ui")
        self.assertEqual(len(check_translations.check(sources, sources)), 3)

    def test_a_missing_file_is_found(self):
        Path(self.folder.name, "chwila_ro.ts").unlink()
        self.assert_found("chwila_ro.ts is missing")


if __name__ == "__main__":
    unittest.main()
