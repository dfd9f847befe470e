from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from devices.errors import DeviceError
from devices.printer.folder import FolderPrinter, split_pages
from devices.status import Media, Progress
from devices.timing import PageTiming
from tests.devices.parts import Clock

PACE = PageTiming(page=4.0)


def document(*pages: str) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    for page in pages:
        canvas.drawString(72, 700, page)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def text_of(page: Path | bytes) -> str:
    pdf = pypdfium2.PdfDocument(page)  # type: ignore[no-untyped-call]
    text: str = pdf[0].get_textpage().get_text_range()
    pdf.close()  # type: ignore[no-untyped-call]
    return text.strip()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def printer(tmp_path: Path, clock: Clock) -> FolderPrinter:
    return FolderPrinter("A4", tmp_path / "a4", clock, PACE)


def test_pages_come_out_one_by_one_at_its_pace(printer: FolderPrinter, clock: Clock) -> None:
    pdf = document("one", "two")
    job = printer.submit(pdf, "session-7")
    assert printer.follow(job).progress is Progress.PRINTING
    assert printer.pages_in_tray() == []
    clock.advance(4)
    report = printer.follow(job)
    assert (report.progress, report.pages_out) == (Progress.PRINTING, 1)
    clock.advance(4)
    report = printer.follow(job)
    assert (report.progress, report.pages_out) == (Progress.DELIVERED, 2)
    assert [text_of(page) for page in printer.pages_in_tray()] == ["one", "two"]
    assert [page.name for page in printer.pages_in_tray()] == [
        "000001-session-7.pdf",
        "000002-session-7.pdf",
    ]


def test_a_document_of_one_page_is_kept_byte_by_byte(printer: FolderPrinter, clock: Clock) -> None:
    pdf = document("only")
    printer.submit(pdf, "x")
    clock.advance(4)
    (page,) = printer.pages_in_tray()
    assert page.read_bytes() == pdf


def test_taken_and_left(printer: FolderPrinter, clock: Clock) -> None:
    assert printer.status().media is Media.NOT_PRESENT
    printer.submit(document("a"), "a")
    clock.advance(4)
    assert printer.status().media is Media.PRESENT
    (page,) = printer.take()
    assert page.parent.name == "taken"
    assert page.exists()
    assert printer.status().media is Media.NOT_PRESENT
    assert printer.take() == []


def test_a_jam_spoils_the_page_under_way_and_stops_the_rest(
    printer: FolderPrinter, clock: Clock
) -> None:
    job = printer.submit(document("one", "two", "three"), "x")
    clock.advance(5)
    printer.set_fault("jam", on=True)
    report = printer.follow(job)
    assert (report.progress, report.pages_out) == (Progress.SPOILED, 1)
    assert report.status.media is Media.JAMMED
    printer.set_fault("jam", on=False)
    clock.advance(60)
    assert printer.follow(job).progress is Progress.SPOILED
    assert len(printer.pages_in_tray()) == 1


def test_paper_out_holds_and_goes_on_after_the_refill(printer: FolderPrinter, clock: Clock) -> None:
    job = printer.submit(document("one", "two"), "x")
    clock.advance(4)
    printer.set_fault("paper-out", on=True)
    clock.advance(60)
    report = printer.follow(job)
    assert (report.progress, report.pages_out) == (Progress.HELD, 1)
    printer.set_fault("paper-out", on=False)
    assert printer.follow(job).progress is Progress.PRINTING
    clock.advance(4)
    assert printer.follow(job).progress is Progress.DELIVERED


def test_power_off_in_mid_page_is_unknown(printer: FolderPrinter, clock: Clock) -> None:
    job = printer.submit(document("one"), "x")
    clock.advance(1)
    printer.set_fault("power-off", on=True)
    assert printer.follow(job).progress is Progress.UNKNOWN
    printer.set_fault("power-off", on=False)
    clock.advance(60)
    assert printer.follow(job).progress is Progress.UNKNOWN
    assert printer.pages_in_tray() == []


def test_a_silent_printer_is_given_up_as_unknown(printer: FolderPrinter, clock: Clock) -> None:
    job = printer.submit(document("one"), "x")
    printer.set_fault("silent", on=True)
    clock.advance(PACE.silence - 1)
    assert printer.follow(job).progress is Progress.PRINTING
    clock.advance(1)
    assert printer.follow(job).progress is Progress.UNKNOWN
    assert printer.status().age(clock()) >= PACE.silence


def test_slow_takes_ten_times_as_long(printer: FolderPrinter, clock: Clock) -> None:
    printer.set_fault("slow", on=True)
    job = printer.submit(document("one"), "x")
    clock.advance(39)
    assert printer.follow(job).progress is Progress.PRINTING
    clock.advance(1)
    assert printer.follow(job).progress is Progress.DELIVERED


def test_f5_closing_forgets_the_job_under_way(printer: FolderPrinter, clock: Clock) -> None:
    printer.submit(document("one"), "x")
    clock.advance(1)
    printer.close()
    clock.advance(60)
    assert printer.pages_in_tray() == []


def test_a_second_printer_on_the_same_folder_goes_on_counting(tmp_path: Path) -> None:
    for title in ("a", "b"):
        printer = FolderPrinter("A4", tmp_path, timing=PageTiming(page=0))
        printer.submit(document(title), title)
        printer.take()
    assert sorted(page.name for page in (tmp_path / "taken").iterdir()) == [
        "000001-a.pdf",
        "000002-b.pdf",
    ]


def test_a_title_cannot_leave_the_tray(tmp_path: Path) -> None:
    printer = FolderPrinter("A4", tmp_path, timing=PageTiming(page=0))
    printer.submit(document("x"), "../../etc/passwd\0 " + "x" * 500)
    (page,) = printer.pages_in_tray()
    assert page.parent == tmp_path / "tray"
    assert page.name.startswith("000001--etc-passwd-xxx")


@pytest.mark.parametrize("rubbish", [b"", b"%PDF-1.7\nnothing more", b"\x00" * 5000])
def test_what_is_no_document_is_refused(printer: FolderPrinter, rubbish: bytes) -> None:
    with pytest.raises(DeviceError):
        printer.submit(rubbish, "x")


def test_too_large_a_document_is_refused() -> None:
    with pytest.raises(DeviceError, match="too large"):
        split_pages(b"%PDF-" + bytes(33 << 20))


def test_a_later_process_knows_of_a_page_by_its_file_and_of_no_other(tmp_path: Path) -> None:
    printer = FolderPrinter("A4", tmp_path, timing=PageTiming(page=0))
    for title in ("00ab-1", "00ab-2"):
        printer.submit(document(title), title)
        printer.take()
    printer.submit(document("x"), "00ab-3")
    later = FolderPrinter("A4", tmp_path)
    assert later.what_became("00ab-1") is Progress.DELIVERED
    assert later.what_became("00ab-3") is Progress.DELIVERED
    assert later.what_became("00ab-4") is Progress.FAILED
