"""What is laid on the glass: something for everything that can be wrong with a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from identity_documents.document import Problem
from identity_documents.mrz import check_digit
from kiosk_app.dock.samples import HUONG, MINJUN, RUBBISH, Side

_RUBBISH: Final = {one.key: one.data for one in RUBBISH}


def _card(place: int, value: str) -> bytes:
    """The card's code with another field at ``place``."""
    fields = HUONG.lay(Side.QR).decode().split("|")
    fields[place] = value
    return "|".join(fields).encode()


def _passport(expires: str) -> bytes:
    """The passport's zone with another last day, and digits that agree with it (Doc 9303-4)."""
    first, line = MINJUN.lay(Side.PASSPORT).decode().splitlines()
    line = line[:21] + expires + str(check_digit(expires)) + line[28:43]
    return f"{first}\n{line}{check_digit(line[:10] + line[13:20] + line[21:43])}".encode()


WRONG: Final[Mapping[Problem, bytes]] = {
    Problem.NOT_A_DOCUMENT: _RUBBISH["menu"],
    Problem.TOO_LONG: _RUBBISH["megabyte"],
    Problem.NOT_TEXT: _RUBBISH["noise"],
    Problem.TOO_FEW_FIELDS: _RUBBISH["five-fields"],
    Problem.NUMBER_LENGTH: _RUBBISH["eleven-digits"],
    Problem.NUMBER_NOT_DIGITS: _RUBBISH["letter"],
    Problem.BAD_BIRTH_DATE: _RUBBISH["birth-date"],
    Problem.BAD_ISSUE_DATE: _card(6, "32132022"),
    Problem.BAD_EXPIRY_DATE: _passport("350229"),
    Problem.BAD_SEX: _card(4, "?"),
    Problem.NO_NAME: _card(2, ""),
    Problem.CHECK_DIGIT: _RUBBISH["card-check-digit"],
    Problem.WRONG_LENGTH: _RUBBISH["half-passport"],
    Problem.UNSUPPORTED: HUONG.lay(Side.BACK).replace(b"IDVNM", b"IDLAO", 1),
}
