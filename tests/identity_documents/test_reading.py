from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity_documents.document import Document, Problem, Unreadable
from identity_documents.reading import LONGEST, read_document
from tests.identity_documents.people import CITIZEN_QR, CITIZEN_TD1, TODAY, VISITOR_TD3, card_qr

FIELDS = {
    "number", "birth_date", "issued", "expires", "sex", "name", "nationality", "extras",
    "issuer", "format", "composite", None,
}  # fmt: skip


def test_each_bad_input_gets_an_answer_of_its_own() -> None:
    answers = [
        read_document(data, TODAY)
        for data in (
            b"https://vneid.example/q/3f9a",
            card_qr(birth_date="31022000").encode(),
            card_qr(number="04820100123").encode(),
            CITIZEN_TD1.replace("0103152M", "0103153M").encode(),
            b"0" * 1_000_000,
            CITIZEN_QR.encode("utf-16"),
        )
    ]
    assert answers == [
        Unreadable(Problem.NOT_A_DOCUMENT),
        Unreadable(Problem.BAD_BIRTH_DATE, "birth_date"),
        Unreadable(Problem.NUMBER_LENGTH, "number", 11),
        Unreadable(Problem.CHECK_DIGIT, "birth_date"),
        Unreadable(Problem.TOO_LONG, count=1_000_000),
        Unreadable(Problem.NOT_TEXT),
    ]


@pytest.mark.parametrize("text", [CITIZEN_QR, CITIZEN_TD1, VISITOR_TD3])
@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("", "\r\n"), ("\x02", "\x03"), ("\ufeff", ""), ("\x00 ", "\x00")],
)
def test_a_scanners_framing_is_no_part_of_the_document(text: str, before: str, after: str) -> None:
    plain = read_document(text.encode(), TODAY)
    assert isinstance(plain, Document)
    assert read_document(f"{before}{text}{after}".encode(), TODAY) == plain


def test_decomposed_text_reads_the_same() -> None:
    decomposed = unicodedata.normalize("NFD", CITIZEN_QR).encode()
    assert read_document(decomposed, TODAY) == read_document(CITIZEN_QR.encode(), TODAY)


def test_the_bound_is_in_bytes_and_inclusive() -> None:
    filled = CITIZEN_QR.encode() + b"|"
    longest = filled + b"x" * (LONGEST - len(filled))
    assert isinstance(read_document(longest, TODAY), Document)
    assert read_document(longest + b"x", TODAY) == Unreadable(Problem.TOO_LONG, count=LONGEST + 1)


@pytest.mark.parametrize("data", [b"", b"\r\n", b"HTTPS://OFFICE.EXAMPLE/V#ABC", b"8934567890123"])
def test_other_codes_are_no_document(data: bytes) -> None:
    assert read_document(data, TODAY) == Unreadable(Problem.NOT_A_DOCUMENT)


def is_known(result: Document | Unreadable) -> bool:
    return isinstance(result, Document) or result.field in FIELDS


@given(st.binary(max_size=300))
def test_arbitrary_bytes_never_raise(data: bytes) -> None:
    assert is_known(read_document(data, TODAY))


@given(st.lists(st.text(max_size=20) | st.sampled_from(CITIZEN_QR.split("|")), max_size=12))
def test_arbitrary_fields_never_raise(fields: list[str]) -> None:
    assert is_known(read_document("|".join(fields).encode("utf-8", "replace"), TODAY))


@given(
    st.sampled_from(("IDVNM", "P<KOR", "V<THA")),
    st.sampled_from((72, 88, 90)),
    st.text("<0129AMFV\xe9", max_size=90),
)
def test_arbitrary_zones_never_raise(start: str, length: int, rest: str) -> None:
    assert is_known(read_document((start + rest).ljust(length, "<").encode(), TODAY))


@given(
    st.sampled_from((CITIZEN_QR, CITIZEN_TD1, VISITOR_TD3)),
    st.integers(0, 200),
    st.integers(0, 8),
    st.binary(max_size=8),
)
def test_damaged_documents_never_raise(text: str, at: int, cut: int, put: bytes) -> None:
    data = text.encode()
    assert is_known(read_document(data[:at] + put + data[at + cut :], TODAY))
