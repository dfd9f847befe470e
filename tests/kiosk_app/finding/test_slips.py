"""One letter too many, too few, wrong or swapped; in long words two."""

from __future__ import annotations

import pytest

from kiosk_app.finding.slips import Vocabulary

KNOWN = Vocabulary.of(["visa", "passport", "certificate", "birth", "death", "extend", "extension"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("vsia", ("visa",)),
        ("viza", ("visa",)),
        ("pasport", ("passport",)),
        ("passsport", ("passport",)),
        ("brith", ("birth",)),
        ("certifcat", ("certificate",)),
        ("sertifikate", ("certificate",)),
        ("vis", ()),
        ("bread", ()),
        ("certainty", ()),
    ],
)
def test_the_word_that_is_meant(typed: str, meant: tuple[str, ...]) -> None:
    assert KNOWN.near(typed) == meant


def test_a_beginning_stands_for_the_words_that_begin_so() -> None:
    assert KNOWN.begun_by("ext") == ("extend", "extension")
    assert KNOWN.begun_by("e") == ()
    assert KNOWN.begun_by("ex") == ("extend", "extension")
    assert KNOWN.begun_by("zz") == ()


def test_a_beginning_of_very_many_words_means_none() -> None:
    many = Vocabulary.of(f"ab{number:02}" for number in range(20))
    assert many.begun_by("ab") == ()
    assert many.begun_by("ab0") == tuple(f"ab0{number}" for number in range(10))
