"""Whatever the console shows and saves, every language of a form stays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse

from backend.drafts import checks, editing, texts
from backend.drafts.content import Item, by_name, elements, items, text, words
from backend.drafts.field_inputs import FieldForm, field_of, typed_field
from backend.drafts.language_names import language_name
from backend.drafts.models import Draft, Revision
from forms import wording
from tests.backend.drafts.conftest import Person, draft_of
from tests.backend.drafts.filled import Sent, form_with

CATALOGUE = Path(wording.__file__).parents[1] / "catalogue"
EIGHT = set(wording.languages())
CODES = ("CT01", "NA5")
"""With a table and conditions; with words on the paper in a second language."""


NEW_TITLE: dict[str, Any] = {"t:title:vi": "Khác"}


def form_of(draft: Draft) -> dict[str, Any]:
    draft.refresh_from_db()
    return dict(editing.read_file(editing.files(draft), "form.json"))


def shown(person: Person, address: str) -> str:
    response = person.client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def save(person: Person, address: str, sent: Sent) -> int:
    return person.client.post(address, sent).status_code


def with_language(draft: Draft, tag: str) -> None:
    """Every text of the form in one language more, words of the paper too."""
    files = editing.files(draft)
    form = editing.read_file(files, "form.json")
    for each in texts.all_texts(form):
        if each.words:
            each.holder[each.key] = {**each.words, tag: f"{tag} {each.words['en']}"}
    changed = {**files, "form.json": editing.written(form)}
    saved = editing.save(draft, draft.author, changed, draft.latest, "")
    assert isinstance(saved, Revision)


def of_each_kind(form: Item) -> dict[str, Item]:
    kinds = {text(field, "input"): name for name, field in by_name(form, "fields").items()}
    return {name: by_name(form, "fields")[name] for name in kinds.values()}


def editing_pages(draft: Draft) -> dict[str, str]:
    """Address of each page that edits the draft, and an input of its form."""
    form = form_of(draft)
    layout = editing.read_file(editing.files(draft), "layout.json")
    own = [tag for tag in texts.languages(form) if tag not in texts.FIRST]
    at = [draft.pk]
    found = {f"{reverse('draft-texts', args=at)}?third={tag}": "t:title:vi" for tag in own[::4]}
    for name, field in of_each_kind(form).items():
        found[reverse("draft-field", args=[*at, name])] = "input"
        for column in [*by_name(field, "columns")][:1]:
            found[reverse("draft-column", args=[*at, name, column])] = "input"
    page, index, _item = next(elements(layout))
    found[reverse("draft-words", args=at)] = "revision"
    found[reverse("draft-about", args=at)] = "legal_basis"
    found[reverse("draft-samples", args=at)] = "revision"
    found[reverse("draft-element", args=[*at, page, index])] = "font_size"
    return found


@pytest.mark.parametrize("code", CODES)
def test_what_is_saved_untouched_stays_as_it_was(author: Person, code: str) -> None:
    draft = draft_of(author.account, code)
    assert set(texts.languages(form_of(draft))) == EIGHT
    for address, has in editing_pages(draft).items():
        sent = form_with(shown(author, address), has)
        assert save(author, address, sent) == 303, address
        draft.refresh_from_db()
        assert draft.latest == 1, address
    steps = reverse("draft-steps", args=[draft.pk])
    for name in by_name(form_of(draft), "steps"):
        html = shown(author, steps)
        sent = form_with(html.partition(f'id="more-{name}"')[2], "when")
        assert save(author, steps, sent) == 303
        draft.refresh_from_db()
        assert draft.latest == 1, name


@pytest.mark.parametrize("folder", sorted(CATALOGUE.iterdir()), ids=lambda folder: folder.name)
def test_each_question_of_the_catalogue_stays_as_it_was(folder: Path) -> None:
    form = json.loads((folder / "form.json").read_text(encoding="utf-8"))
    tags = texts.languages(form)
    asked = by_name(form, "fields").values()
    for item in (*asked, *(column for each in asked for column in items(each, "columns"))):
        posted = {key: value for key, value in typed_field(item).items() if value or value == 0}
        typed = FieldForm(posted, languages=tags, page_language="vi", initial=typed_field(item))
        assert typed.is_valid(), typed.errors
        assert field_of(typed, item, items(item, "options")) == item


def test_texts_are_put_back_as_they_were() -> None:
    form = json.loads((CATALOGUE / "NA5" / "form.json").read_text(encoding="utf-8"))
    before = json.dumps(form)
    texts.put(
        form,
        {(each.path, tag): each.words.get(tag, "") for each in texts.all_texts(form)
         for tag in EIGHT},
    )  # fmt: skip
    assert json.dumps(form) == before


def test_a_changed_label_leaves_the_others(draft: Draft, author: Person) -> None:
    was = words(by_name(form_of(draft), "fields")["request"], "label")
    address = reverse("draft-field", args=[draft.pk, "request"])
    sent = form_with(shown(author, address), "input")
    sent["label_vi"] = ["Thủ tục cần làm"]
    sent["option-0-vi"] = ["Thường trú"]
    response = author.client.post(address, sent, follow=True)
    said = response.content.decode()
    assert "2 texts were changed in Vietnamese." in said
    field = by_name(form_of(draft), "fields")["request"]
    assert words(field, "label") == {**was, "vi": "Thủ tục cần làm"}
    assert set(words(items(field, "options")[0], "label")) == EIGHT


def test_every_language_has_its_column(draft: Draft, author: Person) -> None:
    was = words(form_of(draft), "title")
    html = author.get("draft-texts", draft.pk, third="th")
    assert "Chinese (Simplified)" in html
    assert "Chinese (Traditional)" in html
    sent = form_with(html, "t:title:th")
    assert {name.rpartition(":")[2] for name in sent if name.startswith("t:")} == {"vi", "en", "th"}
    sent["t:title:th"], sent["third"] = ["แบบใหม่"], ["ru"]
    response = author.client.post(reverse("draft-texts", args=[draft.pk]), sent, follow=True)
    assert 'name="t:title:ru"' in response.content.decode()
    assert words(form_of(draft), "title") == {**was, "th": "แบบใหม่"}


def test_another_language_is_shown_without_a_revision(draft: Draft, author: Person) -> None:
    sent = form_with(author.get("draft-texts", draft.pk), "t:title:ko")
    sent["third"] = ["ja"]
    response = author.client.post(reverse("draft-texts", args=[draft.pk]), sent, follow=True)
    assert 'name="t:title:ja"' in response.content.decode()
    assert "Nothing was different" not in response.content.decode()
    draft.refresh_from_db()
    assert draft.latest == 1


def test_what_was_typed_stays_in_sight_when_somebody_saved(draft: Draft, author: Person) -> None:
    sent = form_with(author.get("draft-texts", draft.pk, third="th"), "t:title:th")
    author.post("draft-texts", draft.pk, revision="1", **NEW_TITLE)
    sent["t:title:th"], sent["third"] = ["แบบใหม่"], ["ru"]
    response = author.client.post(reverse("draft-texts", args=[draft.pk]), sent)
    assert response.status_code == 409
    assert 'value="แบบใหม่"' in response.content.decode()


def test_missing_texts_are_counted_by_language(draft: Draft, author: Person) -> None:
    typed: dict[str, Any] = {
        "t:title:th": "",
        "t:fields.phone.label:th": "",
        "t:fields.phone.label:ru": "",
    }
    author.post("draft-texts", draft.pk, revision="1", **typed)
    assert texts.lacking(form_of(draft)) == {**dict.fromkeys(EIGHT, 0), "th": 2, "ru": 1}
    russian = author.get("draft-texts", draft.pk, missing="1", third="ru")
    assert 'name="t:title:ru"' not in russian
    html = author.get("draft-texts", draft.pk, missing="1")
    assert "2 texts are not translated" in html
    assert 'id="lacks-th" class="tag warn">2 missing' in html
    assert 'id="lacks-ja" class="tag ok">complete' in html
    assert 'name="t:title:th"' in html
    assert 'name="t:fields.email.label:th"' not in html
    field = author.get("draft-field", draft.pk, "phone")
    assert "missing: Thai, Russian" in field
    one = author.client.post(
        reverse("draft-texts", args=[draft.pk]), {"t:title:th": "แบบ"},
        headers={"HX-Request": "true", "HX-Trigger-Name": "t:title:th"},
    ).content.decode()  # fmt: skip
    assert 'id="lacks-th" class="tag warn" hx-swap-oob="true">1 missing' in one


def test_a_ninth_language_comes_from_the_form(draft: Draft, author: Person) -> None:
    with_language(draft, "fr")
    assert texts.languages(form_of(draft))[-1] == "fr"
    html = author.get("draft-texts", draft.pk, third="fr")
    assert 'name="t:steps.request:fr"' in html
    assert "French" in html
    assert "Tiếng Pháp" in Person(author.account, "vi").get("draft-texts", draft.pk)
    address = reverse("draft-field", args=[draft.pk, "request"])
    sent = form_with(shown(author, address), "input")
    assert sent["label_fr"][0].startswith("fr ")
    sent["option-0-fr"] = ["Résidence"]
    assert save(author, address, sent) == 303
    field = by_name(form_of(draft), "fields")["request"]
    assert words(items(field, "options")[0], "label")["fr"] == "Résidence"
    assert set(words(field, "label")) == {*EIGHT, "fr"}
    author.get("draft-try", draft.pk, language="fr")


def test_a_form_is_begun_in_a_language(draft: Draft, author: Person) -> None:
    """One that kiosks speak and the form lacks altogether."""
    files = editing.files(draft)
    form = editing.read_file(files, "form.json")
    for each in texts.all_texts(form):
        each.holder[each.key] = {tag: said for tag, said in each.words.items() if tag != "th"}
    cut = {**files, "form.json": editing.written(form)}
    assert isinstance(editing.save(draft, author.account, cut, 1, ""), Revision)
    assert "th" not in texts.languages(form_of(draft))
    html = author.get("draft-texts", draft.pk, third="th")
    assert "not begun" in html
    sent = form_with(html, "t:title:th")
    sent["t:title:th"] = ["แบบ"]
    assert save(author, reverse("draft-texts", args=[draft.pk]), sent) == 303
    assert words(form_of(draft), "title")["th"] == "แบบ"
    assert texts.lacking(form_of(draft))["th"] > 10


def test_a_page_from_before_a_language_does_not_empty_it(draft: Draft, author: Person) -> None:
    address = reverse("draft-field", args=[draft.pk, "request"])
    sent = form_with(shown(author, address), "input")
    with_language(draft, "fr")
    sent["label_vi"] = ["Thủ tục cần làm"]
    assert save(author, address, sent) == 409
    again = author.client.post(address, sent).content.decode()
    anew = form_with(again, "input")
    assert anew["label_fr"][0].startswith("fr ")
    assert save(author, address, {**sent, "revision": ["2"]}) == 303
    field = by_name(form_of(draft), "fields")["request"]
    assert {*words(field, "label")} == {*EIGHT, "fr"}
    assert all("fr" in words(option, "label") for option in items(field, "options"))


def test_an_emptied_option_goes_with_all_its_languages(draft: Draft, author: Person) -> None:
    address = reverse("draft-field", args=[draft.pk, "request"])
    sent = form_with(shown(author, address), "input")
    before = items(by_name(form_of(draft), "fields")["request"], "options")
    for name in ("value", "vi", "en"):
        sent[f"option-1-{name}"] = [""]
    assert save(author, address, sent) == 303
    after = items(by_name(form_of(draft), "fields")["request"], "options")
    assert after == [before[0], *before[2:]]


def test_a_long_choice_has_room_for_its_languages(draft: Draft, author: Person) -> None:
    address = reverse("draft-field", args=[draft.pk, "request"])
    sent = form_with(shown(author, address), "input")
    for at in range(200):
        sent[f"option-{at}-value"] = [f"option_{at}"]
        sent |= {f"option-{at}-{tag}": [f"{tag} {at}"] for tag in EIGHT}
    assert save(author, address, sent) == 303
    options = items(by_name(form_of(draft), "fields")["request"], "options")
    assert len(options) == 200
    assert words(options[199], "label") == {tag: f"{tag} 199" for tag in EIGHT}


def test_a_step_is_added_in_all_languages(draft: Draft, author: Person) -> None:
    titles: dict[str, Any] = {f"title_{tag}": f"{tag} title" for tag in EIGHT}
    author.post("draft-steps", draft.pk, revision="1", do="add", name="more", **titles)
    more = by_name(form_of(draft), "steps")["more"]
    assert words(more, "title") == {tag: f"{tag} title" for tag in EIGHT}


def test_other_languages_are_advice(draft: Draft, author: Person) -> None:
    """A text without them is sound; without the Vietnamese it is not."""
    thai: dict[str, Any] = {"t:fields.phone.label:th": ""}
    author.post("draft-texts", draft.pk, revision="1", **thai)
    draft.refresh_from_db()
    report = checks.report(editing.files(draft), draft.code)
    assert report.sound
    assert report.untranslated == ("fields.phone.label: th",)
    vietnamese: dict[str, Any] = {"t:fields.phone.label:vi": ""}
    author.post("draft-texts", draft.pk, revision="2", **vietnamese)
    draft.refresh_from_db()
    assert not checks.report(editing.files(draft), draft.code).sound


def test_search_words_stay(draft: Draft, author: Person) -> None:
    was = form_of(draft)["search"]
    assert set(was) == EIGHT
    author.post("draft-texts", draft.pk, revision="1", **NEW_TITLE)
    author.post("draft-fields", draft.pk, revision="2", field="email", do="remove")
    address = reverse("draft-about", args=[draft.pk])
    sent = form_with(shown(author, address), "legal_basis")
    sent["legal_basis"] = ["Luật Cư trú"]
    assert save(author, address, sent) == 303
    assert form_of(draft)["search"] == was


@pytest.mark.parametrize(
    ("tag", "vietnamese", "english"),
    [
        ("zh-Hant", "Tiếng Trung (Phồn thể)", "Chinese (Traditional)"),
        ("ru", "Tiếng Nga", "Russian"),
        ("qx", "qx", "qx"),
    ],
)
def test_names_of_languages(tag: str, vietnamese: str, english: str) -> None:
    assert (language_name(tag, "vi"), language_name(tag, "en")) == (vietnamese, english)


def test_a_reviewer_reads_every_language(draft: Draft, reviewer: Person) -> None:
    html = reviewer.get("draft-texts", draft.pk, third="th")
    assert form_with(html, "shown") == {
        "csrfmiddlewaretoken": form_with(html, "shown")["csrfmiddlewaretoken"],
        "revision": ["1"],
        "shown": ["th"],
    }
    assert 'name="t:title:th"' in html
    assert 'value="th" checked' in html
