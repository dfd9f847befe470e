"""A slip from its data to the bytes for the printer, beside python-escpos with a ready picture.

Ours draws the words and the code first; the peer gets a finished picture of the same slip, and
writes it as one raster. What we add is the drawing, and blocks that can be followed.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from importlib.metadata import version

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.figure import Figure, times_ms
from devices.printer.raster import new_generator, slip_blocks
from forms.appointment import Appointment, appointment_blocks
from forms.slip import draw_slip
from office_contract.short_code import grouped, short_code
from office_contract.slip_code import write_slip_code

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TOKEN = bytes(range(16))


def appointment() -> Appointment:
    """An appointment slip as it is usually printed."""
    code = write_slip_code(
        TOKEN, NOW + timedelta(days=30), Ed25519PrivateKey.generate(), "HTTPS://OFFICE.EXAMPLE/V"
    )
    return Appointment(
        title="Xác nhận cư trú",
        code=code,
        short=grouped(short_code(TOKEN)),
        until=date(2026, 12, 22),
        place="Một Cửa, phường Hải Châu",
        asked_at=NOW,
        language="vi",
    )


def measure() -> Sequence[Figure]:
    slip = appointment()
    picture = draw_slip(appointment_blocks(slip))

    def ours() -> object:
        return slip_blocks(draw_slip(appointment_blocks(slip)))

    def theirs() -> object:
        generator = new_generator(picture.width)
        generator.image(picture, impl="bitImageRaster", fragment_height=picture.height)
        return generator.output

    mine, peer = (statistics.median(times) for times in times_ms(ours, theirs))
    peer_name = f"python-escpos {version('python-escpos')}, the picture given"
    return (Figure("slip from data to bytes, median", mine, peer, peer_name, "ms", 3.0),)
