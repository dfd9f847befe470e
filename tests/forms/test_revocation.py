"""The list of papers that no longer count: its bytes, what it refuses, what it says of a paper."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms import cose
from forms.bundle import Bundle, Catalogue
from forms.revocation import (
    MAX_BYTES,
    MAX_ENTRIES,
    Entry,
    ListProblem,
    Reason,
    RevocationList,
    open_list,
    sign_list,
)
from forms.seal import SealedPaper, Trust
from forms.verify import VerdictKind, verify
from tests.forms.conftest import KIOSK_KEY, NOON, OFFICE_KEY, Issued

SINCE = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
LIST = RevocationList(
    number=7,
    issued_at=NOON,
    until=NOON + timedelta(days=1),
    entries=(
        Entry("000123/XN", 0, Reason.REVOKED, SINCE),
        Entry("000124/XN", 1, Reason.REPLACED, SINCE),
    ),
)


def test_what_was_signed_is_read(trust: Trust) -> None:
    assert open_list(sign_list(LIST, OFFICE_KEY), trust) == LIST


def test_the_documents_vector(trust: Trust) -> None:
    document = (Path(__file__).parents[2] / "docs" / "seal.md").read_text("utf-8")
    section = document.partition("## Test vector of a list")[2]
    message = bytes.fromhex(section.split("```")[1].strip())
    assert open_list(zlib.compress(message), trust) == LIST
    assert zlib.decompress(sign_list(LIST, OFFICE_KEY)) == message


@pytest.mark.parametrize(
    ("serial", "sheet", "reason"),
    [
        ("000123/XN", 1, Reason.REVOKED),
        ("000123/XN", 9, Reason.REVOKED),
        ("000124/XN", 1, Reason.REPLACED),
        ("000124/XN", 2, None),
        ("000125/XN", 1, None),
        ("", 1, None),
    ],
)
def test_what_it_says_of_a_paper(
    serial: str, sheet: int, reason: Reason | None, ct07: Bundle, sealed: Callable[..., SealedPaper]
) -> None:
    paper = replace(sealed(ct07, ct07.sample), serial=serial, sheet=sheet)
    entry = LIST.entry_of(paper)
    assert (entry and entry.reason) == reason


def test_a_form_is_on_no_list(ct01: Bundle, sealed: Callable[..., SealedPaper]) -> None:
    everything = replace(LIST, entries=(Entry("", 0, Reason.REVOKED, SINCE),))
    assert everything.entry_of(sealed(ct01, ct01.sample)) is None


def test_a_serial_that_was_revoked_after_it_was_replaced_reads_revoked(
    ct07: Bundle, sealed: Callable[..., SealedPaper]
) -> None:
    both = replace(LIST, entries=(replace(LIST.entries[1], serial="000123/XN"), LIST.entries[0]))
    entry = both.entry_of(sealed(ct07, ct07.sample))
    assert entry is not None
    assert entry.reason is Reason.REVOKED


def test_a_list_says_until_when_it_is_current() -> None:
    assert LIST.is_current(LIST.until)
    assert not LIST.is_current(LIST.until + timedelta(seconds=1))


@pytest.mark.parametrize("as_text", [False, True])
def test_a_revoked_paper_is_not_valid(
    as_text: bool, ct07: Bundle, catalogue: Catalogue, trust: Trust, issue: Callable[..., Issued]
) -> None:
    issued = issue(ct07, ct07.sample)
    data = issued.seal if as_text else issued.page.pdf
    assert verify(data, catalogue, trust).kind is VerdictKind.VALID
    verdict = verify(data, catalogue, trust, LIST)
    assert verdict.kind is VerdictKind.REVOKED
    assert verdict.exit_code == 1
    assert verdict.compared is not as_text
    assert "thu hồi" in verdict.sentence("vi")


def test_an_earlier_sheet_reads_replaced_and_the_later_one_valid(
    ct07: Bundle, catalogue: Catalogue, trust: Trust, issue: Callable[..., Issued]
) -> None:
    first, second = (
        issue(ct07, ct07.sample, serial="000124/XN", sheet=sheet).seal for sheet in (1, 2)
    )
    assert verify(first, catalogue, trust, LIST).kind is VerdictKind.REPLACED
    assert verify(second, catalogue, trust, LIST).kind is VerdictKind.VALID


def message_of(payload: object) -> bytes:
    signed = cose.sign(cbor2.dumps(payload), OFFICE_KEY.private, OFFICE_KEY.key_id)
    return zlib.compress(signed)


GOOD: dict[int, Any] = {1: 2, 2: 7, 3: 1_795_000_000, 4: 1_795_080_000, 5: []}


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", ListProblem.DAMAGED),
        (b"not a list", ListProblem.DAMAGED),
        (bytes(MAX_BYTES + 1), ListProblem.TOO_LARGE),
        (zlib.compress(bytes(8 * MAX_BYTES + 1)), ListProblem.TOO_LARGE),
        (sign_list(LIST, OFFICE_KEY)[:-1], ListProblem.DAMAGED),
        (sign_list(LIST, OFFICE_KEY) + b"x", ListProblem.DAMAGED),
        (sign_list(LIST, KIOSK_KEY), ListProblem.WRONG_PURPOSE),
        (message_of(GOOD | {1: 1}), ListProblem.DAMAGED),
        (message_of(GOOD | {6: 0}), ListProblem.DAMAGED),
        (message_of(GOOD | {4: 1}), ListProblem.DAMAGED),
        (message_of(GOOD | {2: -1}), ListProblem.DAMAGED),
        (message_of(GOOD | {5: [["1/XN", 0, 3, 1]]}), ListProblem.DAMAGED),
        (message_of(GOOD | {5: [["1/XN", -1, 1, 1]]}), ListProblem.DAMAGED),
        (message_of(GOOD | {5: [["1/XN", 0, 1, 2**40]]}), ListProblem.DAMAGED),
        (message_of(GOOD | {5: [b"1/XN"]}), ListProblem.DAMAGED),
        (message_of(GOOD | {3: 1, 4: 2}), ListProblem.KEY_EXPIRED),
        (message_of([]), ListProblem.DAMAGED),
    ],
)
def test_what_is_refused(data: bytes, problem: ListProblem, trust: Trust) -> None:
    assert open_list(message_of(GOOD), trust) != problem
    assert open_list(data, trust) is problem


def test_a_key_that_nobody_knows(trust: Trust) -> None:
    nobody = replace(trust, keys={})
    assert open_list(sign_list(LIST, OFFICE_KEY), nobody) is ListProblem.UNKNOWN_KEY


def test_a_changed_list_breaks_the_signature(trust: Trust) -> None:
    message = zlib.decompress(sign_list(LIST, OFFICE_KEY))
    changed = zlib.compress(message.replace(b"000123/XN", b"000129/XN"))
    assert open_list(changed, trust) is ListProblem.BAD_SIGNATURE


@given(st.binary(max_size=400))
def test_noise_never_raises(noise: bytes) -> None:
    nobody = Trust({}, "HTTPS://OFFICE.EXAMPLE/V")
    assert isinstance(open_list(noise, nobody), ListProblem)
    assert isinstance(open_list(zlib.compress(noise), nobody), ListProblem)


@pytest.mark.parametrize("sheet", [-1, 10_000])
def test_a_sheet_that_no_paper_has_is_a_bug(sheet: int) -> None:
    with pytest.raises(ValueError, match="sheet"):
        sign_list(replace(LIST, entries=(replace(LIST.entries[0], sheet=sheet),)), OFFICE_KEY)


def test_a_full_list_fits(trust: Trust) -> None:
    entries = tuple(
        Entry(f"{number:06}/TLKS-BS-2026", 0, Reason.REVOKED, SINCE)
        for number in range(MAX_ENTRIES)
    )
    signed = sign_list(replace(LIST, entries=entries), OFFICE_KEY)
    opened = open_list(signed, trust)
    assert isinstance(opened, RevocationList)
    assert len(opened.entries) == MAX_ENTRIES
    with pytest.raises(ValueError, match="at most"):
        sign_list(replace(LIST, entries=(*entries, entries[0])), OFFICE_KEY)
