"""Nobody touches the screen any more: warned, given time, and then nothing is left behind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk_app.journey.effects import Sound
from kiosk_app.journey.states import Fill, Printing, TakePapers, Welcome
from tests.journeys.hall import Hall
from tests.journeys.people import MOTHER
from tests.journeys.walks import VI, review, to_glass, to_sign_in, whole_form, write

Delay = Callable[..., None]
WARNING = "Cần thêm thời gian không?"


@pytest.fixture
def delay(monkeypatch: pytest.MonkeyPatch) -> Delay:
    """Sets durations of the journey, in seconds."""

    def to(**seconds: float) -> None:
        for name, value in seconds.items():
            monkeypatch.setattr(f"kiosk_app.journey.delays.{name}", value)

    return to


def to_question(hall: Hall) -> None:
    """A half-filled form."""
    to_glass(hall)
    hall.lay_card(MOTHER)
    hall.go(VI.right)
    hall.go(VI.go_on)
    hall.on(Fill)
    write(hall, VI.head_name, "Trần Quốc")


def nothing_of(hall: Hall, *private: str) -> None:
    words = " ".join(hall.person.words())
    for text in private:
        assert text not in words
        assert text not in hall.log.getvalue()


def test_warned_and_given_more_time_by_one_press(hall: Hall, delay: Delay) -> None:
    """accessibility.md: warning."""
    person = hall.person
    to_question(hall)
    delay(IDLE=0.4)
    person.type_text(" ")
    person.wait_for(WARNING)
    hall.hears(Sound.TIME)
    assert person.sees("Thông tin đã được che")
    nothing_of(hall, "Trần Quốc", "Hường")

    delay(IDLE=75.0)
    person.press("Làm tiếp")
    person.wait(lambda: not person.sees(WARNING), "the warning to go")
    assert person.sees("Trần Quốc")
    assert isinstance(hall.state.screen, Fill)


def test_any_key_gives_more_time(hall: Hall, delay: Delay) -> None:
    person = hall.person
    to_question(hall)
    delay(IDLE=0.4)
    person.type_text(" ")
    person.wait_for(WARNING)
    delay(IDLE=75.0)
    person.key(Qt.Key.Key_Down)
    person.wait(lambda: not person.sees(WARNING), "the warning to go")
    assert person.sees("Trần Quốc")


def test_expired_leaves_nothing_behind(hall: Hall, delay: Delay) -> None:
    """accessibility.md: reset."""
    to_question(hall)
    session = hall.state.session
    assert session is not None
    delay(IDLE=0.3, WARNING=0.4)
    hall.person.type_text(" ")
    hall.person.wait_for(WARNING)
    hall.on(Welcome)
    assert hall.state.session is None
    assert hall.state.comfort == type(hall.state.comfort)()
    nothing_of(hall, "Trần Quốc", "Hường", MOTHER.number, "188 001 234")
    for file in hall.machine.config.state.rglob("*"):
        if file.is_file() and "pages" not in file.parts:
            content = file.read_bytes()
            for private in ("Trần Quốc", MOTHER.name, MOTHER.number):
                assert private.encode() not in content, file
    assert [row for row in hall.ledger() if row.session == session.id] == []

    delay(IDLE=75.0, WARNING=30.0)
    to_glass(hall)
    hall.go(VI.type_it)
    nothing_of(hall, "Trần Quốc", "Hường")


def test_papers_left_in_the_tray_are_written_down_and_help_is_called(
    hall: Hall, delay: Delay
) -> None:
    calls = len(hall.site.help_calls())
    delay(TAKE_IDLE=0.6, WARNING=0.4)
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    review(hall)
    hall.person.press(VI.print_it)
    hall.on(TakePapers)
    hall.on(Welcome)
    hall.person.wait(lambda: hall.last_outcome() == "left", "the outcome")
    hall.told_of_help("paper-left", "TakePapers", calls)
    hall.told_of_outcome(hall.site.serials()[-1], "left")
    # The page lies there still: staff take it, not the next person.
    assert len(hall.machine.page_printer.pages_in_tray()) == 1
    nothing_of(hall, "Hường", MOTHER.number, hall.site.serials()[-1])


def to_papers(hall: Hall) -> None:
    """A declaration that lies ready."""
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    review(hall)
    hall.person.press(VI.print_it)
    hall.on(TakePapers)


def test_reminded_by_picture_and_sound(hall: Hall, delay: Delay) -> None:
    """accessibility.md: papers."""
    delay(REMIND=0.3)
    to_papers(hall)
    hall.person.wait_for("Giấy đã sẵn sàng")
    hall.person.wait(lambda: hall.sounds.count(Sound.YOUR_TURN) >= 3, "two more sounds")
    # Going home is not offered while papers lie there.
    assert not any(seen.name == VI.home for seen in hall.person.look())
    hall.take_all()
    hall.told_of_outcome(hall.site.serials()[-1], "taken")


def test_a_moment_to_fetch_something(hall: Hall, delay: Delay) -> None:
    """accessibility.md: moment."""
    person = hall.person
    to_papers(hall)
    delay(TAKE_IDLE=0.3, MOMENT=75.0)
    person.press("Chờ tôi một lát")
    person.wait_for("Cứ thong thả")
    nothing_of(hall, hall.site.serials()[-1], "Hường")
    delay(TAKE_IDLE=90.0)
    person.press("Tôi đã quay lại")
    person.wait_for("Đã lấy đủ")
    hall.take_all()


def test_a_moment_ends_too(hall: Hall, delay: Delay) -> None:
    to_papers(hall)
    delay(MOMENT=0.3, WARNING=0.4)
    hall.person.press("Chờ tôi một lát")
    hall.person.wait_for(WARNING)
    hall.on(Welcome)
    hall.told_of_outcome(hall.site.serials()[-1], "left")


def test_a_machine_at_work_does_not_run_out_of_time(hall: Hall, delay: Delay) -> None:
    hall.machine.page_printer.set_fault("slow", on=True)
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    review(hall)
    delay(IDLE=0.2, WARNING=0.2)
    hall.person.press(VI.print_it)
    hall.on(Printing)
    hall.on(TakePapers)
    assert Sound.TIME not in hall.sounds
    delay(IDLE=75.0, WARNING=30.0)
    hall.take_all()
    assert whole_form(hall)
