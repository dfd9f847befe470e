"""An address in one line, and the units of today in it."""

from __future__ import annotations

from forms.old_addresses import below_the_ward
from forms.units import Unit, search, today_of

_SHOWN = 3
"""More units that an old address may lie in would be a guess, and no help."""


def ends_in(address: str) -> Unit | None:
    """The unit of today that an address names in full at its end."""
    parts = _parts(address)
    full = ", ".join(parts[-2:])
    return next((unit for unit in search(full) if _same(unit.full, full)), None)


def suggestions(address: str) -> tuple[Unit, ...]:
    """Units of today in which the place of an address lies, if it names none of them in full."""
    if not address.strip() or ends_in(address) is not None:
        return ()
    found = today_of(address)
    return found if len(found) <= _SHOWN else ()


def brought_up_to_date(address: str, unit: Unit) -> str:
    """House and street of an old address, with the unit of today in which they lie."""
    below = below_the_ward(address)
    return f"{below}, {unit.full}" if below else unit.full


def with_unit(address: str, unit: Unit) -> str:
    """``address`` with ``unit`` at its end, in the place of another one of today."""
    parts = _parts(address)
    if ends_in(address) is not None:
        del parts[-2:]
    return ", ".join((*parts, unit.full))


def _parts(address: str) -> list[str]:
    return [part for part in (part.strip() for part in address.split(",")) if part]


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
