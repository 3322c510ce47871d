#!/usr/bin/env python3
"""Proves that tools/check-layers refuses what it must refuse, alone and as a step of the build."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
CHECK = SOURCE / "tools" / "check-layers"


class Tree(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="kontorist-layers-"))
        self.addCleanup(shutil.rmtree, self.root)
        self.write("src/base/error.h", "#pragma once\n")
        self.write("src/domain/contact.h", '#pragma once\n#include "base/error.h"\n')
        self.write("src/storage/repository.h", '#include "domain/contact.h"\n#include <QSqlQuery>\n')
        self.write("src/services/service.h", '#include "storage/repository.h"\n')
        self.write("src/services/secretstore.h", "#pragma once\n")
        self.write("src/models/model.h", '#include "services/service.h"\n#include "domain/contact.h"\n')
        self.write("ui/window.h", '#include "models/model.h"\n#include "ui_window.h"\n')
        self.write("ui/actions/actioncontroller.cpp", "void f() { m_action->setEnabled(true); }\n")
        self.write("app/main.cpp", '#include "ui/window.h"\n#include "storage/repository.h"\n')

    def write(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def check(self, *arguments):
        run = subprocess.run([sys.executable, str(CHECK), "--root", str(self.root), *arguments],
                             capture_output=True, text=True)
        return run.returncode, run.stdout + run.stderr

    def refused(self, path, text, rule, *arguments):
        self.write(path, text)
        status, output = self.check(*arguments)
        self.assertEqual(status, 1, output)
        self.assertIn(f"error: {path}:", output)
        self.assertIn(f"[{rule}]", output)
        return output

    def accepted(self, path, text):
        self.write(path, text)
        status, output = self.check()
        self.assertEqual(status, 0, output)


class Layers(Tree):
    def test_a_clean_tree_passes(self):
        status, output = self.check()
        self.assertEqual(status, 0, output)

    def test_upward_includes_are_refused(self):
        for path, include in (
                ("src/base/bad.h", "domain/contact.h"), ("src/domain/bad.h", "storage/repository.h"),
                ("src/storage/bad.h", "services/service.h"), ("src/services/bad.h", "models/model.h"),
                ("src/services/bad2.cpp", "ui/window.h"), ("src/models/bad.h", "storage/repository.h"),
                ("src/cli/bad.cpp", "models/model.h"), ("src/secrets/bad.h", "services/service.h"),
                ("ui/bad.cpp", "storage/repository.h"), ("src/portal/bad.cpp", "ui/window.h")):
            with self.subTest(path=path, include=include):
                output = self.refused(path, f'\n#include "{include}"\n', "upward-include", "--layers-only")
                self.assertIn(f"{path}:2:", output)
                (self.root / path).unlink()

    def test_the_real_path_counts_not_the_spelling(self):
        self.refused("src/domain/bad.h", '#include "../storage/repository.h"\n', "upward-include")
        self.refused("src/domain/bad.h", "#include <storage/repository.h>\n", "upward-include")
        (self.root / "src/domain/bad.h").unlink()
        os.symlink(self.root / "src/storage/repository.h", self.root / "src/domain/innocent.h")
        self.refused("src/domain/bad.h", '#include "innocent.h"\n', "upward-include")

    def test_secrets_sees_one_header_of_services(self):
        self.accepted("src/secrets/keychain.h", '#include "services/secretstore.h"\n')

    def test_a_comment_is_no_include(self):
        self.accepted("src/domain/good.h", '// #include "storage/repository.h"\n/*\n#include "ui/window.h"\n*/\n')

    def test_unknown_folders_and_files_are_refused(self):
        self.refused("src/helpers/bad.h", "#pragma once\n", "unknown-layer")
        shutil.rmtree(self.root / "src/helpers")
        self.refused("src/domain/bad.h", '#include "domain/missing.h"\n', "unresolved")

    def test_system_headers_of_other_layers_are_refused(self):
        self.refused("ui/bad.cpp", "#include <QSqlDatabase>\n", "forbidden-header", "--layers-only")
        self.refused("src/domain/bad.h", "#include <QObject>\n", "forbidden-header", "--layers-only")

    def test_an_empty_tree_is_an_error(self):
        for name in ("src", "ui", "app"):
            shutil.rmtree(self.root / name)
        self.assertEqual(self.check()[0], 1)


class Gates(Tree):
    def test_forbidden_constructs_are_refused(self):
        for path, text, rule in (
                ("src/services/bad.cpp", "QSqlQuery query;", "sql-outside-storage"),
                ("app/bad.cpp", "QSqlQuery query;", "sql-in-app"),
                ("src/models/bad.cpp", "QSortFilterProxyModel proxy;", "proxy-model"),
                ("ui/bad.cpp", "m_deleteAction->setEnabled(false);", "action-enabled"),
                ("ui/bad.cpp", "dialog.exec();", "nested-loop"),
                ("ui/bad.cpp", "QEventLoop loop;", "nested-loop"),
                ("ui/bad.cpp", "QMessageBox::question(this, a, b);", "static-dialog"),
                ("src/models/bad.cpp", "future.waitForFinished();", "waiting"),
                ("ui/bad.cpp", "widget->setStyleSheet(text);", "style-sheet"),
                ("src/domain/bad.cpp", "return tr(text);", "words-below"),
                ("src/services/bad.cpp", "QDateTime::currentDateTimeUtc();", "time-of-day"),
                ("tests/bad.cpp", "QTest::qWait(100);", "sleep"),
                ("tests/bad.cpp", "QThread::msleep(100);", "sleep"),
                ("src/storage/bad.cpp", 'run("PRAGMA synchronous=NORMAL");', "synchronous"),
                ("src/storage/bad.sql", "PRAGMA synchronous = OFF;", "synchronous"),
                ("src/storage/bad.cpp", "query.exec(QString(text).arg(name));", "sql-by-hand"),
                ("tests/bad.cpp", '#include "../src/base/error.cpp"', "include-cpp"),
                ("docs/bad.md", "TO" "DO: write this", "forbidden-word"),
                ("docs/bad.md", "see /ro" "ot/file", "forbidden-word"),
                ("src/base/bad.cpp", "int a;\n" * 501, "file-length")):
            with self.subTest(path=path, rule=rule):
                self.refused(path, text + "\n", rule)
                (self.root / path).unlink()

    def test_the_allowed_place_is_allowed(self):
        self.accepted("app/about.cpp", "#include <QSqlDatabase>\nauto d = QSqlDatabase::drivers();\n")
        self.accepted("ui/form.cpp", "m_okButton->setEnabled(false); dialog->open();\n")
        self.accepted("src/storage/pragma.cpp", 'run("PRAGMA synchronous=FULL");\n')
        self.accepted("src/storage/text.cpp", "// QTest::qWait( and setStyleSheet( in a comment\n")

    def test_a_long_function_is_a_warning_and_strict_makes_it_an_error(self):
        self.write("ui/long.cpp", "void f()\n{\n" + "    g();\n" * 61 + "}\n")
        status, output = self.check()
        self.assertEqual(status, 0, output)
        self.assertIn("[function-length] 61 lines", output)
        self.assertEqual(self.check("--strict")[0], 1)

    def test_exceptions_need_a_reason_and_a_need(self):
        self.write("tools/layer-exceptions.txt", "ui/bad.cpp style-sheet a third-party widget needs it\n")
        self.accepted("ui/bad.cpp", "widget->setStyleSheet(text);\n")
        (self.root / "ui/bad.cpp").unlink()
        self.assertEqual(self.check()[0], 1)
        self.write("tools/layer-exceptions.txt", "ui/bad.cpp style-sheet\n")
        self.write("ui/bad.cpp", "widget->setStyleSheet(text);\n")
        self.assertEqual(self.check()[0], 1)


class Build(Tree):
    """The same as a build step: cmake/CheckLayers.cmake in a project without a compiler."""

    def build(self):
        return subprocess.run(["cmake", "--build", str(self.root / "build")], capture_output=True, text=True)

    def test_an_upward_include_fails_the_build(self):
        self.write("CMakeLists.txt", "cmake_minimum_required(VERSION 3.25)\nproject(Planted NONE)\n"
                   f'include("{SOURCE}/cmake/CheckLayers.cmake")\nkontorist_check_layers()\n')
        (self.root / "tools").mkdir()
        shutil.copy(CHECK, self.root / "tools/check-layers")
        self.write("tools/layer-exceptions.txt", "# none\n")
        configured = subprocess.run(
            ["cmake", "-G", "Ninja", "-S", str(self.root), "-B", str(self.root / "build")],
            capture_output=True, text=True)
        self.assertEqual(configured.returncode, 0, configured.stderr)
        self.assertEqual(self.build().returncode, 0)
        self.write("src/domain/planted.h", '#include "storage/repository.h"\n')
        refused = self.build()
        self.assertNotEqual(refused.returncode, 0, refused.stdout)
        self.assertIn("src/domain must not include src/storage/repository.h", refused.stdout)
        (self.root / "src/domain/planted.h").unlink()
        self.assertEqual(self.build().returncode, 0)
        self.assertIn("no work to do", self.build().stdout)


if __name__ == "__main__":
    unittest.main()
