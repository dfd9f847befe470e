"""`kiosk compose` and `kiosk verify`: papers without a screen."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from forms.answers import FieldError, check, normalise, settled
from forms.bundle import Bundle, load_catalogue, own_catalogue
from forms.compose import compose
from forms.font_files import FontError
from forms.layout.parts import UnfitValueError
from forms.reading import Json
from forms.revocation import MAX_BYTES, ListProblem, RevocationList, open_list
from forms.rules import violations
from forms.schema import Kind, Values
from forms.seal import SealedPaper, SealProblem, Trust, open_seal, unpack_values
from forms.sentences import sentence
from forms.verify import VIET_NAM, VerdictKind, verify
from kiosk_app.actions.revoked import FILE, read_revoked
from kiosk_app.actions.trust import read_trust

OK: Final = 0
REFUSED: Final = 2
MAX_ANSWERS: Final = 1_000_000
"""Bytes of an answers file; the longest form has some thousands."""
MAX_PAPER: Final = 32_000_000


def compose_file(
    code: str, answers: Path, out: Path, *, language: str, record: Path | None, trust: Path
) -> int:
    """Draw ``out``. Bad answers: each field's error on standard error, 2, and no file."""
    catalogue = load_catalogue(own_catalogue())
    if code not in catalogue:
        return _refuse(f"no form is called {code}; there are: {', '.join(catalogue)}")
    bundle = catalogue[code]
    given = _read_answers(answers)
    if isinstance(given, str):
        return _refuse(given)
    errors = _mistakes(bundle, given, language)
    if errors:
        for path, words in errors:
            print(f"{path}: {words}", file=sys.stderr)
        return REFUSED
    values: Values = settled(bundle.form, given) if bundle.form.kind is Kind.FORM else given
    sealed: str | None = None
    paper: SealedPaper | None = None
    if record is not None:
        opened = _open_record(record, trust, bundle, values)
        if isinstance(opened, str):
            return _refuse(opened)
        sealed, paper = opened
    try:
        page = compose(
            bundle,
            values,
            language=paper.language if paper else language,
            seal=sealed,
            specimen=False,
            request=paper.request if paper else None,
            serial=(paper.serial or None) if paper else None,
            sheet=paper.sheet if paper else 1,
        )
    except (FontError, UnfitValueError) as error:
        return _refuse(str(error))
    try:
        out.write_bytes(page.pdf)
    except OSError as error:
        return _refuse(f"{out}: cannot be written: {error.strerror}")
    print(f"{out}: {page.pages} page(s)")
    return OK


def verify_paper(paper: str, trust_file: Path, revoked_file: Path | None = None) -> int:
    """Judge a file, or the text of a QR code; prints the verdict as JSON."""
    trust = read_trust(trust_file)
    if trust is None:
        return _refuse(
            f"{trust_file}: no usable list of keys. A kiosk keeps one as trust.json in its state "
            "folder; the office gives it out at /api/v1/keys. Name it with --trust."
        )
    revoked = (
        read_revoked(trust_file.parent / FILE, trust)
        if revoked_file is None
        else _read_revoked(revoked_file, trust)
    )
    if isinstance(revoked, str):
        return _refuse(revoked)
    data: bytes | str = paper
    path = Path(paper)
    if "#" not in paper or path.is_file():
        try:
            if path.stat().st_size > MAX_PAPER:
                return _refuse(f"{paper}: larger than any paper of ours")
            data = path.read_bytes()
        except OSError as error:
            return _refuse(f"{paper}: cannot be read: {error.strerror}")
    verdict = verify(data, load_catalogue(own_catalogue()), trust, revoked)
    told = verdict.as_json() | {"revocation_list": None if revoked is None else _told(revoked)}
    print(json.dumps(told, ensure_ascii=False, indent=2))
    if verdict.kind is VerdictKind.VALID:
        print(_age(revoked), file=sys.stderr)
    return verdict.exit_code


def _told(revoked: RevocationList) -> Json:
    now = datetime.now(UTC)
    return {
        "issued_at": revoked.issued_at.astimezone(VIET_NAM).isoformat(),
        "current": revoked.is_current(now),
        "papers": len(revoked.entries),
    }


def _age(revoked: RevocationList | None) -> str:
    """How far the word "valid" can be relied on."""
    if revoked is None:
        return "kiosk: no list of revoked papers is at hand; this one may have been revoked"
    now = datetime.now(UTC)
    hours = max(0, int((now - revoked.issued_at).total_seconds() // 3600))
    old = f"{hours} h" if hours < 48 else f"{hours // 24} days"
    warning = "" if revoked.is_current(now) else "; a newer one is due, ask the office"
    issued = revoked.issued_at.astimezone(VIET_NAM)
    return f"kiosk: list of revoked papers of {issued:%Y-%m-%d %H:%M}, {old} old{warning}"


def _refuse(words: str) -> int:
    print(f"kiosk: {words}", file=sys.stderr)
    return REFUSED


def _read_revoked(path: Path, trust: Trust) -> RevocationList | str:
    try:
        with path.open("rb") as file:
            opened = open_list(file.read(MAX_BYTES + 1), trust)
    except OSError as error:
        return f"{path}: cannot be read: {error.strerror}"
    if isinstance(opened, ListProblem):
        return f"{path}: no list of this office that can be relied on: {opened.value}"
    return opened


def _read_answers(path: Path) -> dict[str, Any] | str:
    try:
        if path.stat().st_size > MAX_ANSWERS:
            return f"{path}: larger than any form's answers"
        answers = json.loads(path.read_text("utf-8"))
    except OSError as error:
        return f"{path}: cannot be read: {error.strerror}"
    except (ValueError, RecursionError):
        return f"{path}: not JSON in UTF-8"
    if not isinstance(answers, dict):
        return f"{path}: one JSON object, field names to answers, is needed"
    return answers


def _mistakes(bundle: Bundle, given: dict[str, Any], language: str) -> list[tuple[str, str]]:
    form = bundle.form
    if form.kind is Kind.FORM:
        found = check(form, given)
        if found:
            return [_said(error, bundle, language) for error in found]
        given = normalise(form, given)
    return [
        (".".join(map(str, broken.path)) or form.code, f"breaks the rule '{broken.keyword}'")
        for broken in violations(form, given)
    ]


def _said(error: FieldError, bundle: Bundle, language: str) -> tuple[str, str]:
    return ".".join(map(str, error.path)), sentence(error, bundle.form, language)


def _open_record(
    path: Path, trust_file: Path, bundle: Bundle, values: Values
) -> tuple[str, SealedPaper] | str:
    """The seal's text and what it says, or why it does not belong on this paper."""
    try:
        text = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return f"{path}: cannot be read as a seal's text"
    trust = read_trust(trust_file)
    if trust is None:
        return f"{trust_file}: no usable list of keys, so the seal cannot be checked"
    paper = open_seal(text, trust)
    if isinstance(paper, SealProblem):
        return f"{path}: the seal is not good: {paper.value}"
    if (paper.code, paper.version) != (bundle.form.code, bundle.form.version):
        return f"{path}: sealed for {paper.code} version {paper.version}"
    sealed = unpack_values(bundle.form, paper.values)
    given = {name: value for name, value in values.items() if value}
    if sealed != given:
        return f"{path}: seals other values than the answers"
    return text, paper
