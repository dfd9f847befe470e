"""A real PDF underneath: pdfme's ``basePdf`` that is no blank page.

The file is looked into by a process of its own, with little memory and time
(``forms.layout.pdf_inspection``); only what that process has rewritten is ever opened here.
"""

from __future__ import annotations

import base64
import binascii
import io
import json
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from forms.layout import MM

MAX_BYTES = 4 * 1024 * 1024
_URL = re.compile(r"data:application/pdf;base64,([A-Za-z0-9+/]*={0,2})")
_NAME = re.compile(r"[a-z0-9-]{1,60}\.pdf")
_MAX_URL = MAX_BYTES * 4 // 3 + 100
_WAIT = 10.0
"""Seconds for the process in all. It ends itself after ``pdf_inspection.SECONDS`` of computing;
this is for a machine too busy to let it compute."""


class WrongPdfError(ValueError):
    """A PDF that is not put underneath; the message is a sentence for the template's author."""


@dataclass(frozen=True, slots=True)
class BasePdf:
    """Pages of one size in millimetres, rewritten and found harmless."""

    pdf: bytes = field(repr=False)
    width: float
    height: float
    pages: int


def is_file_name(text: str) -> bool:
    """Whether ``text`` may name a PDF beside the layout: no folder, nothing but a-z, 0-9, -."""
    return _NAME.fullmatch(text) is not None


def url_bytes(url: str) -> bytes:
    """The file in a ``data:`` address.

    Raises:
        WrongPdfError: It is none.
    """
    if len(url) > _MAX_URL:
        raise WrongPdfError(f"has more than {MAX_BYTES} bytes")
    found = _URL.fullmatch(url)
    if found is None:
        raise WrongPdfError(
            "must be data:application/pdf;base64,… or the name of a file beside it"
            " such as blank-form.pdf"
        )
    try:
        return base64.b64decode(found[1], validate=True)
    except binascii.Error:
        raise WrongPdfError("is not base64") from None


def read_base_pdf(data: bytes) -> BasePdf:
    """Look into a PDF and rewrite it. The same file gives the same bytes.

    Raises:
        WrongPdfError: It is none, or holds what must not come onto a paper.
    """
    if len(data) > MAX_BYTES:
        raise WrongPdfError(f"has more than {MAX_BYTES} bytes")
    script = Path(__file__).with_name("pdf_inspection.py")
    try:
        # -P: the script's folder has modules named like Python's own.
        done = subprocess.run(
            [sys.executable, "-P", "-s", str(script)],
            input=data,
            capture_output=True,
            timeout=_WAIT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise WrongPdfError("keeps its reader busy for too long") from None
    line, _, clean = done.stdout.partition(b"\n")
    if done.returncode or not line:
        raise WrongPdfError("keeps its reader busy for too long, or needs too much memory")
    told = json.loads(line)
    if "fault" in told:
        raise WrongPdfError(told["fault"])
    return BasePdf(clean, told["width"] / MM, told["height"] / MM, told["pages"])


def put_underneath(paper: bytes, base: bytes) -> bytes:
    """Lay the pages of ``base``, as ``read_base_pdf`` gives them, under those of ``paper``.

    Pages beyond the base's last stay as they are. The same arguments give the same bytes.
    """
    import pikepdf  # noqa: PLC0415 (60 ms that a paper without a base need not cost)

    with pikepdf.open(io.BytesIO(paper)) as pdf, pikepdf.open(io.BytesIO(base)) as below:
        for page, under in zip(pdf.pages, below.pages, strict=False):
            form = pdf.copy_foreign(under.obj.Resources.XObject.Underneath)
            page.add_resource(form, pikepdf.Name.XObject, pikepdf.Name.Underneath)
            page.contents_add(under.obj.Contents.read_bytes(), prepend=True)
        buffer = io.BytesIO()
        pdf.save(
            buffer,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
        return buffer.getvalue()
