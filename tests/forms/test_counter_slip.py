"""The slip for the counter: the person's part in their language, the clerk's in Vietnamese."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from forms import wording
from forms.counter_slip import CounterSlip, counter_slip_blocks
from forms.slip import Pair, Step, Words, draw_slip

TOLD = (("Họ, chữ đệm và tên", "NGUYỄN THỊ HƯỜNG"), ("Ngày sinh", "15/03/1988"))


def slip(language: str, told: tuple[tuple[str, str], ...] = TOLD) -> CounterSlip:
    return CounterSlip(
        title="Tờ khai thay đổi thông tin cư trú",
        own_title="Khai báo cư trú",
        code="CT01",
        needs=("card", "phone"),
        told=told,
        place="Phường Hải Châu",
        asked_at=datetime(2026, 11, 21, 3, 47, tzinfo=UTC),
        language=language,
    )


@pytest.mark.parametrize("language", wording.languages())
def test_clerks_read_vietnamese_whatever_the_person_speaks(language: str) -> None:
    blocks = counter_slip_blocks(slip(language))
    pairs = {block.label: block.value for block in blocks if isinstance(block, Pair)}
    assert dict(TOLD).items() <= pairs.items()
    assert pairs["Thời gian"] == "10:47 · 21/11/2026"
    assert ("Người này nói" in pairs) is (language != "vi")
    steps = [block.text for block in blocks if isinstance(block, Step)]
    own = wording.section("counter", language)
    assert steps == [own["show"], own["bring_card"], own["help"]]


@pytest.mark.parametrize("language", wording.languages())
def test_every_language_is_drawn_with_fonts_that_have_its_letters(language: str) -> None:
    drawn = draw_slip(counter_slip_blocks(slip(language)), language=language)
    assert drawn.width == 576
    assert 900 < drawn.height < 1700


def test_who_has_told_nothing_yet_is_not_said_to_have() -> None:
    texts = [b.text for b in counter_slip_blocks(slip("vi", ())) if isinstance(b, Words)]
    assert "Chưa khai gì tại máy." in texts


def test_nothing_of_a_person_stands_in_a_repr() -> None:
    assert "HƯỜNG" not in repr(slip("vi"))
