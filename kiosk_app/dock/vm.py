"""The dock's view-model: the last view of ``Hands`` in words, and a verb for each button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk_app.dock import words
from kiosk_app.dock.hands import Hands, Place, View
from kiosk_app.dock.lane import Lane
from kiosk_app.dock.paper import Kind, Sheet
from kiosk_app.dock.parts import DockParts
from kiosk_app.dock.phone_vm import PhoneVm
from kiosk_app.dock.samples import HOLDERS, RUBBISH, Holder, Side
from kiosk_app.dock.words import FAULTS, LABELS, Language, Words

_T = TypeVar("_T")

LOOK_MS: Final = 250
"""Between two looks at trays and switches: a page appears as soon as an eye would see it."""
SLOW_SECONDS: Final = 12.0
"""Just longer than the kiosk waits before it says that something takes longer than usual."""

_PLACES: Final = {
    Place.TRAY: words.PAGE_PRINTER,
    Place.SLOT: words.SLIP_PRINTER,
    Place.GLASS: words.SCANNER,
    Place.UPS: words.UPS,
    Place.DOOR: words.DOOR,
    Place.JACK: words.JACK,
    Place.LIGHT: words.LIGHT,
}


class DockVm(QObject):
    """``show_sheets`` is told of the sheets before their keys reach QML.

    Hands and eyes share a lane; the phone has its own, for it may wait for its net.
    """

    languageChanged = Signal()
    personChanged = Signal()
    sheetsChanged = Signal()
    faultsChanged = Signal()
    switchesChanged = Signal()
    netChanged = Signal()
    closerChanged = Signal()
    saidChanged = Signal()

    def __init__(
        self,
        parts: DockParts,
        language: Language,
        show_sheets: Callable[[tuple[Sheet, ...]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._show_sheets = show_sheets
        self._language = language
        self._hands = Hands(parts)
        self._phone = PhoneVm(parts.grab, self._language, self)
        self._phone.said.connect(self._say_text)
        self._view = View()
        self._holder: Holder = HOLDERS[0]
        self._closer = ""
        self._said = ""
        self._lane = Lane("dock-hands", self)
        self._lane.refused.connect(lambda error: self._say_text(str(error)))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._look()
        self._timer.start()

    def close(self) -> None:
        """Stop looking; returns when no worker of the dock is left."""
        self._timer.stop()
        self._lane.close()
        self._phone.close()

    @Property(QObject, constant=True)
    def phone(self) -> QObject:
        return self._phone

    # --- what is said -----------------------------------------------------------------------

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property(dict, notify=languageChanged)
    def words(self) -> dict[str, str]:
        """The dock's labels by name."""
        return {
            name: label.say(self._language, f"{SLOW_SECONDS:g}") for name, label in LABELS.items()
        }

    @Slot()
    def switchLanguage(self) -> None:
        self._language = "en" if self._language == "vi" else "vi"
        self.languageChanged.emit()
        self._phone.speak(self._language)
        self.personChanged.emit()
        self.faultsChanged.emit()
        self.netChanged.emit()
        self._say_text("")

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        """What the last deed did, or why it could not be done."""
        return self._said

    def _say(self, text: Words, *values: object) -> None:
        self._say_text(text.say(self._language, *values))

    @Slot(str)
    def _say_text(self, text: str) -> None:
        self._said = text
        self.saidChanged.emit()

    # --- on the glass -----------------------------------------------------------------------

    @Property(list, constant=True)
    def people(self) -> list[dict[str, str]]:
        """``key`` and ``name``, the last word of the person's name."""
        return [{"key": one.key, "name": one.name.split()[-1]} for one in HOLDERS]

    @Property(str, notify=personChanged)
    def person(self) -> str:
        return self._holder.key

    @Property(str, notify=personChanged)
    def personName(self) -> str:
        return self._holder.name

    @Property(str, notify=personChanged)
    def personLine(self) -> str:
        number = self._holder.document.number
        groups = [number[i : i + 3] for i in range(0, len(number), 3)]
        shown = " ".join(groups) if self._holder.number else number
        return f"{shown} · {self._holder.note.say(self._language)}"

    @Property(list, notify=personChanged)
    def sides(self) -> list[str]:
        """Which sides of this person's document can be laid down; also names of words."""
        return [str(side) for side in self._holder.sides]

    @Property(list, notify=languageChanged)
    def rubbish(self) -> list[dict[str, str]]:
        return [{"key": one.key, "name": one.name.say(self._language)} for one in RUBBISH]

    @Property(list, notify=languageChanged)
    def slips(self) -> list[dict[str, str]]:
        """Appointment slips that are no good."""
        return [{"key": one.key, "name": one.name.say(self._language)} for one in self._parts.slips]

    @Property(bool, constant=True)
    def hasServiceCard(self) -> bool:
        return bool(self._parts.service_card)

    @Slot(str)
    def choosePerson(self, key: str) -> None:
        self._holder = next(holder for holder in HOLDERS if holder.key == key)
        self.personChanged.emit()

    @Slot(str)
    def lay(self, side: str) -> None:
        self._lay(self._holder.lay(Side(side)), self._holder.name, words.LAID)

    @Slot(str)
    def layRubbish(self, key: str) -> None:
        rubbish = next(one for one in RUBBISH if one.key == key)
        self._lay(rubbish.data, rubbish.name.say(self._language), words.LAID)

    @Slot(str)
    def laySlip(self, key: str) -> None:
        slip = next(one for one in self._parts.slips if one.key == key)
        self._lay(slip.data, slip.name.say(self._language), words.USELESS_SLIP_LAID)

    @Slot()
    def layServiceCard(self) -> None:
        name = words.LABELS["serviceCard"].say(self._language)
        self._lay(self._parts.service_card, name, words.LAID)

    def _lay(self, data: bytes, name: str, said: Words) -> None:
        self._do(lambda: self._hands.lay(data), lambda _: self._say(said, name))

    # --- out of the printers ----------------------------------------------------------------

    @Property(list, notify=sheetsChanged)
    def tray(self) -> list[str]:
        """Keys of the pages in the tray, the top one last."""
        return [sheet.key for sheet in self._view.tray]

    @Property(list, notify=sheetsChanged)
    def slot(self) -> list[str]:
        return [sheet.key for sheet in self._view.slot]

    @Property(list, notify=sheetsChanged)
    def hand(self) -> list[str]:
        """What was taken, the last taken first, its pages in their order."""
        return [sheet.key for sheet in self._view.hand]

    @Slot(str)
    def take(self, place: str) -> None:
        take = self._hands.take_pages if place == Place.TRAY else self._hands.take_slips
        said = words.PAGES_TAKEN if place == Place.TRAY else words.SLIPS_TAKEN
        self._do(take, lambda count: self._say(said, count))

    @Property(bool, notify=sheetsChanged)
    def handHasCode(self) -> bool:
        """Whether the sheet that is held on top can be laid on the glass."""
        return bool(self._view.hand and self._view.hand[0].codes)

    @Slot(str)
    def laySheet(self, key: str) -> None:
        """Its code on the glass, as a scanner reads it; and look at the kiosk."""
        self.lookCloser("")
        self._do(lambda: self._hands.lay_sheet(key), self._say_laid)

    def _say_laid(self, sheet: Sheet | None) -> None:
        if sheet is not None:
            self._say(words.PAGE_LAID if sheet.kind is Kind.PAGE else words.SLIP_LAID)

    @Property(str, notify=closerChanged)
    def closer(self) -> str:
        """Key of the sheet that is looked at closely; empty if none is."""
        return self._closer

    @Property(bool, notify=closerChanged)
    def closerHasAddress(self) -> bool:
        sheet = self._closer_sheet
        return sheet is not None and sheet.address is not None

    @Property(bool, notify=closerChanged)
    def closerHasCode(self) -> bool:
        sheet = self._closer_sheet
        return sheet is not None and bool(sheet.codes)

    @Property(str, notify=closerChanged)
    def closerPlace(self) -> str:
        """Which of the sheets that lie together, "1 / 2"; empty where it lies alone."""
        keys = self._closer_heap
        return f"{keys.index(self._closer) + 1} / {len(keys)}" if len(keys) > 1 else ""

    @property
    def _closer_heap(self) -> list[str]:
        """The sheets that lie together with the one looked at."""
        keys = ([sheet.key for sheet in heap] for heap in _heaps(self._view))
        return next((heap for heap in keys if self._closer in heap), [])

    @Slot(int)
    def turnSheet(self, step: int) -> None:
        """Look at the next or the previous sheet of the heap."""
        if heap := self._closer_heap:
            self.lookCloser(heap[(heap.index(self._closer) + step) % len(heap)])

    @Property(bool, notify=closerChanged)
    def closerInHand(self) -> bool:
        return self._closer_sheet in self._view.hand

    @property
    def _closer_sheet(self) -> Sheet | None:
        return next((one for one in _sheets(self._view) if one.key == self._closer), None)

    @Slot(str)
    def lookCloser(self, key: str) -> None:
        """Empty to look away."""
        self._closer = key
        self.closerChanged.emit()

    @Slot()
    def checkCloser(self) -> None:
        """Open the address of the sheet's code, as a phone's camera would."""
        sheet = self._closer_sheet
        if sheet is not None and sheet.address is not None:
            self._parts.open_address(sheet.address)

    @Slot()
    def putAway(self) -> None:
        key = self._closer
        self.lookCloser("")
        self._do(lambda: self._hands.put_away(key), lambda _: None)

    # --- break something --------------------------------------------------------------------

    @Property(list, notify=faultsChanged)
    def devices(self) -> list[dict[str, object]]:
        """``place``, ``name`` and ``faults`` (each ``id``, ``name``, ``label``) of each device."""
        return [
            {
                "place": str(place),
                "name": name.say(self._language),
                "faults": [
                    {
                        "id": f"{place}/{switch.fault.name}",
                        "name": switch.fault.name,
                        "label": self._fault_label(switch.fault.name),
                    }
                    for switch in self._view.switches
                    if switch.place is place
                ],
            }
            for place, name in _PLACES.items()
            if place in self._hands.places
        ]

    @Property(list, notify=switchesChanged)
    def faultsOn(self) -> list[str]:
        """Ids of the faults that are on."""
        return self._faults_on()

    @Slot(str, str)
    def switchFault(self, place: str, name: str) -> None:
        where = Place(place)
        on = f"{place}/{name}" not in self._faults_on()
        label = self._fault_label(name)
        said = words.FAULT_ON if on else words.FAULT_OFF
        self._do(
            lambda: self._hands.set_fault(where, name, on),
            lambda _: self._say(said, _PLACES[where].say(self._language), label),
        )

    def _faults_on(self) -> list[str]:
        return [f"{one.place}/{one.fault.name}" for one in self._view.switches if one.on]

    def _fault_label(self, name: str) -> str:
        return FAULTS[name].say(self._language) if name in FAULTS else name

    # --- net --------------------------------------------------------------------------------

    @Property(bool, notify=netChanged)
    def netCut(self) -> bool:
        return self._view.is_cut

    @Property(bool, notify=netChanged)
    def netSlow(self) -> bool:
        return self._view.delay > 0

    @Property(str, notify=netChanged)
    def netLine(self) -> str:
        if self._view.is_cut:
            return words.NET_STATE_CUT.say(self._language)
        return words.NET_STATE.say(self._language, self._view.net.open, self._view.net.opened)

    @Slot()
    def switchNet(self) -> None:
        net, cut = self._parts.net, not self._view.is_cut
        self._do(
            net.cut if cut else net.mend,
            lambda _: self._say(words.NET_CUT if cut else words.NET_MENDED),
        )

    @Slot()
    def switchSlow(self) -> None:
        seconds = 0.0 if self._view.delay else SLOW_SECONDS
        self._do(
            lambda: self._parts.net.slow(seconds),
            lambda _: self._say(words.NET_SLOW if seconds else words.NET_FAST, f"{SLOW_SECONDS:g}"),
        )

    # --- hands and eyes ---------------------------------------------------------------------

    def _do(self, work: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Do it, say it, and see at once what it changed."""
        self._lane.run(work, then)
        self._lane.run(self._hands.look, self._show)

    def _look(self) -> None:
        if not self._lane.is_busy:
            self._lane.run(self._hands.look, self._show)

    def _show(self, view: View) -> None:
        before, self._view = self._view, view
        if _heaps(before) != _heaps(view):
            self._show_sheets(_sheets(view))
            if self._closer and self._closer_sheet is None:
                self._closer = ""
            self.sheetsChanged.emit()
            self.closerChanged.emit()
        if len(before.switches) != len(view.switches):
            self.faultsChanged.emit()
        if before.switches != view.switches:
            self.switchesChanged.emit()
        self.netChanged.emit()


def _heaps(view: View) -> tuple[tuple[Sheet, ...], ...]:
    return view.tray, view.slot, view.hand


def _sheets(view: View) -> tuple[Sheet, ...]:
    return tuple(sheet for heap in _heaps(view) for sheet in heap)
