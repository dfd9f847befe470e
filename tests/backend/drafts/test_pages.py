"""Editing through the pages: what is typed is checked at once, and stored when it is saved."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.drafts import checks, editing
from backend.drafts.content import by_name, items, texts, words
from backend.drafts.models import Draft
from backend.issuance.models import Fee, Service
from backend.issuance.offers import fees_in_force
from forms.inspection import Report
from tests.backend.drafts.conftest import Person, place_of
from tests.backend.staff import staff


def form_of(draft: Draft) -> dict[str, Any]:
    draft.refresh_from_db()
    return dict(editing.read_file(editing.files(draft), "form.json"))


def report_of(draft: Draft) -> Report:
    draft.refresh_from_db()
    return checks.report(editing.files(draft), draft.code)


def test_a_label_is_changed_and_printed(draft: Draft, author: Person) -> None:
    place = place_of(draft, "item_1")
    typed: dict[str, Any] = {
        f"w:{place}": "1. Họ và tên: **{name}**", f"n:{place}": "item_1", "revision": "1",
    }  # fmt: skip
    before = author.get("draft-picture", draft.pk)
    answer = author.post("draft-words", draft.pk, typing=True, expect=200, **typed)
    assert "data:image/png" in answer
    assert answer.partition('src="')[2][:9000] != before.partition('src="')[2][:9000]
    draft.refresh_from_db()
    assert draft.latest == 1
    author.post("draft-words", draft.pk, **typed)
    tried = author.get("draft-try", draft.pk)
    assert "look different" in tried or "looks different" in tried
    assert "1. Họ và tên: **{name}**" in tried
    assert report_of(draft).sound


def test_a_missing_translation_is_warned_of_and_counted(draft: Draft, author: Person) -> None:
    key: dict[str, Any] = {"t:fields.phone.label:ko": "", "revision": "1"}
    author.post("draft-texts", draft.pk, **key)
    assert words(by_name(form_of(draft), "fields")["phone"], "label").get("ko") is None
    html = author.get("draft-texts", draft.pk)
    assert "1 text is not translated" in html
    assert "The translation is missing." in html
    only = author.get("draft-texts", draft.pk, missing="1")
    assert 'name="t:fields.phone.label:ko"' in only
    assert 'name="t:fields.email.label:ko"' not in only
    assert "1 translation missing" in author.get("drafts")
    assert "1 text is not translated" in author.get("draft-report", draft.pk)
    assert report_of(draft).untranslated == ("fields.phone.label: ko",)
    assert report_of(draft).sound


def test_what_is_wrong_with_a_text_stands_beside_it(draft: Draft, author: Person) -> None:
    name = "t:title:en"
    response = author.client.post(
        f"/console/drafts/{draft.pk}/texts",
        {name: "A\x07B"},
        headers={"HX-Request": "true", "HX-Trigger-Name": name},
    )
    assert "U+0007" in response.content.decode()
    draft.refresh_from_db()
    assert draft.latest == 1


FIELD: dict[str, Any] = {
    "revision": "1", "name": "job", "step": "request", "input": "text",
    "label_vi": "Nghề nghiệp", "label_en": "Occupation", "label_ko": "직업", "required": "on",
    "max_length": "60",
}  # fmt: skip


def test_a_field_is_added_asked_sealed_and_printed(draft: Draft, author: Person) -> None:
    typing = author.post("draft-field-new", draft.pk, typing=True, expect=200, **FIELD)
    assert "Nothing is wrong with this" in typing
    author.post("draft-field-new", draft.pk, **FIELD)
    form = form_of(draft)
    assert by_name(form, "fields")["job"]["label"] == {
        "vi": "Nghề nghiệp", "en": "Occupation", "ko": "직업",
    }  # fmt: skip
    step = by_name(form, "steps")["request"]
    assert texts(step, "fields")[-1] == "job"
    assert form["schema"]["properties"]["job"]["maxLength"] == 60
    assert report_of(draft).faults == ()
    taken = author.post("draft-field-new", draft.pk, expect=200, **{**FIELD, "revision": "2"})
    assert "There is a field with this key." in taken


def test_a_field_is_changed_moved_and_removed(draft: Draft, author: Person) -> None:
    changed = {**FIELD, "input": "choice", "option-0-value": "yes", "option-0-vi": "Có"}
    changed |= {"option-1-value": "", "option-1-vi": "Không", "option-2-value": ""}
    author.post("draft-field", draft.pk, "email", **changed)
    field = by_name(form_of(draft), "fields")["email"]
    assert [option["value"] for option in items(field, "options")] == ["yes", "option_2"]
    assert "max_length" not in field
    author.post("draft-fields", draft.pk, revision="2", field="email", do="up")
    names = [*by_name(form_of(draft), "fields")]
    assert names.index("email") == names.index("phone") - 1
    author.post("draft-field", draft.pk, "email", revision="3", do="remove")
    form = form_of(draft)
    assert "email" not in by_name(form, "fields")
    assert "email" not in form["sealed"]
    assert "email" not in form["schema"]["properties"]
    assert all("email" not in texts(step, "fields") for step in items(form, "steps"))


def test_columns_of_a_table(draft: Draft, author: Person) -> None:
    author.post("draft-field", draft.pk, "members", revision="1", do="column")
    members = by_name(form_of(draft), "fields")["members"]
    assert "column_1" in by_name(members, "columns")
    typed = {**FIELD, "revision": "2", "label_vi": "Ghi chú"}
    author.post("draft-column", draft.pk, "members", "column_1", **typed)
    author.post("draft-column", draft.pk, "members", "column_1", revision="3", do="remove")
    members = by_name(form_of(draft), "fields")["members"]
    assert "column_1" not in by_name(members, "columns")


def test_steps_and_their_conditions(draft: Draft, author: Person) -> None:
    new: dict[str, Any] = {
        "do": "add",
        "name": "more",
        "title_vi": "Thêm",
        "title_en": "More",
        "title_ko": "추가",
    }
    author.post("draft-steps", draft.pk, revision="1", **new)
    author.post("draft-steps", draft.pk, revision="2", do="ask", step="more", field="email")
    chosen: dict[str, Any] = {"equals-request": ["permanent", "split"]}
    author.post(
        "draft-steps", draft.pk, revision="3", do="when", step="more", when="request",
        **chosen,
    )  # fmt: skip
    form = form_of(draft)
    more = by_name(form, "steps")["more"]
    assert texts(more, "fields") == ["email"]
    assert more["when"] == {"field": "request", "equals": ["permanent", "split"]}
    assert report_of(draft).faults == ()
    assert "Register permanent residence, Separate a household" in author.get(
        "draft-steps", draft.pk
    )
    for _time in range(8):
        author.post("draft-steps", draft.pk, revision=str(draft.latest), do="up", step="more")
        draft.refresh_from_db()
    assert next(iter(by_name(form_of(draft), "steps"))) == "more"
    assert any("earlier step" in fault.sentence for fault in report_of(draft).faults)
    author.post("draft-steps", draft.pk, revision=str(draft.latest), do="remove", step="more")
    assert "No step asks for these fields" in author.get("draft-steps", draft.pk)


def test_legal_basis_days_and_consent(draft: Draft, author: Person) -> None:
    form = form_of(draft)
    typed: dict[str, Any] = {
        "revision": "1", "group": "residence", "effective_from": "2027-01-01", "procedure": "",
        "legal_basis": "Luật Cư trú\n\n Nghị định 154 ", "unconfirmed": "", "identity": "none",
        "offline": "works", "subjects": ["self"], "needs": ["card"], "icon": "house-line",
        "consent_version": "2027-01", "sealed": [*form["sealed"]],
    }  # fmt: skip
    wrong = {**typed, "procedure": "x", "effective_to": "2026-01-01"}
    typing = author.post("draft-about", draft.pk, typing=True, expect=200, **wrong)
    assert 'id="error-procedure" hx-swap-oob="true">Enter a valid value' in typing
    typing = author.post(
        "draft-about", draft.pk, typing=True, expect=200, **{**wrong, "procedure": ""}
    )
    assert "lies before the first day" in typing
    author.post("draft-about", draft.pk, **typed)
    form = form_of(draft)
    assert form["effective"] == {"from": "2027-01-01", "to": None}
    assert form["legal_basis"] == ["Luật Cư trú", "Nghị định 154"]
    author.post("draft-about", draft.pk, revision="2", do="add-use")
    author.post("draft-about", draft.pk, revision="3", do="remove-use", use="0")
    assert len(form_of(draft)["uses"]) == 2


def test_an_element_is_moved_added_and_removed(draft: Draft, author: Person) -> None:
    page, index = place_of(draft, "item_5").split(":")
    typed: dict[str, Any] = {
        "revision": "1", "was": "item_5", "name": "item_5", "type": "multiVariableText",
        "page": "1", "x": "31.5", "y": "80", "width": "70", "height": "5.5", "font_size": "11",
        "alignment": "left", "text": "5. Điện thoại: **{phone}**",
    }  # fmt: skip
    typing = author.post(
        "draft-element", draft.pk, page, index, typing=True, expect=200,
        **{**typed, "text": "{nobody}", "x": "a"},
    )  # fmt: skip
    assert "Enter a number." in typing
    typing = author.post(
        "draft-element", draft.pk, page, index, typing=True, expect=200,
        **{**typed, "text": "{nobody}"},
    )  # fmt: skip
    assert "no field of this form" in typing
    author.post("draft-element", draft.pk, page, index, **typed)
    assert report_of(draft).faults == ()
    moved = {**typed, "revision": "2", "was": "another"}
    html = author.post("draft-element", draft.pk, page, index, expect=200, **moved)
    assert "another one stands here now" in html
    new = {**typed, "revision": "2", "name": "remark", "text": "Ghi chú", "page": "0"}
    author.post("draft-element-new", draft.pk, **new)
    place = place_of(draft, "remark")
    assert place.startswith("0:")
    author.post(
        "draft-paper", draft.pk, revision="3", element=place.replace(":", "-"), do="remove",
        name="remark",
    )  # fmt: skip
    assert "remark" not in author.get("draft-paper", draft.pk)


def test_samples_are_typed_and_tried(draft: Draft, author: Person) -> None:
    typed: dict[str, Any] = {"answer.name": "x1", "language": "ko"}
    html = author.post("draft-try", draft.pk, expect=200, **typed)
    assert "The kiosk would not take these answers" in html
    sample = editing.read_file(editing.files(draft), "sample.json")["usual"]
    assert isinstance(sample, dict)
    own: dict[str, Any] = {
        f"answer.{name}": value for name, value in sample.items() if isinstance(value, str)
    }
    html = author.post("draft-try", draft.pk, expect=200, **{**own, "language": "en"})
    assert html.count("data:image/png") == 2
    assert "The pages look the same." in html
    draft.refresh_from_db()
    assert draft.latest == 1
    samples: dict[str, Any] = {
        key.replace("answer", which): value
        for key, value in own.items()
        for which in ("usual", "extreme")
    }
    samples |= {"usual.members.0.name": "LÊ VĂN TÁM", "usual.members.3.name": "LÊ THỊ CHÍN"}
    author.post("draft-samples", draft.pk, revision="1", **samples)
    stored = editing.read_file(editing.files(draft), "sample.json")["usual"]
    draft.refresh_from_db()
    stored = editing.read_file(editing.files(draft), "sample.json")["usual"]
    assert isinstance(stored, dict)
    assert [row["name"] for row in items(stored, "members")] == ["LÊ VĂN TÁM", "LÊ THỊ CHÍN"]


def test_a_conflict_keeps_what_was_typed(draft: Draft, author: Person) -> None:
    other = Person(staff("binh", Role.AUTHOR, name="Võ Bình"))
    mine: dict[str, Any] = {"t:title:vi": "Của Lan", "revision": "1"}
    theirs: dict[str, Any] = {"t:short_title:vi": "Của Bình", "revision": "1"}
    other.post("draft-texts", draft.pk, **theirs)
    html = author.post("draft-texts", draft.pk, expect=409, **mine)
    assert "Võ Bình saved revision 2" in html
    assert "Của Bình" in html
    assert 'value="Của Lan"' in html
    assert 'name="revision" value="2"' in html
    author.post("draft-texts", draft.pk, **{**mine, "revision": "2"})
    form = form_of(draft)
    assert (form["title"]["vi"], form["short_title"]["vi"]) == ("Của Lan", "Của Bình")


def test_history_is_compared_and_taken_up_again(draft: Draft, author: Person) -> None:
    typed: dict[str, Any] = {"t:title:vi": "Mới", "revision": "1"}
    author.post("draft-texts", draft.pk, **typed)
    html = author.get("draft-revision", draft.pk, 2)
    assert "<ins>Mới</ins>" in html
    assert "Revision 2" in author.get("draft-history", draft.pk)
    author.post("draft-take-up", draft.pk, 1, revision="2")
    draft.refresh_from_db()
    assert draft.latest == 3
    assert editing.files(draft) == editing.files(draft, 1)
    author.get("draft-revision", draft.pk, 9, expect=404)
    taken = author.client.get(f"/console/drafts/{draft.pk}/history/1/form.json")
    assert taken.content == editing.files(draft, 1)["form.json"]


def test_the_expert_page_tells_every_fault_by_its_path(draft: Draft, author: Person) -> None:
    said = editing.files(draft)["form.json"].decode()
    wrong = said.replace('"icon": "house-line"', '"icon": 5')
    typing = author.post(
        "draft-expert-file", draft.pk, "form.json", typing=True, expect=200, content=wrong
    )
    assert "form.json.icon" in typing
    broken = author.post(
        "draft-expert-file", draft.pk, "form.json", expect=200, revision="1", content="{"
    )
    assert "Not saved" in broken
    author.post("draft-expert-file", draft.pk, "form.json", revision="1", content=wrong)
    assert [fault.path for fault in report_of(draft).faults] == ["form.json.icon"]
    upload = SimpleUploadedFile("form.json", said.encode())
    author.post("draft-expert", draft.pk, revision="2", file=upload)
    assert report_of(draft).sound
    script = SimpleUploadedFile("base.pdf", b"%PDF-1.4 bad")
    html = author.post("draft-expert", draft.pk, revision="3", file=script)
    assert "cannot be put underneath" in html


def test_others_look_and_do_not_touch(draft: Draft, reviewer: Person) -> None:
    html = reviewer.get("draft-texts", draft.pk)
    assert "you can only look at this" in html
    assert "<fieldset disabled>" in html
    typed: dict[str, Any] = {"t:title:vi": "Sửa lén", "revision": "1"}
    reviewer.post("draft-texts", draft.pk, **typed)
    draft.refresh_from_db()
    assert draft.latest == 1
    clerk = Person(staff("quay", Role.CLERK))
    clerk.get("draft", draft.pk, expect=403)
    reviewer.get("draft-new", expect=403)
    reviewer.post("draft-begin", "CT01", expect=403)


def test_a_draft_begins_from_the_form_in_force(author: Person) -> None:
    html = author.post("draft-begin", "NA5")
    draft = Draft.objects.get()
    assert (draft.code, draft.base_version) == ("NA5", 2)
    assert "NA5" in html
    author.post("draft-begin", "NONE", expect=404)


def test_fees_are_added_waived_and_audited(offered: None) -> None:
    administrator = Person(staff("quan-tri", Role.ADMINISTRATOR))
    fee: dict[str, Any] = {
        "do": "fee", "amount": "12000", "basis": "Nghị quyết", "since": "2030-01-01",
    }  # fmt: skip
    assert "The fee was added." in administrator.post("draft-fee", "TL-KS", **fee)
    again = administrator.post("draft-fee", "TL-KS", expect=200, **fee)
    assert "There is a fee from this day already." in again
    service = Service.objects.get(code="TL-KS")
    day = Fee.objects.get(service=service, amount_vnd=12000).effective_from
    assert fees_in_force(day)["TL-KS"].amount_vnd == 12000
    closed = administrator.post("draft-fee", "TL-KS", expect=200, do="offer")
    assert "Say why" in closed
    administrator.post("draft-fee", "TL-KS", do="offer", reason="Bảo trì", fee_waived="on")
    service.refresh_from_db()
    assert (service.available, service.reason, service.fee_waived) == (False, "Bảo trì", True)
    actions = AuditEntry.objects.values_list("action", flat=True)
    assert {"fee-added", "service-changed"} <= set(actions)
    assert "not given" in administrator.get("draft-fees")


def test_only_the_administrator_changes_fees(author: Person) -> None:
    assert "changed by the administrator" in author.get("draft-fee", "TL-KS")
    author.post("draft-fee", "TL-KS", expect=200, do="offer", reason="x")
    assert Service.objects.get(code="TL-KS").available


@pytest.mark.parametrize("language", ["vi", "en"])
def test_both_languages(draft: Draft, author: Person, language: str) -> None:
    person = Person(author.account, language)
    author.account.language = language
    author.account.save()
    person.post("draft-fields", draft.pk, revision="1", field="email", do="remove")
    report = person.get("draft-report", draft.pk)
    vietnamese = "không phải trường" in report
    assert vietnamese == (language == "vi"), report
