"""Appointment slips that bring no paper, for the dock's glass: each is refused in its own way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk_app.dock.samples import Rubbish
from kiosk_app.dock.words import Words
from office_contract.short_code import TOKEN_BYTES
from office_contract.slip_code import write_slip_code

ELSEWHERE: Final = "HTTPS://GIAY.HUE.EXAMPLE/V"
"""Where the slips of another city's kiosks lead."""
LIFE: Final = timedelta(days=30)
SINCE_EXPIRY: Final = timedelta(days=2)
HALF: Final = 0.5
"""How much of a torn slip's code is left."""
_SEED_BYTES: Final = 32


def useless_slips(
    address: str, neighbour: Ed25519PrivateKey, now: datetime, random: Callable[[int], bytes]
) -> tuple[Rubbish, ...]:
    """A code for each way in which a slip can be no good.

    Args:
        address: What stands before ``#`` in every seal of this office.
        neighbour: The key of another machine that this office knows.
        now: Aware.
        random: Bytes from the system (``os.urandom``), for tokens and for a stranger's key.
    """
    stranger = Ed25519PrivateKey.from_private_bytes(random(_SEED_BYTES))

    def slip(key: Ed25519PrivateKey, where: str = address, expires: datetime = now + LIFE) -> bytes:
        return write_slip_code(random(TOKEN_BYTES), expires, key, where).encode()

    whole = slip(neighbour)
    return (
        Rubbish(
            "other-city", Words("Of another city", "Của thành phố khác"), slip(stranger, ELSEWHERE)
        ),
        Rubbish("forged", Words("Forged", "Giả"), slip(stranger)),
        Rubbish(
            "expired", Words("Expired", "Hết hạn"), slip(neighbour, expires=now - SINCE_EXPIRY)
        ),
        # Genuine; but the machine that printed it has never told the office.
        Rubbish("not-sent", Words("Not sent yet", "Chưa gửi đi"), slip(neighbour)),
        Rubbish("half", Words("Half a slip", "Nửa phiếu"), whole[: int(len(whole) * HALF)]),
    )
