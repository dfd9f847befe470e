"""Drafts and their revisions: begin, read, save. Every change of a draft's content goes through
``save``, which keeps what was there before and tells of what somebody else saved meanwhile.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from backend.accounts.models import Account
from backend.audit.record import Fact, record
from backend.drafts.models import Content, Draft, Review, Revision, RevisionFile, State
from forms.bundle import FILES, MAX_FILE, MAX_WITH_DATA
from forms.layout.base_pdf import WrongPdfError, is_file_name, read_base_pdf
from forms.package import GOLDEN, MAX_FILES, MAX_PACKAGE
from forms.reading import Fault, Json, UnreadableJsonError, read_json

EDITABLE = frozenset({State.EDITING, State.IN_REVIEW, State.APPROVED})
"""States in which a revision can be saved; saving makes it ``EDITING`` again."""
MAX_COMMENT = 300
MAX_DEPTH = 40
"""Of objects within objects; ours have 12."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody saved in between: ``newest`` is theirs. Nothing was stored, nothing is lost."""

    newest: Revision


@dataclass(frozen=True, slots=True)
class NotEditable:
    """The draft is published or withdrawn, or this account has reviewed it."""

    reviewed_by_them: bool


@dataclass(frozen=True, slots=True)
class Unsaveable:
    """What keeps the files from being a draft at all, by path. Other faults are saved and shown."""

    faults: tuple[Fault, ...]


def files(draft: Draft, number: int | None = None) -> dict[str, bytes]:
    """The files of a revision by name; of the newest where no number is given.

    Raises:
        Revision.DoesNotExist: The draft has no such revision.
    """
    revision = Revision.objects.get(draft=draft, number=number or draft.latest)
    rows = RevisionFile.objects.filter(revision=revision).select_related("content")
    return {row.name: bytes(row.content.data) for row in rows.order_by("name")}


def begin(
    account: Account,
    code: str,
    content: Mapping[str, bytes],
    *,
    base_version: int | None,
    comment: str,
    now: datetime | None = None,
) -> Draft | Unsaveable:
    """A new draft with its first revision."""
    at = now or timezone.now()
    content = {name: data for name, data in content.items() if name != GOLDEN}
    if faults := unsaveable(content, code):
        return Unsaveable(faults)
    with transaction.atomic():
        draft = Draft.objects.create(
            code=code, base_version=base_version, author=account, begun_at=at, changed_at=at
        )
        _append(draft, account, content, comment, at)
        facts: dict[str, Fact] = {"code": code, "base_version": base_version}
        record(account, "draft-begun", f"draft {draft.pk}", facts, at)
    return draft


def save(
    draft: Draft,
    account: Account,
    content: Mapping[str, bytes],
    expected_revision: int,
    comment: str,
    now: datetime | None = None,
) -> Revision | Conflict | NotEditable | Unsaveable:
    """Append a revision.

    Args:
        draft: Its row is brought up to date where the revision is stored.
        account: Who edits; counts as an author from now on.
        content: Every file of the bundle by name.
        expected_revision: Number of the revision that the editing began from.
        comment: What was changed, in a few words.
        now: When; the office's clock otherwise.

    Returns:
        The new revision; the newest where ``content`` is the same as it; or why nothing was stored.
        What was approved or in review is neither any more.
    """
    at = now or timezone.now()
    content = {name: data for name, data in content.items() if name != GOLDEN}
    if faults := unsaveable(content, draft.code):
        return Unsaveable(faults)
    with transaction.atomic():
        locked = Draft.objects.select_for_update().get(pk=draft.pk)
        reviewed = Review.objects.filter(draft=locked, account=account).exists()
        if locked.state not in EDITABLE or reviewed:
            return NotEditable(reviewed)
        newest = Revision.objects.get(draft=locked, number=locked.latest)
        if locked.latest != expected_revision:
            return Conflict(newest)
        if files(locked) == content:
            return newest
        dropped = locked.state
        revision = _append(locked, account, content, comment, at)
        facts: dict[str, Fact] = {
            "revision": revision.number,
            "comment": revision.comment,
            "was": dropped,
        }
        record(account, "draft-saved", f"draft {locked.pk}", facts, at)
    draft.refresh_from_db()
    return revision


def _append(
    draft: Draft, account: Account, content: Mapping[str, bytes], comment: str, at: datetime
) -> Revision:
    revision = Revision.objects.create(
        draft=draft,
        number=draft.latest + 1,
        account=account,
        at=at,
        comment=comment.strip()[:MAX_COMMENT],
    )
    for name, data in sorted(content.items()):
        digest = hashlib.sha256(data).hexdigest()
        kept, _ = Content.objects.get_or_create(sha256=digest, defaults={"data": data})
        RevisionFile.objects.create(revision=revision, name=name, content=kept)
    draft.latest = revision.number
    draft.state = State.EDITING
    draft.reviewer = draft.submitted_at = draft.reviewed_at = None
    draft.changed_at = at
    draft.save()
    return revision


def unsaveable(content: Mapping[str, bytes], code: str) -> tuple[Fault, ...]:
    """Why ``content`` cannot be a draft of ``code``: names, sizes, no JSON, a hostile PDF."""
    faults: list[Fault] = []
    if len(content) > MAX_FILES:
        return (Fault("", f"a bundle has {MAX_FILES} files at most"),)
    if sum(map(len, content.values())) > MAX_PACKAGE:
        return (Fault("", f"the files have more than {MAX_PACKAGE // 1024 // 1024} MB"),)
    faults.extend(Fault(name, "is missing") for name in FILES if name not in content)
    for name, data in content.items():
        if name in FILES:
            faults.extend(_json_faults(name, data))
        elif not is_file_name(name):
            faults.append(Fault(name[:64], "a bundle has no such file"))
        elif not Content.objects.filter(sha256=hashlib.sha256(data).hexdigest()).exists():
            faults.extend(_pdf_faults(name, data))
    if not faults and read_file(content, "form.json").get("code") != code:
        faults.append(Fault("form.json.code", f"must be {code}, as the draft began"))
    return tuple(faults)


def _json_faults(name: str, data: bytes) -> list[Fault]:
    if len(data) > (MAX_WITH_DATA if name == "layout.json" else MAX_FILE):
        return [Fault(name, "is too large")]
    try:
        value = read_json(data)
    except UnreadableJsonError as e:
        return [Fault(name, str(e))]
    if not isinstance(value, dict):
        return [Fault(name, "must be an object")]
    if _depth(value) > MAX_DEPTH:
        return [Fault(name, "is nested too deeply")]
    try:
        written(value)
    except UnicodeEncodeError:
        return [Fault(name, "has half of a letter in it (a lone surrogate)")]
    return []


def _depth(value: Json) -> int:
    level: list[Json] = [value]
    depth = 0
    while level and depth <= MAX_DEPTH:
        depth += 1
        level = [
            part
            for item in level
            if isinstance(item, dict | list)
            for part in (item.values() if isinstance(item, dict) else item)
        ]
    return depth


def _pdf_faults(name: str, data: bytes) -> list[Fault]:
    try:
        read_base_pdf(data)
    except WrongPdfError as e:
        return [Fault(name, f"the PDF cannot be put underneath: it {e}")]
    return []


def read_file(content: Mapping[str, bytes], name: str) -> dict[str, Json]:
    """One JSON file of a saved revision."""
    value = read_json(content[name])
    assert isinstance(value, dict)
    return value


def written(value: Mapping[str, Json]) -> bytes:
    """A JSON file of a bundle, as ``forms.scaffold`` writes it."""
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()
