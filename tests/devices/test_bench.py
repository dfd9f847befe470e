from __future__ import annotations

import json
import threading
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from devices.bench import MISUSED, NOT_WELL, OK, main
from devices.simulators.escpos_printer import SerialSlipPrinter, TcpSlipPrinter
from devices.simulators.scanner import SerialScannerSimulator
from devices.specimens import specimen_page, specimen_slip


def test_status_of_a_well_and_of_an_empty_printer(capsys: pytest.CaptureFixture[str]) -> None:
    with TcpSlipPrinter() as printer:
        address = f"escpos:{printer.host}:{printer.port}"
        assert main(["status", "--device", address]) == OK
        assert json.loads(capsys.readouterr().out)["device"] == "online"
        printer.set_fault("paper-out", on=True)
        assert main(["status", "--device", address]) == NOT_WELL
        told = json.loads(capsys.readouterr().out)
        assert (told["paper"], told["action"]) == ("out", "refill")


def test_a_test_slip_over_a_serial_port_carries_a_code_that_reads(tmp_path: Path) -> None:
    with SerialSlipPrinter(tmp_path / "port") as printer:
        assert main(["test-slip", "--device", f"escpos:{printer.path}@9600"]) == OK
        (slip,) = printer.slips()
        (code,) = zxingcpp.read_barcodes(slip.convert("L"))
        assert code.text.startswith("Test 2")


def test_a_slip_that_is_not_delivered_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    with TcpSlipPrinter(paper_rows=100) as printer:
        assert main(["test-slip", "--device", f"escpos:{printer.host}:{printer.port}"]) == NOT_WELL
        assert capsys.readouterr().out == "held (paper end) - technician: refill\n"
        assert main(["test-slip", "--device", f"escpos:{printer.host}:{printer.port}"]) == NOT_WELL
        assert "refill" in capsys.readouterr().err


def test_a_test_page_into_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["test-page", "--device", f"folder:{tmp_path}"]) == OK
    assert capsys.readouterr().out == "delivered\n"
    assert len(list((tmp_path / "tray").iterdir())) == 1


def test_reading_a_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with SerialScannerSimulator(tmp_path / "port") as scanner:
        laid = threading.Event()

        def lay_again() -> None:
            while not laid.wait(0.3):
                scanner.lay(b"code")

        hand = threading.Thread(target=lay_again)
        hand.start()
        assert main(["read", "--device", f"scanner:{scanner.path}", "--seconds", "10"]) == OK
        laid.set()
        hand.join()
        assert capsys.readouterr().out == "4 bytes: b'code'\n"
        assert (
            main(["read", "--device", f"scanner:{scanner.path}", "--seconds", "0.05"]) == NOT_WELL
        )


@pytest.mark.parametrize(
    "arguments",
    [
        ["test-slip", "--device", "scanner:/dev/none"],
        ["read", "--device", "escpos:127.0.0.1"],
        ["status", "--device", "toaster"],
        ["status", "--device", "escpos:127.0.0.1:many"],
        ["status", "--device", "scanner:ttyACM0"],
        ["status", "--device", "escpos:/dev/ttyUSB0@fast"],
    ],
)
def test_wrong_use_is_told_apart(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == MISUSED
    assert arguments[-1] in capsys.readouterr().err


def test_ports_lists_what_the_system_shows(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ports"]) == OK
    assert all(
        line.startswith(("serial port", "usb printer"))
        for line in capsys.readouterr().out.splitlines()
    )


def test_specimens_read_and_have_their_size() -> None:
    slip = specimen_slip(384, "words")
    assert slip.width == 384
    assert [code.text for code in zxingcpp.read_barcodes(slip)] == ["words"]
    page = pypdfium2.PdfDocument(specimen_page("words"))  # type: ignore[no-untyped-call]
    assert [round(side) for side in page[0].get_size()] == [595, 842]
    picture: Image.Image = page[0].render(scale=1.5).to_pil()
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == ["words"]
    page.close()  # type: ignore[no-untyped-call]
