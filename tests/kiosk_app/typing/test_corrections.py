from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk_app.typing.corrections import MOST, Slip, labels, offers
from kiosk_app.typing.syllable import parse
from tests.cases import cases


@pytest.mark.parametrize(
    ("slip", "text", "offered"),
    [
        (Slip.NAME, "NGUYEN", ["NGUYỄN"]),
        (
            Slip.NAME,
            "Nguyen Thi Huong",
            ["Nguyễn Thị Hương", "Nguyễn Thị Hường", "Nguyễn Thị Hưởng"],
        ),
        (Slip.NAME, "TRAN VAN Hòa", ["TRẦN VĂN HÒA", "TRAN VAN HÒA"]),
        (Slip.NAME, "H0ÀNG VĂN AN", ["HOÀNG VĂN AN"]),
        (Slip.NAME, "nguyễn  Văn Hòa", ["Nguyễn Văn Hòa"]),
        (Slip.NAME, "Nguyễn Văn Hòa", []),
        (Slip.NAME, "Lê Thị Hoa", []),
        (Slip.NAME, "KIM MIN JUN", []),
        (Slip.NAME, "O'BRIEN", []),
        (Slip.NAME, "", []),
        (Slip.EMAIL, "an@gmial.com", ["an@gmail.com"]),
        (Slip.EMAIL, "an@gmail,com", ["an@gmail.com"]),
        (Slip.EMAIL, "an@gmail.con", ["an@gmail.com"]),
        (Slip.EMAIL, "an @gmail.com", ["an@gmail.com"]),
        (Slip.EMAIL, "angmail.com", ["an@gmail.com"]),
        (Slip.EMAIL, "an@danang.gov.vm", ["an@danang.gov.vn"]),
        (Slip.EMAIL, "hòa@gmail.com", ["hoa@gmail.com"]),
        (Slip.EMAIL, "an@gmail.com", []),
        (Slip.EMAIL, "an@gm", []),
        (Slip.EMAIL, "an@uni.edu", []),
        (Slip.DOCUMENT_NUMBER, "C12345O7", ["C1234507"]),
        (Slip.DOCUMENT_NUMBER, "m70Il345", ["M7011345"]),
        (Slip.DOCUMENT_NUMBER, "M1234567", []),
        (Slip.DOCUMENT_NUMBER, "TK1234567", []),
        (Slip.DOCUMENT_NUMBER, "012345678", []),
        (Slip.DOCUMENT_NUMBER, "passport", []),
        (Slip.TEXT, "12  Lê Lợi", ["12 Lê Lợi"]),
        (Slip.TEXT, "12 ", []),
    ],
)
def test_what_is_offered(slip: Slip, text: str, offered: list[str]) -> None:
    assert list(offers(slip, text)) == offered


def test_who_is_not_from_here_is_not_told_to_write_accents() -> None:
    assert offers(Slip.NAME, "LE", vietnamese=True) == ("LÊ",)
    assert offers(Slip.NAME, "LE", vietnamese=False) == ()
    assert offers(Slip.NAME, "HA S0NG", vietnamese=False) == ("HA SONG",)


def test_labels_say_what_is_new() -> None:
    found = offers(Slip.NAME, "Nguyễn Thi Huong")
    assert labels("Nguyễn Thi Huong", found) == ("Thị Hương", "… Hường", "… Hưởng")
    assert labels("an@gmial.com", ("an@gmail.com",)) == ("an@gmail.com",)
    assert labels("", ()) == ()


def test_the_table_is_vietnamese() -> None:
    import tomllib

    from kiosk_app.typing import corrections

    table = tomllib.loads(corrections._TABLE.read_text("utf-8"))
    for part in table.values():
        for plain, written in part.items():
            for syllable in written.split():
                bare = unicodedata.normalize("NFD", syllable).replace("đ", "d")
                assert "".join(one for one in bare if not unicodedata.combining(one)) == plain
                assert parse(syllable) is not None, syllable
                assert unicodedata.is_normalized("NFC", syllable)


@given(st.sampled_from(Slip), st.text(max_size=20), st.booleans())
@settings(max_examples=cases(300))
def test_offers_are_few_new_and_sound(slip: Slip, text: str, vietnamese: bool) -> None:
    text = unicodedata.normalize("NFC", text)
    found = offers(slip, text, vietnamese=vietnamese)
    assert len(found) <= MOST
    assert text not in found
    assert len(set(found)) == len(found)
    assert all(labels(text, found))


@given(st.sampled_from(Slip), st.text("abnghiuyeotrlsHĐễ0O1lI@.,cm ", max_size=20))
@settings(max_examples=cases(300))
def test_what_was_taken_is_not_mended_again(slip: Slip, text: str) -> None:
    for _ in range(8):
        found = offers(slip, unicodedata.normalize("NFC", text))
        if not found:
            return
        text = found[0]
    raise AssertionError(f"offers never end: {text}")
