"""A draft from outside: sound ones begin, hostile ones are refused with a sentence."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from backend.drafts import uploads
from backend.drafts.in_force import files_of
from backend.drafts.models import Draft
from forms.package import pack
from tests.backend.drafts.conftest import Person


def _files() -> dict[str, bytes]:
    files = files_of("CT01", 1)
    assert files is not None
    return files


def _upload(name: str, data: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def _refused(author: Person, sentence: str, **data: Any) -> None:
    html = author.post("draft-new", expect=422, **data)
    assert "Nothing was taken in" in html
    assert sentence in html, html
    assert not Draft.objects.exists()


def test_a_package_and_a_folder_begin_a_draft(author: Person) -> None:
    author.post("draft-new", how="bundle", files=[_upload("CT01.zip", pack(_files()))])
    author.post(
        "draft-new",
        how="bundle",
        files=[_upload(name, data) for name, data in _files().items()],
    )
    first, second = Draft.objects.order_by("pk")
    assert (first.code, first.base_version) == (second.code, second.base_version) == ("CT01", 1)


def test_nothing_and_an_official_pdf_begin_a_draft(author: Person) -> None:
    html = author.post("draft-new", how="new", code="tk-moi")
    assert "TK-MOI" in html
    pdf = _pdf(lambda _pdf: None)
    author.post("draft-new", how="pdf", code="TK-PDF", pdf=_upload("Mẫu.pdf", pdf))
    draft = Draft.objects.get(code="TK-PDF")
    assert draft.base_version is None
    report = author.get("draft-report", draft.pk)
    assert "No faults" in report, report
    assert author.get("draft-picture", draft.pk).count("data:image/png") == 1


def _zip(**entries: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name.replace("__", "/"), data)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.zip", b"PK\x03\x04 nothing", "no ZIP archive"),
        ("a.zip", _zip(**{"..__form.json": b"{}"}), "no plain file"),
        ("a.zip", _zip(**{"form.json": b"\0" * 40_000_000}), "more than 32 MB"),
        ("a.zip", _zip(**{"form.json": b"{}"}), "missing"),
        ("form.json", b"{}", "missing"),
        ("run.exe", b"MZ", "no such file"),
    ],
)
def test_what_is_no_bundle_is_refused(
    author: Person, name: str, data: bytes, sentence: str
) -> None:
    _refused(author, sentence, how="bundle", files=[_upload(name, data)])


@pytest.mark.parametrize("code", ["", "x", "Ổ-ĐỘC", "../../etc", "A" * 60])
def test_a_code_that_is_none_is_refused(author: Person, code: str) -> None:
    _refused(author, "a code is like TK-KS", how="new", code=code)
    form = json.dumps({**json.loads(_files()["form.json"]), "code": code}).encode()
    files = {**_files(), "form.json": form}
    uploads = [_upload(name, data) for name, data in files.items()]
    _refused(author, "a code is like TK-KS", how="bundle", files=uploads)


def test_a_code_that_is_taken_is_told(author: Person) -> None:
    _refused(author, "There is a form CT01 already", how="new", code="CT01")


def _pdf(change: Callable[[pikepdf.Pdf], object], **options: Any) -> bytes:
    """One blank page, changed."""
    stream = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        change(pdf)
        pdf.save(stream, **options)
    return stream.getvalue()


def _script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pdf.make_indirect(
        pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    )


def _attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["x.txt"] = pikepdf.AttachedFileSpec.from_filepath(pdf, Path(__file__))


def _fill_in(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array())


def _many_objects() -> bytes:
    head = [b"%PDF-1.4\n"]
    head += [b"%d 0 obj\n<<>>\nendobj\n" % number for number in range(4, 30_000)]
    return b"".join(head)


@pytest.mark.parametrize(
    ("pdf", "sentence"),
    [
        (b"", "is no PDF"),
        (b"<html>", "is no PDF"),
        (_pdf(_script), "runs when it is opened"),
        (_pdf(_attachment), "has files inside"),
        (_pdf(_fill_in), "is a form to be filled in"),
        (_pdf(lambda _p: None, encryption=pikepdf.Encryption(owner="a", user="b")), "encrypted"),
        (_many_objects(), "cannot be put underneath"),
        (b"%PDF-1.7\n" + b"\0" * 4_200_000, "has more than"),
    ],
    ids=["empty", "html", "script", "attachment", "acroform", "encrypted", "objects", "large"],
)
def test_a_hostile_pdf_is_refused_with_a_sentence(
    author: Person, pdf: bytes, sentence: str
) -> None:
    _refused(author, sentence, how="pdf", code="TK-PDF", pdf=_upload("form.pdf", pdf))


def test_an_upload_without_end_is_cut(author: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "MAX_UPLOAD", 100_000)
    large = _upload("a.zip", b"\0" * 200_000)
    _refused(author, "more than 16 MB", how="bundle", files=[large])


def test_a_faulty_bundle_becomes_a_draft_that_says_so(author: Person) -> None:
    form = json.loads(_files()["form.json"])
    form["steps"][0]["fields"].append("nowhere")
    files = {**_files(), "form.json": json.dumps(form).encode()}
    author.post(
        "draft-new", how="bundle", files=[_upload(name, data) for name, data in files.items()]
    )
    report = author.get("draft-report", Draft.objects.get().pk)
    assert "there is no field 'nowhere'" in report
