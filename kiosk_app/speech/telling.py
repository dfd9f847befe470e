"""From what stands on the screen to what is said of it. Pure: two scenes in, lines out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk_app.speech.phrases import Phrases, fill
from kiosk_app.speech.scene import READ, Record, Role, Scene
from kiosk_app.speech.spelling import change, spelled


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """Said in one breath. ``language`` is a tag, if not the screen's. ``sign``: one letter or
    mark, whose name is said.
    """

    text: str
    language: str = ""
    sign: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Telling:
    """``cut``: what is being said ends. ``withheld``: something of the person's was not said."""

    lines: tuple[Line, ...] = ()
    cut: bool = False
    withheld: bool = False


SILENCE = Telling()


def tell(before: Scene | None, now: Scene, phrases: Phrases) -> Telling:
    """What is to be said as the screen goes from ``before`` to ``now``."""
    teller = _Teller(now, phrases)
    if before is None or before.place != now.place or _other_title(before, now):
        teller.arrive()
        if now.focus is not None and before is not None and _moved(before, now):
            teller.focus(now.focus)
        return teller.told(cut=True)
    cut = teller.follow(before)
    if now.focus is not None and _moved(before, now):
        teller.focus(now.focus)
        cut = True
    return teller.told(cut=cut)


def tell_all(now: Scene, phrases: Phrases) -> Telling:
    """Everything once more: the whole screen, and what has the focus."""
    teller = _Teller(now, phrases)
    teller.arrive()
    if now.focus is not None:
        teller.focus(now.focus)
    return teller.told(cut=True)


def _moved(before: Scene, now: Scene) -> bool:
    return now.focus is not None and (before.focus is None or before.focus.item != now.focus.item)


def _other_title(before: Scene, now: Scene) -> bool:
    one, other = before.title, now.title
    return (one.name if one else "") != (other.name if other else "")


class _Teller:
    def __init__(self, now: Scene, phrases: Phrases) -> None:
        self._now = now
        self._say = phrases
        self._lines: list[Line] = []
        self._withheld = False

    def told(self, *, cut: bool) -> Telling:
        return Telling(tuple(self._lines), cut and bool(self._lines), self._withheld)

    # --- three occasions --------------------------------------------------------------------

    def arrive(self) -> None:
        """Where one is in the journey, what the screen says, and how much there is to choose."""
        now, say = self._now, self._say
        if now.steps:
            self._add(fill(say.step, now.step, now.steps, now.part))
        for record in _read_first(now.records):
            self._read(record)
        if now.targets:
            self._add(say.choices(len(now.targets)))

    def follow(self, before: Scene) -> bool:
        """The same screen says something else now. True if that cannot wait."""
        known = {record.item: record for record in before.records}
        if before.focus is not None:
            known[before.focus.item] = before.focus
        urgent = False
        for record in self._now.records:
            old = known.get(record.item)
            if record.role is Role.FIELD:
                if old is not None and old.value != record.value:
                    self._typed(old.value, record)
                    urgent = True
            elif record.role in READ:
                if not record.ticking and (old is None or old.words != record.words):
                    self._read(record)
                    urgent = urgent or record.role in {Role.ALERT, Role.ITEM}
            elif old is not None and record.role is not Role.KEY:
                urgent = self._changed(old, record) or urgent
        return urgent

    def focus(self, record: Record) -> None:
        """Name, value, state, what it is, and where among the others."""
        say, hidden = self._say, self._hides(record)
        parts: list[str] = []
        if hidden and record.role not in {Role.FIELD, Role.CHOICE}:
            parts.append(record.open_name or self._withhold())
        else:
            parts.append(record.name)
        if record.role is Role.FIELD:
            value = record.value or say.empty
            parts.append(self._withhold() if hidden and record.value else value)
        parts.append(self._state(record))
        parts.append(self._kind(record))
        if not hidden or record.role is Role.FIELD:
            parts.append(record.description)
        if not record.enabled:
            parts.append(say.unavailable)
        targets = [one.item for one in self._now.targets]
        if record.item in targets and len(targets) > 1:
            parts.append(fill(say.position, targets.index(record.item) + 1, len(targets)))
        self._add(_sentence(parts), record.language)

    # --- pieces -----------------------------------------------------------------------------

    def _read(self, record: Record) -> None:
        if self._hides(record):
            self._add(_sentence((record.open_name, self._withhold())))
        else:
            self._add(_sentence((record.name, record.value, record.description)), record.language)

    def _changed(self, old: Record, record: Record) -> bool:
        """A target that says something else than before, without having been gone to."""
        if old.words == record.words and old.checked == record.checked:
            return False
        if old.name != record.name and not self._hides(record):
            self._add(record.name, record.language)
        focus = self._now.focus
        if old.checked != record.checked and focus is not None and focus.item == record.item:
            self._add(self._state(record))
        return bool(self._lines)

    def _typed(self, before: str, record: Record) -> None:
        """The sign, and the word as it forms."""
        taken, put, word = change(before, record.value)
        if self._hides(record):
            self._withheld = True
            self._add(self._say.dot if put else self._say.deleted)
            return
        digits = "".join(put.split())
        if taken and not put:
            self._add(self._say.deleted)
            self._add(taken.strip(), sign=len(taken.strip()) == 1)
        elif digits.isdigit():
            # As they are typed a field sets its groups apart.
            self._add(" ".join(digits), sign=len(digits) == 1)
        elif not digits:
            self._add(word.strip() or self._say.space)
        else:
            self._add(put, sign=len(put) == 1)
            if word.strip() != put:
                self._add(word.strip())

    def _state(self, record: Record) -> str:
        say = self._say
        if record.checked is None or (record.role is Role.CHOICE and self._hides(record)):
            return ""
        if record.role is Role.TICK:
            return say.ticked if record.checked else say.not_ticked
        if record.role is Role.TAB and not record.checked:
            return ""
        return say.chosen if record.checked else say.not_chosen

    def _kind(self, record: Record) -> str:
        say = self._say
        kinds = {
            Role.BUTTON: say.button,
            Role.TICK: say.tick,
            Role.CHOICE: say.choice,
            Role.TAB: say.tab,
            Role.FIELD: say.field,
        }
        return kinds.get(record.role, "")

    def _hides(self, record: Record) -> bool:
        return record.personal and not self._now.private

    def _withhold(self) -> str:
        first, self._withheld = not self._withheld, True
        return self._say.hidden if first else self._say.hidden_too

    def _add(self, text: str, language: str = "", *, sign: bool = False) -> None:
        line = Line(text if sign else spelled(text, self._say.dot), language, sign)
        if text.strip() and (not self._lines or self._lines[-1] != line):
            self._lines.append(line)


def _read_first(records: Iterable[Record]) -> list[Record]:
    """Title, then what is the matter, then the rest as it stands."""
    read = [one for one in records if one.role in READ]
    title = next((one for one in read if one.role is Role.HEADING), None)
    order = {Role.ALERT: 1}
    return sorted(read, key=lambda one: 0 if one is title else order.get(one.role, 2))


def _sentence(parts: Iterable[str]) -> str:
    """Parts with a pause between them, unless they end in one."""
    text = ""
    for part in (part.strip() for part in parts):
        if not part:
            continue
        text += part if not text else f" {part}" if text[-1] in ".!?,;:。？，" else f", {part}"
    return text
