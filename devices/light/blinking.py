"""What each ``Shine`` is at each moment. Pure."""

from __future__ import annotations

from devices.status import Shine
from devices.timing import LIGHT, LightTiming


def half_period(shine: Shine, timing: LightTiming = LIGHT) -> float | None:
    """Seconds between two changes; ``None`` for a steady light."""
    match shine:
        case Shine.BUSY:
            return timing.slow
        case Shine.CALLING:
            return timing.fast
        case Shine.OFF | Shine.READY:
            return None


def is_lit(shine: Shine, elapsed: float, timing: LightTiming = LIGHT) -> bool:
    """Whether the light is on ``elapsed`` seconds after it was told to ``shine``: a blinking one
    begins with light.
    """
    half = half_period(shine, timing)
    if half is None:
        return shine is Shine.READY
    return int(elapsed / half) % 2 == 0


def until_change(shine: Shine, elapsed: float, timing: LightTiming = LIGHT) -> float:
    """Seconds until the light has to be looked after again, steady or not: one that was unplugged
    and is back is lit anew by then.
    """
    half = half_period(shine, timing)
    if half is None:
        return timing.retry
    return half - elapsed % half
