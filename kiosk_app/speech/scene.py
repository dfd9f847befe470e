"""What stands on the screen, as it is to be spoken of. Nothing of it shows in a ``repr``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    TEXT = "text"
    HEADING = "heading"
    MESSAGE = "message"
    ALERT = "alert"
    ITEM = "item"
    PICTURE = "picture"
    BUTTON = "button"
    TICK = "tick"
    """A box to tick."""
    CHOICE = "choice"
    """One of several."""
    TAB = "tab"
    FIELD = "field"
    """Where something is typed."""
    KEY = "key"
    """Of the keyboard on the screen."""


READ: frozenset[Role] = frozenset(
    {Role.TEXT, Role.HEADING, Role.MESSAGE, Role.ALERT, Role.ITEM, Role.PICTURE}
)
"""What is read out by itself; all else waits until it is gone to."""


@dataclass(frozen=True, slots=True, repr=False)
class Record:
    """One thing on the screen. ``item`` is the same as long as the thing stands there.

    ``checked`` is ``None`` for what cannot be ticked or chosen. ``personal``: it is of the
    person; of a field that is its value, of a choice whether it is chosen, of all else its name,
    in whose place all may hear ``open_name``. ``ticking``: its words change with the seconds.
    ``language``: tag of the words, if not the screen's.
    """

    item: int
    role: Role
    name: str
    description: str = ""
    value: str = ""
    enabled: bool = True
    checked: bool | None = None
    personal: bool = False
    open_name: str = ""
    ticking: bool = False
    language: str = ""

    @property
    def words(self) -> tuple[str, str, str]:
        return self.name, self.value, self.description


@dataclass(frozen=True, slots=True, repr=False)
class Scene:
    """``place`` differs between screens. ``step`` and ``steps`` count the journey's parts from 1;
    ``steps`` is 0 where none are shown. ``records`` are in reading order; ``focus`` may be outside
    of them, in what frames every screen. ``private``: nobody else hears it.
    """

    place: str
    records: tuple[Record, ...] = ()
    focus: Record | None = None
    step: int = 0
    steps: int = 0
    part: str = ""
    private: bool = False

    @property
    def targets(self) -> tuple[Record, ...]:
        """What can be chosen, keys of the keyboard aside."""
        return tuple(one for one in self.records if one.role not in READ and one.role != Role.KEY)

    @property
    def title(self) -> Record | None:
        return next((one for one in self.records if one.role is Role.HEADING and one.name), None)
