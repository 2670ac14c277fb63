"""What .ci/run makes of what its checks find, with stand-ins for all that it calls."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Fails where the environment says so; "cmake --preset NAME" makes the tree's folder.
COMMAND = """#!/usr/bin/env bash
case "$*" in *--preset*) mkdir -p "build/${@: -1}" ;; esac
[ "${BAD:-}" != "$(basename "$0")" ] || exit 3
[ "${SLOW:-}" != "$(basename "$0")" ] || exit 124
"""

CTEST = """#!/usr/bin/env bash
case "${TESTS:-} $2 $*" in
  "report in a child build/asan "*) echo "==1==ERROR: AddressSanitizer: heap-use" >"${ASAN_OPTIONS##*log_path=}.7" ;;
  "overflow build/asan "*) echo "a.cpp:1:1: runtime error: overflow ***Failed"; echo "0% tests passed"; exit 8 ;;
  "race build/tsan "*) echo "WARNING: ThreadSanitizer: data race" >"${TSAN_OPTIONS##*log_path=}.7" ;;
  "late once build/asan "*rerun*) ;;
  "late once build/asan "*) echo "1/1 Test ***Failed"; echo "0% tests passed"; exit 8 ;;
  "wrong build/asan "*) echo "1/1 Test ***Failed"; echo "0% tests passed"; exit 8 ;;
  "hanging build/asan "*) echo "1/1 Test ***Timeout"; echo "0% tests passed"; exit 8 ;;
esac
echo "100% tests passed"
"""


class CiRun(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        for path in ("test", "packaging/install_packages.sh", "packaging/check_package.sh", "tests/fuzz/run.sh",
                     "bin/clang-format", "bin/run-clang-tidy", "bin/cmake", "bin/git"):
            self.write(path, COMMAND)
        self.write("bin/ctest", CTEST)
        self.write(".ci/run", (ROOT / ".ci/run").read_text())
        (self.folder / "build").mkdir()

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(0o755)

    def run_ci(self, **environment):
        """Its exit code and what it says last."""
        path = f"{self.folder}/bin:{os.environ['PATH']}"
        done = subprocess.run([self.folder / ".ci/run"], env={**os.environ, **environment, "PATH": path},
                              capture_output=True, text=True, check=False)
        return done.returncode, done.stdout.partition("== Result")[2].split("\n", 1)[1].strip()

    def test_nothing_found_passes(self):
        self.assertEqual(self.run_ci(), (0, "Nothing failed."))

    def test_whatever_a_check_finds_fails(self):
        checks = {"test": "tests", "clang-format": "formatting", "check_package.sh": "package", "run.sh": "fuzzing",
                  "run-clang-tidy": "clang-tidy"}
        for command, name in checks.items():
            with self.subTest(command):
                self.assertEqual(self.run_ci(BAD=command), (1, f"Failed: {name}"))

    def test_reports_of_sanitizers_fail(self):
        for tests, name in {"report in a child": "memory", "overflow": "memory", "race": "threads"}.items():
            with self.subTest(tests):
                self.assertEqual(self.run_ci(TESTS=tests), (1, f"Failed: {name}"))

    def test_a_test_that_fails_twice_fails(self):
        self.assertEqual(self.run_ci(TESTS="wrong"), (1, "Failed: memory"))

    def test_a_test_that_was_late_once_passes(self):
        self.assertEqual(self.run_ci(TESTS="late once"), (0, "Nothing failed."))

    def test_what_runs_out_of_time_is_named(self):
        self.assertEqual(self.run_ci(TESTS="hanging"), (0, "Not finished in time: memory\nNothing failed."))
        for command, name in {"run.sh": "fuzzing", "check_package.sh": "package"}.items():
            with self.subTest(command):
                self.assertEqual(self.run_ci(SLOW=command), (0, f"Not finished in time: {name}\nNothing failed."))


if __name__ == "__main__":
    unittest.main()
