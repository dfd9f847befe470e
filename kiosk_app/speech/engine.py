"""What makes sound of words: a small protocol, and eSpeak NG as a process of its own.

Words go in by a pipe and sound comes out by one: what a person owns stands in no argument, which
every process of the machine could read, and in no file.
"""

from __future__ import annotations

import shutil
import subprocess
import threading
from dataclasses import dataclass
from typing import Final, Protocol

PROGRAM: Final = "espeak-ng"
TIMEOUT: Final = 5.0
"""Seconds within which a line is sound: a thousand letters take a tenth of one."""
LONGEST: Final = 4000
"""Letters of a line at the most; no screen says so much in one breath."""
USUAL_WPM: Final = 165
"""Words a minute of the usual speed."""
USUAL_AMPLITUDE: Final = 50
"""Of eSpeak's 0 to 200, up to 100 without limiting: 0 dB, so that 6 dB more stay clean. In whole
numbers, so that 18 dB less are 21.
"""

_HEADER: Final = b"data"
_AFTER_DATA: Final = 8
_RATE_AT: Final = slice(24, 28)


@dataclass(frozen=True, slots=True, repr=False)
class Sound:
    """One channel of 16 bits, little endian, at ``rate`` frames a second."""

    rate: int
    pcm: bytes

    @property
    def seconds(self) -> float:
        return len(self.pcm) / 2 / self.rate


class SpeechError(Exception):
    """The engine is ``missing``, ``slow``, has ``ended`` early or stayed ``silent``. Never says of
    what.
    """


class Engine(Protocol):
    """Makes one sound at a time."""

    def render(
        self, text: str, voice: str, *, rate: float, volume_db: int, sign: bool = False
    ) -> Sound:
        """``rate`` in times the usual speed. ``sign``: the name of a single mark.

        Raises:
            SpeechError: No sound came of it, or ``stop`` was called meanwhile.
        """

    def stop(self) -> None:
        """End the ``render`` under way, from another thread."""


def installed() -> bool:
    return shutil.which(PROGRAM) is not None


class Espeak:
    """eSpeak NG, started anew for each line: in ten milliseconds, and nothing stays behind."""

    def __init__(self, program: str = PROGRAM, timeout: float = TIMEOUT) -> None:
        self._program = program
        self._timeout = timeout
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def render(
        self, text: str, voice: str, *, rate: float, volume_db: int, sign: bool = False
    ) -> Sound:
        arguments = command(self._program, voice, rate=rate, volume_db=volume_db, sign=sign)
        with self._lock:
            self._stopped = False
        try:
            process = subprocess.Popen(
                arguments,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={"LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"},
            )
        except OSError as error:
            raise SpeechError("missing") from error
        with self._lock:
            self._process = process
            if self._stopped:  # while it was being started
                process.kill()
        try:
            wave, _ = process.communicate(readable(text).encode(), timeout=self._timeout)
        except subprocess.TimeoutExpired as error:
            process.kill()
            process.communicate()
            raise SpeechError("slow") from error
        finally:
            with self._lock:
                self._process = None
        if process.returncode != 0:
            raise SpeechError("ended")
        return sound_of(wave)

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()


def command(program: str, voice: str, *, rate: float, volume_db: int, sign: bool) -> list[str]:
    """Everything but the words."""
    amplitude = round(USUAL_AMPLITUDE * 10 ** (volume_db / 20))
    found = [program, "-v", voice, "-s", str(round(USUAL_WPM * rate)), "-a", str(amplitude)]
    found += ["-b", "1", "--stdin", "--stdout"]
    return [*found, "--punct"] if sign else found


def readable(text: str) -> str:
    """Without what eSpeak takes for orders: ``[[`` begins phonemes, control signs switch voices."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text[:LONGEST])
    return plain.replace("[", " ").replace("]", " ")


def sound_of(wave: bytes) -> Sound:
    """The PCM of a WAV that was written to a pipe, whose lengths therefore say nothing.

    Raises:
        SpeechError: It is no WAV, or holds no sound.
    """
    start = wave.find(_HEADER)
    if not wave.startswith(b"RIFF") or start < 0:
        raise SpeechError("silent")
    pcm = wave[start + _AFTER_DATA :]
    pcm = pcm[: len(pcm) // 2 * 2]
    if not pcm:
        raise SpeechError("silent")
    return Sound(int.from_bytes(wave[_RATE_AT], "little"), pcm)
