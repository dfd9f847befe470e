"""What the person does: each a touch, with the session and the turn of the screen touched."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from forms.schema import Group
from kiosk_app.journey.session import Comfort
from kiosk_app.journey.states import Laid
from office_contract.vocabulary import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """``session`` is ``None`` on the welcome screen."""

    session: str | None
    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Start(Touch):
    """A language was chosen on the welcome screen. ``new_session`` is a fresh random id."""

    language: str
    new_session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLanguages(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchLanguage(Touch):
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseOverlay(Touch):
    """Also "I am still here" in the time warning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetComfort(Touch):
    comfort: Comfort


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAloud(Touch):
    """Something of the person's own would be read out for all to hear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAloud(Touch):
    """The answer to ``AskAloud``; for the rest of the session."""

    aloud: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CallHelp(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class GoHome(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToBeTakenIn(Touch):
    """After a refusal: ask the office once more, with another code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoBack(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class GoOn(Touch):
    """The primary button."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PickService(Touch):
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowGroup(Touch):
    """Services: the papers of another group."""

    group: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class SetWish(Touch):
    """Services: what the person wants, in their own words, at each key."""

    wish: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PickSubject(Touch):
    about: Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Agree(Touch):
    agreed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UseDocument(Touch):
    laid: Laid


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutDocument(Touch):
    """A form: type by hand. A certificate: no card at hand, sign in only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRead(Touch):
    """Correct one field of what was read; ``None`` gives up the correction."""

    field: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRead(Touch):
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAnswer(Touch):
    """The value of one field of the step or row on the screen, at each key."""

    field: str
    value: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRow(Touch):
    """Edit row ``index`` of a repeated group; one past the end adds a row."""

    field: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveRow(Touch):
    field: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPage(Touch):
    """Review: which page, and whether enlarged."""

    page: int
    zoomed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EditAnswers(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Print(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCode(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPhone(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class PickRelative(Touch):
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherService(Touch):
    """Back to the list with the same session, everything said so far forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HaveAll(Touch):
    """The person says that they have page and slip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnotherPaper(Touch):
    """As ``HaveAll``, and the same person wants another paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SomethingMissing(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedMoment(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSeen(Touch):
    """Answer to "is the page in the tray?"."""

    there: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLater(Touch):
    """On a failure of the office: have the request kept, and collect the paper another day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSlipAgain(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class GoToCounter(Touch):
    """The person would rather finish with a clerk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectPaper(Touch):
    """The person has an appointment slip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeCode(Touch):
    """Type the slip's letters; with ``typing`` false, back to the glass."""

    typing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCode(Touch):
    """What of the code has been typed, at each key."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayIsEmpty(Touch):
    """The person says that no paper of somebody else lies there."""
