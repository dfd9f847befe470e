"""Nothing personal reaches the log: by what may be declared, what is withheld, what is passed."""

from __future__ import annotations

import ast
import io
import json
import re
import threading
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kiosk_app
from kiosk_app import VERSION
from kiosk_app.log import WITHHELD, FieldForm, Log, UnknownLogEventError, declared_events, redact
from kiosk_app.log_doc import page

SOURCES: Final = Path(kiosk_app.__file__).parent
DOCUMENT: Final = SOURCES.parent / "docs" / "log-events.md"
SESSION: Final = "00c0ffee00c0ffee"
REQUEST: Final = f"{SESSION}-1"

PERSONAL: Final = (
    "048188001234",
    48188001234,
    "048 188 001 234",
    "048.188.001.234",
    "048-188-001-234",
    "0481-8800-1234",
    "201234567",
    "M12345678",
    "0905123456",
    "+84905123456",
    "15/03/1988",
    "1988-03-15",
    "15031988",
    "Nguyễn Thị Thu Hường",
    "NGUYỄN THỊ THU HƯỜNG",
    "Hường",
    "NGUYEN THI THU HUONG",
    "KIM<<MINJUN",
    "24 Trần Phú, Hải Châu, Đà Nẵng",
    "24 Tran Phu",
    "048201001234|201234567|Nguyễn Văn An|15032001|Nam|24 Trần Phú|20072022",
    "P<VNMNGUYEN<<VAN<AN<<<<<<<<<<<<<<<<<<<<<<<<<<",
    "an@example.com",
    "DN-CT07-2026-000123",
    b"048188001234",
    {"number": "048188001234"},
    ("048188001234",),
    ValueError("048188001234"),
)
"""Of nobody: whatever a person has, in the shapes that programs give it."""


def entry(event: str, **fields: object) -> dict[str, Any]:
    stream = io.StringIO()
    Log(stream)(event, **fields)
    (line,) = stream.getvalue().splitlines()
    told: dict[str, Any] = json.loads(line)
    return told


ALL_FIELDS: Final = [
    (event, name) for event, row in sorted(declared_events().items()) for name in row.fields
]


@pytest.mark.parametrize(("event", "field"), ALL_FIELDS)
def test_personal_data_comes_out_of_no_field(event: str, field: str) -> None:
    for value in PERSONAL:
        told = entry(event, **{field: value})
        assert told[field] == WITHHELD, value


GOOD: Final[dict[FieldForm, tuple[object, ...]]] = {
    FieldForm.SESSION: (SESSION, "-"),
    FieldForm.REQUEST: (REQUEST, f"{SESSION}-9999"),
    FieldForm.WORD: ("page-printer", "notPresent", "OfficeUnreachableError", "unknown-kiosk"),
    FieldForm.WORDS: ("serial", "subject-name,subject-number"),
    FieldForm.COUNT: (0, 65_534, 9_999_999),
    FieldForm.FLAG: (True, False),
    FieldForm.VERSION: (VERSION, "12.0", "1.2.3rc1"),
    FieldForm.PLACE: ("machine.py:79", "unknown"),
}
BAD: Final[dict[FieldForm, tuple[object, ...]]] = {
    FieldForm.SESSION: ("", "--", SESSION + "\n", SESSION.upper(), SESSION[1:], REQUEST, None),
    FieldForm.REQUEST: (SESSION, "-", f"{SESSION}-", f"{SESSION}-12345", f"{SESSION}-x", 1),
    FieldForm.WORD: ("", "-a", "two words", "a1", "x" * 41, "a,b", None, True, 1),
    FieldForm.WORDS: ("", ",", "a,", "a,,b", "a, b", ",".join(["a"] * 21)),
    FieldForm.COUNT: (-1, 10_000_000, "1", 1.0, True, None),
    FieldForm.FLAG: ("true", 1, 0, None),
    FieldForm.VERSION: ("", "1", "1.2.3.4", "1988.03.15", "1.0 of Hường"),
    FieldForm.PLACE: ("/home/an/machine.py:79", "machine.py", "machine.py:", "<string>:1"),
}


@pytest.mark.parametrize("form", FieldForm)
def test_a_value_of_its_form_comes_out_as_it_is(form: FieldForm) -> None:
    for value in GOOD[form]:
        assert redact(form, value) == value
        assert type(redact(form, value)) is type(value)


@pytest.mark.parametrize("form", FieldForm)
def test_a_value_of_another_form_is_withheld(form: FieldForm) -> None:
    for value in BAD[form]:
        assert redact(form, value) == WITHHELD, value


@given(st.text(), st.sampled_from(FieldForm))
def test_no_run_of_digits_that_is_a_persons_comes_out(text: str, form: FieldForm) -> None:
    shown = str(redact(form, text))
    if form not in {FieldForm.SESSION, FieldForm.REQUEST}:
        assert len(re.sub(r"\D", "", shown)) < 8
    assert shown.isascii()


@given(st.from_regex(r"[0-9]{9}|[0-9]{12}", fullmatch=True), st.sampled_from(FieldForm))
def test_no_identity_number_comes_out(number: str, form: FieldForm) -> None:
    assert redact(form, number) == WITHHELD
    assert redact(form, int(number) + 10_000_000) == WITHHELD


def test_a_line_says_when_what_and_how_grave() -> None:
    told = entry("serial-reserved", session=SESSION, request=REQUEST)
    assert datetime.fromisoformat(told.pop("time")).utcoffset() is not None
    assert told == {
        "level": "info",
        "event": "serial-reserved",
        "session": SESSION,
        "request": REQUEST,
    }


def test_an_undeclared_event_is_a_bug() -> None:
    stream = io.StringIO()
    with pytest.raises(UnknownLogEventError, match="person-typed"):
        Log(stream)("person-typed")
    assert stream.getvalue() == ""


def test_an_undeclared_field_is_a_bug_and_writes_nothing() -> None:
    stream = io.StringIO()
    with pytest.raises(UnknownLogEventError, match=r"screen\.name"):
        Log(stream)("screen", session=SESSION, name="x")
    assert stream.getvalue() == ""


def test_without_a_stream_it_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    Log()("stopped")
    told = capsys.readouterr()
    assert told.out == ""
    assert json.loads(told.err)["event"] == "stopped"


def test_lines_of_several_threads_stay_whole() -> None:
    stream = io.StringIO()
    log = Log(stream)

    def write() -> None:
        for _ in range(50):
            log("job", session=SESSION, request=REQUEST, progress="printing")

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = stream.getvalue().splitlines()
    assert len(lines) == 200
    assert {json.loads(line)["event"] for line in lines} == {"job"}


# --- the table --------------------------------------------------------------------------------


def test_every_row_of_the_table_is_whole() -> None:
    for name, row in declared_events().items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
        assert row.level in {"info", "warning", "error", "critical"}, name
        assert row.meaning.endswith("."), name
        assert "|" not in row.meaning + row.remedy
        assert not {"time", "level", "event"} & row.fields.keys()


def test_what_wants_somebody_says_what_to_do() -> None:
    for name, row in declared_events().items():
        assert (row.level == "info") == (row.remedy == ""), name


def test_the_document_is_up_to_date() -> None:
    made = "python -m kiosk_app.log_doc > docs/log-events.md makes it anew"
    assert DOCUMENT.read_text("utf-8") == page(), made


def test_the_document_names_every_event_and_form() -> None:
    text = page()
    for name, row in declared_events().items():
        assert text.count(f"| `{name}` | {row.meaning} | {row.remedy} |") == 1
    for form in FieldForm:
        assert f"| {form.value} | " in text


# --- every call in the program --------------------------------------------------------------------


def log_calls() -> Iterator[tuple[str, str, list[ast.keyword]]]:
    """Place, event and fields of each call of something named ``log`` or ``_log``."""
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in {"log", "_log"}:
                place = f"{path.relative_to(SOURCES)}:{node.lineno}"
                (event,) = node.args
                assert isinstance(event, ast.Constant), place
                assert isinstance(event.value, str), place
                yield place, event.value, node.keywords


def test_every_call_uses_what_is_declared() -> None:
    for place, event, fields in log_calls():
        assert event in declared_events(), place
        for field in fields:
            assert field.arg in declared_events()[event].fields, place


def test_every_declared_event_and_field_is_used() -> None:
    used: defaultdict[str, set[str]] = defaultdict(set)
    for _, event, fields in log_calls():
        used[event] |= {str(field.arg) for field in fields}
    assert used == {name: set(row.fields) for name, row in declared_events().items()}


KINDS_ONLY: Final = {
    "part": {"silent.value"},
    "session": {"session", "effect.session", "'-'"},
    "request": {"effect.request", "request"},
    "error": {
        "name",
        "kind",
        "type(error).__name__",
        "type(bug).__name__",
        "type(error).__name__ if error else 'StoreWriteError'",
        "why",
    },
    "problem": {
        "kind",
        "kind or 'none'",
        "type(error).__name__",
        "problem",
        "problem or 'none'",
        "result.problem",
        "ProblemType.WRONG_BOX",
        "error.kind.value",
        "report.problem or 'none'",
    },
    "place": {"where"},
    "version": {"VERSION", "kept.version"},
    "release": {"release.number"},
    "versions": {"len(new.versions)"},
    "fault": {"fault", "first.fault.value", "'behind-the-last-anchor'"},
    "row": {"first.first", "error.sequence", "kept.anchor.sequence"},
    "anchored": {"found.anchored"},
    "sameness": {"same.value"},
    "screen": {"screen"},
    "device": {"report.name", "self._printer.name", "printer.name"},
    "state": {"status.device", "progress.state", "state"},
    "wrapped": {"keys.wrapped_by"},
    "file": {"role_of(file)", "role_of(error.path.name)"},
    "standing": {"standing"},
    "paper": {"status.paper"},
    "cover": {"status.cover"},
    "media": {"status.media"},
    "mismatches": {"names", "NOT_CHECKED"},
    "progress": {"progress.value"},
    "outcome": {"effect.outcome.value"},
    "reason": {"effect.reason"},
    "reached": {"reached"},
    "command": {"command if command in COMMANDS else 'unknown'"},
    "uid": {"uid"},
    "stop": {"report.stop or 'none'"},
    "parked": {"len(report.parked)"},
    "by": {"effect.by"},
    "what": {"what", "order.verb"},
    "said": {"answered.said"},
    "pages": {"salvage.pages_lost"},
    "entries": {"salvage.waiting"},
    "entries_lost": {"salvage.waiting_lost"},
    "rows": {"salvage.rows", "found.rows"},
    "rows_lost": {"salvage.rows_lost"},
}
"""Every expression that is logged, by field. A name of one plain word has the form of a kind's
name, so no form can keep it out: whoever logs something new adds it here, and looks at it.
"""


def test_every_call_passes_only_what_was_looked_at() -> None:
    for place, _, fields in log_calls():
        for field in fields:
            assert ast.unparse(field.value) in KINDS_ONLY[str(field.arg)], place


def test_every_expression_that_was_looked_at_is_still_there() -> None:
    passed: defaultdict[str, set[str]] = defaultdict(set)
    for _, _, fields in log_calls():
        for field in fields:
            passed[str(field.arg)].add(ast.unparse(field.value))
    assert passed == KINDS_ONLY
