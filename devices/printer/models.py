"""Makes of slip printers, as data: what differs from one to the next, by its data sheet."""

from __future__ import annotations

from dataclasses import dataclass

from devices.errors import DeviceError
from devices.status import Action


@dataclass(frozen=True, slots=True)
class SlipModel:
    """``width_dots`` at ``dpi`` is what its head prints. ``asb``: it knows GS a and tells every
    change unasked. ``presenter``: it holds a slip until it is taken, and says so to DLE EOT 20.
    ``clears_buffer``: it knows DLE DC4 8 (Epson and close relatives). ``usb_ids``: vendor and
    product of its printers on USB, where these ids mean no other model.
    """

    name: str
    width_dots: int = 576
    dpi: int = 203
    cutter: bool = True
    presenter: bool = False
    clears_buffer: bool = True
    asb: bool = True
    usb_ids: tuple[str, ...] = ()


GENERIC = SlipModel("generic-80")
"""80 mm paper, 72 mm of it printed at 8 dots a millimetre: what most of them are."""

MODELS = (
    GENERIC,
    # Sold under many names. Most of them ignore DLE DC4 8.
    SlipModel("generic-58", width_dots=384, cutter=False, clears_buffer=False),
    # 180 dpi: 512 dots are its 72 mm.
    SlipModel("epson-tm-t88", width_dots=512, dpi=180, usb_ids=("04b8:0202",)),
    SlipModel("epson-tm-t20", usb_ids=("04b8:0e03", "04b8:0e15")),
    # As Custom's KPM and VKP series: ejector behind the cutter, no automatic status.
    SlipModel("kiosk-presenter", presenter=True, clears_buffer=False, asb=False),
)


def model_named(name: str) -> SlipModel:
    """The generic one for an empty name. Raises ``DeviceError`` with the names that there are."""
    if not name:
        return GENERIC
    for model in MODELS:
        if model.name == name:
            return model
    known = ", ".join(model.name for model in MODELS)
    raise DeviceError(f"no slip printer model {name!r}; known: {known}", Action.CONFIGURATION)


def model_on_usb(ids: str) -> SlipModel | None:
    """The model with these ids, vendor and product in hex as in ``04b8:0e15``; ``None`` for ids
    that are unknown or shared: 0416:5011 and its like are 58 mm and 80 mm printers alike.
    """
    return next((model for model in MODELS if ids.lower() in model.usb_ids), None)
