"""Papers for an archive: PDF/A-1b by another's validator, and a description that can be trusted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest

from forms.bundle import Bundle, Catalogue
from forms.compose import compose
from forms.readback import PDFIUM
from tests.forms.conftest import Issued
from tests.forms.preflight import faults, structure


def every_paper(catalogue: Catalogue, issue: Callable[..., Issued]) -> Iterator[tuple[str, bytes]]:
    for code, bundle in catalogue.items():
        for which, values in (("usual", bundle.sample), ("extreme", bundle.extreme)):
            yield f"{code}-{which}", issue(bundle, values).page.pdf
        for language in sorted(bundle.form.title.keys() - {"vi"}):
            page = issue(bundle, bundle.sample, language=language).page
            yield f"{code}-{language}", page.pdf
        yield f"{code}-specimen", specimen(bundle)


def specimen(bundle: Bundle) -> bytes:
    page = compose(
        bundle,
        bundle.sample,
        language="vi",
        seal=None,
        specimen=True,
        request=None,
        serial=None,
    )
    return page.pdf


def test_every_paper_is_an_archives(
    catalogue: Catalogue, issue: Callable[..., Issued], tmp_path: Path
) -> None:
    papers = dict(every_paper(catalogue, issue))
    found = faults(tmp_path, papers)
    assert {name: said for name, said in found.items() if said} == {}
    assert {name: said for name in papers if (said := structure(tmp_path / f"{name}.pdf"))} == {}


def test_the_validator_finds_what_is_wrong(ct07: Bundle, tmp_path: Path) -> None:
    """A paper without its claim, and one that is cut off."""
    pdf = specimen(ct07)
    claim = b"<pdfaid:part>1</pdfaid:part>"
    assert claim in pdf
    found = faults(tmp_path, {"silent": pdf.replace(claim, b" " * len(claim)), "cut": pdf[:20000]})
    assert found["silent"]
    assert found["cut"]
    assert structure(tmp_path / "cut.pdf")


@pytest.mark.parametrize("code", ["CT01", "CT07"])
def test_a_paper_says_what_it_is(
    code: str, catalogue: Catalogue, issue: Callable[..., Issued]
) -> None:
    bundle = catalogue[code]
    pdf = issue(bundle, bundle.sample).page.pdf
    with PDFIUM, pypdfium2.PdfDocument(pdf) as document:  # type: ignore[no-untyped-call]
        said = document.get_metadata_dict()
    version = f"{code} version {bundle.form.version}"
    assert said["Title"] == bundle.form.title["vi"]
    assert said["Subject"] == version
    assert version in said["Keywords"]
    assert said["CreationDate"] == ""
    assert b"/Lang (vi-VN)" in pdf
    xmp = pdf[pdf.index(b"<x:xmpmeta") : pdf.index(b"</x:xmpmeta>")].decode()
    assert f">{bundle.form.title['vi']}<" in xmp
    assert f">{version}<" in xmp
    assert "<rdf:li>vi-VN</rdf:li>" in xmp


def test_the_same_answers_give_the_same_bytes(
    catalogue: Catalogue, issue: Callable[..., Issued]
) -> None:
    for bundle in catalogue.values():
        first, second = (issue(bundle, bundle.extreme).page.pdf for _ in range(2))
        assert first == second


def test_nothing_of_a_person_stands_in_the_description(
    ct01: Bundle, issue: Callable[..., Issued]
) -> None:
    pdf = issue(ct01, ct01.sample).page.pdf
    for value in (ct01.sample["name"], ct01.sample["number"]):
        assert str(value).encode() not in pdf
        assert str(value).encode("utf-16-be") not in pdf
