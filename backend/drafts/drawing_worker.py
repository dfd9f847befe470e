"""A process of its own that draws what an author made, and ends alone where that is a bomb.

Run by ``backend.drafts.drawing``. A job comes in on standard input and its answer goes out on
standard output, each as the length of a JSON object (4 bytes, big-endian), the object, and the
bytes whose sizes it names. It ends where its input ends, or when nobody asks for ``IDLE`` seconds.
"""

from __future__ import annotations

import io
import json
import os
import resource
import select
import signal
import traceback
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, BinaryIO, Final

from forms.bundle import Bundle, BundleError, read_bundle
from forms.compose import compose, warm_up
from forms.font_files import FontError, MissingGlyphError
from forms.inspection import inspect_files, shown_seal
from forms.layout.archive import MissingProfileError
from forms.layout.parts import UnfitValueError
from forms.readback import ReadProblem, render_pdf

MEMORY: Final = 512 * 1024 * 1024
"""Bytes of address space; the papers of the catalogue need 150 MB."""
SECONDS: Final = 8.0
"""Of computing for one job; then the kernel ends the process."""
IDLE: Final = 300.0
"""Seconds."""
MAX_HEADER: Final = 4 * 1024 * 1024
"""Bytes of the object before the data."""
_KIND = {"usual", "extreme"}


class TooMuchError(Exception):
    """More pages or dots than a picture may have."""


def main() -> None:
    """Answer one job after another."""
    jobs, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not speak in between
    warm_up()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    while select.select([jobs], [], [], IDLE)[0]:
        job = read_message(jobs)
        if job is None:
            return
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        head, parts = _answer(*job)
        signal.setitimer(signal.ITIMER_PROF, 0)
        write_message(answers, head, parts)


def read_message(stream: BinaryIO) -> tuple[dict[str, Any], list[bytes]] | None:
    """An object and the bytes behind it; None where the stream has ended."""
    length = int.from_bytes(stream.read(4))
    if not 0 < length <= MAX_HEADER:
        return None
    head = json.loads(stream.read(length))
    return head, [stream.read(size) for size in head["sizes"]]


def write_message(stream: BinaryIO, head: Mapping[str, object], parts: list[bytes]) -> None:
    """The opposite of ``read_message``."""
    text = json.dumps({**head, "sizes": [len(part) for part in parts]}).encode()
    stream.write(b"".join((len(text).to_bytes(4), text, *parts)))
    stream.flush()


def _answer(job: dict[str, Any], parts: list[bytes]) -> tuple[dict[str, object], list[bytes]]:
    try:
        files = dict(zip(job["names"], parts, strict=True))
        if "inspect" in job:
            return {"report": asdict(inspect_files(files, job["inspect"]))}, []
        return {}, _drawn(read_bundle(files), job)
    except BundleError as e:
        return {"reason": "faulty", "faults": list(e.faults)}, []
    except MissingGlyphError as e:
        return {"reason": "letter", "where": f"U+{ord(e.letter):04X}"}, []
    except UnfitValueError as e:
        return {"reason": "unfit", "where": e.element}, []
    except (FontError, MissingProfileError) as e:
        return {"reason": "not-installed", "where": str(e)}, []
    except (MemoryError, RecursionError, TooMuchError):
        return {"reason": "too-much"}, []
    except Exception as e:  # noqa: BLE001 - told to the office, which logs where it was
        # Without its words, which may be somebody's answer.
        frame = traceback.extract_tb(e.__traceback__)[-1]
        return {"reason": "unexpected", "where": f"{type(e).__name__} {frame.name}"}, []


def _drawn(bundle: Bundle, job: dict[str, Any]) -> list[bytes]:
    said = job["values"]
    values = said if isinstance(said, dict) else _sample(bundle, said)
    page = compose(
        bundle,
        values,
        language=job["language"],
        seal=shown_seal(bundle.form, values, job["language"]),
        specimen=False,
        request=None,
        serial=None,
    )
    pages = render_pdf(page.pdf, job["dpi"])
    if isinstance(pages, ReadProblem):
        raise TooMuchError
    pictures = []
    for one in pages:
        stream = io.BytesIO()
        one.convert("L").save(stream, "PNG", compress_level=3)
        pictures.append(stream.getvalue())
    return pictures


def _sample(bundle: Bundle, kind: str) -> Mapping[str, Any]:
    assert kind in _KIND
    return bundle.sample if kind == "usual" else bundle.extreme


if __name__ == "__main__":
    main()
