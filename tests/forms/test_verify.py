from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader

from forms.bundle import Bundle, Catalogue
from forms.compose import compose
from forms.layout import paint as painting
from forms.layout.flow import lay_out
from forms.readback import render_pdf
from forms.seal import Trust
from forms.verify import Verdict, VerdictKind, verify

Issue = Callable[..., Any]


def draw_again(bundle: Bundle, issued: Any, values: Any) -> bytes:
    return compose(
        bundle,
        values,
        language=issued.paper.language,
        seal=issued.seal,
        specimen=False,
        request=issued.paper.request,
        serial=issued.paper.serial or None,
    ).pdf


def png(pdf: bytes, dpi: int = 203) -> bytes:
    pictures = render_pdf(pdf, dpi)
    assert isinstance(pictures, tuple)
    buffer = io.BytesIO()
    pictures[0].save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("code", "kind"), [("CT07", VerdictKind.VALID), ("CT01", VerdictKind.DECLARED)]
)
@pytest.mark.parametrize("which", ["sample", "extreme"])
def test_the_file_that_was_issued(
    catalogue: Catalogue, issue: Issue, trust: Trust, code: str, kind: VerdictKind, which: str
) -> None:
    bundle = catalogue[code]
    issued = issue(bundle, getattr(bundle, which), language="ko")
    verdict = verify(issued.page.pdf, catalogue, trust)
    assert (verdict.kind, verdict.compared, verdict.differences) == (kind, True, ())
    assert verdict.exit_code == 0
    assert verdict.paper == issued.paper


def test_the_same_page_in_other_bytes_is_still_the_same_page(
    catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    """Saved again by another program: objects in another order, streams packed otherwise."""
    issued = issue(ct07, ct07.sample)
    other = io.BytesIO()
    with pikepdf.open(io.BytesIO(issued.page.pdf)) as pdf:
        pdf.save(other, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert other.getvalue() != issued.page.pdf
    assert verify(other.getvalue(), catalogue, trust).kind is VerdictKind.VALID


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", "NGUYỄN THỊ THU HƯƠNG"),
        ("number", "048188001235"),
        ("hometown", "Điện Bàn Đông, Đà Nẵng"),
        ("valid_until", "21/11/2029"),
    ],
)
def test_an_altered_text_under_an_intact_seal(
    catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust, name: str, value: str
) -> None:
    issued = issue(ct07, ct07.sample)
    forged = draw_again(ct07, issued, {**ct07.sample, name: value})
    verdict = verify(forged, catalogue, trust)
    assert verdict.kind is VerdictKind.ALTERED
    assert {name, "text"} <= set(verdict.differences)
    assert verdict.exit_code == 1


def test_a_text_added_in_an_empty_place(
    catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    issued = issue(ct07, ct07.sample)
    forged = draw_again(ct07, issued, {**ct07.sample, "other": "Được miễn lệ phí"})
    assert verify(forged, catalogue, trust).kind is VerdictKind.ALTERED


def test_a_picture_laid_over_the_text(
    catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words are all still there for a machine; the eye sees others."""
    issued = issue(ct07, ct07.sample)
    patch = ImageReader(Image.new("L", (60, 12), 255))
    draw = painting._Brush.draw

    def draw_and_cover(brush: Any, items: Any) -> None:
        draw(brush, items)
        brush._canvas.drawImage(patch, 200, 660, 60, 12)

    monkeypatch.setattr(painting._Brush, "draw", draw_and_cover)
    forged = draw_again(ct07, issued, ct07.sample)
    monkeypatch.undo()
    verdict = verify(forged, catalogue, trust)
    assert (verdict.kind, verdict.differences) == (VerdictKind.ALTERED, ("picture",))


def test_a_page_more_is_an_alteration(
    catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust, monkeypatch: pytest.MonkeyPatch
) -> None:
    issued = issue(ct07, ct07.sample)

    def twice(*arguments: Any) -> Any:
        plan = lay_out(*arguments)
        return replace(plan, pages=plan.pages * 2)

    monkeypatch.setattr("forms.compose.lay_out", twice)
    forged = draw_again(ct07, issued, ct07.sample)
    monkeypatch.undo()
    verdict = verify(forged, catalogue, trust)
    assert verdict.kind is VerdictKind.ALTERED
    assert set(verdict.differences) == {"text", "picture"}


def test_a_picture_proves_its_seal_but_not_its_text_and_says_so(
    catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    issued = issue(ct07, ct07.sample)
    forged = draw_again(ct07, issued, {**ct07.sample, "name": "NGƯỜI KHÁC"})
    for picture in (png(issued.page.pdf), png(forged)):
        verdict = verify(picture, catalogue, trust)
        assert (verdict.kind, verdict.compared) == (VerdictKind.VALID, False)
        assert verdict.sentence("en") == (
            "The code is genuine. Compare these values with the paper."
        )
        values = {shown.name: shown.value for shown in verdict.values}
        assert values["name"] == "NGUYỄN THỊ THU HƯỜNG"


def test_the_codes_text_alone_and_in_a_file(
    catalogue: Catalogue, ct01: Bundle, issue: Issue, trust: Trust
) -> None:
    issued = issue(ct01, ct01.sample)
    for data in (issued.seal, issued.seal.encode(), f"{issued.seal}\n".encode()):
        verdict = verify(data, catalogue, trust)
        assert (verdict.kind, verdict.compared) == (VerdictKind.DECLARED, False)
        assert verdict.sentence("en").startswith("Declared by the person, not confirmed.")
        values = {shown.name: shown.value for shown in verdict.values}
        assert values["birth_date"] == "15/03/1988"
        assert values["request"] == "Đăng ký thường trú"


def test_an_old_paper_is_drawn_with_its_own_version(
    catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    issued = issue(ct07, ct07.sample)
    newer = replace(ct07, form=replace(ct07.form, version=2, sealed=ct07.form.sealed[:5]))
    later = Catalogue({"CT07": newer}, {("CT07", 1): ct07})
    assert verify(issued.page.pdf, later, trust).kind is VerdictKind.VALID
    forgotten = Catalogue({"CT07": newer}, {})
    verdict = verify(issued.page.pdf, forgotten, trust)
    assert (verdict.kind, verdict.exit_code) == (VerdictKind.UNKNOWN_FORM, 1)


def test_a_page_with_two_seals_is_altered(
    catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    one, two = issue(ct07, ct07.sample), issue(ct07, ct07.extreme)
    first, second = (Image.open(io.BytesIO(png(issued.page.pdf))) for issued in (one, two))
    both = Image.new("L", (first.width * 2, first.height), 255)
    both.paste(first, (0, 0))
    both.paste(second, (first.width, 0))
    buffer = io.BytesIO()
    both.save(buffer, "PNG")
    assert verify(buffer.getvalue(), catalogue, trust).kind is VerdictKind.ALTERED


def test_trust_decides(catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust) -> None:
    issued = issue(ct07, ct07.sample)
    elsewhere = replace(trust, address="HTTPS://OTHER.EXAMPLE/V")
    known = next(iter(trust.keys.values()))
    expired = {key: replace(known, valid_until=known.valid_from) for key in trust.keys}
    found = [
        verify(issued.page.pdf, catalogue, each).kind
        for each in (Trust({}, trust.address), elsewhere, replace(trust, keys=expired))
    ]
    assert found == [VerdictKind.UNKNOWN_KEY, VerdictKind.NOT_OURS, VerdictKind.EXPIRED]


@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        ("hello", VerdictKind.NOT_OURS, 1),
        ("HTTPS://GIAY.DANANG.EXAMPLE/V#AAAA", VerdictKind.SEAL_BROKEN, 1),
        (b"%PDF-1.4 torn", VerdictKind.UNREADABLE, 2),
        (b"\x00\x01", VerdictKind.UNREADABLE, 2),
        (b"hello", VerdictKind.UNREADABLE, 2),
        (b"\x89PNG\r\n\x1a\n torn", VerdictKind.UNREADABLE, 2),
    ],
)
def test_what_is_no_paper(
    catalogue: Catalogue, trust: Trust, data: bytes | str, kind: VerdictKind, code: int
) -> None:
    verdict = verify(data, catalogue, trust)
    assert (verdict.kind, verdict.exit_code) == (kind, code)


def test_a_blank_picture_has_no_seal(catalogue: Catalogue, trust: Trust) -> None:
    buffer = io.BytesIO()
    Image.new("L", (200, 200), 255).save(buffer, "PNG")
    assert verify(buffer.getvalue(), catalogue, trust).kind is VerdictKind.NO_SEAL


def test_the_verdict_as_json(
    catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    told = verify(issue(ct07, ct07.sample).page.pdf, catalogue, trust).as_json()
    assert json.loads(json.dumps(told)) == told
    assert told["verdict"] == "valid"
    assert told["text_compared"] is True
    paper, values = told["paper"], told["values"]
    assert isinstance(paper, dict)
    assert isinstance(values, list)
    assert paper["serial"] == "000123/XN"
    assert paper["issued_at"] == "2026-11-21T12:00:00+07:00"
    assert {"name": "birth_date", "label": dict(ct07.form.fields["birth_date"].label),
            "value": "15/03/1988"} in values  # fmt: skip


@pytest.mark.parametrize("kind", VerdictKind)
def test_every_verdict_has_its_sentences(kind: VerdictKind) -> None:
    said = [Verdict(kind, compared=True).sentence(language) for language in ("vi", "en", "ko")]
    assert len(set(said)) == 3
    assert all(text.endswith(".") and "!" not in text for text in said)


def test_nothing_is_kept_of_a_file_that_was_checked(
    catalogue: Catalogue, ct07: Bundle, issue: Issue, trust: Trust, tmp_path: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """F9: no temporary file is written on the way."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    verify(issue(ct07, ct07.sample).page.pdf, catalogue, trust)
    assert list(tmp_path.iterdir()) == []
