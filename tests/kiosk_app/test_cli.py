"""The command line: what it says, what it writes, and its exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from forms.readback import Reading, read_pdf
from forms.revocation import Entry, Reason, RevocationList, sign_list
from forms.verify import VerdictKind
from kiosk_app.cli import NOT_VALID, OK, UNUSABLE, main
from kiosk_app.control import ControlServer
from kiosk_app.journey.service import Verb
from office_contract.messages import OutcomeReport, QueuedRequest
from office_contract.vocabulary import Outcome
from offline_cache.anchors import Anchors
from offline_cache.database import open_store
from offline_cache.keys import kiosk_signing_key, store_key
from offline_cache.ledger import Ledger
from offline_cache.outbox import Outbox, outcome_entry, request_entry
from tests.kiosk_app.issued import (
    CT01,
    CT07,
    FORGER_KEY,
    NOON,
    OFFICE_KEY,
    REQUEST,
    SERIAL,
    page_of,
    picture_of,
    seal_of,
    write_trust,
)
from tests.offline_cache.ledgers import alter, papers

COMMANDS = (
    (),
    ("demo",),
    ("run",),
    ("compose",),
    ("verify",),
    ("devices",),
    ("devices", "status"),
    ("devices", "test"),
    ("devices", "fault"),
    ("ledger",),
    ("ledger", "check"),
    ("ledger", "list"),
    ("queue",),
    ("queue", "list"),
    ("queue", "retry"),
    ("service",),
    *(("service", verb) for verb in Verb),
    *(("service", what) for what in ("status", "log", "add", "card", "remove", "list")),
    ("tray",),
    ("tray", "cleared"),
    ("forms",),
    ("forms", "check"),
    ("forms", "preview"),
    ("forms", "new"),
)

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _keep_umask() -> Iterator[None]:
    """The command narrows it for its own process, which here is the tests'."""
    before = os.umask(0o022)
    os.umask(before)
    yield
    os.umask(before)


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has run the demo on this machine has its state; the tests must not see it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "home"))


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    return tmp_path / "answers.json"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.pdf"


def write(file: Path, values: object) -> str:
    file.write_text(json.dumps(values, ensure_ascii=False), "utf-8")
    return str(file)


def text_of(pdf: bytes) -> str:
    reading = read_pdf(pdf)
    assert isinstance(reading, Reading)
    return " ".join(" ".join(reading.texts).split())


# --- help ------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself(command: tuple[str, ...], capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert f"usage: {' '.join(('kiosk', *command))}" in said
    assert "--help" in said


@pytest.mark.parametrize(
    "command", [(), ("devices",), ("ledger",), ("queue",), ("service",), ("tray",), ("fly",)]
)
def test_half_a_command_is_refused(command: tuple[str, ...], capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(list(command))
    assert ended.value.code == UNUSABLE
    assert "usage: kiosk" in capsys.readouterr().err


# --- compose ---------------------------------------------------------------------------------


def test_a_form_is_composed(answers: Path, out: Path, capsys: Captured) -> None:
    assert main(["compose", "CT01", write(answers, CT01.sample), str(out)]) == OK
    assert "1 page" in capsys.readouterr().out
    assert str(CT01.sample["number"]) in text_of(out.read_bytes()).replace(" ", "")
    assert out.stat().st_mode & 0o077 == 0


def test_a_certificate_without_a_seal_is_a_specimen(
    answers: Path, out: Path, tmp_path: Path
) -> None:
    assert main(["compose", "CT07", write(answers, CT07.sample), str(out)]) == OK
    assert "SPECIMEN" in text_of(out.read_bytes())
    trust = str(write_trust(tmp_path))
    assert main(["verify", str(out), "--trust", trust]) != OK


def test_every_wrong_field_is_named_and_nothing_is_written(
    answers: Path, out: Path, capsys: Captured
) -> None:
    wrong = {**CT01.sample, "number": "04818800123", "phone": "no", "birth_date": "2031-02-30"}
    assert main(["compose", "CT01", write(answers, wrong), str(out), "--language", "en"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert {line.partition(":")[0] for line in lines} == {"number", "phone", "birth_date"}
    assert all(line.partition(": ")[2] for line in lines)
    assert not out.exists()


def test_wrong_values_of_a_certificate_are_named(
    answers: Path, out: Path, capsys: Captured
) -> None:
    wrong = {name: value for name, value in CT07.sample.items() if name != "number"}
    assert main(["compose", "CT07", write(answers, wrong), str(out)]) == UNUSABLE
    assert "required" in capsys.readouterr().err
    assert not out.exists()


def test_an_unknown_form_is_refused_by_name(answers: Path, out: Path, capsys: Captured) -> None:
    assert main(["compose", "CT99", write(answers, {}), str(out)]) == UNUSABLE
    said = capsys.readouterr().err
    assert "CT99" in said
    assert "CT01, CT07" in said


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be read"),
        (b"{", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[1]", "one JSON object"),
        (b" " * 1_000_001, "larger"),
    ],
    ids=["missing", "broken", "no-utf8", "nested", "list", "large"],
)
def test_unusable_answers_are_refused(
    answers: Path, out: Path, capsys: Captured, content: bytes | None, words: str
) -> None:
    if content is not None:
        answers.write_bytes(content)
    assert main(["compose", "CT01", str(answers), str(out)]) == UNUSABLE
    assert words in capsys.readouterr().err
    assert not out.exists()


def test_a_place_that_cannot_be_written_is_said(
    answers: Path, tmp_path: Path, capsys: Captured
) -> None:
    target = str(tmp_path / "nowhere" / "out.pdf")
    assert main(["compose", "CT01", write(answers, CT01.sample), target]) == UNUSABLE
    assert "cannot be written" in capsys.readouterr().err


def composed_with(record: str, values: object, tmp_path: Path) -> int:
    (tmp_path / "record.txt").write_text(record)
    return main(
        [
            "compose",
            "CT07",
            write(tmp_path / "answers.json", values),
            str(tmp_path / "out.pdf"),
            *("--record", str(tmp_path / "record.txt")),
            *("--trust", str(write_trust(tmp_path))),
        ]
    )


def test_a_sealed_record_makes_a_valid_certificate(
    tmp_path: Path, out: Path, capsys: Captured
) -> None:
    assert composed_with(seal_of(CT07, CT07.sample), CT07.sample, tmp_path) == OK
    assert SERIAL in text_of(out.read_bytes())
    capsys.readouterr()
    assert main(["verify", str(out), "--trust", str(tmp_path / "trust.json")]) == OK
    assert json.loads(capsys.readouterr().out)["verdict"] == VerdictKind.VALID


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (seal_of(CT07, CT07.extreme), "other values"),
        (seal_of(CT07, CT07.sample, FORGER_KEY), "not good"),
        (seal_of(CT01, CT01.sample), "sealed for CT01"),
        ("HTTPS://GIAY.DANANG.EXAMPLE/V#AAAA", "not good"),
        ("đây không phải con dấu", "cannot be read"),
    ],
    ids=["other-values", "forged", "other-form", "rubbish", "no-ascii"],
)
def test_a_record_that_does_not_belong_on_the_paper_is_refused(
    tmp_path: Path, out: Path, capsys: Captured, record: str, words: str
) -> None:
    assert composed_with(record, CT07.sample, tmp_path) == UNUSABLE
    assert words in capsys.readouterr().err
    assert not out.exists()


def test_a_record_needs_a_list_of_keys(tmp_path: Path, answers: Path, capsys: Captured) -> None:
    record = tmp_path / "record.txt"
    record.write_text(seal_of(CT07, CT07.sample))
    given = ["CT07", write(answers, CT07.sample), str(tmp_path / "out.pdf")]
    assert main(["compose", *given, "--record", str(record)]) == UNUSABLE
    assert "no usable list of keys" in capsys.readouterr().err


# --- verify ----------------------------------------------------------------------------------


def verdict_of(paper: str, tmp_path: Path, capsys: Captured) -> tuple[int, dict[str, Any]]:
    code = main(["verify", paper, "--trust", str(write_trust(tmp_path))])
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, told


def test_a_certificate_is_valid(tmp_path: Path, capsys: Captured) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(page_of(CT07, CT07.sample, seal_of(CT07, CT07.sample)))
    code, told = verdict_of(str(paper), tmp_path, capsys)
    assert (code, told["verdict"]) == (OK, VerdictKind.VALID)


def test_a_form_is_declared_and_not_confirmed(tmp_path: Path, capsys: Captured) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(page_of(CT01, CT01.sample, seal_of(CT01, CT01.sample)))
    code, told = verdict_of(str(paper), tmp_path, capsys)
    assert (code, told["verdict"]) == (OK, VerdictKind.DECLARED)


def test_another_name_over_a_good_seal_is_found(tmp_path: Path, capsys: Captured) -> None:
    paper = tmp_path / "paper.pdf"
    forged = {**CT07.sample, "name": "TRẦN VĂN MẠO DANH"}
    paper.write_bytes(page_of(CT07, forged, seal_of(CT07, CT07.sample)))
    code, told = verdict_of(str(paper), tmp_path, capsys)
    assert (code, told["verdict"]) == (NOT_VALID, VerdictKind.ALTERED)


def test_a_picture_is_read_by_its_code(tmp_path: Path, capsys: Captured) -> None:
    paper = tmp_path / "paper.png"
    paper.write_bytes(picture_of(page_of(CT07, CT07.sample, seal_of(CT07, CT07.sample))))
    code, told = verdict_of(str(paper), tmp_path, capsys)
    assert (code, told["verdict"]) == (OK, VerdictKind.VALID)


def test_the_text_of_the_code_is_enough(tmp_path: Path, capsys: Captured) -> None:
    code, told = verdict_of(seal_of(CT07, CT07.sample), tmp_path, capsys)
    assert (code, told["verdict"]) == (OK, VerdictKind.VALID)


def test_a_forgers_seal_is_not_valid(tmp_path: Path, capsys: Captured) -> None:
    code, told = verdict_of(seal_of(CT07, CT07.sample, FORGER_KEY), tmp_path, capsys)
    assert code == NOT_VALID
    assert told["verdict"] not in {VerdictKind.VALID, VerdictKind.DECLARED}


def write_revoked(folder: Path, serial: str) -> str:
    since = NOON + timedelta(hours=1)
    entry = Entry(serial, 0, Reason.REVOKED, since)
    revoked = RevocationList(1, since, since + timedelta(days=1), (entry,))
    file = folder / "revoked"
    file.write_bytes(sign_list(revoked, OFFICE_KEY))
    return str(file)


@pytest.mark.parametrize(
    ("serial", "code", "verdict"),
    [(SERIAL, NOT_VALID, VerdictKind.REVOKED), ("9/XN", OK, VerdictKind.VALID)],
)
def test_a_revoked_certificate_is_not_valid(
    tmp_path: Path, capsys: Captured, serial: str, code: int, verdict: VerdictKind
) -> None:
    arguments = [seal_of(CT07, CT07.sample), "--trust", str(write_trust(tmp_path))]
    assert main(["verify", *arguments, "--revoked", write_revoked(tmp_path, serial)]) == code
    told = capsys.readouterr()
    assert json.loads(told.out)["verdict"] == verdict


def test_the_list_that_the_kiosk_keeps_is_used_by_itself(tmp_path: Path, capsys: Captured) -> None:
    arguments = ["verify", seal_of(CT07, CT07.sample), "--trust", str(write_trust(tmp_path))]
    assert main(arguments) == OK
    told = capsys.readouterr()
    assert json.loads(told.out)["revocation_list"] is None
    assert "no list of revoked papers" in told.err
    write_revoked(tmp_path, "9/XN")
    assert main(arguments) == OK
    told = capsys.readouterr()
    kept = json.loads(told.out)["revocation_list"]
    assert kept["papers"] == 1
    assert ("a newer one is due" in told.err) is not kept["current"]
    assert "old" in told.err
    write_revoked(tmp_path, SERIAL)
    assert main(arguments) == NOT_VALID
    assert json.loads(capsys.readouterr().out)["verdict"] == VerdictKind.REVOKED


@pytest.mark.parametrize("content", [None, b"rubbish"])
def test_a_list_that_cannot_be_relied_on_is_said(
    tmp_path: Path, capsys: Captured, content: bytes | None
) -> None:
    file = tmp_path / "revoked"
    if content is not None:
        file.write_bytes(content)
    arguments = [seal_of(CT07, CT07.sample), "--trust", str(write_trust(tmp_path))]
    assert main(["verify", *arguments, "--revoked", str(file)]) == UNUSABLE
    assert str(file) in capsys.readouterr().err


def test_rubbish_is_unreadable(tmp_path: Path, capsys: Captured) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF-1.7 and then nothing")
    code, _ = verdict_of(str(paper), tmp_path, capsys)
    assert code == UNUSABLE


def test_a_missing_paper_is_said(tmp_path: Path, capsys: Captured) -> None:
    trust = str(write_trust(tmp_path))
    assert main(["verify", str(tmp_path / "none.pdf"), "--trust", trust]) == UNUSABLE
    assert "cannot be read" in capsys.readouterr().err


def test_without_keys_nothing_is_judged(tmp_path: Path, capsys: Captured) -> None:
    assert main(["verify", seal_of(CT07, CT07.sample)]) == UNUSABLE
    assert "--trust" in capsys.readouterr().err
    broken = tmp_path / "trust.json"
    broken.write_text("{}")
    assert main(["verify", seal_of(CT07, CT07.sample), "--trust", str(broken)]) == UNUSABLE


# --- the kiosk and the demo ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "cannot be read"),
        ("state = ", "kiosk.toml"),
        ('state = "s"', "missing"),
        ('state = "s"\ncolour = "red"', "unknown key 'colour'"),
    ],
    ids=["missing", "no-toml", "half", "unknown"],
)
def test_a_bad_configuration_is_said(
    tmp_path: Path, capsys: Captured, text: str | None, words: str
) -> None:
    file = tmp_path / "kiosk.toml"
    if text is not None:
        file.write_text(text)
    assert main(["run", "--config", str(file)]) == UNUSABLE
    assert words in capsys.readouterr().err


def test_the_demo_without_a_display_offers_pictures(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk_app", "demo", "--state", str(tmp_path / "demo")],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == UNUSABLE
    assert "no display" in done.stderr
    assert "make demo-shots" in done.stderr
    assert not (tmp_path / "demo").exists()


# --- devices and the queue, where no kiosk runs ------------------------------------------------


@pytest.fixture
def config(tmp_path: Path) -> str:
    file = tmp_path / "kiosk.toml"
    file.write_text(
        """\
state = "state"
[machine]
name = "Máy 01"
place = "Hải Châu"
[office]
url = "http://127.0.0.1:9"
[page_printer]
kind = "folder"
folder = "pages"
"""
    )
    return str(file)


def test_devices_are_asked_without_a_kiosk(config: str, capsys: Captured) -> None:
    assert main(["devices", "status", "--config", config]) == OK
    line = capsys.readouterr().out
    assert line.startswith("page-printer")
    assert "online" in line
    assert "paper=full" in line


def test_devices_status_as_json(config: str, capsys: Captured) -> None:
    assert main(["devices", "status", "--config", config, "--json"]) == OK
    [device] = json.loads(capsys.readouterr().out)["devices"]
    assert device["name"] == "page-printer"
    assert device["device"] == "online"
    assert device["can_print"] is True


def test_a_test_page_is_printed(config: str, capsys: Captured, tmp_path: Path) -> None:
    assert main(["devices", "test", "page-printer", "--config", config]) == OK
    assert "delivered" in capsys.readouterr().out
    [page] = (tmp_path / "pages" / "tray").iterdir()
    assert "Test page" in text_of(page.read_bytes())


def test_an_unknown_device_is_refused_with_the_known(config: str, capsys: Captured) -> None:
    assert main(["devices", "test", "toaster", "--config", config]) == UNUSABLE
    said = capsys.readouterr().err
    assert "toaster" in said
    assert "page-printer" in said


def test_no_fault_is_set_at_a_real_device(config: str, capsys: Captured) -> None:
    assert main(["devices", "fault", "page-printer", "jam", "--config", config]) == UNUSABLE
    assert "real devices" in capsys.readouterr().err


def test_without_kiosk_and_configuration_devices_cannot_be_asked(
    tmp_path: Path, capsys: Captured
) -> None:
    assert main(["devices", "status", "--state", str(tmp_path)]) == UNUSABLE
    said = capsys.readouterr().err
    assert "no kiosk runs" in said
    assert "--config" in said


def test_an_empty_queue_is_said(tmp_path: Path, capsys: Captured) -> None:
    assert main(["queue", "list", "--state", str(tmp_path)]) == OK
    assert "nothing waits" in capsys.readouterr().out


def test_the_queue_is_listed_without_what_it_says(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "keys").mkdir(mode=0o700)
    store = open_store(tmp_path / "store.db", store_key(tmp_path / "keys"))
    report = OutcomeReport(
        entry="entry-0001",
        request=REQUEST,
        serial=SERIAL,
        sheet=1,
        outcome=Outcome.TAKEN,
        at=NOON,
    )
    Outbox(store).add(outcome_entry(report, not_before=NOON))
    asked = QueuedRequest(
        entry="request-0001",
        box_key="ab" * 8,
        sealed="c2VhbGVk" * 20,
        at=NOON + timedelta(minutes=1),
        expires=NOON + timedelta(days=30),
    )
    Outbox(store).add(request_entry(asked))
    store.close()
    assert main(["queue", "list", "--state", str(tmp_path)]) == OK
    listed = capsys.readouterr().out
    assert "entry-0001" in listed
    assert SERIAL not in listed
    assert "request-0001" in listed
    assert "c2VhbGVk" not in listed
    assert main(["queue", "list", "--state", str(tmp_path), "--json"]) == OK
    outcome, request = json.loads(capsys.readouterr().out)["entries"]
    assert (outcome["entry"], outcome["kind"], outcome["attempts"]) == ("entry-0001", "outcome", 0)
    assert (request["entry"], request["kind"]) == ("request-0001", "request")
    assert datetime.fromisoformat(request["expires"]) == asked.expires


def test_a_sound_ledger_is_said_and_listed(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "keys").mkdir(mode=0o700)
    store = open_store(tmp_path / "store.db", store_key(tmp_path / "keys"))
    papers(Ledger(store), 5)
    Anchors(store, kiosk_signing_key(tmp_path / "keys")).make(NOON, at_once=True)
    store.close()
    assert main(["ledger", "check", "--state", str(tmp_path)]) == OK
    assert capsys.readouterr().out == (
        "sound; 5 rows, 0 of 1 anchors countersigned, the last at row 0\n"
    )
    assert main(["ledger", "check", "--state", str(tmp_path), "--json"]) == OK
    assert json.loads(capsys.readouterr().out)["sound"] is True
    assert main(["ledger", "list", "--last", "2", "--state", str(tmp_path)]) == OK
    listed = capsys.readouterr().out.splitlines()
    assert len(listed) == 2
    assert "reserved" in listed[1]
    assert "0005/2026/XN-HC" in listed[1]
    assert main(["ledger", "list", "--json", "--state", str(tmp_path)]) == OK
    assert [row["sequence"] for row in json.loads(capsys.readouterr().out)["rows"]] == [
        1, 2, 3, 4, 5,
    ]  # fmt: skip


def test_a_ledger_that_was_altered_says_which_rows(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "keys").mkdir(mode=0o700)
    store = open_store(tmp_path / "store.db", store_key(tmp_path / "keys"))
    papers(Ledger(store), 9)
    Anchors(store, kiosk_signing_key(tmp_path / "keys")).make(NOON, at_once=True)
    alter(
        store,
        "UPDATE ledger SET note = 'x' WHERE sequence = 3",
        "DELETE FROM ledger WHERE sequence IN (5, 6, 9)",
    )
    store.close()
    assert main(["ledger", "check", "--state", str(tmp_path)]) == NOT_VALID
    assert capsys.readouterr().out.splitlines() == [
        "row 3 was altered",
        "rows 5 to 6: each is missing",
        "row 9 is missing at the end: an anchor signed before names it",
        "NOT SOUND: tell the office; 6 rows, 0 of 1 anchors countersigned, the last at row 0",
    ]


@pytest.mark.parametrize("action", ["check", "list"])
def test_a_ledger_that_is_not_there_is_said(tmp_path: Path, capsys: Captured, action: str) -> None:
    assert main(["ledger", action, "--state", str(tmp_path)]) == UNUSABLE
    assert "there is no store" in capsys.readouterr().err


def test_too_many_rows_are_not_listed(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "keys").mkdir(mode=0o700)
    open_store(tmp_path / "store.db", store_key(tmp_path / "keys")).close()
    assert main(["ledger", "list", "--state", str(tmp_path)]) == OK
    assert "the ledger is empty" in capsys.readouterr().out
    assert main(["ledger", "list", "--last", "0", "--state", str(tmp_path)]) == UNUSABLE
    assert "from 1 to 1000" in capsys.readouterr().err


def test_what_was_parked_is_sent_again_without_a_kiosk_too(
    tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "keys").mkdir(mode=0o700)
    store = open_store(tmp_path / "store.db", store_key(tmp_path / "keys"))
    asked = QueuedRequest(
        entry="request-0001",
        box_key="ab" * 8,
        sealed="c2VhbGVk" * 20,
        at=NOON,
        expires=NOON + timedelta(days=30),
    )
    Outbox(store).add(request_entry(asked))
    Outbox(store).park("request-0001", NOON, "wrong-box")
    store.close()
    assert main(["queue", "retry", "request-0001", "--state", str(tmp_path)]) == OK
    assert "sent again" in capsys.readouterr().out
    assert main(["queue", "retry", "request-0001", "--state", str(tmp_path)]) == UNUSABLE
    assert "no parked entry" in capsys.readouterr().err
    assert main(["queue", "list", "--state", str(tmp_path), "--json"]) == OK
    [entry] = json.loads(capsys.readouterr().out)["entries"]
    assert (entry["state"], entry["reason"]) == ("waiting", "")


@pytest.mark.parametrize("command", [("service", "resume"), ("tray", "cleared")])
def test_nothing_is_said_to_a_kiosk_that_does_not_run(
    tmp_path: Path, capsys: Captured, command: tuple[str, str]
) -> None:
    assert main([*command, "--state", str(tmp_path)]) == UNUSABLE
    assert "no kiosk runs" in capsys.readouterr().err


# --- through the control socket ----------------------------------------------------------------


def test_a_running_kiosk_answers_itself(tmp_path: Path, capsys: Captured) -> None:
    heard: list[dict[str, Any]] = []

    def handle(request: Any, _uid: int) -> dict[str, Any]:
        heard.append(dict(request))
        said = {"said": "done", "detail": ""}
        return {"faults": ["jam"], "entries": [], "done": True, **said}

    bugs: list[BaseException] = []
    server = ControlServer(tmp_path, handle, bugs.append)
    try:
        state = ("--state", str(tmp_path))
        assert main(["devices", "fault", "page-printer", "jam", *state]) == OK
        assert capsys.readouterr().out == "page-printer: jam\n"
        assert main(["devices", "fault", "page-printer", "jam", "--clear", *state]) == OK
        assert main(["service", "resume", *state]) == OK
        assert main(["tray", "cleared", *state]) == OK
    finally:
        server.close()
    assert [request["command"] for request in heard] == [
        "devices-fault",
        "devices-fault",
        "service",
        "tray-cleared",
    ]
    assert [request.get("on") for request in heard] == [True, False, None, None]
    assert bugs == []


def test_what_a_running_kiosk_refuses_is_said(tmp_path: Path, capsys: Captured) -> None:
    bugs: list[BaseException] = []
    server = ControlServer(
        tmp_path, lambda _request, _uid: {"error": "no device is called 'x'"}, bugs.append
    )
    try:
        assert main(["devices", "test", "x", "--state", str(tmp_path)]) == UNUSABLE
    finally:
        server.close()
    assert "no device is called 'x'" in capsys.readouterr().err
    assert bugs == []
