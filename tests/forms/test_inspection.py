"""What `kiosk forms check` finds: each fault is put into a sound bundle, and said with its path."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from forms.bundle import load_bundle, own_catalogue
from forms.inspection import inspect, inspect_catalogue, inspect_files, shown_seal

Change = Callable[[dict[str, Any], dict[str, Any], dict[str, Any]], object]


@pytest.fixture
def ct01(tmp_path: Path) -> Path:
    folder = tmp_path / "CT01"
    shutil.copytree(own_catalogue() / "CT01", folder)
    return folder


def change(folder: Path, how: Change) -> None:
    """Let ``how`` change form, layout and sample."""
    paths = [folder / f"{name}.json" for name in ("form", "layout", "sample")]
    files = [json.loads(path.read_text("utf-8")) for path in paths]
    how(*files)
    for path, value in zip(paths, files, strict=True):
        path.write_text(json.dumps(value), "utf-8")


def element(layout: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(
        item
        for item in (*layout["schemas"][0], *layout["basePdf"]["staticSchema"])
        if item["name"] == name
    )
    return found


def field(form: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(item for item in form["fields"] if item["name"] == name)
    return found


def test_our_own_catalogue_is_sound() -> None:
    reports = inspect_catalogue(own_catalogue())
    assert len(reports) >= 14
    assert {report.code: report.faults for report in reports if not report.sound} == {}
    assert {report.code: report.untranslated for report in reports if report.untranslated} == {}


def test_what_no_source_confirms_is_said(ct01: Path) -> None:
    report = inspect(ct01)
    form = json.loads((ct01 / "form.json").read_text("utf-8"))
    assert report.unconfirmed == tuple(form["unconfirmed"]) != ()


def _unprinted(_form: dict[str, Any], layout: dict[str, Any], _sample: dict[str, Any]) -> None:
    element(layout, "item_3").update(text="3. Giới tính:", variables=[])


def _half_ticked(_form: dict[str, Any], layout: dict[str, Any], _sample: dict[str, Any]) -> None:
    element(layout, "item_3").update(text="{tick.sex.female} Nữ", variables=[])


def _unused(form: dict[str, Any], _layout: dict[str, Any], _sample: dict[str, Any]) -> None:
    form["derived"].append({"name": "twice", "join": " ", "parts": ["name", "name"]})


def _answer(_form: dict[str, Any], _layout: dict[str, Any], sample: dict[str, Any]) -> None:
    sample["usual"]["members"][0]["birth_date"] = "2019-02-31"


def _schema(form: dict[str, Any], _layout: dict[str, Any], _sample: dict[str, Any]) -> None:
    form["schema"]["properties"]["phone"]["maxLength"] = 3


def _no_schema(form: dict[str, Any], _layout: dict[str, Any], _sample: dict[str, Any]) -> None:
    form["schema"]["properties"]["phone"]["maxLength"] = "three"


def _letter(_form: dict[str, Any], _layout: dict[str, Any], sample: dict[str, Any]) -> None:
    sample["extreme"]["head_relation"] = "بنت"


def _seal(_form: dict[str, Any], layout: dict[str, Any], _sample: dict[str, Any]) -> None:
    element(layout, "seal").update(width=20, height=20)


def _seals(_form: dict[str, Any], layout: dict[str, Any], _sample: dict[str, Any]) -> None:
    element(layout, "seal").update(name="code", readOnly=True, content="")


def _tick(_form: dict[str, Any], layout: dict[str, Any], _sample: dict[str, Any]) -> None:
    text = "{tick.sex.female} Nam {tick.sex.male} Nữ"
    element(layout, "item_3").update(text=text, variables=[])


def _code(form: dict[str, Any], _layout: dict[str, Any], _sample: dict[str, Any]) -> None:
    form["code"] = "CT99"


@pytest.mark.parametrize(
    ("how", "path", "words"),
    [
        (_unprinted, "layout.json", "'sex' does not stand on the paper"),
        (_half_ticked, "layout.json", "'sex' has no box for tick.sex.male"),
        (_unused, "form.json.derived", "'twice' does not stand on the paper"),
        (_answer, "sample.json.usual.members.0.birth_date", "February has no day 31"),
        (_schema, "sample.json.usual.phone", "maxLength"),
        (_no_schema, "form.json.schema.properties.phone.maxLength", "three"),
        (_letter, "sample.json.extreme", "U+0628"),
        (_seal, "sample.json.usual", "too small to read"),
        (_seals, "layout.json", "no qrcode named 'seal'"),
        (_tick, "sample.json.usual", "value-not-on-paper sex"),
        (_code, "form.json.code", "CT01"),
    ],
)
def test_each_fault_is_said_with_its_path(ct01: Path, how: Change, path: str, words: str) -> None:
    assert inspect(ct01).sound
    change(ct01, how)
    report = inspect(ct01)
    assert not report.sound
    assert any(fault.path == path and words in fault.sentence for fault in report.faults), (
        report.faults
    )


def test_a_text_that_a_language_lacks_is_said(ct01: Path) -> None:
    def forget(form: dict[str, Any], _layout: dict[str, Any], _sample: dict[str, Any]) -> None:
        del field(form, "head_relation")["label"]["ko"]
        del field(form, "members")["columns"][0]["label"]["en"]
        del form["search"]["ko"]

    change(ct01, forget)
    report = inspect(ct01)
    assert report.sound
    assert report.untranslated == (
        "fields.head_relation.label: ko",
        "fields.members.name.label: en",
    )
    assert report.unsearched == ("ko",)


def test_what_cannot_be_loaded_is_said_with_all_its_faults(ct01: Path) -> None:
    def break_it(form: dict[str, Any], layout: dict[str, Any], _sample: dict[str, Any]) -> None:
        form["colour"] = "red"
        element(layout, "title")["blink"] = True

    change(ct01, break_it)
    report = inspect(ct01)
    assert report.code == "CT01"
    assert {fault.path.rpartition(".")[2] for fault in report.faults} >= {"colour"}


def test_earlier_versions_are_looked_at_too(ct01: Path) -> None:
    old = ct01 / "old" / "1"
    shutil.copytree(ct01, old, ignore=shutil.ignore_patterns("old"))
    change(ct01, lambda form, _layout, _sample: form.update(version=2))
    change(old, _answer)
    reports = inspect_catalogue(ct01.parent)
    assert [report.sound for report in reports] == [True, False]


def test_files_in_memory_are_inspected_as_a_folder_is(ct01: Path) -> None:
    change(ct01, lambda form, _layout, _sample: form["steps"][0]["fields"].pop())
    files = {path.name: path.read_bytes() for path in ct01.iterdir()}
    assert inspect_files(files, "CT01") == inspect(ct01)
    assert inspect_files(files, "CT02").faults[0].path == "form.json.code"
    assert inspect_files({}, "CT01").faults[0].path == "form.json"


def test_a_picture_shows_the_same_code_for_the_same_answers() -> None:
    form = load_bundle(own_catalogue() / "CT01")
    shown = shown_seal(form.form, form.sample, "vi")
    assert shown == shown_seal(form.form, form.sample, "vi") is not None
    assert shown != shown_seal(form.form, form.extreme, "vi")
    certificate = load_bundle(own_catalogue() / "CT07")
    assert shown_seal(certificate.form, certificate.sample, "vi") is None
    assert shown_seal(form.form, {**form.sample, "nobody": "x"}, "vi") is None
