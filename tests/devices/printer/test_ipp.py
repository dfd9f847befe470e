from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.errors import ProtocolError
from devices.printer.ipp_abilities import read_abilities
from devices.printer.ipp_codec import (
    Answer,
    Attribute,
    Tag,
    Value,
    read_answer,
    read_message,
    write_message,
)
from devices.printer.ipp_requests import (
    ask_finished_jobs,
    ask_job,
    ask_our_open_jobs,
    ask_printer,
    cancel_job,
    create_job,
    print_job,
    send_document,
    validate_job,
)
from devices.printer.ipp_status import STOPPED, plain, to_status
from devices.printer.settlement import how_it_ended
from devices.simulators.ipp_description import DESCRIPTION
from devices.status import Action, Cover, DeviceState, Media, Paper, Supply
from tests.cases import cases


def value(tag: int, name: str, data: bytes) -> bytes:
    raw = name.encode()
    return bytes((tag,)) + len(raw).to_bytes(2, "big") + raw + len(data).to_bytes(2, "big") + data


HEAD = b"\x02\x00\x00\x00\x00\x00\x00\x01"
OPERATION = b"\x01" + value(0x47, "attributes-charset", b"utf-8")


REAL = write_message(
    0,
    [
        (Tag.OPERATION, [Attribute(Tag.CHARSET, "attributes-charset", ("utf-8",))]),
        (Tag.PRINTER, DESCRIPTION[8:20]),
        (Tag.JOB, [Attribute(Tag.ENUM, "job-state", (9,))]),
    ],
)
"""An answer as printers give them: numbers, words, ranges, collections in collections."""


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


TEMPLATE = (Attribute(Tag.KEYWORD, "media", ("iso_a4_210x297mm",)),)
START = (
    b"\x47\x00\x12attributes-charset\x00\x05utf-8"
    b"\x48\x00\x1battributes-natural-language\x00\x02en"
    b"\x45\x00\x0bprinter-uri\x00\x09ipp://h/p"
)
USER = b"\x42\x00\x14requesting-user-name\x00\x05kiosk"


def test_exact_bytes_of_a_jobs_way() -> None:
    naming = b"\x42\x00\x08job-name\x00\x01t\x22\x00\x16ipp-attribute-fidelity\x00\x01\x00"
    pdf = b"\x49\x00\x0fdocument-format\x00\x0fapplication/pdf"
    media = b"\x02\x44\x00\x05media\x00\x10iso_a4_210x297mm"
    number = b"\x21\x00\x06job-id\x00\x04\x00\x00\x00\x29"
    uri, form = "ipp://h/p", "application/pdf"

    def head(operation: int) -> bytes:
        return bytes((2, 0, 0, operation, 0, 0, 0, 7, 1)) + START

    assert validate_job(uri, "t", form, TEMPLATE, 7) == (
        head(0x04) + USER + naming + pdf + media + b"\x03"
    )
    assert print_job(uri, "t", form, TEMPLATE, 7) == (
        head(0x02) + USER + naming + pdf + media + b"\x03"
    )
    assert create_job(uri, "t", TEMPLATE, 7) == head(0x05) + USER + naming + media + b"\x03"
    assert send_document(uri, 41, form, 7) == (
        head(0x06) + number + USER + pdf + b"\x22\x00\x0dlast-document\x00\x01\x01\x03"
    )
    assert cancel_job(uri, 41, 7) == head(0x08) + number + USER + b"\x03"
    assert ask_job(uri, 41, ["job-state"], 7) == (
        head(0x09) + number + USER + b"\x44\x00\x14requested-attributes\x00\x09job-state\x03"
    )
    assert ask_our_open_jobs(uri, ["job-id"], 7) == (
        head(0x0A)
        + USER
        + b"\x44\x00\x14requested-attributes\x00\x06job-id"
        + b"\x44\x00\x0awhich-jobs\x00\x0dnot-completed"
        + b"\x22\x00\x07my-jobs\x00\x01\x01\x03"
    )


def test_a_refusal_carries_words_and_what_is_not_taken() -> None:
    data = (
        b"\x02\x00\x04\x0b\x00\x00\x00\x01"
        + OPERATION + value(0x41, "status-message", "Không".encode())
        + b"\x05" + value(0x10, "media", b"") + value(0x44, "sides", b"two-sided")
        + b"\x03"
    )  # fmt: skip
    assert read_answer(data) == Answer(0x040B, {}, (), "Không", ("media", "sides"))


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


@settings(max_examples=cases(1000))
@given(st.binary(max_size=300))
def test_any_bytes_are_an_answer_or_a_protocol_error(noise: bytes) -> None:
    for data in (noise, HEAD + noise, HEAD + OPERATION + b"\x04" + noise):
        assert_read_or_refused(data)


def assert_read_or_refused(data: bytes) -> None:
    """Either way in the memory of a few times the message, and never another error."""
    try:
        answer = read_answer(data)
    except ProtocolError:
        return
    values = [v for group in (answer.printer, *answer.jobs) for vs in group.values() for v in vs]
    assert sum(len(v) for v in values if isinstance(v, bytes | str)) <= 3 * len(data)
    how_it_ended(answer.printer)
    read_abilities(answer.printer, 0.0, None).refusal()


@settings(max_examples=cases(1000))
@given(st.data())
def test_a_valid_answer_that_was_changed_or_cut_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(REAL)
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    assert_read_or_refused(bytes(whole[: data.draw(st.integers(0, len(whole)))]))


@settings(max_examples=cases(1000))
@given(st.binary(max_size=200))
def test_what_follows_the_attributes_is_the_document(document: bytes) -> None:
    request = send_document("ipp://h/p", 41, "application/pdf")
    message = read_message(request + document)
    assert (message.code, message.document) == (0x0006, document)
    assert message.first(Tag.OPERATION)["job-id"] == [41]


def test_ten_megabytes_without_an_end_are_refused() -> None:
    for unit in (b"\0", b"\x01", b"\x04", value(0x21, "job-id", b"\0\0\0\7"), b"\x44\0\0\0\0"):
        with pytest.raises(ProtocolError):
            read_answer(HEAD + b"\x01" + unit * (10 * 1024 * 1024 // len(unit)))


TYPES: dict[Tag, st.SearchStrategy[Value]] = {
    Tag.INTEGER: st.integers(-(2**31), 2**31 - 1),
    Tag.ENUM: st.integers(0, 2**31 - 1),
    Tag.BOOLEAN: st.booleans(),
    Tag.NAME: st.text(max_size=20),
    Tag.OCTETS: st.binary(max_size=20),
}
attributes = st.one_of(
    *[
        st.builds(
            Attribute,
            st.just(tag),
            st.sampled_from(("a", "b-c", "media-ready", "x" * 200)),
            st.lists(values, min_size=1, max_size=3).map(tuple),
        )
        for tag, values in TYPES.items()
    ]
)


@settings(max_examples=cases(200))
@given(st.lists(attributes, max_size=4, unique_by=lambda attribute: attribute.name))
def test_what_is_written_is_read(written: list[Attribute]) -> None:
    inner = tuple(written) or (Attribute(Tag.INTEGER, "x", (1,)),)
    collection = Attribute(Tag.COLLECTION, "media-col-database", (inner, inner))
    message = read_message(write_message(7, [(Tag.JOB, [*written, collection])], 9))
    assert (message.code, message.request_id, message.document) == (7, 9, b"")
    # Collections are stepped over, however much is in them.
    assert message.groups == ((Tag.JOB, {a.name: list(a.values) for a in written}),)


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
        (["fuser-cover-open-error"],
         (DeviceState.USER_ERROR, ANY, SOME, FULL, Cover.OPEN, Action.CLEAR, False)),
        (["interlock-open"],
         (DeviceState.USER_ERROR, ANY, SOME, FULL, Cover.OPEN, Action.CLEAR, False)),
        (["stapler-jam-warning"],
         (DeviceState.HARDWARE_ERROR, Media.JAMMED, SOME, FULL, SHUT, Action.CLEAR, False)),
        (["input-tray-missing"], (ON, ANY, Paper.OUT, FULL, SHUT, Action.CLEAR, False)),
        (["input-media-size-change"],
         (DeviceState.USER_ERROR, ANY, SOME, FULL, SHUT, Action.REFILL, False)),
        (["marker-toner-cartridge-missing"],
         (ON, ANY, SOME, Supply.OUT, SHUT, Action.REFILL, False)),
        (["marker-waste-almost-full"], (ON, ANY, SOME, FULL, SHUT, Action.MAINTENANCE, True)),
        (["marker-waste-full"],
         (DeviceState.HARDWARE_ERROR, ANY, SOME, FULL, SHUT, Action.MAINTENANCE, False)),
        (["fuser-over-temp"],
         (DeviceState.HARDWARE_ERROR, ANY, SOME, FULL, SHUT, Action.MAINTENANCE, False)),
        (["fuser-under-temp"],
         (DeviceState.DEVICE_BUSY, ANY, SOME, FULL, SHUT, Action.NONE, False)),
        (["output-tray-missing"],
         (DeviceState.USER_ERROR, ANY, SOME, FULL, SHUT, Action.CLEAR, False)),
        (["output-area-almost-full"], (ON, ANY, SOME, FULL, SHUT, Action.CLEAR, True)),
        (["spool-area-full"],
         (DeviceState.USER_ERROR, ANY, SOME, FULL, SHUT, Action.RESET, False)),
        (["timed-out"], (DeviceState.OFFLINE, ANY, SOME, FULL, SHUT, Action.RESET, False)),
        (["connecting-to-device"],
         (DeviceState.OFFLINE, ANY, SOME, FULL, SHUT, Action.RESET, False)),
        (["stopping"], (DeviceState.DEVICE_BUSY, ANY, SOME, FULL, SHUT, Action.NONE, False)),
        (["standby", "hibernate-error"], (ON, ANY, SOME, FULL, SHUT, Action.NONE, True)),
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
