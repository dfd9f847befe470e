"""What the office answers of a paper: from a file that was sent, or from number and code."""

from __future__ import annotations

import hmac
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, cast

from django.utils import timezone

from backend.issuance.models import IssuedPaper, RevokedPaper
from backend.issuance.offers import catalogue
from backend.verify.reading import UnreadError, readers
from forms.readback import MAX_PDF, MAX_PICTURE
from forms.reading import Json
from forms.schema import PaperValue, Words
from forms.verify import VerdictKind
from office_contract.messages import Issuance

MAX_FILE: Final = max(MAX_PDF, MAX_PICTURE)
_DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})", re.ASCII)
_SERIAL_LENGTH, _CODE_LENGTH = 60, 21
_NO_CODE = "0" * 16 + "-0"

_COMPARED: Final[Mapping[VerdictKind, str]] = {
    VerdictKind.VALID: "valid",
    VerdictKind.DECLARED: "declared",
}
_STATES: Final[Mapping[VerdictKind, str]] = {
    VerdictKind.VALID: "certificate",
    VerdictKind.DECLARED: "declaration",
    VerdictKind.ALTERED: "altered",
    VerdictKind.SEAL_BROKEN: "damaged",
    VerdictKind.UNKNOWN_KEY: "unknown-key",
    VerdictKind.WRONG_PURPOSE: "wrong-purpose",
    VerdictKind.EXPIRED: "key-expired",
    VerdictKind.REVOKED: "revoked",
    VerdictKind.REPLACED: "replaced",
    VerdictKind.UNKNOWN_FORM: "unknown-form",
    VerdictKind.NO_SEAL: "no-seal",
    VerdictKind.NOT_OURS: "not-ours",
    VerdictKind.UNREADABLE: "unreadable",
}


@dataclass(frozen=True, slots=True, repr=False)
class Judged:
    """``state`` is a key of ``backend.verify.words``; the rest is what the paper itself shows."""

    state: str
    title: Words = field(default_factory=dict)
    kind: str = ""
    code: str = ""
    serial: str = ""
    request: str = ""
    issuer: str = ""
    issued_at: datetime | None = None
    differences: tuple[str, ...] = ()
    """Names of values, or ``text``, ``picture``, ``seal``."""
    values: tuple[tuple[str, Words, PaperValue], ...] = ()
    columns: Mapping[str, Mapping[str, Words]] = field(default_factory=dict)
    """Labels of a table's columns, by the table's name and the column's."""

    @property
    def may_be_downloaded(self) -> bool:
        return self.kind == "certificate" and self.state in {"valid", "certificate", "number-valid"}


UNREADABLE: Final = Judged("unreadable")


def judge_file(data: bytes, now: datetime) -> Judged:
    """Judge a PDF or a picture, in a process of its own. Nothing of it is kept.

    Raises:
        BusyError: Every reader is at work.
    """
    try:
        told = readers().judge(data)
    except UnreadError:
        return UNREADABLE
    return UNREADABLE if told is None else _judged(told, now)


def _judged(told: dict[str, Json], now: datetime) -> Judged:
    kind = VerdictKind(str(told["verdict"]))
    names = _COMPARED if told["text_compared"] else _STATES
    state = names.get(kind, _STATES[kind])
    differences = tuple(str(name) for name in cast("Sequence[Json]", told["differences"]))
    if "paper" not in told:
        return Judged(state, differences=differences)
    paper = cast("Mapping[str, str]", told["paper"])
    rows = cast("Sequence[Mapping[str, Json]]", told["values"])
    values = tuple(
        (str(row["name"]), cast("Words", row["label"]), cast("PaperValue", row["value"]))
        for row in rows
    )
    if kind is VerdictKind.VALID:
        until = next((value for name, _, value in values if name == "valid_until"), "")
        state = standing(paper["serial"]) or _overdue(until, now) or state
    bundle = catalogue().find(paper["code"], int(paper["version"]))
    return Judged(
        state=state,
        title=cast("Words", paper["title"]),
        kind=paper["kind"],
        code=paper["code"],
        serial=paper["serial"],
        request=paper["request"],
        issuer=paper["issuer"],
        issued_at=datetime.fromisoformat(paper["issued_at"]),
        differences=differences,
        values=values,
        columns={}
        if bundle is None
        else {
            item.name: {column.name: column.label for column in item.columns}
            for item in bundle.form.fields.values()
            if item.columns
        },
    )


def standing(serial: str) -> str | None:
    """``revoked`` or ``replaced``, as the office's own rows say now; ``None`` if neither."""
    if RevokedPaper.objects.filter(paper__serial=serial).exists():
        return "revoked"
    return "replaced" if IssuedPaper.objects.filter(replaces__serial=serial).exists() else None


def find_paper(serial: str, code: str) -> IssuedPaper | None:
    """The certificate with this number and this request code, as somebody typed them.

    Whether the number or the code is wrong cannot be told from the answer nor from its time.
    """
    serial = "".join(unicodedata.normalize("NFC", serial).split()).upper()
    code = "".join(code.split()).lower()
    paper = IssuedPaper.objects.filter(serial=serial[:_SERIAL_LENGTH]).first()
    known = paper.request if paper is not None else _NO_CODE
    same = hmac.compare_digest(known.encode(), code[:_CODE_LENGTH].encode())
    return paper if same and paper is not None else None


def judge_number(serial: str, code: str, now: datetime) -> Judged:
    """The state of a certificate by number and code: title, number and day, and nothing more."""
    paper = find_paper(serial, code)
    if paper is None:
        return Judged("number-unknown")
    answer = Issuance.model_validate_json(paper.answer)
    until = answer.values.get("valid_until", "")
    bundle = catalogue().find(paper.code, answer.bundle_version)
    return Judged(
        state=standing(paper.serial) or _overdue(until, now) or "number-valid",
        title=bundle.form.title if bundle is not None else {},
        kind="certificate",
        code=paper.code,
        serial=paper.serial,
        request=paper.request,
        issued_at=paper.issued_at,
    )


def _overdue(until: object, now: datetime) -> str | None:
    found = _DAY.fullmatch(until) if isinstance(until, str) else None
    if found is None:
        return None
    day, month, year = map(int, found.groups())
    return "overdue" if date(year, month, day) < timezone.localdate(now) else None
