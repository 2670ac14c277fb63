"""The check for leftovers itself: each rule finds a fault planted for it."""

import tempfile
import unittest
from pathlib import Path

import check_leftovers


class CheckLeftovers(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)

    def tearDown(self):
        self.folder.cleanup()

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def assert_found(self, part):
        problems = check_leftovers.check(self.root)
        self.assertTrue(any(part in line for line in problems), problems)

    def test_what_is_finished_has_no_problems(self):
        self.write("docs/a.md", "# Done\n\nSee [b](b.md#part) and mail@example.org, <https://example.org>.\n")
        self.write("docs/b.md", "A table of `A@B`.\n")
        self.assertEqual(check_leftovers.check(self.root), [])

    def test_a_table_that_was_never_pasted_is_found(self):
        self.write("docs/study.md", "## What came out\n\n@TABLE@\n")
        self.assert_found("docs/study.md:3: a place that was to be filled in: @TABLE@")

    def test_a_note_to_oneself_is_found(self):
        self.write("core/x.cpp", "int x; // TODO later\n")
        self.assert_found("core/x.cpp:1: a note to oneself")

    def test_an_unfinished_merge_is_found(self):
        self.write("core/x.h", "<<<<<<< ours\n")
        self.assert_found("a mark of a merge")

    def test_a_link_to_nowhere_is_found(self):
        self.write("README.md", "See [the study](docs/study.md).\n")
        self.assert_found("leads to docs/study.md")

    def test_what_is_built_is_left_alone(self):
        self.write("build/x.cpp", "// TODO\n")
        self.assertEqual(check_leftovers.check(self.root), [])


if __name__ == "__main__":
    unittest.main()
