"""The process that opens strangers' files: it reads them, judges them, and knows nothing else.

PDFium and ZXing take bytes from anybody, so they run here: without the office's database, keys or
network, with bounded memory, and nothing can be written. ``backend.verify.reading`` starts it and
ends it when it takes too long.

On standard input, frames of four bytes' length and that many bytes: first the trust list (pickled
by the office, which is trusted here), then jobs: one byte that names it, and the file. On standard
output frames of JSON: ``{"answer": ...}`` to a job, or before it ``{"bundle": [code, version]}``,
which the office answers with that bundle, pickled. The office never unpickles what comes from here.
"""

from __future__ import annotations

import json
import os
import pickle
import resource
import struct
import sys
from typing import BinaryIO, Final

from forms.bundle import Bundle, Catalogue
from forms.readback import Reading, read_pdf, read_picture
from forms.reading import Json
from forms.seal import Trust
from forms.verify import verify

JUDGE: Final = b"J"
CODES: Final = b"C"
MEMORY: Final = 1536 * 1024 * 1024
"""Bytes of address space: the largest picture that is taken needs some 600 MB on its way."""
LENGTH: Final = struct.Struct(">I")


def read_frame(stream: BinaryIO) -> bytes | None:
    """The next frame; ``None`` at the end."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    content = stream.read(length)
    return content if len(content) == length else None


def write_frame(stream: BinaryIO, content: bytes) -> None:
    stream.write(LENGTH.pack(len(content)) + content)
    stream.flush()


class _AskedCatalogue(Catalogue):
    """The bundles of the office, asked for one by one and kept."""

    def __init__(self, jobs: BinaryIO, answers: BinaryIO) -> None:
        super().__init__({}, {})
        self._jobs, self._answers = jobs, answers
        self._known: dict[tuple[str, int], Bundle | None] = {}

    def find(self, code: str, version: int) -> Bundle | None:
        if (code, version) not in self._known:
            write_frame(self._answers, json.dumps({"bundle": [code, version]}).encode())
            found = read_frame(self._jobs)
            if found is None:
                sys.exit(1)
            self._known[code, version] = pickle.loads(found)  # noqa: S301 - see above
        return self._known[code, version]


def _bound() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(job: bytes, catalogue: Catalogue, trust: Trust) -> Json:
    name, data = job[:1], job[1:]
    try:
        if name == JUDGE:
            return verify(data, catalogue, trust).as_json()
        reading = read_pdf(data) if data.startswith(b"%PDF-") else read_picture(data)
    except MemoryError:
        return None
    if not isinstance(reading, Reading):
        return None
    return [code for found in reading.codes for code in found]


def main() -> None:
    jobs, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand among the answers
    trusted = read_frame(jobs)
    if trusted is None:
        return
    trust: Trust = pickle.loads(trusted)  # noqa: S301 - from the office itself, see above
    catalogue = _AskedCatalogue(jobs, answers)
    _bound()
    write_frame(answers, b"{}")
    while (job := read_frame(jobs)) is not None:
        told = json.dumps({"answer": _answer(job, catalogue, trust)})
        write_frame(answers, told.encode())


if __name__ == "__main__":
    main()
