"""PDFBox's validator of PDF/A-1b, over many files in one Java process."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

JARS = (
    "preflight",
    "pdfbox2",
    "fontbox2",
    "xmpbox",
    "commons-logging",
    "javax.activation",
    "jaxb-api",
)
_PATH = ":".join(f"/usr/share/java/{name}.jar" for name in JARS)


def faults(folder: Path, papers: Mapping[str, bytes]) -> dict[str, list[str]]:
    """What is wrong with each paper as an archive's; empty lists where nothing is.

    Args:
        folder: For the files; papers of invented people only.
        papers: PDF by name.
    """
    for name, pdf in papers.items():
        (folder / f"{name}.pdf").write_bytes(pdf)
    listing = folder / "list"
    listing.write_text("".join(f"{folder / name}.pdf\n" for name in papers))
    subprocess.run(
        ["java", "-Djava.awt.headless=true", "-cp", _PATH,
         "org.apache.pdfbox.preflight.Validator_A1b", "xml", "group", str(listing)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    report = ET.parse(f"{listing}.preflight.xml").getroot()
    found: dict[str, list[str]] = {}
    for paper in report.iter("preflight"):
        said = [f"{e.findtext('code')} {e.findtext('details')}" for e in paper.iter("error")]
        valid = paper.findtext("isValid") == "true"
        found[paper.attrib["name"].removesuffix(".pdf")] = said if said or valid else ["not valid"]
    assert found.keys() == papers.keys()
    return found


def structure(pdf: Path) -> str:
    """What ``qpdf --check`` complains about; empty if nothing."""
    done = subprocess.run(
        ["qpdf", "--check", str(pdf)], check=False, capture_output=True, text=True, timeout=60
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr
