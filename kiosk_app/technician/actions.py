"""What the effects of service mode do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from devices.scanner.api import Overflow, Scan
from kiosk_app.actions.glass import Glass
from kiosk_app.actions.local_time import HALL
from kiosk_app.journey import effects, events, service_effects, service_events
from kiosk_app.log import Log
from kiosk_app.runner import Action, Cancelled, Emit
from kiosk_app.technician.access import Access, Verdict, token_of
from kiosk_app.technician.desk import Desk
from offline_cache.errors import StoreError

LOOK_SECONDS: Final = 1.0
"""Between two looks at the machine."""
NOBODY: Final = "-"
"""Who was at the door, until somebody is known."""


def service_actions(
    access: Access, desk: Desk, glass: Glass, log: Log
) -> Mapping[type[effects.Effect], Action]:
    door = Door(access, desk, log)
    return {
        service_effects.CheckPin: CheckPin(door),
        service_effects.AwaitServiceCard: AwaitServiceCard(door, glass),
        service_effects.LookAtMachine: LookAtMachine(desk, log),
        service_effects.CarryOut: CarryOut(desk),
        service_effects.NoteService: NoteService(desk),
    }


class Door:
    """Judges what is shown at it, and writes down what was wrong."""

    def __init__(self, access: Access, desk: Desk, log: Log) -> None:
        self._access = access
        self._desk = desk
        self._log = log

    def judge(
        self, ask: Callable[[Access], Verdict], ids: effects.Ids
    ) -> service_events.Admitted | service_events.NotAdmitted:
        try:
            verdict = ask(self._access)
        except StoreError as error:
            # Whose tries cannot be counted is not let in.
            self._log("store", error=type(error).__name__)
            return service_events.NotAdmitted(**ids)
        if verdict.who is not None:
            return service_events.Admitted(**ids, who=verdict.who)
        if verdict.alarm:
            self._desk.note(NOBODY, "locked")
        until = verdict.locked_until
        return service_events.NotAdmitted(
            **ids,
            locked_until=until.astimezone(HALL) if until is not None else None,
            alarm=verdict.alarm,
        )

    def locked(self, ids: effects.Ids) -> service_events.NotAdmitted | None:
        """What is to be said before anybody has tried, if it is locked."""
        until = self._access.locked_until()
        if until is None:
            return None
        return service_events.NotAdmitted(**ids, locked_until=until.astimezone(HALL))

    def refused(self, what: str) -> None:
        self._desk.note(NOBODY, what)


class CheckPin:
    def __init__(self, door: Door) -> None:
        self._door = door

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, service_effects.CheckPin)
        answer = self._door.judge(lambda access: access.by_pin(effect.pin), effects.ids_of(effect))
        if isinstance(answer, service_events.NotAdmitted):
            self._door.refused("refused-pin")
        emit(answer)


class AwaitServiceCard:
    """Waits at the glass until a service card lies there. What else is laid down is not read."""

    def __init__(self, door: Door, glass: Glass) -> None:
        self._door = door
        self._glass = glass

    def __call__(self, effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        assert isinstance(effect, service_effects.AwaitServiceCard)
        ids = effects.ids_of(effect)
        locked = self._door.locked(ids)
        if locked is not None:
            emit(locked)

        def understand(scan: Scan | Overflow) -> tuple[events.Event, bool]:
            scanned = scan.data if isinstance(scan, Scan) else b""
            answer = self._door.judge(lambda access: access.by_card(scanned), ids)
            admitted = isinstance(answer, service_events.Admitted)
            if not admitted and token_of(scanned) is not None:
                self._door.refused("refused-card")
            return answer, admitted

        self._glass.read(ids, understand, emit, cancelled)


class LookAtMachine:
    def __init__(self, desk: Desk, log: Log) -> None:
        self._desk = desk
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        assert isinstance(effect, service_effects.LookAtMachine)
        while not cancelled.is_set:
            try:
                view = self._desk.view()
            except StoreError as error:
                self._log("store", error=type(error).__name__)
            else:
                emit(service_events.Looked(**effects.ids_of(effect), view=view))
            cancelled.wait(LOOK_SECONDS)


class CarryOut:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, service_effects.CarryOut)
        answered = self._desk.do(effect.order, effect.who)
        emit(service_events.OrderAnswered(**effects.ids_of(effect), answered=answered))


class NoteService:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, effect: effects.Effect, _emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, service_effects.NoteService)
        self._desk.note(effect.who, effect.what)
