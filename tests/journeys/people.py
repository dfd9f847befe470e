"""The people of the journeys; the office's demonstration registry knows them by these numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from identity_documents.document import Document, Sex, Source

MOTHER = Document(
    source=Source.CARD_QR,
    number="048188001234",
    name="Nguyễn Thị Thu Hường",
    birth_date=date(1988, 3, 15),
    sex=Sex.FEMALE,
    old_number="201234567",
    address="24 Trần Phú, Hải Châu 1, Hải Châu, Đà Nẵng",
    issued=date(2022, 7, 20),
)
FATHER_NUMBER = "048085001236"
CHILD_NUMBER = "048219001235"
CHILD_NAME = "TRẦN GIA BẢO"

MOTHER_BACK = replace(MOTHER, source=Source.CARD_MRZ, expires=date(2028, 3, 15))
"""The same card, its back on the glass."""
VISITOR = Document(
    source=Source.PASSPORT_MRZ,
    number="M12345678",
    name="Kim Minjun",
    birth_date=date(1990, 3, 8),
    sex=Sex.MALE,
    nationality="KOR",
    expires=date(2035, 12, 9),
)
OTHER_NUMBER = "048201001234"
OTHER_NAME = "NGUYỄN VĂN AN"
"""Somebody else whom the office knows, with a phone."""
