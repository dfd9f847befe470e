"""Compiles the console's translations: ``python -m backend.translations``, as `make setup` does.

Texts stand in the code and the templates in English; ``backend/ROOM/locale/vi/LC_MESSAGES`` has the
Vietnamese ones, ``django.po``, by room. What is compiled is not kept in the repository.
"""

from __future__ import annotations

import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOM = Path(__file__).parent


def catalogues() -> list[Path]:
    return sorted(ROOM.glob("*/locale/*/LC_MESSAGES/django.po"))


def compile_all() -> int:
    """Write a ``.mo`` beside each ``.po`` that is newer; how many were written."""
    written = 0
    for source in catalogues():
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime > source.stat().st_mtime:
            continue
        with source.open("rb") as file:
            catalogue = read_po(file, locale=source.parts[-3], domain="django")
        aside = target.with_suffix(".mo.new")
        with aside.open("wb") as out:
            write_mo(out, catalogue)
        aside.replace(target)
        written += 1
    return written


if __name__ == "__main__":
    compile_all()
    sys.exit(0)
