"""What languages are called on the console's pages, by CLDR."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError


@cache
def language_name(tag: str, page_language: str) -> str:
    """``zh-Hans`` as ``Chinese (Simplified)``; the tag itself where CLDR has no name for it.

    Args:
        tag: As a form's texts have it.
        page_language: In which the name is said, ``vi`` or ``en``.
    """
    try:
        return Locale.parse(tag, sep="-").get_display_name(page_language) or tag
    except (UnknownLocaleError, ValueError):
        return tag
