"""One sound after the other, and none after ``stop``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QAudio, QAudioFormat

from kiosk_app.speech.engine import Sound
from kiosk_app.viewmodels import voice_player
from kiosk_app.viewmodels.voice_player import VoicePlayer


class FakeSink(QObject):
    """What Qt asks of a device for sound."""

    stateChanged = Signal(QAudio.State)  # noqa: N815 - Qt's own name
    made: ClassVar[list[FakeSink]] = []

    def __init__(self, _device: object, form: QAudioFormat, parent: QObject) -> None:
        super().__init__(parent)
        self.rate = form.sampleRate()
        self.pcm = b""
        self.stopped = False
        FakeSink.made.append(self)

    def start(self, source: Any) -> None:
        self.pcm = bytes(source.readAll())

    def stop(self) -> None:
        self.stopped = True


class Device:
    def __init__(self, *, there: bool) -> None:
        self.isNull: Callable[[], bool] = lambda: not there


@pytest.fixture
def player(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> VoicePlayer:
    assert qapp is not None
    FakeSink.made = []
    monkeypatch.setattr(voice_player, "QAudioSink", FakeSink)
    _plug(monkeypatch, there=True)
    return VoicePlayer()


def _plug(monkeypatch: pytest.MonkeyPatch, *, there: bool) -> None:
    class Devices:
        @staticmethod
        def defaultAudioOutput() -> Device:
            return Device(there=there)

    monkeypatch.setattr(voice_player, "QMediaDevices", Devices)


ONE, TWO = Sound(22_050, b"\1\2\3\4"), Sound(16_000, b"\5\6")


def test_the_next_begins_when_one_has_ended(player: VoicePlayer) -> None:
    player.play(ONE)
    player.play(TWO)
    assert [sink.pcm for sink in FakeSink.made] == [ONE.pcm]
    FakeSink.made[0].stateChanged.emit(QAudio.State.ActiveState)
    assert len(FakeSink.made) == 1
    FakeSink.made[0].stateChanged.emit(QAudio.State.IdleState)
    assert [(sink.pcm, sink.rate) for sink in FakeSink.made] == [
        (ONE.pcm, 22_050),
        (TWO.pcm, 16_000),
    ]
    FakeSink.made[1].stateChanged.emit(QAudio.State.IdleState)
    player.play(ONE)
    assert len(FakeSink.made) == 3


def test_stop_ends_it_and_forgets_what_was_to_follow(player: VoicePlayer) -> None:
    player.play(ONE)
    player.play(TWO)
    player.stop()
    assert FakeSink.made[0].stopped
    player.play(TWO)
    assert [sink.pcm for sink in FakeSink.made] == [ONE.pcm, TWO.pcm]


def test_without_a_device_nothing_is_kept(
    player: VoicePlayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    _plug(monkeypatch, there=False)
    player.play(ONE)
    _plug(monkeypatch, there=True)
    player.play(TWO)
    assert [sink.pcm for sink in FakeSink.made] == [TWO.pcm]
