from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.errors import ProtocolError
from devices.status import Action, DeviceState, Power, UpsStatus
from devices.ups.nut_codec import (
    ANSWER_LIMIT,
    LINE_LIMIT,
    Answer,
    AnswerCollector,
    Refusal,
    Variables,
    ask_variables,
    quoted,
    status_of,
    tell_variables,
    words_of,
)
from tests.cases import cases

ANSWER = (
    b"BEGIN LIST VAR su700\n"
    b'VAR su700 battery.charge "87.00"\n'
    b'VAR su700 battery.runtime "1260"\n'
    b'VAR su700 device.model "Smart \\"700\\" \\\\ E"\n'
    b'VAR su700 ups.status "OB DISCHRG"\n'
    b"END LIST VAR su700\n"
)


def collect(data: bytes, ups: str = "su700", step: int = 7) -> Answer | None:
    collector = AnswerCollector(ups)
    for at in range(0, len(data), step):
        answer = collector.feed(data[at : at + step])
        if answer is not None:
            return answer
    return None


def flags(text: str, **more: str) -> UpsStatus:
    return status_of(Variables({"ups.status": text, **more}), 7.0)


def test_the_question() -> None:
    assert ask_variables("su700") == b"LIST VAR su700\n"
    assert ask_variables('my "ups"') == b'LIST VAR "my \\"ups\\""\n'


@pytest.mark.parametrize("step", [1, 2, 7, 1000])
def test_an_answer_in_pieces(step: int) -> None:
    answer = collect(ANSWER, step=step)
    assert answer == Variables(
        {
            "battery.charge": "87.00",
            "battery.runtime": "1260",
            "device.model": 'Smart "700" \\ E',
            "ups.status": "OB DISCHRG",
        }
    )
    assert answer is not None
    assert status_of(answer, 5.0) == UpsStatus(
        DeviceState.ONLINE, 5.0, Power.BATTERY, 87, 1260, detail='Smart "700" \\ E OB DISCHRG'
    )


def test_half_an_answer_is_none() -> None:
    assert collect(ANSWER[:-1]) is None


def test_the_simulator_answers_with_the_same_bytes() -> None:
    assert tell_variables("u", [("ups.status", 'OL "\\')]) == (
        b'BEGIN LIST VAR u\nVAR u ups.status "OL \\"\\\\"\nEND LIST VAR u\n'
    )


@pytest.mark.parametrize(
    ("text", "state", "power", "action"),
    [
        ("OL", DeviceState.ONLINE, Power.MAINS, Action.NONE),
        ("OL CHRG LB", DeviceState.ONLINE, Power.MAINS, Action.NONE),
        ("OL TRIM COMM", DeviceState.ONLINE, Power.MAINS, Action.NONE),
        ("OL RB", DeviceState.ONLINE, Power.MAINS, Action.MAINTENANCE),
        ("ALARM OL BYPASS", DeviceState.ONLINE, Power.MAINS, Action.MAINTENANCE),
        ("OB DISCHRG", DeviceState.ONLINE, Power.BATTERY, Action.NONE),
        ("OB LB RB", DeviceState.ONLINE, Power.LOW, Action.MAINTENANCE),
        ("FSD OL", DeviceState.ONLINE, Power.LOW, Action.NONE),
        ("FSD OB LB", DeviceState.ONLINE, Power.LOW, Action.NONE),
        ("OFF", DeviceState.POWER_OFF, Power.UNKNOWN, Action.RESET),
        ("OL OFF", DeviceState.POWER_OFF, Power.UNKNOWN, Action.RESET),
        ("OL NOCOMM", DeviceState.OFFLINE, Power.UNKNOWN, Action.RESET),
        ("OL OB", DeviceState.UNKNOWN, Power.UNKNOWN, Action.RESET),
        ("WAIT", DeviceState.UNKNOWN, Power.UNKNOWN, Action.RESET),
        ("", DeviceState.UNKNOWN, Power.UNKNOWN, Action.RESET),
        ("OLD", DeviceState.UNKNOWN, Power.UNKNOWN, Action.RESET),
    ],
)
def test_what_the_flags_mean(text: str, state: DeviceState, power: Power, action: Action) -> None:
    status = flags(text)
    assert (status.device, status.power, status.action) == (state, power, action)
    assert status.detail == text


def test_an_answer_without_a_status_says_nothing() -> None:
    status = status_of(Variables({"battery.charge": "100"}), 7.0)
    assert (status.device, status.power, status.charge) == (
        DeviceState.UNKNOWN,
        Power.UNKNOWN,
        None,
    )


@pytest.mark.parametrize(
    ("text", "charge"),
    [("87", 87), ("87.9", 87), ("0", 0), ("100", 100), ("101", None), ("-1", None), ("", None),
     ("n/a", None), ("nan", None), ("1e2", None), ("9" * 400, None)],
)  # fmt: skip
def test_charge_is_a_percentage_or_not_said(text: str, charge: int | None) -> None:
    assert flags("OL", **{"battery.charge": text}).charge == charge


@pytest.mark.parametrize(
    ("word", "state", "action"),
    [
        ("DATA-STALE", DeviceState.UNKNOWN, Action.RESET),
        ("DRIVER-NOT-CONNECTED", DeviceState.NO_DEVICE, Action.CONFIGURATION),
        ("UNKNOWN-UPS", DeviceState.NO_DEVICE, Action.CONFIGURATION),
        ("ACCESS-DENIED", DeviceState.UNKNOWN, Action.CONFIGURATION),
        ("SOMETHING-NEW", DeviceState.UNKNOWN, Action.CONFIGURATION),
    ],
)
def test_what_refusals_mean(word: str, state: DeviceState, action: Action) -> None:
    answer = collect(f"ERR {word}\n".encode())
    assert answer == Refusal(word)
    assert status_of(Refusal(word), 7.0) == UpsStatus(
        state, 7.0, action=action, detail=f"upsd: {word}"
    )


@pytest.mark.parametrize(
    "data",
    [
        b"LIST VAR su700\n",  # an echo
        b"HTTP/1.1 400 Bad Request\r\n",
        b"\n",
        b"ERR\n",
        b"ERR lower case\n",
        b"BEGIN LIST VAR other\n",
        b'VAR su700 ups.status "OL"\n',
        b"END LIST VAR su700\n",
        b'BEGIN LIST VAR su700\nVAR other ups.status "OL"\n',
        b'BEGIN LIST VAR su700\nVAR su700 ups.status "OL\n',
        b"BEGIN LIST VAR su700\nBEGIN LIST VAR su700\n",
        b"BEGIN LIST VAR su700\nERR DATA-STALE\n",
        b"BEGIN LIST VAR su700\nEND LIST UPS\n",
        b"\x00\xff\xfe\n",
        b"x" * (LINE_LIMIT + 1),
        b'"' + b"x" * (LINE_LIMIT + 8) + b"\n",
        b"BEGIN LIST VAR su700\n" + b'VAR su700 a "b"\n' * (ANSWER_LIMIT // 16 + 1),
    ],
)
def test_what_is_no_answer(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        collect(data)


NAMES = st.text(st.characters(categories=("L", "N"), include_characters='.-_ "\\'), min_size=1)
VALUES = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=cases(400))
@given(ups=NAMES, values=st.dictionaries(st.from_regex(r"[a-z.]+", fullmatch=True), VALUES),
       cut=st.integers(1, 60))  # fmt: skip
def test_every_list_survives_the_wire(ups: str, values: dict[str, str], cut: int) -> None:
    data = tell_variables(ups, values.items())
    assert collect(data, ups, cut) == Variables(values)
    question = ask_variables(ups).decode().rstrip("\n")
    assert words_of(question) == ["LIST", "VAR", ups]
    assert words_of(" ".join(quoted(value) for value in values.values())) == list(values.values())


PIECES = st.sampled_from(
    [b"BEGIN LIST VAR su700\n", b"END LIST VAR su700\n", b'VAR su700 ups.status "OL"\n', b"ERR ",
     b"DATA-STALE\n", b"\r\n", b'"', b"\\", b"\n"]
)  # fmt: skip


@settings(max_examples=cases(1000))
@given(st.lists(st.binary(max_size=40) | PIECES, max_size=12))
def test_rubbish_is_an_answer_a_known_error_or_nothing(pieces: list[bytes]) -> None:
    collector = AnswerCollector("su700")
    try:
        for piece in pieces:
            answer = collector.feed(piece)
            if answer is not None:
                status = status_of(answer, 1.0)
                assert status.power is Power.UNKNOWN or status.device is DeviceState.ONLINE
                return
    except ProtocolError:
        return
    assert not any(b"\n" in piece for piece in pieces) or b"BEGIN LIST VAR su700" in b"".join(
        pieces
    )


def test_ten_megabytes_without_an_end_are_not_kept() -> None:
    collector = AnswerCollector("su700")
    with pytest.raises(ProtocolError):
        collector.feed(b"x" * (10 << 20))
