"""The slip with which a person goes on at the counter: what they want, and what they have told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from forms import wording
from forms.slip import VIET_NAM, Block, Pair, Separator, Space, Step, Words

_CLERKS = "vi"


@dataclass(frozen=True, slots=True, repr=False)
class CounterSlip:
    """No ``repr``: what a person has told stands in it.

    Args:
        title: The paper's title, in Vietnamese, for the clerk.
        own_title: Its short title in ``language``.
        code: The form's code.
        needs: ``card``, ``passport``, ``phone``: what the paper asks for.
        told: Label and value in Vietnamese, in the order of the form.
        place: Where the kiosk stands.
        asked_at: Aware.
        language: Of the person.
    """

    title: str
    own_title: str
    code: str
    needs: tuple[str, ...]
    told: tuple[tuple[str, str], ...]
    place: str
    asked_at: datetime
    language: str


def counter_slip_blocks(slip: CounterSlip) -> tuple[Block, ...]:
    """First the person's own part in their language, then the clerk's in Vietnamese."""
    own = wording.section("counter", slip.language)
    clerk = wording.section("counter", _CLERKS)
    brought = [own[f"bring_{need}"] for need in ("card", "passport") if need in slip.needs]
    steps = [own["show"], *brought, own["help"]]
    time = slip.asked_at.astimezone(VIET_NAM)
    blocks: list[Block] = [
        Words("Một Cửa", 40, bold=True, centred=True),
        Words(own["heading"], 34, bold=True, centred=True),
        Words(slip.own_title, 28, centred=True),
        Separator(),
        *(Step(number, text) for number, text in enumerate(steps, start=1)),
        Separator(),
        Words(clerk["for_clerk"], 24),
        Words(f"{slip.title} ({slip.code})", 34, bold=True),
    ]
    if slip.language != _CLERKS:
        blocks.append(Pair(clerk["speaks"], _name_of(slip.language)))
    blocks += [Pair(label, value) for label, value in slip.told]
    if not slip.told:
        blocks.append(Words(clerk["nothing_told"]))
    blocks += [
        Separator(),
        Pair(clerk["place"], slip.place, 26),
        Pair(clerk["time"], f"{time:%H:%M · %d/%m/%Y}", 26),
        Space(8),
        Words(own["personal"], 22, centred=True),
    ]
    return tuple(blocks)


def _name_of(language: str) -> str:
    """A language's name as clerks say it."""
    from babel import Locale  # noqa: PLC0415 (20 ms that other slips need not cost)

    return Locale.parse(language, sep="-").get_display_name(_CLERKS) or language
