"""Call for help: the office hears of it, at once or as soon as it can."""

from __future__ import annotations

from kiosk_app.journey.states import Consent, Fill, Welcome
from tests.journeys.hall import Hall
from tests.journeys.people import MOTHER
from tests.journeys.walks import EN, VI, to_glass, write


def test_from_the_welcome_screen(hall: Hall) -> None:
    calls = len(hall.site.help_calls())
    hall.on(Welcome)
    hall.person.press(VI.help)
    hall.person.wait_for("Đã gọi giúp")
    assert hall.person.sees("Đã báo văn phòng lúc")
    hall.told_of_help("person-asked", "Welcome", calls)
    hall.person.press(VI.close_help)
    hall.person.wait(lambda: not hall.person.sees("Đã gọi giúp"), "the notice to go")


def test_from_the_middle_of_a_form_in_the_persons_language(hall: Hall) -> None:
    person = hall.person
    calls = len(hall.site.help_calls())
    to_glass(hall, EN)
    hall.lay_card(MOTHER)
    hall.go(EN.right)
    hall.go(EN.go_on)
    write(hall, EN.head_name, "Trần Quốc", EN)
    person.press(EN.help)
    person.wait_for("Help has been called")
    assert person.sees("Nothing is lost. Your data is covered while this stands here.")
    assert not person.sees("Trần Quốc")
    hall.told_of_help("person-asked", "Fill", calls)
    person.press(EN.close_help)
    person.wait_for("Trần Quốc")
    assert isinstance(hall.state.screen, Fill)


def test_with_the_net_cut_it_says_so_and_the_office_hears_later(hall: Hall) -> None:
    person = hall.person
    calls = len(hall.site.help_calls())
    hall.go(VI.start)
    hall.pick_service(VI.form)
    hall.on(Consent)
    hall.site.net.cut()
    person.press(VI.help)
    person.wait_for("Chưa gọi được văn phòng")
    assert person.sees("Chưa nối được với văn phòng. Quầy giúp được ngay.")
    assert [entry.state.value for entry in hall.queue() if entry.kind.value == "help"][-1] == (
        "waiting"
    )
    person.wait(lambda: hall.state.machine.office.reachable is False, "the outage to be noticed")
    assert len(hall.site.help_calls()) == calls

    hall.site.net.mend()
    hall.told_of_help("person-asked", "Consent", calls)
    assert len(hall.site.help_calls()) == calls + 1
    person.wait(
        lambda: all(entry.state.value == "sent" for entry in hall.queue()), "the queue to be empty"
    )
