"""The auditor's page has words for what rooms record."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db.models import TextChoices
from django.utils import translation

import backend
from backend.audit.actions import ACTIONS, fact_words, label, subject_words
from backend.issuance.anchors import AlarmKind
from backend.notices.models import Notice
from backend.releases.models import ReleaseState

OFFICE = Path(backend.__file__).parent
ACTION = re.compile(r"[a-z]+(-[a-z]+)+")
RECORDING = frozenset({"record", "_done", "_end", "_tell"})
"""The function itself, and those of rooms that hand an action on to it."""


def recorded() -> Iterator[tuple[str, str]]:
    for path in OFFICE.glob("*/*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            for given in node.args if called in RECORDING else []:
                if isinstance(given, ast.Constant) and ACTION.fullmatch(str(given.value)):
                    yield str(given.value), f"{path.relative_to(OFFICE)}:{node.lineno}"


def test_every_action_has_a_name() -> None:
    found = list(recorded())
    assert len(found) > 20
    assert {f"{where}: {action}" for action, where in found if action not in ACTIONS} == set()


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ("Account changed", "account an", ("earlier roles", "Auditor"))),
        ("vi", ("Sửa tài khoản", "tài khoản an", ("vai trò cũ", "Cán bộ giám sát"))),
    ],
)
def test_an_entry_in_words(language: str, expected: tuple[str, str, tuple[str, str]]) -> None:
    with translation.override(language):
        assert (
            label("account-changed"),
            subject_words("account an"),
            fact_words("earlier_roles", ["auditor"]),
        ) == expected


def test_a_subject_that_is_a_day_is_written_as_people_write_days() -> None:
    with translation.override("en"):
        assert subject_words("day 2026-11-05") == "day 05/11/2026"


def test_what_has_no_words_is_shown_as_it_is() -> None:
    assert label("moon-landed") == "moon-landed"
    assert subject_words("TL-KS 4 HC") == "TL-KS 4 HC"
    assert fact_words("height", 3) == ("height", "3")
    assert fact_words("height", None) == ("height", "")


@pytest.mark.parametrize(
    ("name", "choices"),
    [("kind", Notice.Kind), ("kind", AlarmKind), ("state", ReleaseState)],
)
def test_a_choice_is_said_in_words(name: str, choices: type[TextChoices]) -> None:
    with translation.override("vi"):
        assert not {one for one in choices.values if fact_words(name, one)[1] == one}


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("day", "2026-11-05", "05/11/2026"),
        ("since", "2026-11-05T17:30:00+00:00", "06/11/2026 00:30"),
        ("since", "2026-11-06T00:30:00+07:00", "06/11/2026 00:30"),
        ("text", "2026-13-45", "2026-13-45"),
        ("text", "2026-11-05T17:30", "2026-11-05T17:30"),
        ("text", "2026-11-05 mất điện", "2026-11-05 mất điện"),
        ("where", ["all"], "tất cả các máy"),
        ("where", ["kiosk hc-01", "group Chợ Hàn"], "máy hc-01, nhóm Chợ Hàn"),
        ("kiosks", ["all"], "all"),
        ("kind", "warning", "cảnh báo"),
        ("state", "taken-back", "đã thu hồi"),
        ("text", "warning", "warning"),
    ],
)
def test_facts_are_written_as_people_write_them(name: str, value: object, expected: str) -> None:
    with translation.override("vi"):
        assert fact_words(name, value)[1] == expected
