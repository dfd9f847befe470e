"""Speech through headphones or the loudspeaker, one sound after the other."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Slot
from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSink, QMediaDevices

from kiosk_app.speech.engine import Sound


class VoicePlayer(QObject):
    """``stop`` ends at once what is being said and forgets what was to follow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Sound] = deque()
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None

    def play(self, sound: Sound) -> None:
        """After what is being said. Without a device for sound nothing is kept."""
        self._waiting.append(sound)
        if self._sink is None:
            self._next()

    def stop(self) -> None:
        self._waiting.clear()
        self._release()

    def _next(self) -> None:
        self._release()
        if not self._waiting:
            return
        sound = self._waiting.popleft()
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            self._waiting.clear()
            return
        form = QAudioFormat()
        form.setSampleRate(sound.rate)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(sound.pcm))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, form, self)
        self._sink.stateChanged.connect(self._moved)
        self._sink.start(self._buffer)

    @Slot(QAudio.State)
    def _moved(self, state: QAudio.State) -> None:
        if self.sender() is self._sink and state is QAudio.State.IdleState:
            self._next()

    def _release(self) -> None:
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.stateChanged.disconnect(self._moved)
            sink.stop()
            sink.deleteLater()
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None
