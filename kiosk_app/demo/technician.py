"""The demo's technician: a PIN that is printed at the start, and a service card on the dock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk_app.technician.access import TOKEN_BYTES, card_digest, card_text

if TYPE_CHECKING:
    from kiosk_app.assembly import Kiosk

NAME: Final = "demo"
PIN: Final = "482915"
HOW: Final = (
    "kiosk: service mode: hold the upper left corner of the resting screen for three seconds, "
    f"then type {PIN}, or lay the dock's service card on the glass"
)


__all__ = ["HOW", "TOKEN_BYTES", "admit", "card"]


def admit(kiosk: Kiosk, token: bytes) -> None:
    """Let the demo's technician in, by PIN and by the card with ``token``, which is random."""
    kiosk.service.access.add(NAME, PIN)
    kiosk.service.access.give_card(NAME, card_digest(token))


def card(token: bytes) -> bytes:
    """What the scanner reads off the card."""
    return card_text(token).encode()
