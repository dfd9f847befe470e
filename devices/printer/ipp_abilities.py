"""What a printer says that it can do: asked, not assumed. Pure.

Source: RFC 8011, 5.4; PWG 5102.4 (raster), PWG 5100.13 (print-scaling).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from devices.errors import DeviceError
from devices.printer.ipp_codec import Attribute, Group, Tag, integers, words
from devices.printer.ipp_requests import A4, PDF, Operation
from devices.status import Action

ATTRIBUTES = (
    "document-format-supported",
    "operations-supported",
    "media-supported",
    "sides-supported",
    "print-scaling-supported",
    "color-supported",
    "printer-make-and-model",
)

_A4_NAMES = ("iso_a4_", "iso-a4", "a4")
"""PWG 5101.1, and the two older names of RFC 2911 and of the trade."""


@dataclass(frozen=True, slots=True)
class Abilities:
    """``None`` and empty: the printer does not say. ``taken_at`` is the monotonic time, in
    seconds, of its answer; ``up_time`` its own age then.
    """

    taken_at: float
    up_time: int | None = None
    formats: frozenset[str] = frozenset()
    operations: frozenset[int] = frozenset()
    media: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()
    scalings: frozenset[str] = frozenset()
    colour: bool | None = None
    model: str = ""

    def does(self, operation: Operation) -> bool:
        return operation in self.operations

    def stale(self, now: float, up_time: int | None, limit: float) -> bool:
        """Older than ``limit`` seconds, or the printer has been switched off and on since."""
        restarted = up_time is not None and self.up_time is not None and up_time < self.up_time
        return restarted or now - self.taken_at >= limit

    def refusal(self) -> DeviceError | None:
        """Why our pages cannot be printed there, with what a technician can do; else nothing."""
        if PDF not in self.formats:
            known = ", ".join(sorted(self.formats)) or "nothing that it names"
            return DeviceError(
                f"{self.model or 'the printer'} prints no PDF, only {known}; "
                'set kind = "cups", which converts pages, or use another printer',
                Action.CONFIGURATION,
            )
        if self.media and not holds_a4(self.media):
            return DeviceError(
                f"{self.model or 'the printer'} knows no A4 paper; set it up for A4 at its panel",
                Action.CONFIGURATION,
            )
        if not (self.does(Operation.CREATE_JOB) and self.does(Operation.SEND_DOCUMENT)) and (
            not self.does(Operation.PRINT_JOB)
        ):
            return DeviceError(
                f"{self.model or 'the printer'} takes no documents over IPP; "
                "switch IPP printing on in its settings",
                Action.CONFIGURATION,
            )
        return None

    def template(self) -> tuple[Attribute, ...]:
        """How a page is to be printed, as far as the printer can be told."""
        chosen = [Attribute(Tag.KEYWORD, "media", (A4,))]
        if "one-sided" in self.sides:
            chosen.append(Attribute(Tag.KEYWORD, "sides", ("one-sided",)))
        if "none" in self.scalings:
            chosen.append(Attribute(Tag.KEYWORD, "print-scaling", ("none",)))
        return tuple(chosen)


def read_abilities(printer: Group, taken_at: float, up_time: int | None) -> Abilities:
    colour = [v for v in printer.get("color-supported", []) if isinstance(v, bool)]
    return Abilities(
        taken_at,
        up_time,
        formats=frozenset(words(printer, "document-format-supported")),
        operations=frozenset(integers(printer, "operations-supported")),
        media=frozenset(words(printer, "media-supported")),
        sides=frozenset(words(printer, "sides-supported")),
        scalings=frozenset(words(printer, "print-scaling-supported")),
        colour=colour[0] if colour else None,
        model="".join(words(printer, "printer-make-and-model")[:1]),
    )


def holds_a4(media: Collection[str]) -> bool:
    """Whether A4 is among ``media``, names of media-supported or media-ready."""
    return any(name.lower().startswith(_A4_NAMES) for name in media)
