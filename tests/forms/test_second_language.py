"""Two languages on one paper: Vietnamese, and beside it the person's, or English."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from forms.answers import printed
from forms.bundle import Bundle, BundleError, Catalogue, load_bundle, own_catalogue
from forms.compose import PlacedText
from forms.expectation import check_page, fold, paper_texts
from forms.readback import Reading, read_pdf
from forms.schema import Input
from forms.seal import Trust
from forms.second_language import second_language, second_languages, second_names, second_texts
from forms.ticks import TICKED, tick_name
from forms.verify import VerdictKind, verify
from kiosk_app.i18n.languages import LANGUAGES
from tests.forms.test_expectation import expected_of

Issue = Callable[..., Any]
Change = Callable[[dict[str, Any]], object]
SECOND = tuple(language for language in LANGUAGES if language != "vi")


@pytest.fixture
def na5(catalogue: Catalogue) -> Bundle:
    return catalogue["NA5"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(own_catalogue() / "NA5", tmp_path / "NA5")
    return tmp_path / "NA5"


def faults_after(folder: Path, name: str, edit: Change) -> dict[str, str]:
    data = json.loads((folder / name).read_text())
    edit(data)
    (folder / name).write_text(json.dumps(data))
    with pytest.raises(BundleError) as caught:
        load_bundle(folder)
    return dict(caught.value.faults)


def words_of(page: Any) -> str:
    reading = read_pdf(page.pdf)
    assert isinstance(reading, Reading)
    return fold(" ".join(reading.texts))


@pytest.mark.parametrize(
    ("language", "second"), [("vi", "en"), ("en", "en"), ("ko", "ko"), ("zh-Hant", "zh-Hant")]
)
def test_the_sessions_language_stands_beside_the_vietnamese_or_else_english(
    na5: Bundle, language: str, second: str
) -> None:
    assert second_languages(na5.form) == SECOND
    assert second_language(na5.form, language) == second
    assert second_language(na5.form, "fr") == "en"
    texts = second_texts(na5.form, {"sex": "female"}, language)
    assert texts["second.reason"] == na5.form.paper_words["reason"][second]
    assert texts["second.sex"] == {"en": "Female", "ko": "여", "zh-Hant": "女"}[second]
    assert "second.request" not in texts


def test_a_form_without_words_for_it_has_no_second_language(ct01: Bundle) -> None:
    assert second_names(ct01.form) == frozenset()
    assert second_texts(ct01.form, ct01.sample, "ko") == {}


@pytest.mark.parametrize("code", ["KBTT-NNN", "NA1", "NA5"])
@pytest.mark.parametrize("which", ["sample", "extreme"])
@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_every_word_of_the_second_language_stands_on_the_paper(
    catalogue: Catalogue, issue: Issue, code: str, which: str, language: str
) -> None:
    bundle = catalogue[code]
    values = getattr(bundle, which)
    found = words_of(issue(bundle, values, language=language).page)
    wanted = second_texts(bundle.form, values, language)
    assert [name for name, text in wanted.items() if fold(text) not in found] == []
    paper = printed(bundle.form, values)
    assert [name for name, text in paper_texts(paper).items() if fold(text) not in found] == []


@pytest.mark.parametrize("which", ["sample", "extreme"])
@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_the_paper_passes_the_check_before_printing_and_verifies_as_declared(
    catalogue: Catalogue, na5: Bundle, issue: Issue, trust: Trust, which: str, language: str
) -> None:
    values = getattr(na5, which)
    issued = issue(na5, values, language=language)
    assert issued.page.pages == 2
    assert check_page(issued.page.pdf, expected_of(na5, values, issued.paper), trust, na5) == ()
    verdict = verify(issued.page.pdf, catalogue, trust)
    assert (verdict.kind, verdict.compared, verdict.differences) == (VerdictKind.DECLARED, True, ())


def test_a_paper_in_another_second_language_than_was_sealed_is_altered(
    catalogue: Catalogue, na5: Bundle, issue: Issue, trust: Trust
) -> None:
    from forms.compose import compose

    issued = issue(na5, na5.sample, language="ko")
    page = compose(na5, na5.sample, language="en", seal=issued.seal, specimen=False,
                   request=issued.paper.request, serial=None)  # fmt: skip
    verdict = verify(page.pdf, catalogue, trust)
    assert (verdict.kind, verdict.differences) == (VerdictKind.ALTERED, ("text", "picture"))


@pytest.mark.parametrize("which", ["sample", "extreme"])
@pytest.mark.parametrize("language", SECOND)
def test_labels_stay_on_one_line_and_clear_of_what_stands_right_of_them(
    na5: Bundle, issue: Issue, which: str, language: str
) -> None:
    lines: tuple[PlacedText, ...] = issue(na5, getattr(na5, which), language=language).page.lines
    baselines: dict[str, set[float]] = {}
    for line in lines:
        baselines.setdefault(line.element, set()).add(round(line.baseline, 2))
    labels = [
        name for name in baselines if re.search(r"_(label|second|vi|head)$|^part_[1-4]", name)
    ]
    assert len(labels) > 60
    several_lines = {"notes_second"}
    assert [name for name in labels if len(baselines[name]) > 1] == sorted(several_lines)


@pytest.mark.parametrize("code", ["KBTT-NNN", "NA1", "NA5"])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_choice_has_its_words_on_the_paper(
    catalogue: Catalogue, issue: Issue, code: str, language: str
) -> None:
    """A tick is easily lost: the box stands before its words, and in both languages."""
    bundle = catalogue[code]
    found = words_of(issue(bundle, bundle.sample, language=language).page)
    choices = {n: f for n, f in bundle.form.fields.items() if f.input is Input.CHOICE}
    assert {"sex"} < set(choices)
    for name, field in choices.items():
        (label,) = [o.label for o in field.options if o.value == bundle.sample[name]]
        ticked = tick_name(name, str(bundle.sample[name])) in bundle.template.names
        before = TICKED if ticked else ""
        assert before + fold(label["vi"]) in found, name
        assert fold(label[language]) in found, name


@pytest.mark.parametrize(
    ("name", "edit", "path", "said"),
    [
        ("form.json", lambda d: d["paper_words"]["reason"].pop("ko"),
         "form.json.paper_words.reason", "'ko' is missing"),
        ("form.json", lambda d: d["paper_words"]["reason"].update(fr="motif"),
         "form.json.paper_words.reason", "'fr' is no second language"),
        ("form.json", lambda d: d["paper_words"].update(sex=dict.fromkeys(SECOND, "x")),
         "form.json.paper_words.sex", "is a choice"),
        ("form.json", lambda d: d["paper_words"].update({"Reason!": dict.fromkeys(SECOND, "x")}),
         "form.json.paper_words.Reason!", "must look like"),
        ("form.json", lambda d: d["fields"][3]["options"][0]["label"].pop("ko"),
         "form.json.fields", "'sex', option 'male', has no label in 'ko'"),
        ("form.json", lambda d: d["title"].pop("en"), "form.json.title", "needs 'en'"),
        ("form.json", lambda d: d["fields"][1].update(prefill="expires"),
         "form.json.fields[1].prefill", "passport_expires"),
        ("form.json", lambda d: d["paper_words"].pop("reason"),
         "layout.json.schemas[0]", "{second.reason} is no field"),
        ("form.json", lambda d: d.pop("paper_words"),
         "layout.json.schemas[0]", "{second.foreigner} is no field"),
    ],
)  # fmt: skip
def test_a_word_that_is_missing_in_any_language_is_refused(
    folder: Path, name: str, edit: Change, path: str, said: str
) -> None:
    faults = faults_after(folder, name, edit)
    assert any(at.startswith(path) and said in sentence for at, sentence in faults.items())


def test_ct01_may_not_name_words_that_it_does_not_have(tmp_path: Path) -> None:
    shutil.copytree(own_catalogue() / "CT01", tmp_path / "CT01")
    faults = faults_after(
        tmp_path / "CT01",
        "layout.json",
        lambda d: d["schemas"][0][0].update(content="{second.sex}"),
    )
    assert "no field" in faults["layout.json.schemas[0][0].content"]
