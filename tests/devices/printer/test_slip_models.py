from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from devices.address import driver_at
from devices.errors import DeviceError
from devices.printer.escpos import EscposPrinter
from devices.printer.models import GENERIC, MODELS, SlipModel, model_named, model_on_usb
from devices.printer.raster import slip_blocks
from devices.simulators.escpos_machine import EscposMachine
from devices.status import Action, DeviceState, Media, Paper, PrinterStatus, Progress
from tests.devices.parts import Clock, drawing, same_ink
from tests.devices.wires import WireToMachine


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_each_model_prints_its_whole_width(model: SlipModel) -> None:
    clock, machine = Clock(), EscposMachine(model=model)
    printer = EscposPrinter("s", WireToMachine(machine, clock), model, clock=clock)
    assert printer.width_dots == model.width_dots
    picture = drawing(model.width_dots, 200)
    assert printer.print_slip(picture).progress is Progress.DELIVERED
    with pytest.raises(DeviceError):
        printer.print_slip(drawing(model.width_dots + 1, 100))
    machine.receive(b"\x1dV\x00")  # somebody tears off what has no cutter
    (slip,) = machine.slips
    assert same_ink(slip, picture)


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("generic-80", "1b401d610e1d7630", "1b64061d56001d7201"),
        ("generic-58", "1b401d610e1d7630", "1b64061d7201"),
        ("kiosk-presenter", "1b401d7630", "1b64061b691d6503601d7201"),
    ],
)
def test_exact_bytes_round_a_slip(name: str, start: str, end: str) -> None:
    [job] = slip_blocks(Image.new("1", (8, 1), 0), model_named(name))
    assert job.hex().startswith(start)
    assert job.hex().endswith("ff" + end)


def test_a_slip_in_the_presenter_is_there_until_it_is_taken() -> None:
    clock, model = Clock(), model_named("kiosk-presenter")
    machine = EscposMachine(model=model)
    printer = EscposPrinter("s", WireToMachine(machine, clock), model, clock=clock)
    assert printer.status().media is Media.NOT_PRESENT
    report = printer.print_slip(drawing())
    assert (report.progress, report.status.media) == (Progress.DELIVERED, Media.PRESENT)
    machine.set_fault("paper-out", on=True)
    status = printer.status()
    assert (status.media, status.paper) == (Media.PRESENT, Paper.OUT)
    machine.set_fault("paper-out", on=False)
    machine.take_slips()
    status = printer.status()
    assert (status.media, status.can_print) == (Media.NOT_PRESENT, True)


def test_a_presenter_that_keeps_silent_about_it_is_not_believed_empty() -> None:
    clock, model = Clock(), model_named("kiosk-presenter")
    machine = EscposMachine(model=model)
    wire = WireToMachine(machine, clock)
    wire.loses = lambda data: data == b"\x10\x04\x14"
    status = EscposPrinter("s", wire, model, clock=clock).status()
    assert status.media is Media.UNKNOWN


def test_names() -> None:
    assert model_named("") is GENERIC
    assert all(model_named(model.name) is model for model in MODELS)
    with pytest.raises(DeviceError, match="generic-58") as caught:
        model_named("typewriter")
    assert caught.value.action is Action.CONFIGURATION


def test_ids_on_usb_name_one_model_or_none() -> None:
    every = [ids for model in MODELS for ids in model.usb_ids]
    assert len(set(every)) == len(every)
    assert [model_on_usb(ids.upper()) for ids in every] == [
        model for model in MODELS for _ in model.usb_ids
    ]
    assert model_on_usb("0416:5011") is None


def test_the_page_for_technicians_has_each_model_as_it_is() -> None:
    page = (Path(__file__).parents[3] / "docs" / "devices" / "slip-printers.md").read_text("utf-8")
    rows = re.findall(
        r"^\| `([\w-]+)` \| (\d+) dots, (\d+) dpi \| (\w+).*? \| (yes|no)\b.* \| (yes|no) \|$",
        page,
        flags=re.MULTILINE,
    )
    assert rows == [
        (
            model.name,
            str(model.width_dots),
            str(model.dpi),
            "cut" if model.cutter else "fed",
            "yes" if model.asb else "no",
            "yes" if model.clears_buffer else "no",
        )
        for model in MODELS
    ]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("escpos:/dev/usb/lp99", "/dev/usb/lp99: no such device"),
        ("escpos:usb:0000:0000", "0000:0000: no such device"),
    ],
)
def test_a_printer_on_usb_has_an_address_too(address: str, words: str) -> None:
    status = driver_at(address).status()
    assert isinstance(status, PrinterStatus)
    assert (status.device, status.detail) == (DeviceState.NO_DEVICE, words)


def test_an_address_on_usb_wants_both_ids() -> None:
    with pytest.raises(DeviceError, match="vendor and product"):
        driver_at("escpos:usb:04b8")
