"""Requests that wait, with several worker processes on one database: whatever comes together."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from backend.issuance.boxes import BOX_KEYS_FOLDER
from backend.issuance.models import BoxKey
from backend.issuance.waiting import WRONG_CODES_IN_ALL, WRONG_CODES_PER_KIOSK
from backend.registry.demo_people import HUONG
from office_contract.messages import (
    CollectRequest,
    IssueRequest,
    OutcomeReport,
    SignInRequest,
)
from office_contract.short_code import short_code
from office_contract.vocabulary import Outcome, Subject
from tests.backend.kiosk import KioskKey
from tests.backend.postgresql import PostgreSQL, postgresql
from tests.backend.processes import office
from tests.backend.slips import Slip, ask, token_of
from tests.backend.worker import Done, Order, Workers, order

ROUNDS = 12
PROCESSES = 4
KIOSKS = [KioskKey(Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32)) for n in range(1, 5)]


@pytest.fixture(scope="module")
def server() -> Iterator[PostgreSQL]:
    with postgresql() as running:
        yield running


@dataclass
class Hall:
    """Kiosks of one office, whose requests come to any of its processes."""

    workers: Workers
    box_key: BoxKey
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def slip(self) -> Slip:
        """Of a request that nobody has sent yet."""
        return ask(self.box_key, f"request_{next(self.numbers)}", datetime.now(UTC))

    def waiting_slip(self) -> Slip:
        slip = self.slip()
        [done] = self.workers.one(order(KIOSKS[0].key_id, "request", slip.message))
        assert "problem" not in done
        return slip

    def signed_in(self, slip: Slip, kiosk: KioskKey) -> IssueRequest:
        session = f"{next(self.numbers):016x}"
        opened = CollectRequest(session=session, token=slip.token.hex())
        [collection] = self.workers.one(order(kiosk.key_id, "collect", opened))
        wanted = SignInRequest(
            session=session,
            request=f"{session}-1",
            code="CT07",
            subject=Subject.SELF,
            language="vi",
            collection=collection["collection"],
        )
        [approved] = self.workers.one(order(kiosk.key_id, "approve", wanted))
        return IssueRequest(
            session=session,
            request=f"{session}-2",
            sign_in=approved["sign_in"],
            code="CT07",
            bundle_version=1,
            subject_number=HUONG.number,
            language="vi",
        )

    def taken(self, issued: Done) -> OutcomeReport:
        return OutcomeReport(
            entry=f"outcome_{issued['request']}",
            request=issued["request"],
            serial=issued["serial"],
            sheet=1,
            outcome=Outcome.TAKEN,
            at=datetime.now(UTC),
        )

    def found(self, slip: Slip) -> Done:
        [found] = self.workers.one(plain(KIOSKS[0], "found", entry=slip.message.entry))
        return found


@pytest.fixture(scope="module", params=["postgresql", "sqlite"])
def hall(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hall]:
    state = tmp_path_factory.mktemp("office")
    more: dict[str, str] = {}
    if request.param == "postgresql":
        more["DATABASE_URL"] = request.getfixturevalue("server").url
    for command in (("migrate",), ("seed", "--people", "1")):
        done = office(state, *command, **more)
        assert done.returncode == 0, done.stderr
    with Workers(PROCESSES, state, **more) as workers:
        for kiosk in KIOSKS:
            workers.one(plain(kiosk, "enrol", public_key=kiosk.public_bytes.hex()))
        yield Hall(workers, _box_key(state))


def plain(kiosk: KioskKey, service: str, **message: str | int) -> Order:
    """An order of the test's own, which no kiosk could send."""
    return {"kiosk": kiosk.key_id, "service": service, "messages": [message]}


def _box_key(state: Path) -> BoxKey:
    [path] = (state / BOX_KEYS_FOLDER).iterdir()
    private = load_pem_private_key(path.read_bytes(), None)
    assert isinstance(private, X25519PrivateKey)
    return BoxKey(key_id=path.stem, public_key=private.public_key().public_bytes_raw().hex())


def test_a_request_on_many_lines_is_one(hall: Hall) -> None:
    for _ in range(ROUNDS):
        slip = hall.slip()
        send = order(KIOSKS[0].key_id, "request", *[slip.message] * 3)
        for done in hall.workers.together([send] * PROCESSES):
            assert done == [{"entry": slip.message.entry}] * 3
        assert hall.found(slip)["requests"] == 1


def test_a_box_handed_in_by_two_kiosks_is_one_kiosks(hall: Hall) -> None:
    for _ in range(ROUNDS):
        slip = hall.slip()
        done = hall.workers.together(
            [order(kiosk.key_id, "request", slip.message) for kiosk in KIOSKS]
        )
        answers = sorted(str(answer.get("problem")) for [answer] in done)
        assert answers == ["None", "conflict", "conflict", "conflict"]
        assert hall.found(slip)["requests"] == 1


def test_what_is_refused_stands_in_no_log_of_the_database(hall: Hall, server: PostgreSQL) -> None:
    """PostgreSQL writes a statement that fails to its log, with the values in it."""
    slip = hall.slip()
    done = hall.workers.together([order(kiosk.key_id, "request", slip.message) for kiosk in KIOSKS])
    assert {"problem": "conflict"} in [answer for [answer] in done]
    assert HUONG.number not in server.log.read_text(encoding="utf-8")


def test_two_kiosks_with_one_slip_print_a_chain(hall: Hall) -> None:
    """Both sheets exist; the office knows which one replaces which."""
    for _ in range(ROUNDS):
        slip = hall.waiting_slip()
        orders = [order(kiosk.key_id, "issue", hall.signed_in(slip, kiosk)) for kiosk in KIOSKS]
        serials = {answer["serial"] for [answer] in hall.workers.together(orders)}
        assert len(serials) == PROCESSES
        assert_chain(hall.found(slip)["papers"], PROCESSES)


def test_the_same_issue_request_on_many_lines_is_one_paper(hall: Hall) -> None:
    slip = hall.waiting_slip()
    issue = order(KIOSKS[0].key_id, "issue", hall.signed_in(slip, KIOSKS[0]))
    answers = [answer for [answer] in hall.workers.together([issue] * PROCESSES)]
    assert all(answer == answers[0] for answer in answers)
    assert_chain(hall.found(slip)["papers"], 1)


def test_taken_at_one_kiosk_against_issue_at_another(hall: Hall) -> None:
    """Either the second paper came first, or there is none; the slip is used up in any case."""
    for _ in range(ROUNDS):
        slip = hall.waiting_slip()
        late = hall.signed_in(slip, KIOSKS[1])
        [first] = hall.workers.one(
            order(KIOSKS[0].key_id, "issue", hall.signed_in(slip, KIOSKS[0]))
        )
        [[taken], [second]] = hall.workers.together(
            [
                order(KIOSKS[0].key_id, "outcome", hall.taken(first)),
                order(KIOSKS[1].key_id, "issue", late),
            ]
        )
        assert "problem" not in taken
        found = hall.found(slip)
        assert found["used"] == 1
        refused = second == {"problem": "slip-used"}
        assert refused or second["serial"] != first["serial"]
        assert_chain(found["papers"], 1 if refused else 2)
        [after] = hall.workers.one(
            order(
                KIOSKS[2].key_id,
                "collect",
                CollectRequest(session="0" * 16, token=slip.token.hex()),
            )
        )
        assert after == {"problem": "slip-used"}


def assert_chain(papers: list[list[str | None]], length: int) -> None:
    """Each replaces the one before it, the first none."""
    serials = [serial for serial, _ in papers]
    assert len(serials) == length
    assert [replaced for _, replaced in papers] == [None, *serials[:-1]]


def guesses(kiosk: KioskKey, count: int) -> Order:
    return order(
        kiosk.key_id,
        "collect",
        *(
            CollectRequest(session="0" * 16, short=short_code(token_of(f"guess {n}")))
            for n in range(count)
        ),
    )


@pytest.mark.parametrize(
    ("kiosks", "earlier", "left"),
    [
        ([KIOSKS[0]] * PROCESSES, 0, WRONG_CODES_PER_KIOSK),
        (KIOSKS, WRONG_CODES_IN_ALL - 2, 2),
        (KIOSKS, WRONG_CODES_IN_ALL, 0),
    ],
    ids=["one kiosk", "all kiosks", "none left"],
)
def test_guesses_at_many_workers_never_exceed_the_limit(
    hall: Hall, kiosks: list[KioskKey], earlier: int, left: int
) -> None:
    for _ in range(ROUNDS):
        hall.workers.one(plain(KIOSKS[3], "guessed", count=earlier))
        done = hall.workers.together([guesses(kiosk, 4) for kiosk in kiosks])
        heard = [answer["problem"] for answers in done for answer in answers]
        assert heard.count("slip-unknown") == left
        assert heard.count("rate-limited") == 4 * PROCESSES - left
        assert hall.found(hall.slip())["wrong_codes"] == earlier + left
