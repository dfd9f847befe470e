"""Papers that ask more of the composer, each beside its peers: a table over three pages, Korean
beside Vietnamese; and what the first paper after a start costs, in time and memory.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import version

import typst

from benchmarks.figure import WARM_UP, Figure, Spread, beside, times_ms
from benchmarks.same_page import MARK, table_source, typst_source
from forms.bundle import load_bundle, own_catalogue
from forms.compose import compose, warm_up
from forms.font_files import font_file
from forms.layout.parts import TEMPLATE_FONTS
from tests.fidelity.cases import Case
from tests.fidelity.elements import long_table
from tests.fidelity.generator import VERSION as PDFME
from tests.fidelity.generator import Generator
from tests.fidelity.translation import translate

STARTS = 7
FIRST_LIMIT_MS = 120.0
MEMORY_LIMIT_MB = 40.0
_TYPST = f"Typst {version('typst')}"

_FIRST = """
import json, sys, time
import forms.compose as composer
from forms.bundle import load_catalogue, own_catalogue

def resident_mb():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 1e6

before = resident_mb()
catalogue = load_catalogue(own_catalogue())
loaded_mb = resident_mb() - before
if "warm" in sys.argv:
    composer.warm_up()
warm_mb = resident_mb() - before
bundle = catalogue["CT07"]
start = time.perf_counter()
composer.compose(bundle, bundle.sample, language="vi", seal=sys.argv[1], specimen=False,
                 request="0123456789abcdef-1", serial="0001/2026/XN-HC")
taken = (time.perf_counter() - start) * 1000
print(json.dumps([taken, loaded_mb, warm_mb]))
"""


def measure() -> Sequence[Figure]:
    warm_up()
    return (*_table(), *_korean(), *_first())


def _table() -> Sequence[Figure]:
    """The same template through ours and pdfme; Typst sets the same words on as many pages."""
    case = long_table()
    assert case.pages == 3
    job = translate(case.layout, case.filling)
    fonts = {font: font_file(font) for font in sorted(TEMPLATE_FONTS, reverse=True)}
    (rows,) = case.filling.rows.values()
    (element,) = case.elements
    source = table_source(element["head"], rows)
    typesetter = typst.Compiler(font_paths=[str(font_file("Tinos-Regular").parent)])
    marks = itertools.count()
    generated: list[float] = []
    template = case.template

    def ours() -> bytes:
        again = Case(case.layout, case.form, case.filling, case.metrics)
        again.__dict__["template"] = template  # read once, as a bundle's is
        return again.pdf

    with Generator() as generator:
        composed, typeset, _ = (
            Spread.of(times)
            for times in times_ms(
                ours,
                lambda: typesetter.compile(input=source.replace(MARK, str(next(marks))).encode()),
                lambda: generated.append(generator.draw(job.template, [job.inputs], fonts).ms),
            )
        )
    pdfme = Spread.of(generated[WARM_UP:])
    name = "30 rows over three pages"
    return (
        beside(name, composed, typeset, f"{_TYPST}, the same rows", None),
        beside(name, composed, pdfme, f"pdfme generator {PDFME}, the same template", None),
    )


def _korean() -> Sequence[Figure]:
    """NA5 in Korean beside the same paper in English, and beside Typst setting its labels so."""
    bundle = load_bundle(own_catalogue() / "NA5")
    folders = {str(font_file(font).parent) for font in ("Tinos-Regular", "NanumMyeongjo")}
    typesetter = typst.Compiler(font_paths=sorted(folders))
    source = typst_source(bundle, "ko")
    marks = itertools.count()

    def ours(language: str) -> bytes:
        return compose(
            bundle,
            bundle.sample,
            language=language,
            seal="HTTPS://OFFICE.EXAMPLE/V#" + "6BFOX7Q2MZ3TLK4HWN5A" * 12,
            specimen=False,
            request="0123456789abcdef-1",
            serial=None,
        ).pdf

    korean, english, typeset = (
        Spread.of(times)
        for times in times_ms(
            lambda: ours("ko"),
            lambda: ours("en"),
            lambda: typesetter.compile(input=source.replace(MARK, str(next(marks))).encode()),
        )
    )
    name = "compose NA5, Korean beside Vietnamese"
    return (
        beside(name, korean, typeset, f"{_TYPST}, one page of its labels and values", None),
        beside(name, korean, english, "the same in English", None),
    )


def _first() -> Sequence[Figure]:
    """Each in a new process, from when the catalogue is loaded."""
    cold, warm = (_starts(*argument) for argument in ((), ("warm",)))
    return (
        _under("first paper after start", Spread.of(warm[0]), FIRST_LIMIT_MS),
        _under("first paper after start, nothing warmed up", Spread.of(cold[0]), FIRST_LIMIT_MS),
        Figure(
            "memory of the loaded catalogue", max(cold[1]), MEMORY_LIMIT_MB, "a limit", "MB", 1.0
        ),
        Figure(
            "memory of catalogue and fonts", max(warm[2]), MEMORY_LIMIT_MB, "a limit", "MB", None
        ),
    )


def _under(name: str, times: Spread, limit: float) -> Figure:
    return Figure(name, times.median, limit, "a limit", "ms", 1.0, ours_p95=times.p95)


def _starts(*arguments: str) -> list[list[float]]:
    """Milliseconds to the first paper, megabytes of the catalogue, and with what was warmed up."""
    seal = "HTTPS://OFFICE.EXAMPLE/V#" + "6BFOX7Q2MZ3TLK4HWN5A" * 12
    command = [sys.executable, "-c", _FIRST, seal, *arguments]
    runs = [
        json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        for _ in range(STARTS)
    ]
    return [list(column) for column in zip(*runs, strict=True)]
