from __future__ import annotations

import socket
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.errors import DeviceError, ProtocolError, TransportError
from devices.printer.ipp_client import ask
from devices.printer.ipp_codec import (
    MAX_ANSWER,
    Answer,
    ask_finished_jobs,
    ask_printer,
    read_answer,
)
from devices.printer.ipp_status import STOPPED, plain, to_status
from devices.status import Action, Cover, DeviceState, Media, Paper, Supply
from devices.transports.api import NoDeviceError


def value(tag: int, name: str, data: bytes) -> bytes:
    raw = name.encode()
    return bytes((tag,)) + len(raw).to_bytes(2, "big") + raw + len(data).to_bytes(2, "big") + data


HEAD = b"\x02\x00\x00\x00\x00\x00\x00\x01"
OPERATION = b"\x01" + value(0x47, "attributes-charset", b"utf-8")


def test_exact_bytes_of_the_question() -> None:
    assert ask_printer("ipp://h/ipp/print", ["printer-state", "printer-state-reasons"], 7) == (
        b"\x02\x00\x00\x0b\x00\x00\x00\x07\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x02en"
        b"\x45\x00\x0bprinter-uri\x00\x11ipp://h/ipp/print"
        b"\x44\x00\x14requested-attributes\x00\x0dprinter-state"
        b"\x44\x00\x00\x00\x15printer-state-reasons"
        b"\x03"
    )


def test_exact_bytes_of_the_question_for_jobs() -> None:
    assert ask_finished_jobs("ipp://h/p", ["job-id", "job-state"], 10, 7) == (
        b"\x02\x00\x00\x0a\x00\x00\x00\x07\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x02en"
        b"\x45\x00\x0bprinter-uri\x00\x09ipp://h/p"
        b"\x21\x00\x05limit\x00\x04\x00\x00\x00\x0a"
        b"\x44\x00\x14requested-attributes\x00\x06job-id"
        b"\x44\x00\x00\x00\x09job-state"
        b"\x44\x00\x0awhich-jobs\x00\x09completed"
        b"\x03"
    )


def test_each_job_is_a_group_of_its_own() -> None:
    one = b"\x02" + value(0x21, "job-id", b"\0\0\0\7") + value(0x42, "job-name", "tờ".encode())
    two = b"\x02" + value(0x21, "job-id", b"\0\0\0\6") + value(0x23, "job-state", b"\0\0\0\x09")
    answer = read_answer(HEAD + OPERATION + one + two + b"\x03")
    assert answer == Answer(
        0, {}, ({"job-id": [7], "job-name": ["tờ"]}, {"job-id": [6], "job-state": [9]})
    )


def test_an_answer_with_one_value_several_and_a_collection() -> None:
    collection = (
        value(0x34, "media-col-default", b"")
        + value(0x4A, "", b"media-size-name")
        + value(0x44, "", b"iso_a4_210x297mm")
        + value(0x37, "", b"")
    )
    data = (
        HEAD + OPERATION + b"\x04"
        + value(0x23, "printer-state", b"\x00\x00\x00\x04")
        + value(0x44, "printer-state-reasons", b"media-low-report")
        + value(0x44, "", b"toner-low")
        + collection
        + value(0x22, "printer-is-accepting-jobs", b"\x01")
        + value(0x30, "printer-supply", b"level=75;")
        + b"\x03"
    )  # fmt: skip
    assert read_answer(data) == Answer(
        0,
        {
            "printer-state": [4],
            "printer-state-reasons": ["media-low-report", "toner-low"],
            "printer-is-accepting-jobs": [True],
            "printer-supply": [b"level=75;"],
        },
    )


@given(st.binary(max_size=300))
def test_any_bytes_are_an_answer_or_a_protocol_error(noise: bytes) -> None:
    for data in (noise, HEAD + noise, HEAD + OPERATION + b"\x04" + noise):
        try:
            read_answer(data)
        except ProtocolError:
            continue


names = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=20)


@given(st.dictionaries(names, st.lists(st.text(max_size=20), min_size=1, max_size=4), max_size=5))
def test_keywords_come_back_as_they_were_sent(attributes: dict[str, list[str]]) -> None:
    body = b"".join(
        value(0x44, "" if i else name, text.encode())
        for name, texts in attributes.items()
        for i, text in enumerate(texts)
    )
    assert read_answer(HEAD + OPERATION + b"\x04" + body + b"\x03").printer == attributes


@pytest.mark.parametrize("cut", range(8, 30))
def test_an_answer_that_is_cut_off_is_refused(cut: int) -> None:
    whole = HEAD + b"\x04" + value(0x23, "printer-state", b"\x00\x00\x00\x03") + b"\x03"
    with pytest.raises(ProtocolError):
        read_answer(whole[:cut])


def status_of(*reasons: str, state: int | None = 3) -> tuple[object, ...]:
    s = to_status(state, reasons, "", 5.0)
    return s.device, s.media, s.paper, s.toner, s.cover, s.action, s.can_print


ON, FULL, SHUT = DeviceState.ONLINE, Supply.FULL, Cover.CLOSED
ANY, SOME = Media.UNKNOWN, Paper.FULL


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        (["none"], (ON, ANY, SOME, FULL, SHUT, Action.NONE, True)),
        ([], (ON, ANY, SOME, FULL, SHUT, Action.NONE, True)),
        (["media-empty-report"], (ON, ANY, Paper.OUT, FULL, SHUT, Action.REFILL, False)),
        (["media-needed-error"], (ON, ANY, Paper.OUT, FULL, SHUT, Action.REFILL, False)),
        (["media-low"], (ON, ANY, Paper.LOW, FULL, SHUT, Action.REFILL, True)),
        (["media-empty", "media-low"], (ON, ANY, Paper.OUT, FULL, SHUT, Action.REFILL, False)),
        (["toner-low-warning"], (ON, ANY, SOME, Supply.LOW, SHUT, Action.REFILL, True)),
        (["marker-supply-empty"], (ON, ANY, SOME, Supply.OUT, SHUT, Action.REFILL, False)),
        (["media-jam-warning"],
         (DeviceState.HARDWARE_ERROR, Media.JAMMED, SOME, FULL, SHUT, Action.CLEAR, False)),
        (["cover-open", "media-low"],
         (DeviceState.USER_ERROR, ANY, Paper.LOW, FULL, Cover.OPEN, Action.CLEAR, False)),
        (["door-open-error"],
         (DeviceState.USER_ERROR, ANY, SOME, FULL, Cover.OPEN, Action.CLEAR, False)),
        (["output-area-full"],
         (DeviceState.USER_ERROR, ANY, SOME, FULL, SHUT, Action.CLEAR, False)),
        (["shutdown"], (DeviceState.POWER_OFF, ANY, SOME, FULL, SHUT, Action.RESET, False)),
        (["paused"], (DeviceState.OFFLINE, ANY, SOME, FULL, SHUT, Action.RESET, False)),
        (["some-makers-own-error"],
         (DeviceState.HARDWARE_ERROR, ANY, SOME, FULL, SHUT, Action.MAINTENANCE, False)),
        (["some-makers-own-report"], (ON, ANY, SOME, FULL, SHUT, Action.NONE, True)),
    ],
)  # fmt: skip
def test_reasons(reasons: list[str], expected: tuple[object, ...]) -> None:
    assert status_of(*reasons) == expected


def test_a_printer_that_does_not_give_its_state_cannot_print() -> None:
    assert to_status(None, [], "", 0).device is DeviceState.UNKNOWN
    assert not to_status(None, [], "", 0).can_print


def test_a_stopped_printer_without_a_reason_is_off_line() -> None:
    status = to_status(STOPPED, ["none"], "Paused at the panel.", 0)
    assert (status.device, status.action) == (DeviceState.OFFLINE, Action.RESET)
    assert status.detail == "Paused at the panel."
    assert to_status(STOPPED, ["media-empty"], "", 0).device is DeviceState.ONLINE


@given(st.lists(st.sampled_from(["media-jam", "cover-open", "media-empty", "toner-low", "x"])))
def test_the_order_of_reasons_does_not_matter(reasons: list[str]) -> None:
    def without_detail(said: list[str]) -> tuple[object, ...]:
        return status_of(*said)

    assert without_detail(reasons) == without_detail(reasons[::-1])


def test_plain() -> None:
    assert [plain(r) for r in ("a-b-report", "a-b-warning", "a-b-error", "a-b")] == ["a-b"] * 4


def serve_once(answer: bytes) -> tuple[str, threading.Thread]:
    """A printer that says one thing; its address and its thread."""
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with server, server.accept()[0] as peer:
            peer.settimeout(5)
            asked = b""
            while not asked.endswith(b"\x03"):
                asked += peer.recv(4096)
            peer.sendall(answer)

    thread = threading.Thread(target=serve)
    thread.start()
    return f"ipp://127.0.0.1:{server.getsockname()[1]}/ipp/print", thread


QUESTION = ask_printer("ipp://h/p", ["printer-state"])


def http(body: bytes, status: bytes = b"200 OK") -> bytes:
    return b"HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n" % (status, len(body)) + body


GOOD = HEAD + OPERATION + b"\x04" + value(0x23, "printer-state", b"\0\0\0\3") + b"\x03"


def test_the_client_asks_and_reads() -> None:
    uri, thread = serve_once(http(GOOD))
    assert ask(uri, QUESTION, 5.0).printer == {"printer-state": [3]}
    thread.join()


@pytest.mark.parametrize(
    "answer",
    [
        http(b"", b"404 Not Found"),
        http(b"<html>no printer</html>"),
        http(GOOD[:-3]),
        http(bytes(MAX_ANSWER + 2)),
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf",
        b"SSH-2.0-none\r\n",
        b"",
    ],
)
def test_what_is_no_answer_is_a_known_error(answer: bytes) -> None:
    uri, thread = serve_once(answer)
    with pytest.raises(DeviceError):
        ask(uri, QUESTION, 5.0)
    thread.join()


def test_nobody_and_silence_are_told_apart() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        uri = f"ipp://127.0.0.1:{server.getsockname()[1]}/ipp/print"
        with pytest.raises(TransportError) as silent:
            ask(uri, QUESTION, 0.1)
        assert not isinstance(silent.value, NoDeviceError)
    with pytest.raises(NoDeviceError):
        ask(uri, QUESTION, 5.0)


@pytest.mark.parametrize("uri", ["usb://Maker/Printer", "ipp://", "file:///etc/passwd"])
def test_what_is_no_ipp_address_is_refused(uri: str) -> None:
    with pytest.raises(DeviceError, match="no address"):
        ask(uri, QUESTION, 1.0)
