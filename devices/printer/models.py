"""Makes of slip printers, as data: what differs from one to the next, by its data sheet."""

from __future__ import annotations

from dataclasses import dataclass

from devices.errors import DeviceError
from devices.status import Action


@dataclass(frozen=True, slots=True)
class SlipModel:
    """``width_dots`` at ``dpi`` is what its head prints: 576 for 80 mm paper and 384 for 58 mm at
    203. ``cutter`` cuts by itself; ``presenter`` holds the slip until it is taken;
    ``clears_buffer`` if it knows DLE DC4 8 (Epson and close relatives).
    """

    name: str
    width_dots: int = 576
    dpi: int = 203
    cutter: bool = True
    presenter: bool = False
    clears_buffer: bool = True


GENERIC = SlipModel("generic-80")
"""80 mm paper, 72 mm of it printed at 8 dots a millimetre: what most of them are."""

MODELS = (GENERIC,)


def model_named(name: str) -> SlipModel:
    """The generic one for an empty name. Raises ``DeviceError`` with the names that there are."""
    if not name:
        return GENERIC
    for model in MODELS:
        if model.name == name:
            return model
    known = ", ".join(model.name for model in MODELS)
    raise DeviceError(f"no slip printer model {name!r}; known: {known}", Action.CONFIGURATION)
