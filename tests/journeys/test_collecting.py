"""Whatever slip is laid down and whoever lays it: the paper comes out for its person, once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.verify import VerdictKind
from kiosk_app.journey.states import (
    Collect,
    Failure,
    Services,
    SignIn,
    SlipProblem,
    Way,
    Welcome,
)
from kiosk_app.viewmodels.failure import way_text
from kiosk_app.viewmodels.slip_words import title_text
from kiosk_app.viewmodels.translate import translate
from office_contract.short_code import grouped
from office_contract.slip_code import write_slip_code
from tests.journeys.hall import Hall
from tests.journeys.people import MOTHER, OTHER_NAME, OTHER_NUMBER
from tests.journeys.waiting import (
    Slip,
    ask_while_away,
    is_used,
    lay_slip,
    office_comes_back,
    office_goes,
    sent,
    to_collect,
)
from tests.journeys.walks import VI, print_it, review, whole_certificate

TOKEN = bytes(16)
SOON = timedelta(days=3)


@pytest.fixture
def slip(hall: Hall) -> Slip:
    """Of a request that has reached the office."""
    office_goes(hall)
    slip = ask_while_away(hall)
    office_comes_back(hall)
    sent(hall)
    return slip


def own_key(hall: Hall) -> Ed25519PrivateKey:
    assert hall.shell.kiosk is not None
    return hall.shell.kiosk._trust.signing_key.private


def address(hall: Hall) -> str:
    assert hall.shell.kiosk is not None
    return hall.shell.kiosk._trust.trust().address


def now() -> datetime:
    return datetime.now(UTC)


BAD_SLIPS: dict[str, Callable[[Hall], str]] = {
    "another-city": lambda hall: write_slip_code(
        TOKEN, now() + SOON, own_key(hall), "HTTPS://HUE.EXAMPLE/V"
    ),
    "forged": lambda hall: write_slip_code(
        TOKEN, now() + SOON, Ed25519PrivateKey.generate(), address(hall)
    ),
    "expired": lambda hall: write_slip_code(TOKEN, now() - SOON, own_key(hall), address(hall)),
    "not-yet": lambda hall: write_slip_code(TOKEN, now() + SOON, own_key(hall), address(hall)),
    "damaged": lambda hall: write_slip_code(TOKEN, now() + SOON, own_key(hall), address(hall))[
        :-20
    ],
    "a-card": lambda _hall: "048188001234||Nguyễn Thị Thu Hường|15031988|Nữ|24 Trần Phú|20072022",
    "a-menu": lambda _hall: "https://quan-an.example/menu?ban=7",
}


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        ("another-city", SlipProblem.OTHER_OFFICE),
        ("forged", SlipProblem.FORGED),
        ("expired", SlipProblem.EXPIRED),
        ("not-yet", SlipProblem.NOT_YET),
        ("damaged", SlipProblem.DAMAGED),
        ("a-card", SlipProblem.NOT_A_SLIP),
        ("a-menu", SlipProblem.NOT_A_SLIP),
    ],
)
def test_what_is_no_good_slip(hall: Hall, bad: str, problem: SlipProblem) -> None:
    to_collect(hall)
    said = title_text(problem)
    hall.lay(BAD_SLIPS[bad](hall).encode(), lambda: hall.person.sees(said))
    assert isinstance(hall.state.screen, Collect)
    assert "048188001234" not in hall.log.getvalue()


def test_a_good_slip_after_a_bad_one(hall: Hall, slip: Slip) -> None:
    to_collect(hall)
    said = title_text(SlipProblem.FORGED)
    hall.lay(BAD_SLIPS["forged"](hall).encode(), lambda: hall.person.sees(said))
    lay_slip(hall, slip)
    hall.confirm_by_phone(MOTHER.number)
    print_it(hall)


def test_a_used_slip(hall: Hall, slip: Slip) -> None:
    to_collect(hall)
    lay_slip(hall, slip)
    hall.confirm_by_phone(MOTHER.number)
    page = print_it(hall)
    paper = hall.verdict(page).paper
    assert paper is not None
    hall.told_of_outcome(paper.serial, "taken")
    given = len(hall.site.serials())
    to_collect(hall)
    said = title_text(SlipProblem.USED)
    hall.lay(slip.code.encode(), lambda: hall.person.sees(said))
    type_code(hall, slip.short)
    hall.person.wait_for(said)
    assert len(hall.site.serials()) == given


# --- twelve letters -----------------------------------------------------------------------------


def type_code(hall: Hall, letters: str) -> None:
    if not getattr(hall.state.screen, "typing", False):
        hall.person.press(translate("Collect", "Enter the code"))
        hall.person.wait(lambda: getattr(hall.state.screen, "typing", False), "the code's boxes")
    for letter in letters:
        hall.person.type_text(letter)
    hall.person.press(translate("Collect", "Find my request"))


@pytest.mark.parametrize(
    "typed",
    [
        lambda short: short,
        lambda short: grouped(short).lower(),
        lambda short: short.replace("0", "O").replace("1", "I"),
    ],
    ids=["as-printed", "small-with-hyphens", "o-for-0"],
)
def test_the_letters_in_place_of_the_code(
    hall: Hall, slip: Slip, typed: Callable[[str], str]
) -> None:
    to_collect(hall)
    type_code(hall, typed(slip.short))
    hall.on(SignIn)
    hall.confirm_by_phone(MOTHER.number)
    print_it(hall)


def test_an_o_is_read_as_a_zero_of_the_code(hall: Hall) -> None:
    """For certain: a code that has a zero is typed with the letter O in its place."""
    slip = None
    while slip is None or "0" not in slip.short:
        office_goes(hall)
        slip = ask_while_away(hall)
        office_comes_back(hall)
    sent(hall)
    to_collect(hall)
    type_code(hall, slip.short.replace("0", "O"))
    hall.on(SignIn)


def test_a_letter_gone_wrong_is_noticed_before_the_office_is_asked(hall: Hall, slip: Slip) -> None:
    wrong = ("A" if slip.short[3] != "A" else "B").join((slip.short[:3], slip.short[4:]))
    to_collect(hall)
    type_code(hall, wrong)
    hall.person.wait_for(title_text(SlipProblem.MISTYPED))
    assert attempts(hall) == 0


def test_guessing_is_stopped_and_the_slip_still_works(hall: Hall, slip: Slip) -> None:
    to_collect(hall)
    for number in range(5):
        clear(hall)
        type_code(hall, some_code(number))
        hall.person.wait_for(title_text(SlipProblem.UNKNOWN))
    clear(hall)
    type_code(hall, slip.short)
    hall.person.wait_for(title_text(SlipProblem.TOO_MANY))
    # Whoever holds the slip itself is not kept waiting for others' guesses.
    hall.lay(slip.code.encode(), lambda: isinstance(hall.state.screen, SignIn))
    forget_attempts(hall)


def clear(hall: Hall) -> None:
    from PySide6.QtCore import Qt

    if getattr(hall.state.screen, "typing", False):
        for _ in range(12):
            hall.person.key(Qt.Key.Key_Backspace)


def some_code(number: int) -> str:
    from office_contract.short_code import short_code

    return short_code(number.to_bytes(16))


def attempts(hall: Hall) -> int:
    with office_store(hall) as store:
        [(count,)] = store.execute("SELECT count(*) FROM issuance_wrongcode").fetchall()
    return int(count)


def forget_attempts(hall: Hall) -> None:
    with office_store(hall) as store:
        store.execute("DELETE FROM issuance_wrongcode")
        store.commit()


def office_store(hall: Hall) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(hall.site.folder / "office.sqlite3", timeout=10))


# --- the wrong person, and what happens on the way ------------------------------------------------


def test_somebody_else_with_the_slip_gets_nothing_and_learns_nothing(
    hall: Hall, slip: Slip
) -> None:
    given = len(hall.site.serials())
    to_collect(hall)
    lay_slip(hall, slip)
    hall.confirm_by_phone(OTHER_NUMBER)
    hall.on(Failure)
    seen = " ".join(hall.person.words())
    for secret in (MOTHER.number, "048 188 001 234", "HƯỜNG", "Hường", OTHER_NAME):
        assert secret not in seen
    assert len(hall.site.serials()) == given
    # Its person is not kept from it.
    hall.go(way_text(Way.NEW_CODE))
    hall.confirm_by_phone(MOTHER.number)
    print_it(hall)


def test_the_code_is_used_up_when_the_paper_is_taken_and_not_before(hall: Hall, slip: Slip) -> None:
    to_collect(hall)
    lay_slip(hall, slip)
    hall.confirm_by_phone(MOTHER.number)
    review(hall)
    hall.machine.page_printer.set_fault("jam", on=True)
    hall.go(VI.print_it)
    hall.person.wait_for("Giấy bị kẹt trong máy in")
    hall.go("Không chờ nữa")
    hall.machine.page_printer.set_fault("jam", on=False)
    assert not is_used(hall.site, slip)
    hall.go(VI.back)
    hall.ready()
    to_collect(hall)
    lay_slip(hall, slip)
    hall.confirm_by_phone(MOTHER.number)
    page = print_it(hall)
    verdict = hall.verdict(page)
    assert verdict.kind is VerdictKind.VALID
    assert verdict.paper is not None
    hall.told_of_outcome(verdict.paper.serial, "taken")
    assert is_used(hall.site, slip)
    with office_store(hall) as store:
        [(replaces,)] = store.execute(
            "SELECT old.serial FROM issuance_issuedpaper AS new"
            " JOIN issuance_issuedpaper AS old ON old.id = new.replaces_id WHERE new.serial = ?",
            (verdict.paper.serial,),
        ).fetchall()
    assert replaces != verdict.paper.serial


def test_a_slip_does_not_bind_the_next_paper(hall: Hall, slip: Slip) -> None:
    to_collect(hall)
    lay_slip(hall, slip)
    hall.go(VI.back)
    hall.on(Services)
    hall.go(VI.back)
    hall.on(Welcome)
    whole_certificate(hall, OTHER_NUMBER)
    assert not is_used(hall.site, slip)


def test_a_paper_for_a_child_is_chosen_when_it_is_collected(hall: Hall) -> None:
    office_goes(hall)
    slip = ask_while_away(hall, about="Cho con tôi")
    office_comes_back(hall)
    sent(hall)
    to_collect(hall)
    lay_slip(hall, slip)
    hall.confirm_by_phone(MOTHER.number)
    hall.person.press("TRẦN GIA BẢO")
    page = print_it(hall)
    assert hall.verdict(page).kind is VerdictKind.VALID


def test_the_office_goes_away_while_collecting_and_the_slip_stays_good(
    hall: Hall, slip: Slip
) -> None:
    office_goes(hall)
    to_collect(hall)
    hall.person.wait_for(translate("Collect", "No connection to the office"))
    office_comes_back(hall)
    lay_slip(hall, slip)
    hall.confirm_by_phone(MOTHER.number)
    print_it(hall)
