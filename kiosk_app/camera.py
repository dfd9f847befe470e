"""A camera's pictures, which Qt has, for ``devices.scanner.camera``, which knows no Qt."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from devices.errors import TransportError
from devices.scanner.camera import Frame
from devices.status import Action, DeviceState, ScannerStatus
from devices.timing import PICTURES, CameraTiming
from devices.transports.api import NoDeviceError

_WIDTH: Final = 1280
"""A code of 20 mm on a field of 200 mm has 128 pixels then; a picture costs 3 ms to look at."""
_FEWEST_A_SECOND: Final = 10.0

_Pixel = QVideoFrameFormat.PixelFormat
_LUMINANCE: Final = {
    **dict.fromkeys(
        (
            _Pixel.Format_Y8,
            _Pixel.Format_NV12,
            _Pixel.Format_NV21,
            _Pixel.Format_YUV420P,
            _Pixel.Format_YUV422P,
            _Pixel.Format_YV12,
            _Pixel.Format_IMC1,
            _Pixel.Format_IMC2,
            _Pixel.Format_IMC3,
            _Pixel.Format_IMC4,
        ),
        (0, 1),
    ),
    _Pixel.Format_YUYV: (0, 2),
    _Pixel.Format_UYVY: (1, 2),
    # Two bytes, the lower first; the upper one is enough.
    _Pixel.Format_Y16: (1, 2),
    _Pixel.Format_P010: (1, 2),
    _Pixel.Format_P016: (1, 2),
    _Pixel.Format_AYUV: (1, 4),
    # Of colours, green: it is what the eye calls light, and black on white is the same in all.
    **dict.fromkeys(
        (
            _Pixel.Format_BGRA8888,
            _Pixel.Format_BGRX8888,
            _Pixel.Format_RGBA8888,
            _Pixel.Format_RGBX8888,
        ),
        (1, 4),
    ),
    **dict.fromkeys(
        (
            _Pixel.Format_ARGB8888,
            _Pixel.Format_XRGB8888,
            _Pixel.Format_ABGR8888,
            _Pixel.Format_XBGR8888,
        ),
        (2, 4),
    ),
}
"""In the first plane of each: which byte is the first pixel's, and how far the next one is."""


def luminance(frame: QVideoFrame, at: float) -> Frame | None:
    """``frame`` in shades of grey; ``None`` if it cannot be read."""
    layout = _LUMINANCE.get(frame.pixelFormat())
    if layout is None:
        return _of_image(frame.toImage(), at)
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        first, step = layout
        width, height, stride = frame.width(), frame.height(), frame.bytesPerLine(0)
        # A copy: the picture is the camera's again once it is unmapped.
        return Frame(at, width, height, _rows(bytes(frame.bits(0)), stride, first, step, frame))
    finally:
        frame.unmap()


def _of_image(image: QImage, at: float) -> Frame | None:
    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    data = bytes(grey.constBits())
    rows = (data[y * stride : y * stride + width] for y in range(height))
    return Frame(at, width, height, b"".join(rows))


def _rows(data: bytes, stride: int, first: int, step: int, frame: QVideoFrame) -> bytes:
    used = frame.width() * step
    starts = range(first, first + frame.height() * stride, stride)
    return b"".join(data[start : start + used - first : step] for start in starts)


class Shooting(Protocol):
    """One camera that has been chosen."""

    def start(self) -> None: ...
    def stop(self) -> None: ...


class CameraInput(Protocol):
    """What ``QCameraDevice`` says of a camera."""

    def id(self) -> object: ...
    def description(self) -> str: ...


Inputs = Callable[[], Sequence[CameraInput]]
Shoot = Callable[[CameraInput, QVideoSink, Callable[[str], None]], Shooting]
"""A camera, where its pictures go, and who hears in the camera's words that it has failed."""


class _QtShooting:
    def __init__(
        self, device: CameraInput, sink: QVideoSink, failed: Callable[[str], None]
    ) -> None:
        assert isinstance(device, QCameraDevice)
        self._camera = QCamera(device)
        wanted = _best(device.videoFormats())
        if wanted is not None:
            self._camera.setCameraFormat(wanted)
        self._camera.errorOccurred.connect(lambda _error, words: failed(words))
        self._session = QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(sink)

    def start(self) -> None:
        self._camera.start()

    def stop(self) -> None:
        self._camera.stop()


def _best(formats: Sequence[QCameraFormat]) -> QCameraFormat | None:
    quick = [one for one in formats if one.maxFrameRate() >= _FEWEST_A_SECOND]
    return min(quick, key=lambda one: abs(one.resolution().width() - _WIDTH), default=None)


class CameraFrames:
    """Implements ``devices.scanner.camera.Frames`` with the first camera whose name has ``camera``
    in it. Made on any thread; where no application runs, a camera is ``unknown``.

    The camera lives on the thread of the window, which is never made to wait: pictures are turned
    into grey by whoever asks. It is on only while somebody does.
    """

    def __init__(
        self,
        camera: str = "",
        timing: CameraTiming = PICTURES,
        clock: Callable[[], float] = time.monotonic,
        inputs: Inputs = QMediaDevices.videoInputs,
        shoot: Shoot = _QtShooting,
    ) -> None:
        self._clock = clock
        self._answer = timing.answer
        self._made_at = clock()
        self._closed = False
        self._eye: _Eye | None = None
        application = QCoreApplication.instance()
        if application is not None:
            self._eye = _Eye(camera, timing, clock, inputs, shoot)
            self._eye.moveToThread(application.thread())

    def newer(self, than: float, within: float) -> Frame | None:
        eye = self._open_eye()
        eye.wanted.emit()
        with eye.changed:
            eye.changed.wait_for(
                lambda: self._closed or eye.trouble is not None or eye.has_newer(than), within
            )
            self._open_eye()
            if eye.trouble is not None:
                raise type(eye.trouble)(str(eye.trouble), eye.trouble.action)
            picture, at = eye.picture if eye.has_newer(than) else None, eye.taken_at
        return luminance(picture, at) if picture is not None else None

    def status(self) -> ScannerStatus:
        eye = self._eye
        if eye is None or self._closed:
            words = "closed" if self._closed else "seen by the running kiosk alone"
            return ScannerStatus(DeviceState.UNKNOWN, self._made_at, Action.NONE, words)
        if QThread.currentThread() is eye.thread():
            eye.tell()
            return eye.said
        asked = self._clock()
        eye.asked.emit()
        with eye.changed:
            eye.changed.wait_for(lambda: eye.said.taken_at >= asked, self._answer)
            return eye.said

    def close(self) -> None:
        closed, self._closed = self._closed, True
        eye = self._eye
        if eye is not None and not closed:
            eye.ended.emit()
            with eye.changed:
                eye.changed.notify_all()

    def _open_eye(self) -> _Eye:
        if self._eye is None:
            raise TransportError("a camera is seen by the running kiosk alone")
        if self._closed:
            raise TransportError("the camera is closed")
        return self._eye


class _Eye(QObject):
    """On the thread of the window. ``changed`` guards what other threads read."""

    wanted = Signal()
    asked = Signal()
    ended = Signal()

    def __init__(
        self,
        camera: str,
        timing: CameraTiming,
        clock: Callable[[], float],
        inputs: Inputs,
        shoot: Shoot,
    ) -> None:
        super().__init__()
        self.changed = threading.Condition()
        self.picture: QVideoFrame | None = None
        self.taken_at = float("-inf")
        self.trouble: TransportError | None = None
        self.said = ScannerStatus(DeviceState.UNKNOWN, clock())
        self.sink = QVideoSink(self)
        self._camera = camera
        self._timing = timing
        self._clock = clock
        self._inputs = inputs
        self._shoot = shoot
        self._shooting: tuple[object, Shooting] | None = None
        self._since = float("-inf")
        self._failed = ""
        self._ended = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(round(timing.idle * 1000))
        self._idle.timeout.connect(self._stop)
        self.sink.videoFrameChanged.connect(self._take)
        queued = Qt.ConnectionType.QueuedConnection
        self.wanted.connect(self._begin, queued)
        self.asked.connect(self.tell, queued)
        self.ended.connect(self._end, queued)

    def has_newer(self, than: float) -> bool:
        return self.picture is not None and self.taken_at > than

    @Slot()
    def _begin(self) -> None:
        if self._ended:
            return
        self._idle.start()
        device = self._find()
        now = self._clock()
        if device is None or self._shooting is not None:
            return
        if self._failed and now - self._since < self._timing.retry:
            return
        self._since = now
        shooting = self._shoot(device, self.sink, self._fail)
        self._shooting = (device.id(), shooting)
        shooting.start()

    @Slot()
    def tell(self) -> None:
        """How the camera is, now."""
        self._find()
        now = self._clock()
        silent = now - max(self.taken_at, self._since) > self._timing.silence
        if self.trouble is not None:
            gone = isinstance(self.trouble, NoDeviceError)
            state = DeviceState.NO_DEVICE if gone else DeviceState.HARDWARE_ERROR
            said = ScannerStatus(state, now, self.trouble.action, str(self.trouble))
        elif self._shooting is not None and silent:
            words = "the camera is on and sends no picture"
            said = ScannerStatus(DeviceState.HARDWARE_ERROR, now, Action.RESET, words)
        else:
            words = "looking" if self._shooting is not None else "there, and off"
            said = ScannerStatus(DeviceState.ONLINE, now, Action.NONE, words)
        with self.changed:
            self.said = said
            self.changed.notify_all()

    @Slot()
    def _stop(self) -> None:
        """Off, and no picture of anybody stays."""
        shooting, self._shooting = self._shooting, None
        if shooting is not None:
            shooting[1].stop()
        with self.changed:
            self.picture = None
            self.changed.notify_all()

    @Slot()
    def _end(self) -> None:
        self._ended = True
        self._idle.stop()
        self._stop()

    def _take(self, picture: QVideoFrame) -> None:
        if self._shooting is None or not picture.isValid():
            return
        self._failed = ""
        with self.changed:
            self.trouble = None
            self.picture = picture
            self.taken_at = self._clock()
            self.changed.notify_all()

    def _fail(self, words: str) -> None:
        self._failed = words or "the camera has failed"
        self._stop()
        self._find()

    def _find(self) -> CameraInput | None:
        every = list(self._inputs())
        named = [one for one in every if self._camera.casefold() in one.description().casefold()]
        if not named:
            there = ", ".join(one.description() for one in every) or "none"
            words = f"no camera called {self._camera!r}" if self._camera else "no camera"
            self._stop()
            self._set_trouble(NoDeviceError(f"{words}; there: {there}", Action.CONFIGURATION))
            return None
        if self._shooting is not None and self._shooting[0] not in [one.id() for one in named]:
            self._stop()
        # A camera that has failed is well when it sends a picture, not when it is tried again.
        self._set_trouble(TransportError(self._failed, Action.RESET) if self._failed else None)
        return named[0]

    def _set_trouble(self, trouble: TransportError | None) -> None:
        with self.changed:
            self.trouble = trouble
            self.changed.notify_all()
