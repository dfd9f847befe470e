"""Asking to be taken in, and what the office says of this kiosk."""

from __future__ import annotations

import io
import json
import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk_app.enrolling import Enroller, Newcomer
from kiosk_app.journey import events
from kiosk_app.journey.circumstances import Enrolling, Standing
from kiosk_app.log import Log
from kiosk_app.standing import FILE, StandingKeeper
from office_contract.messages import EnrolmentProgress, EnrolmentRequest, ProblemReport
from office_contract.signing import problem_uri
from office_contract.vocabulary import EnrolmentState, ProblemType
from offline_cache.errors import OfficeError, OfficeProblemError, OfficeUnreachableError

DEADLINE = 10.0
NOW = datetime(2026, 11, 23, 2, 47, tzinfo=UTC)
KEY = "0123456789abcdef"
AWAY = OfficeUnreachableError("the office cannot be reached", sent=False)
BUSY = OfficeProblemError(
    ProblemReport(type=problem_uri(ProblemType.RATE_LIMITED), title="busy", status=429), 180.0
)


@dataclass
class Office:
    """Answers in order; each question waits until the test has an answer for it."""

    answers: queue.Queue[EnrolmentState | OfficeError] = field(default_factory=queue.Queue)
    asked: queue.Queue[EnrolmentRequest] = field(default_factory=queue.Queue)

    def enrol(self, request: EnrolmentRequest) -> EnrolmentProgress:
        self.asked.put(request)
        answer = self.answers.get(timeout=DEADLINE)
        if isinstance(answer, OfficeError):
            raise answer
        return EnrolmentProgress(
            code=request.code, state=answer, expires=NOW + timedelta(minutes=15), interval=1
        )


@dataclass
class Asking:
    """An enroller at work, with no pauses but those that a touch ends."""

    office: Office = field(default_factory=Office)
    told: queue.Queue[events.EnrolmentChanged] = field(default_factory=queue.Queue)
    approved: threading.Event = field(default_factory=threading.Event)
    log: io.StringIO = field(default_factory=io.StringIO)
    now: datetime = NOW
    drawn: int = 0

    def __post_init__(self) -> None:
        self.enroller = Enroller(
            self.office,
            Newcomer(KEY, b"\x07" * 32, "may-09", "Sảnh B"),
            self._random,
            lambda: self.now,
            self.told.put,
            self.approved.set,
            Log(self.log),
        )
        self.thread = threading.Thread(target=self.enroller.run, daemon=True)
        self.thread.start()

    def _random(self, count: int) -> bytes:
        self.drawn += 1
        return bytes([self.drawn]) * count

    def answer(self, answer: EnrolmentState | OfficeError) -> EnrolmentRequest:
        """What was asked, and has this answer now."""
        self.enroller.want(wanted=True)
        request = self.office.asked.get(timeout=DEADLINE)
        self.office.answers.put(answer)
        return request

    def says(self) -> Enrolling:
        return self.told.get(timeout=DEADLINE).enrolling


@pytest.fixture
def asking() -> Iterator[Asking]:
    made = Asking()
    yield made
    made.enroller.stop()
    made.office.answers.put(AWAY)
    made.thread.join(DEADLINE)
    assert not made.thread.is_alive()


def test_nothing_is_asked_before_it_is_wanted(asking: Asking) -> None:
    asking.enroller.want(wanted=False)
    asking.enroller.ask_again()
    assert asking.office.asked.empty()
    assert asking.told.empty()


def test_a_code_is_drawn_shown_and_approved(asking: Asking) -> None:
    request = asking.answer(EnrolmentState.WAITING)
    assert (request.code, request.name, request.place) == ("11111111", "may-09", "Sảnh B")
    assert request.public_key == "07" * 32
    assert asking.says() == Enrolling(KEY, "11111111", "10:02")
    assert asking.answer(EnrolmentState.APPROVED).code == "11111111"
    assert asking.approved.wait(DEADLINE)
    assert asking.told.empty()
    assert json.loads(asking.log.getvalue())["state"] == "approved"


def test_a_code_that_ran_out_is_replaced(asking: Asking) -> None:
    asking.answer(EnrolmentState.WAITING)
    asking.answer(EnrolmentState.EXPIRED)
    assert asking.answer(EnrolmentState.WAITING).code == "22222222"
    assert [asking.says().code, asking.says().code] == ["11111111", "22222222"]


def test_refused_it_asks_no_more_until_somebody_wants_it(asking: Asking) -> None:
    asking.answer(EnrolmentState.REFUSED)
    assert asking.says() == Enrolling(KEY, refused=True)
    asking.enroller.want(wanted=True)
    asking.enroller.ask_again()
    assert asking.answer(EnrolmentState.WAITING).code == "22222222"
    assert asking.says().code == "22222222"


def test_a_key_in_place_of_one_that_could_not_be_used_is_told() -> None:
    told: list[events.EnrolmentChanged] = []
    office = Office()
    office.answers.put(AWAY)
    newcomer = Newcomer(KEY, b"\x07" * 32, "may-09", "Sảnh B", new_key=True)
    enroller = Enroller(
        office, newcomer, bytes, lambda: NOW, told.append, lambda: None, Log(io.StringIO())
    )
    enroller._once()
    assert [event.enrolling for event in told] == [Enrolling(KEY, new_key=True)]


def test_without_an_office_there_is_no_code(asking: Asking) -> None:
    asking.answer(AWAY)
    assert asking.says() == Enrolling(KEY)
    asking.answer(BUSY)
    asking.answer(EnrolmentState.WAITING)
    assert asking.says().code


def test_a_code_that_may_still_be_typed_outlives_an_outage(asking: Asking) -> None:
    asking.answer(EnrolmentState.WAITING)
    asking.answer(AWAY)
    assert asking.answer(AWAY).code == "11111111"
    assert asking.says().code == "11111111"
    asking.now = NOW + timedelta(minutes=15)
    asking.answer(AWAY)
    assert asking.says() == Enrolling(KEY)


# --- what the office says of this kiosk -----------------------------------------------------


@dataclass
class Heard:
    folder: Path
    key: str = KEY
    told: list[events.StandingChanged] = field(default_factory=list)
    log: io.StringIO = field(default_factory=io.StringIO)

    def __post_init__(self) -> None:
        self.keeper = StandingKeeper(
            self.folder, self.key, self.told.append, lambda: "09:47", Log(self.log)
        )
        self.keeper.begin()


@pytest.mark.parametrize(
    ("problem", "standing"),
    [
        (ProblemType.UNKNOWN_KIOSK, Standing.UNKNOWN),
        (ProblemType.SUSPENDED_KIOSK, Standing.SUSPENDED),
        (ProblemType.REVOKED_KIOSK, Standing.REVOKED),
    ],
)
def test_it_is_told_once_and_outlives_a_restart(
    tmp_path: Path, problem: ProblemType, standing: Standing
) -> None:
    heard = Heard(tmp_path)
    heard.keeper.hear(None)
    assert heard.told == []
    for _ in range(3):
        heard.keeper.hear(problem)
    assert heard.told == [events.StandingChanged(standing=standing, since="09:47")]
    again = Heard(tmp_path)
    assert again.told == heard.told
    again.keeper.hear(None)
    assert again.told[-1].standing is Standing.GOOD
    assert Heard(tmp_path).told == []


def test_another_problem_says_nothing_of_the_kiosk(tmp_path: Path) -> None:
    heard = Heard(tmp_path)
    heard.keeper.hear(ProblemType.SUSPENDED_KIOSK)
    for problem in (ProblemType.INTERNAL, ProblemType.CLOCK, ProblemType.BAD_SIGNATURE):
        heard.keeper.hear(problem)
    assert len(heard.told) == 1


def test_with_another_key_it_is_another_kiosk(tmp_path: Path) -> None:
    Heard(tmp_path).keeper.hear(ProblemType.REVOKED_KIOSK)
    assert Heard(tmp_path, key="f" * 16).told == []


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"key": "x"}', b"\xff", b'{"key":'])
def test_a_damaged_file_says_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert Heard(tmp_path).told == []


def test_a_full_disk_keeps_it_for_now(tmp_path: Path) -> None:
    heard = Heard(tmp_path / "nowhere")
    heard.keeper.hear(ProblemType.SUSPENDED_KIOSK)
    assert heard.told[-1].standing is Standing.SUSPENDED
