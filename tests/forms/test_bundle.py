from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from forms.answers import check, normalise
from forms.bundle import BundleError, Catalogue, load_bundle, load_catalogue, own_catalogue
from forms.rules import check_schema, violations
from forms.schema import Input, Kind
from kiosk_app.i18n.languages import LANGUAGES

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(own_catalogue() / "CT01", tmp_path / "CT01")
    return tmp_path / "CT01"


def change(folder: Path, name: str, edit: Change) -> None:
    file = folder / name
    data = json.loads(file.read_text())
    edit(data)
    file.write_text(json.dumps(data))


def faults_of(folder: Path) -> dict[str, str]:
    with pytest.raises(BundleError) as caught:
        load_bundle(folder)
    return dict(caught.value.faults)


def test_the_catalogue_holds_eleven_forms_and_five_certificates(catalogue: Catalogue) -> None:
    kinds = {kind: set[str]() for kind in Kind}
    for code, bundle in catalogue.items():
        kinds[bundle.form.kind].add(code)
    assert kinds[Kind.CERTIFICATE] == {"CT07", "TL-KS", "TL-KH", "TL-KT", "XN-TTHN"}
    assert kinds[Kind.FORM] == {
        "CT01", "TK-KS", "TK-TLHT", "TK-TTHN", "TK-LLTP", "TK01", "NA1", "NA5", "KBTT-NNN", "GUQ",
        "SYLL",
    }  # fmt: skip


def test_ct01_asks_for_every_item_of_the_circular(catalogue: Catalogue) -> None:
    """Facts of Thông tư 53/2025/TT-BCA, items 1 to 11, and the authority addressed."""
    form = catalogue["CT01"].form
    asked = [name for step in form.steps for name in step.fields]
    assert sorted(asked) == sorted(form.fields)
    assert [column.name for column in form.fields["members"].columns] == [
        "name", "birth_date", "sex", "number", "relation",
    ]  # fmt: skip


@pytest.mark.parametrize("code", ["CT01", "CT07", "NA5"])
def test_every_text_is_there_in_every_language(catalogue: Catalogue, code: str) -> None:
    form = catalogue[code].form
    words = [form.title, form.short_title, form.help]
    words += [text for use in form.uses for text in (use.what, use.why)]
    words += [step.title for step in form.steps]
    for field in (*form.fields.values(), *(c for f in form.fields.values() for c in f.columns)):
        words.append(field.label)
        words += [option.label for option in field.options]
        words += [field.hint] if any(field.hint.values()) else []
    assert [text for text in words if set(text) != {*LANGUAGES} or not all(text.values())] == []


@pytest.mark.parametrize("code", ["CT01", "CT07", "NA5"])
@pytest.mark.parametrize("which", ["sample", "extreme"])
def test_samples_satisfy_the_schema(catalogue: Catalogue, code: str, which: str) -> None:
    bundle = catalogue[code]
    values = getattr(bundle, which)
    assert violations(bundle.form, values) == ()
    if bundle.form.kind is Kind.FORM:
        assert check(bundle.form, values) == ()
        assert normalise(bundle.form, values) == values


@pytest.mark.parametrize("code", ["CT01", "CT07", "NA5"])
def test_schemas_are_schemas_of_2020_12(catalogue: Catalogue, code: str) -> None:
    assert check_schema(catalogue[code].form) == ()


@pytest.mark.parametrize(
    ("name", "edit", "path", "said"),
    [
        ("form.json", lambda d: d.update(colour="red"), "form.json.colour", "not known"),
        ("form.json", lambda d: d.pop("title"), "form.json.title", "missing"),
        ("form.json", lambda d: d.update(version=0), "form.json.version", "between 1"),
        ("form.json", lambda d: d.update(kind="poster"), "form.json.kind", "one of form"),
        (
            "form.json",
            lambda d: d["steps"][0]["fields"].append("shoe_size"),
            "form.json.steps[0].fields",
            "no field 'shoe_size'",
        ),
        (
            "form.json",
            lambda d: d["steps"][0].update(when={"field": "request", "equals": ["split"]}),
            "form.json.steps[0].when.field",
            "not asked for in an earlier step",
        ),
        (
            "form.json",
            lambda d: d["steps"][4]["when"].update(equals=["divorce"]),
            "form.json.steps[4].when.equals",
            "none of the options",
        ),
        ("form.json", lambda d: d["sealed"].append("pin"), "form.json.sealed", "no field 'pin'"),
        ("form.json", lambda d: d["sealed"].remove("number"), "form.json.sealed", "subject's"),
        (
            "form.json",
            lambda d: d["fields"][1]["label"].pop("vi"),
            "form.json.fields[1].label",
            "fallback language 'vi'",
        ),
        (
            "form.json",
            lambda d: d["title"].update(en="Form \u202etxt"),
            "form.json.title.en",
            "U+202E",
        ),
        (
            "form.json",
            lambda d: d["fields"][1].update(input="slider"),
            "form.json.fields[1].input",
            "one of text",
        ),
        (
            "form.json",
            lambda d: d["fields"].append(d["fields"][1]),
            "form.json.fields[14].name",
            "stands twice",
        ),
        (
            "form.json",
            lambda d: d["schema"]["properties"]["name"].update(pattern="(a+)+$"),
            "form.json.schema.properties.name.pattern",
            "not used for answers",
        ),
        (
            "form.json",
            lambda d: d["schema"].update({"$ref": "https://elsewhere.example/s"}),
            "form.json.schema.$ref",
            "not used for answers",
        ),
        (
            "form.json",
            lambda d: d["schema"]["properties"].pop("phone"),
            "form.json.schema.properties",
            "phone",
        ),
        (
            "form.json",
            lambda d: d["derived"][0]["parts"].append("request_line"),
            "form.json.derived[0].parts",
            "before this one",
        ),
        (
            "form.json",
            lambda d: d["effective"].update(to="2020-01-01"),
            "form.json.effective.to",
            "before the first day",
        ),
        ("layout.json", lambda d: d.update(author="x"), "layout.json.author", "not known"),
        (
            "layout.json",
            lambda d: d["schemas"][0][0].update(type="hologram"),
            "layout.json.schemas[0][0].type",
            "'hologram' is not drawn",
        ),
        (
            "layout.json",
            lambda d: d["schemas"][0][0].update(shadow=3),
            "layout.json.schemas[0][0].shadow",
            "not known",
        ),
        (
            "layout.json",
            lambda d: d["schemas"][0][0].update(readOnly=False),
            "layout.json.schemas[0][0].name",
            "no field of this form",
        ),
        (
            "layout.json",
            lambda d: d["schemas"][0][0].update(content="{shoe_size}"),
            "layout.json.schemas[0][0].content",
            "no field of this form",
        ),
        (
            "sample.json",
            lambda d: d["usual"].update(shoe_size="38"),
            "sample.json.usual.shoe_size",
            "not known",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_path(
    folder: Path, name: str, edit: Change, path: str, said: str
) -> None:
    change(folder, name, edit)
    faults = faults_of(folder)
    assert said in faults[path]


def test_a_file_that_is_missing_too_large_or_no_json_is_named(folder: Path) -> None:
    (folder / "sample.json").unlink()
    (folder / "layout.json").write_bytes(b" " * (600 * 1024))
    (folder / "form.json").write_bytes(b'{"code": "CT01", "code": "CT02"}')
    faults = faults_of(folder)
    assert "cannot be read" in faults["sample.json"]
    assert "more than" in faults["layout.json"]
    assert "twice" in faults["form.json"]


def test_ten_thousand_fields_are_refused(folder: Path) -> None:
    change(folder, "form.json", lambda d: d.update(fields=[{"name": "x"}] * 10_000))
    assert "at most 200" in faults_of(folder)["form.json.fields"]


def test_an_old_version_is_found_but_not_offered(folder: Path) -> None:
    shutil.copytree(own_catalogue() / "CT01", folder / "old" / "1")
    change(folder, "form.json", lambda d: d.update(version=2))
    catalogue = load_catalogue(folder.parent)
    assert list(catalogue) == ["CT01"]
    assert catalogue["CT01"].form.version == 2
    old, present = catalogue.find("CT01", 1), catalogue.find("CT01", 2)
    assert old is not None
    assert old.form.version == 1
    assert present is catalogue["CT01"]
    assert catalogue.find("CT01", 3) is None


def test_an_old_version_in_the_wrong_folder_is_refused(folder: Path) -> None:
    shutil.copytree(own_catalogue() / "CT01", folder / "old" / "7")
    with pytest.raises(BundleError, match="must be those of the folders"):
        load_catalogue(folder.parent)


def test_a_certificates_inputs_are_known_to_the_screen(catalogue: Catalogue) -> None:
    kinds = {field.input for field in catalogue["CT07"].form.fields.values()}
    assert kinds == {Input.TEXT, Input.NAME, Input.NUMBER, Input.ROWS}


def test_loading_the_catalogue_loads_no_drawing_and_no_validator() -> None:
    """The kiosk reads its catalogue before its first frame."""
    script = (
        "import sys\n"
        "from forms import answers, sentences\n"
        "from forms.bundle import load_catalogue, own_catalogue\n"
        "load_catalogue(own_catalogue())\n"
        "heavy = {'reportlab', 'jsonschema', 'zxingcpp', 'PIL', 'cbor2', 'cryptography', 'babel'}\n"
        "print(sorted(heavy & {name.partition('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
