"""Numbers, days and amounts in Vietnamese words, as papers have them beside the digits.

The usage is the one of civil status papers and of receipts: ``nghìn``, ``lẻ``, ``tỷ``; after
``mươi`` one says ``mốt``, ``tư`` and ``lăm``; ``không trăm`` stands in every group of three digits
but the first, and a group of zeros is left out.
"""

from __future__ import annotations

from forms import formats

MOST = 999_999_999_999

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_MUOI = {**dict(enumerate(_DIGITS)), 5: "lăm"}
_AFTER_TENS = {**_AFTER_MUOI, 1: "mốt", 4: "tư"}
_GROUPS = ("tỷ", "triệu", "nghìn", "")


def number_in_words(number: int) -> str:
    """``một nghìn không trăm lẻ năm``: a whole number from 0 to ``MOST``.

    Raises:
        ValueError: The number lies outside.
    """
    if not 0 <= number <= MOST:
        raise ValueError(f"only 0 to {MOST} have words")
    if number == 0:
        return _DIGITS[0]
    words: list[str] = []
    for place, name in zip((10**9, 10**6, 10**3, 1), _GROUPS, strict=True):
        group = number // place % 1000
        if group:
            words.extend(_group(group, first=not words))
            words.append(name)
    return " ".join(word for word in words if word)


def amount_in_words(amount: int) -> str:
    """``Một triệu năm trăm nghìn đồng``: with a capital, as it stands after ``Bằng chữ:``."""
    return _capital(f"{number_in_words(amount)} đồng")


def date_in_words(text: str) -> str:
    """``Ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu``.

    Args:
        text: ``YYYY-MM-DD``, or ``YYYY``: then ``Năm một nghìn chín trăm năm mươi``. Whatever is
            neither has no words.
    """
    year = formats.as_year(text)
    if year is not None:
        return f"Năm {number_in_words(year)}"
    day = formats.as_day(text)
    if day is None:
        return ""
    month = "tư" if day.month == 4 else number_in_words(day.month)
    return f"Ngày {number_in_words(day.day)} tháng {month} năm {number_in_words(day.year)}"


def _group(number: int, *, first: bool) -> list[str]:
    """One to 999; with its hundreds, even none, unless it is the first group."""
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    words = [] if first and not hundreds else [_DIGITS[hundreds], "trăm"]
    if tens > 1:
        return [*words, _DIGITS[tens], "mươi", *([_AFTER_TENS[ones]] if ones else [])]
    if tens:
        return [*words, "mười", *([_AFTER_MUOI[ones]] if ones else [])]
    if ones:
        return [*words, *(["lẻ"] if words else []), _DIGITS[ones]]
    return words


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
