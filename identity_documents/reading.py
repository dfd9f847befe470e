"""From a scanner's bytes to a document, whatever was laid down."""

from __future__ import annotations

import unicodedata
from datetime import date

from identity_documents.card_qr import read_card_qr
from identity_documents.document import Document, Problem, Unreadable
from identity_documents.mrz import read_mrz

LONGEST = 4096
"""Bytes. The largest QR holds 2,953 (ISO/IEC 18004, version 40-L); a card's has about 150."""


def read_document(data: bytes, today: date) -> Document | Unreadable:
    """Read one code or zone as the scanner sent it. Any bytes give an answer, none raises.

    ``TOO_LONG`` (with the count of bytes), ``NOT_TEXT`` (not UTF-8), ``NOT_A_DOCUMENT``
    (an address of the web, a VNeID QR, which only its issuer can read, or any other code),
    or what ``read_card_qr`` and ``read_mrz`` say.
    """
    if len(data) > LONGEST:
        return Unreadable(Problem.TOO_LONG, count=len(data))
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return Unreadable(Problem.NOT_TEXT)
    text = _bare(text)
    for read in (read_card_qr, read_mrz):
        result = read(text, today)
        if result != Unreadable(Problem.NOT_A_DOCUMENT):
            return result
    return Unreadable(Problem.NOT_A_DOCUMENT)


def _bare(text: str) -> str:
    """Without the control and format characters that scanners and encoders put at the ends."""
    start, end = 0, len(text)
    while start < end and unicodedata.category(text[start])[0] in "CZ":
        start += 1
    while end > start and unicodedata.category(text[end - 1])[0] in "CZ":
        end -= 1
    return text[start:end]
