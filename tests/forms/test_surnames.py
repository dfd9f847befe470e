"""A name in the two parts that a passport has."""

from __future__ import annotations

import pytest

from forms.surnames import parted


@pytest.mark.parametrize(
    ("name", "surname", "parts"),
    [
        ("NGUYỄN THỊ THU HƯỜNG", "", ("NGUYỄN", "THỊ THU HƯỜNG")),
        ("ALĂNG BHƠNƯỚC", "", ("ALĂNG", "BHƠNƯỚC")),
        ("ÂU DƯƠNG BẢO", "ÂU DƯƠNG", ("ÂU DƯƠNG", "BẢO")),
        ("CÔNG TẰNG TÔN NỮ HOÀNG", "CÔNG TẰNG TÔN NỮ", ("CÔNG TẰNG TÔN NỮ", "HOÀNG")),
        ("TÔN NỮ", "TÔN NỮ", ("TÔN NỮ", "")),
        ("Y", "", ("", "Y")),
        ("Y", "HỒ", ("HỒ", "Y")),
        ("TRẦN BÌNH", "LÊ HỮU", ("LÊ HỮU", "TRẦN BÌNH")),
        ("TRẦN BÌNH", "TRẦ", ("TRẦ", "TRẦN BÌNH")),
        ("", "", ("", "")),
    ],
)
def test_a_name_is_parted(name: str, surname: str, parts: tuple[str, str]) -> None:
    assert parted(name, surname) == parts
