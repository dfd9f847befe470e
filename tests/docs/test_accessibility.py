"""Each line of docs/accessibility.md is held by tests that name it, and none names another."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = ROOT / "docs" / "accessibility.md"
NAMED: Final = re.compile(r"accessibility\.md: ([a-z, -]+)\.")


def lines() -> dict[str, tuple[str, ...]]:
    """Key of each line, and the tests that its last column names, as ``file::test``."""
    found: dict[str, tuple[str, ...]] = {}
    for row in PAGE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        if row.startswith("| `") and len(cells) == 4:
            found[cells[0].strip("`")] = tuple(re.findall(r"`([\w/]+\.py::\w+)`", cells[3]))
    return found


@cache
def named_in(file: Path) -> dict[str, set[str]]:
    """Keys that each test of a file names in its docstring."""
    return {
        node.name: {
            key.strip()
            for match in NAMED.findall(ast.get_docstring(node) or "")
            for key in match.split(",")
        }
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


@pytest.mark.parametrize("key", lines())
def test_a_line_is_held_by_tests_that_name_it(key: str) -> None:
    tests = lines()[key]
    assert tests, "a line without a test"
    for reference in tests:
        file, _, name = reference.partition("::")
        assert key in named_in(ROOT / "tests" / file)[name], reference


def test_no_test_names_a_line_that_is_not_there() -> None:
    known = set(lines())
    for file in (ROOT / "tests").rglob("test_*.py"):
        if "accessibility.md:" in file.read_text("utf-8"):
            for name, keys in named_in(file).items():
                assert keys <= known, (file.name, name)
