"""What the effects of service mode do: the door, the looks, the orders."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from devices.errors import TransportError
from kiosk_app.actions.glass import Glass
from kiosk_app.actions.local_time import HALL
from kiosk_app.journey import effects, events, service_effects, service_events
from kiosk_app.journey.service import Order, Said, Verb
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled
from kiosk_app.technician.access import card_digest, card_text
from kiosk_app.technician.actions import service_actions
from offline_cache.database import Store
from offline_cache.errors import StoreWriteError
from tests.kiosk_app.technician.bench import Workshop

PIN, WRONG = "280915", "135790"
TOKEN = bytes(range(16))
IDS = effects.Ids(session="-", effect="-.1")
DEADLINE = 20.0


class Running:
    """An effect that is being carried out on a thread of its own."""

    def __init__(self, workshop: Workshop, effect: effects.Effect) -> None:
        glass = Glass(workshop.scanner)
        actions = service_actions(workshop.line.access, workshop.desk, glass, Log(workshop.log))
        self._cancelled = Cancelled()
        self._said = threading.Condition()
        self.answers: list[events.Event] = []
        self._thread = threading.Thread(
            target=actions[type(effect)], args=(effect, self._emit, self._cancelled)
        )
        self._thread.start()

    def _emit(self, event: events.Event) -> None:
        with self._said:
            self.answers.append(event)
            self._said.notify_all()

    def wait(self, wanted: Callable[[list[events.Event]], Any]) -> None:
        with self._said:
            assert self._said.wait_for(lambda: wanted(self.answers), DEADLINE), self.answers

    def end(self) -> list[events.Event]:
        self._thread.join(DEADLINE)
        assert not self._thread.is_alive()
        return self.answers

    def abandon(self) -> list[events.Event]:
        self._cancelled.set()
        return self.end()


@pytest.fixture
def lan(workshop: Workshop) -> Workshop:
    workshop.line.access.add("lan", PIN)
    workshop.line.access.give_card("lan", card_digest(TOKEN))
    return workshop


def by_pin(workshop: Workshop, pin: str) -> events.Event:
    [answer] = Running(workshop, service_effects.CheckPin(**IDS, pin=pin)).end()
    return answer


def test_a_right_pin_is_admitted(lan: Workshop) -> None:
    assert by_pin(lan, PIN) == service_events.Admitted(**IDS, who="lan")
    assert lan.lines() == []


def test_wrong_ones_are_written_down_until_the_door_is_locked(lan: Workshop) -> None:
    for _ in range(4):
        assert by_pin(lan, WRONG) == service_events.NotAdmitted(**IDS)
    locked = by_pin(lan, WRONG)
    assert isinstance(locked, service_events.NotAdmitted)
    assert locked.alarm
    assert locked.locked_until is not None
    assert locked.locked_until.tzinfo is HALL
    again = by_pin(lan, PIN)
    assert again == service_events.NotAdmitted(**IDS, locked_until=locked.locked_until)
    assert [line[1] for line in lan.lines()] == [
        *["refused-pin"] * 4,
        "locked",
        *["refused-pin"] * 2,
    ]
    assert WRONG not in lan.log.getvalue()


def test_a_door_whose_tries_cannot_be_counted_stays_shut(
    lan: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Store) -> None:
        raise StoreWriteError(self.path, "no space left on device")

    monkeypatch.setattr(Store, "transaction", full)
    assert by_pin(lan, PIN) == service_events.NotAdmitted(**IDS)


def test_a_card_on_the_glass_opens_and_other_codes_do_not(lan: Workshop) -> None:
    running = Running(lan, service_effects.AwaitServiceCard(**IDS))
    for code in (b"048188001234|NGUYEN THI HUONG", card_text(b"x" * 16).encode()):
        count = len(running.answers)
        lay_until(lan, running, code, lambda answers, count=count: len(answers) > count)
        assert running.answers[-1] == service_events.NotAdmitted(**IDS)
    lay_until(
        lan,
        running,
        card_text(TOKEN).encode(),
        lambda answers: isinstance(answers[-1], service_events.Admitted),
    )
    assert running.end()[-1] == service_events.Admitted(**IDS, who="lan")
    assert {line[1] for line in lan.lines()} == {"refused-card"}
    assert "048188001234" not in lan.log.getvalue()


def lay_until(
    workshop: Workshop,
    running: Running,
    code: bytes,
    wanted: Callable[[list[events.Event]], bool],
) -> None:
    """What is laid down before anybody looks is forgotten: so it is laid down once they do."""
    if not running.answers:
        looks = threading.Event()
        read = workshop.scanner.read

        def seen(timeout: float) -> Any:
            looks.set()
            return read(timeout)

        workshop.scanner.read = seen  # type: ignore[method-assign]
        assert looks.wait(DEADLINE)
    workshop.scanner.lay(code)
    running.wait(wanted)


def test_a_locked_door_says_so_before_anybody_has_tried(lan: Workshop) -> None:
    for _ in range(5):
        by_pin(lan, WRONG)
    running = Running(lan, service_effects.AwaitServiceCard(**IDS))
    running.wait(len)
    [said] = running.abandon()
    assert isinstance(said, service_events.NotAdmitted)
    assert said.locked_until is not None
    assert not said.alarm


def test_a_scanner_that_is_pulled_out_is_said_and_the_door_waits(lan: Workshop) -> None:
    lan.scanner.unplug()
    running = Running(lan, service_effects.AwaitServiceCard(**IDS))
    running.wait(len)
    assert running.abandon() == [events.ScannerBroken(**IDS)]
    with pytest.raises(TransportError):
        lan.scanner.read(0)


def test_the_machine_is_looked_at_until_nobody_looks(workshop: Workshop) -> None:
    running = Running(workshop, service_effects.LookAtMachine(**IDS))
    running.wait(len)
    first = running.abandon()[0]
    assert isinstance(first, service_events.Looked)
    assert {health.report.name for health in first.view.health} == {
        "page-printer",
        "slip-printer",
        "scanner",
        "light",
    }
    assert first.view.versions == (("kiosk", "0.1.0"),)
    assert first.view.at.tzinfo is HALL


def test_an_order_is_carried_out_for_whoever_gave_it(workshop: Workshop) -> None:
    order = Order(Verb.REFILL, "tray", 500)
    effect = service_effects.CarryOut(**IDS, order=order, who="minh")
    [answer] = Running(workshop, effect).end()
    assert isinstance(answer, service_events.OrderAnswered)
    assert answer.answered.said is Said.DONE
    assert workshop.lines() == [("minh", "refill", "tray", 500, "done")]


def test_opening_and_closing_are_noted(workshop: Workshop) -> None:
    for what in ("opened", "closed"):
        Running(workshop, service_effects.NoteService(**IDS, who="lan", what=what)).end()
    assert [line[:2] for line in workshop.lines()] == [("lan", "opened"), ("lan", "closed")]
