"""Revisions are appended; nothing that somebody saved is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.drafts import editing
from backend.drafts.editing import Conflict, NotEditable, Unsaveable
from backend.drafts.models import Content, Draft, Review, Revision, State
from backend.drafts.reviewing import approve, submit
from tests.backend.drafts.conftest import Person, changed
from tests.backend.staff import staff


def test_a_save_is_a_new_revision_and_the_old_one_stays(draft: Draft, author: Person) -> None:
    before = editing.files(draft)
    saved = editing.save(draft, author.account, changed(draft, "Mới"), 1, "Tiêu đề")
    assert isinstance(saved, Revision)
    assert (saved.number, saved.comment, draft.latest) == (2, "Tiêu đề", 2)
    assert editing.files(draft, 1) == before
    assert (
        editing.read_file(editing.files(draft), "form.json")["title"]
        != editing.read_file(before, "form.json")["title"]
    )
    entry = AuditEntry.objects.order_by("-number")[0]
    assert (entry.action, entry.subject) == ("draft-saved", f"draft {draft.pk}")


def test_what_is_the_same_is_no_revision_and_kept_once(draft: Draft, author: Person) -> None:
    kept = Content.objects.count()
    same = editing.save(draft, author.account, editing.files(draft), 1, "")
    assert isinstance(same, Revision)
    assert same.number == 1
    editing.save(draft, author.account, changed(draft, "Mới"), 1, "")
    assert Content.objects.count() == kept + 1


def test_a_conflict_is_told_and_nothing_is_stored(draft: Draft, author: Person) -> None:
    other = staff("binh", Role.AUTHOR)
    theirs = editing.save(draft, other, changed(draft, "Của Bình"), 1, "")
    assert isinstance(theirs, Revision)
    result = editing.save(draft, author.account, changed(draft, "Của Lan"), 1, "")
    assert result == Conflict(theirs)
    assert draft.revisions.count() == 2
    again = editing.save(draft, author.account, changed(draft, "Của Lan"), 2, "")
    assert isinstance(again, Revision)
    assert again.number == 3


def test_editing_drops_what_was_approved(draft: Draft, author: Person, reviewer: Person) -> None:
    submit(draft, author.account, 1, sound=True, newest_version=1)
    approve(draft, reviewer.account, 1, "")
    assert draft.state == State.APPROVED
    editing.save(draft, author.account, changed(draft, "Nữa"), 1, "")
    assert (draft.state, draft.reviewer, draft.reviewed_at) == (State.EDITING, None, None)


def test_a_draft_that_ended_or_that_one_reviewed_is_not_edited(
    draft: Draft, author: Person
) -> None:
    both = staff("both", Role.AUTHOR, Role.REVIEWER)
    submit(draft, author.account, 1, sound=True, newest_version=1)
    approve(draft, both, 1, "")
    assert editing.save(draft, both, changed(draft, "X"), 1, "") == NotEditable(True)
    Draft.objects.filter(pk=draft.pk).update(state=State.WITHDRAWN)
    result = editing.save(draft, author.account, changed(draft, "X"), 1, "")
    assert result == NotEditable(False)


def test_the_database_refuses_to_change_a_revision(draft: Draft, reviewer: Person) -> None:
    Review.objects.create(
        draft=draft, revision=1, account=reviewer.account, approved=False, at=draft.begun_at
    )
    for model, change in (
        (Revision, {"comment": "x"}),
        (Content, {"data": b"{}"}),
        (Review, {"approved": True}),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            model.objects.update(**change)


def test_the_database_refuses_one_person_in_two_parts(
    draft: Draft, author: Person, reviewer: Person
) -> None:
    for change in (
        {"reviewer": author.account},
        {"reviewer": reviewer.account, "publisher": reviewer.account},
        {"reviewer": reviewer.account, "publisher": author.account},
        {"publisher": reviewer.account},
        {"state": State.APPROVED},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            Draft.objects.filter(pk=draft.pk).update(**change)


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()


@pytest.mark.parametrize(
    ("name", "data", "path"),
    [
        ("form.json", b"{", "form.json"),
        ("form.json", b"[]", "form.json"),
        ("form.json", b'{"a": 1, "a": 2}', "form.json"),
        ("form.json", _json({"code": "CT02"}), "form.json.code"),
        ("form.json", b'{"code": "\\ud800"}', "form.json"),
        ("layout.json", b'{"a": NaN}', "layout.json"),
        ("layout.json", _json({"a": eval("[" * 60 + "]" * 60)}), "layout.json"),
        ("sample.json", b'{"a": "' + b"x" * 600_000 + b'"}', "sample.json"),
        ("../x.pdf", b"", "../x.pdf"),
        ("virus.exe", b"MZ", "virus.exe"),
        ("base.pdf", b"no pdf", "base.pdf"),
    ],
)
def test_what_is_no_draft_is_not_stored(
    draft: Draft, author: Person, name: str, data: bytes, path: str
) -> None:
    result = editing.save(draft, author.account, {**editing.files(draft), name: data}, 1, "")
    assert isinstance(result, Unsaveable)
    assert [fault.path for fault in result.faults] == [path]
    assert draft.revisions.count() == 1


def test_a_missing_file_and_too_many_are_no_draft(draft: Draft, author: Person) -> None:
    files = editing.files(draft)
    del files["sample.json"]
    missing = editing.save(draft, author.account, files, 1, "")
    assert isinstance(missing, Unsaveable)
    many = {**editing.files(draft), **{f"{number}.pdf": b"" for number in range(20)}}
    assert isinstance(editing.save(draft, author.account, many, 1, ""), Unsaveable)
