"""The translation check itself: each rule finds a fault planted for it."""

import tempfile
import unittest
from pathlib import Path

import check_translations


class CheckTranslations(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        for code in ("en", "pl", "ro"):
            self.write(code, "")

    def tearDown(self):
        self.folder.cleanup()

    def write(self, code, messages):
        text = f'<TS version="2.1" language="{code}"><context><name>c</name>{messages}</context></TS>'
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

    def test_a_missing_file_is_found(self):
        Path(self.folder.name, "chwila_ro.ts").unlink()
        self.assert_found("chwila_ro.ts is missing")


if __name__ == "__main__":
    unittest.main()
