"""A draft tried with answers: checked as the kiosk checks them, drawn beside the newest version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from backend.drafts import drawing
from backend.drafts.comparing import Compared, marked
from backend.drafts.content import Item, by_name, items, text
from backend.drafts.editing import read_file
from forms.answers import check, settled
from forms.bundle import Bundle, BundleError, read_bundle
from forms.reading import Json
from forms.schema import Input, Kind, PaperValue, Values
from forms.sentences import sentence


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of it. ``pages`` have the newest version beside the draft where there is one."""

    pages: tuple[Compared, ...] = ()
    mistakes: tuple[tuple[str, str], ...] = ()
    """Of the answers: the input's name without its prefix, and a sentence."""
    fault: str = ""
    """Why the draft was not drawn."""
    old_fault: str = ""
    """Why the newest version was not."""
    compared: bool = False

    @property
    def marks(self) -> int:
        return sum(page.marks for page in self.pages)


def attempt(
    files: Mapping[str, bytes],
    newest: Mapping[str, bytes] | None,
    values: dict[str, Json],
    paper_language: str,
    page_language: str,
) -> Tried:
    """Draw ``values`` on the draft's paper.

    Args:
        files: The draft's.
        newest: Of the version that it is compared with, if there is one.
        values: Answers as they were typed, by field.
        paper_language: The person's.
        page_language: The author's, for the sentences.
    """
    try:
        bundle = read_bundle(files)
    except BundleError:
        return Tried(fault=drawing.DrawingFault(drawing.Reason.FAULTY).sentence)
    ready = _ready(bundle, values, page_language)
    if isinstance(ready, tuple):
        return Tried(mistakes=ready)
    now = drawing.pages(files, paper_language, ready)
    if isinstance(now, drawing.DrawingFault):
        return Tried(fault=now.sentence)
    if newest is None:
        return Tried(tuple(Compared(None, one, 0) for one in now))
    before = drawing.pages(newest, paper_language, _for_other(newest, ready))
    if isinstance(before, drawing.DrawingFault):
        pages = tuple(Compared(None, one, 0) for one in now)
        return Tried(pages, old_fault=before.sentence)
    return Tried(tuple(marked(before, now)), compared=True)


def _ready(
    bundle: Bundle, values: dict[str, Json], language: str
) -> Values | tuple[tuple[str, str], ...]:
    """Values to draw, or what is wrong with the answers."""
    form = bundle.form
    if form.kind is Kind.CERTIFICATE:
        return _plain(values)
    errors = check(form, values)
    if errors:
        return tuple(
            (".".join(map(str, error.path)), sentence(error, form, language)) for error in errors
        )
    return settled(form, values)


def _plain(values: Mapping[str, Json]) -> Values:
    found: dict[str, PaperValue] = {}
    for name, value in values.items():
        if isinstance(value, str):
            found[name] = value
        elif isinstance(value, list):
            found[name] = [
                {key: str(cell) for key, cell in row.items()}
                for row in value
                if isinstance(row, dict)
            ]
    return found


def _for_other(files: Mapping[str, bytes], values: Values) -> Values:
    """The same answers on another version's paper: its own sample where it asks otherwise."""
    form = read_file(files, "form.json")
    usual = read_file(files, "sample.json").get("usual")
    own = _plain(usual if isinstance(usual, dict) else {})
    found: dict[str, PaperValue] = {}
    for name, field in by_name(form, "fields").items():
        value = values.get(name)
        if value is not None and _fits(field, value):
            found[name] = value
        elif name in own and value is not None:
            found[name] = own[name]
    return found


def _fits(field: Item, value: PaperValue) -> bool:
    kind = text(field, "input")
    if kind == Input.ROWS or not isinstance(value, str):
        return kind == Input.ROWS and not isinstance(value, str)
    if kind == Input.CHOICE:
        return value in {text(option, "value") for option in items(field, "options")}
    return True
