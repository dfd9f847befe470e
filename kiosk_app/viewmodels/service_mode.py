"""Service mode: which page stands there, and the orders that a technician gives on it."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.journey.service import (
    Answered,
    Health,
    Order,
    Room,
    Said,
    ServiceMode,
    ServiceView,
    Verb,
)
from kiosk_app.journey.service_events import CloseService, GiveOrder, MarkTouch, ShowRoom
from kiosk_app.journey.states import State
from kiosk_app.viewmodels import service_devices as devices
from kiosk_app.viewmodels import service_letters as letters
from kiosk_app.viewmodels import service_orders as orders
from kiosk_app.viewmodels import service_paper as paper
from kiosk_app.viewmodels import service_rows as rows
from kiosk_app.viewmodels import service_words as words
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.digits import NumberVm
from kiosk_app.viewmodels.translate import translate

MOST_DIGITS: Final = 4
"""No source of paper holds ten thousand."""

_NUMBERED: Final = (Verb.REFILL, Verb.COUNT, Verb.SPOILED)
_PAGES: Final = {Verb.SETTLE: "settle", Verb.RETRY: "letter"}
"""Orders that are chosen from a page of their own."""
_PAGES_OF_ONE_ORDER: Final = ("amount", "settle", "letter", "retire", "touch", "looking")
_ROOMS: Final = {
    Room.HEALTH: (Verb.TEST, Verb.RESET, Verb.TRAY_CLEARED, Verb.REFILL),
    Room.PAPER: (Verb.REFILL, Verb.COUNT, Verb.SPOILED, Verb.SETTLE, Verb.TRAY_CLEARED),
    Room.TESTS: (Verb.TEST, Verb.SOUND),
    Room.NETWORK: (Verb.NETWORK, Verb.RETRY, Verb.GIVE_UP),
    Room.LOG: (),
    Room.MACHINE: (Verb.RETIRE, Verb.RESUME),
}
"""Where it is said what came of an order."""


class ServiceModeVm(ScreenVm):
    """``update`` comes once a second: ``changed`` is emitted only if something else than the age
    of a report is different, so that no row is made anew under a finger.
    """

    changed = Signal()
    aged = Signal()

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(bridge, state, parent)
        self._asking: Order | None = None
        self._touching = False
        self._missing = False
        self._results: dict[tuple[Verb, str], Answered] = {}
        self._number = NumberVm(MOST_DIGITS, self)
        self._number.typed.connect(self._on_typed)
        self._remember()
        self._face: dict[str, Any] | None = None

    def update(self, state: State) -> None:
        moved = self._mode_of(state).room is not self._mode.room
        self.state = state
        if moved:
            self._asking, self._touching = None, False
        self._remember()
        self._refresh()
        self.aged.emit()

    def tick(self) -> None:
        self.aged.emit()

    def _refresh(self) -> None:
        face = self._compose()
        if face != self._face:
            self._face = face
            self.changed.emit()

    def _remember(self) -> None:
        answered = self._mode.answered
        if answered is not None and answered.order.verb in (Verb.TEST, Verb.SOUND):
            self._results[answered.order.verb, answered.order.subject] = answered

    # A slot: PySide makes the class's meta-object anew for any other method that is connected,
    # and QML that knows the old one then finds no property at all.
    @Slot()
    def _on_typed(self) -> None:
        if self._number.number is not None:
            self._missing = False
        self._refresh()

    @staticmethod
    def _mode_of(state: State) -> ServiceMode:
        assert isinstance(state.screen, ServiceMode)
        return state.screen

    @property
    def _mode(self) -> ServiceMode:
        return self._mode_of(self.state)

    def _health(self) -> Health | None:
        view = self._mode.view
        if view is None or not self._mode.device or self._mode.room is not Room.HEALTH:
            return None
        return next((h for h in view.health if h.report.name == self._mode.device), None)

    # --- what stands there ------------------------------------------------------------------

    def _page(self) -> str:
        if self._touching:
            return "touch"
        if self._asking is not None:
            if self._asking.verb in _NUMBERED:
                return "amount"
            return _PAGES.get(self._asking.verb, "retire")
        if self._mode.view is None:
            return "looking"
        return "device" if self._health() is not None else self._mode.room.value

    def _compose(self) -> dict[str, Any]:
        """Everything that the page shows, apart from ages and touches."""
        page, view = self._page(), self._mode.view
        face: dict[str, Any] = {
            "page": page,
            "title": self._title(page),
            "sub": self._sub(page),
            "message": self._message(page),
            "missing": self._missing,
            "retired": self.state.machine.retired or self.state.machine.out_of_service or "",
        }
        if view is not None:
            face |= self._rows(page, view)
        return face

    def _rows(self, page: str, view: ServiceView) -> dict[str, Any]:
        match page:
            case "health":
                return {
                    "health": devices.health_rows(view),
                    "foreign": devices.foreign_rows(view.foreign),
                }
            case "device":
                health = self._health()
                assert health is not None
                return {
                    "device": devices.device_page(view, health),
                    "ways": devices.device_ways(view, health),
                }
            case "paper":
                return {
                    "left": self.state.machine.paper_left,
                    "stock": paper.stock_rows(view),
                    "unsettled": paper.unsettled_rows(view),
                    "days": paper.day_rows(view),
                }
            case "amount":
                return {"presets": self._presets(view)}
            case "settle":
                return {"settlements": paper.settlement_rows()}
            case "letter":
                assert self._asking is not None
                return {"settlements": letters.choice_rows(view, self._asking.subject)}
            case "tests":
                return {"tests": rows.test_rows(view, self._results)}
            case "network":
                return {
                    "hosts": rows.host_rows(view.hosts),
                    "waiting": translate(
                        "service_mode", "%n message(s) wait for the office", "", view.waiting
                    ),
                    "parked": letters.letter_rows(view),
                }
            case "log":
                return {"log": rows.log_rows(view)}
            case "machine":
                return {
                    "versions": [
                        dict(zip(("label", "value"), row, strict=True))
                        for row in (words.version_row(*line, view.at) for line in view.versions)
                    ]
                }
            case _:
                return {}

    def _title(self, page: str) -> str:
        match page:
            case "device":
                view, health = self._mode.view, self._health()
                assert view is not None
                assert health is not None
                return devices.device_title(view, health.report.name)
            case "amount":
                return self._amount_title()
            case "settle":
                return translate("service_mode", "What became of this sheet?")
            case "letter":
                return translate("service_mode", "What should become of this message?")
            case "retire":
                return translate("service_mode", "Take it out of service?")
            case "touch":
                return ""
            case _:
                return words.room_words(self._mode.room)

    def _amount_title(self) -> str:
        assert self._asking is not None
        match self._asking.verb:
            case Verb.REFILL:
                return translate("service_mode", "How many lie in it now?")
            case Verb.COUNT:
                return translate("service_mode", "How many were counted?")
            case _:
                return translate("service_mode", "How many were spoiled?")

    def _sub(self, page: str) -> str:
        view = self._mode.view
        if view is None:
            return ""
        match page:
            case "health":
                needy = sum(devices.tone(health) != "ok" for health in view.health)
                if needy:
                    return translate("service_mode", "%n of them need(s) somebody", "", needy)
                return translate("service_mode", "All of them work")
            case "amount":
                return self._subject_title(view)
            case "letter":
                assert self._asking is not None
                return letters.letter_in_full(view, self._asking.subject)
            case "settle":
                return next(
                    (
                        f"{paper.sheet_title(sheet)} · {paper.sheet_meta(sheet, view.at)}"
                        for sheet in view.unsettled
                        if self._asking is not None and sheet.subject == self._asking.subject
                    ),
                    "",
                )
            case _:
                return ""

    def _subject_title(self, view: ServiceView) -> str:
        assert self._asking is not None
        for stock in view.stock:
            if stock.source == self._asking.subject:
                return paper.stock_title(view, stock)
        return self._asking.subject

    def _presets(self, view: ServiceView) -> list[int]:
        """Usual numbers. Of a count there are none: it is counted, not confirmed."""
        assert self._asking is not None
        stock = next((s for s in view.stock if s.source == self._asking.subject), None)
        match self._asking.verb:
            case Verb.REFILL if stock is not None:
                return sorted({stock.capacity // 2, stock.capacity})
            case Verb.SPOILED:
                return [1, 2, 5]
            case _:
                return []

    def _message(self, page: str) -> dict[str, str]:
        """What is being done, or what came of it; without a title where there is nothing."""
        mode = self._mode
        if mode.at_work is not None:
            # In every room: nothing else is begun before it is over.
            kind = devices.kind_of(mode.view, mode.at_work.subject)
            text = self._doing(mode.at_work, kind)
            return {"tone": "info", "title": _order_words(mode.at_work, kind), "text": text}
        # Beside tests and hosts there stands already what came of them.
        if mode.answered is None or page in (*_PAGES_OF_ONE_ORDER, "tests"):
            return {}
        if mode.answered.order.verb is Verb.NETWORK and mode.answered.said is Said.DONE:
            return {}
        order = mode.answered.order
        if order.verb not in _ROOMS[mode.room] or (page == "device" and not self._is_of_it(order)):
            return {}
        kind = devices.kind_of(mode.view, order.subject)
        return {
            "tone": orders.answer_tone(mode.answered.said),
            "title": _order_words(order, kind),
            "text": orders.answer_in_full(mode.answered, kind),
        }

    def _is_of_it(self, order: Order) -> bool:
        if order.verb is not Verb.REFILL:
            return order.subject == self._mode.device
        view = self._mode.view
        stock = view.stock if view is not None else ()
        return any(s.source == order.subject and s.device == self._mode.device for s in stock)

    def _doing(self, order: Order, kind: str) -> str:
        if order.verb in (Verb.TEST, Verb.SOUND):
            return orders.what_to_do(kind)
        if order.verb is Verb.NETWORK:
            return translate("service_mode", "Every host is being asked.")
        return translate("service_mode", "The machine is doing it.")

    @Property(dict, notify=changed)
    def face(self) -> dict[str, Any]:
        """The page and its rows."""
        if self._face is None:
            # Not before it is read: by then the language is there.
            self._face = self._compose()
        return self._face

    @Property(list, notify=changed)
    def rooms(self) -> list[dict[str, Any]]:
        """Tabs, in their order."""
        return [
            {
                "room": room.value,
                "title": words.room_words(room),
                "icon": words.ROOM_ICONS[room],
                "shown": room is self._mode.room,
            }
            for room in Room
        ]

    @Property(str, constant=True)
    def who(self) -> str:
        return self._mode.who

    @Property(list, notify=aged)
    def ages(self) -> list[str]:
        """How old what each device says is, in the order of the rows of devices."""
        view = self._mode.view
        return devices.ages(view) if view is not None else []

    @Property(str, notify=aged)
    def age(self) -> str:
        """Of the device that is looked at closely."""
        health = self._health()
        return words.age_words(health.age) if health is not None else ""

    @Property(list, notify=aged)
    def marks(self) -> list[list[float]]:
        """Touches of the touch check: shares of the screen's width and height."""
        return [list(mark) for mark in self._mode.touched]

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """An order is under way."""
        return self._mode.at_work is not None

    @Property(QObject, constant=True)
    def number(self) -> NumberVm:
        return self._number

    # --- touches ----------------------------------------------------------------------------

    @Slot(str)
    def showRoom(self, room: str) -> None:
        self._leave_page()
        self.touch(ShowRoom, room=Room(room))

    @Slot(str)
    def showDevice(self, device: str) -> None:
        self.touch(ShowRoom, room=Room.HEALTH, device=device)

    @Slot(str, str)
    def order(self, verb: str, subject: str) -> None:
        """Have something done; what needs a number or a choice first asks for it."""
        wanted = Order(Verb(verb), subject)
        if wanted.verb in (*_NUMBERED, *_PAGES, Verb.RETIRE):
            self._asking = wanted
            self._missing = False
            self._number.clear()
            self._refresh()
        else:
            self._give(wanted)

    @Slot(int)
    def preset(self, number: int) -> None:
        self._number.begin(number)

    @Slot()
    def save(self) -> None:
        """Give the order that is being asked about, with the number that stands there."""
        asked, number = self._asking, self._number.number
        if asked is None or self._mode.at_work is not None:
            return
        if asked.verb in _NUMBERED:
            if number is None:
                self._missing = True
                self._refresh()
                return
            asked = Order(asked.verb, asked.subject, number)
        self._leave_page()
        self._give(asked)

    @Slot(str)
    def settle(self, choice: str) -> None:
        asked = self._asking
        if asked is not None and self._mode.at_work is None:
            self._leave_page()
            if asked.verb is Verb.RETRY and choice != letters.SEND_AGAIN:
                asked = Order(Verb.GIVE_UP, asked.subject)
            elif asked.verb is Verb.RETRY:
                choice = ""
            self._give(Order(asked.verb, asked.subject, choice=choice))

    @Slot()
    def checkTouch(self) -> None:
        self._touching = True
        self._refresh()

    @Slot(float, float)
    def mark(self, x: float, y: float) -> None:
        self.touch(MarkTouch, x=x, y=y)

    @Slot()
    def back(self) -> None:
        """One page up; from a room, out of service mode."""
        if self._asking is not None or self._touching:
            self._leave_page()
        elif self._health() is not None:
            self.touch(ShowRoom, room=Room.HEALTH)
        else:
            self.touch(CloseService)

    def _leave_page(self) -> None:
        self._asking, self._touching = None, False
        self._number.clear()
        self._refresh()

    def _give(self, order: Order) -> None:
        self.touch(GiveOrder, order=order)


def _order_words(order: Order, kind: str) -> str:
    if order.verb is Verb.TEST:
        return orders.test_words(kind) or orders.verb_words(order.verb)
    return orders.verb_words(order.verb)
