"""The camera's pictures with Qt's own frames and sink; the camera itself is a stand-in."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink
from pytestqt.qtbot import QtBot

from devices.errors import TransportError
from devices.scanner.api import Scan
from devices.scanner.camera import CameraScanner, Frame, sightings
from devices.simulators.scanner_view import code_picture
from devices.status import Action, DeviceState
from devices.timing import CameraTiming
from devices.transports.api import NoDeviceError
from kiosk_app.camera import CameraFrames, CameraInput, luminance
from kiosk_app.config import load_config
from kiosk_app.drivers import build_drivers
from tests.devices.parts import DEADLINE, Clock, until

Pixel = QVideoFrameFormat.PixelFormat
CARD = "001090000001||Nguyễn Văn A|01011990|Nam|Số 1, phường Hà|01012021".encode()
BRISK = CameraTiming(period=0.01, idle=0.2, answer=DEADLINE)


def desk(width: int = 322, height: int = 246) -> Image.Image:
    """A code on a picture whose rows are no multiple of what formats round up to."""
    picture = Image.new("L", (width, height), 180)
    picture.paste(code_picture(CARD, dot=3), (40, 20))
    return picture


def video_frame(picture: Image.Image, pixel: Pixel) -> QVideoFrame:
    """``picture`` as a camera sends it in this format."""
    width, height = picture.size
    frame = QVideoFrame(QVideoFrameFormat(QSize(width, height), pixel))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, stride = memoryview(frame.bits(0)), frame.bytesPerLine(0)
    for y in range(height):
        row = picture.crop((0, y, width, y + 1)).tobytes()
        sent = _ROWS[pixel](row)
        plane[y * stride : y * stride + len(sent)] = sent
    frame.unmap()
    return frame


def plain(row: bytes) -> bytes:
    return row


def before_chroma(row: bytes) -> bytes:
    return b"".join(bytes((level, 128)) for level in row)


def after_chroma(row: bytes) -> bytes:
    return b"".join(bytes((128, level)) for level in row)


def second_of_four(row: bytes) -> bytes:
    return b"".join(bytes((128, level, 7, 255)) for level in row)


def third_of_four(row: bytes) -> bytes:
    return b"".join(bytes((255, 128, level, 7)) for level in row)


_ROWS: dict[Pixel, Callable[[bytes], bytes]] = {
    Pixel.Format_Y8: plain,
    Pixel.Format_NV12: plain,
    Pixel.Format_NV21: plain,
    Pixel.Format_YUV420P: plain,
    Pixel.Format_YUV422P: plain,
    Pixel.Format_YV12: plain,
    Pixel.Format_YUYV: before_chroma,
    Pixel.Format_UYVY: after_chroma,
    Pixel.Format_Y16: after_chroma,
    Pixel.Format_P010: after_chroma,
    Pixel.Format_AYUV: second_of_four,
    Pixel.Format_BGRX8888: second_of_four,
    Pixel.Format_BGRA8888: second_of_four,
    Pixel.Format_RGBX8888: second_of_four,
    Pixel.Format_RGBA8888: second_of_four,
    Pixel.Format_XRGB8888: third_of_four,
    Pixel.Format_ARGB8888: third_of_four,
    Pixel.Format_XBGR8888: third_of_four,
    Pixel.Format_ABGR8888: third_of_four,
}


@pytest.mark.parametrize("pixel", _ROWS, ids=lambda pixel: pixel.name)
def test_a_frame_of_each_format_becomes_grey(qapp: object, pixel: Pixel) -> None:
    picture = desk()
    grey = luminance(video_frame(picture, pixel), 7.0)
    assert grey is not None
    assert (grey.at, grey.width, grey.height) == (7.0, *picture.size)
    pairs = zip(grey.luminance, picture.tobytes(), strict=True)
    assert all(seen == sent for seen, sent in pairs)
    assert [sighting.data for sighting in sightings(grey)] == [CARD]


def test_a_picture_in_jpeg_becomes_grey_also_on_another_thread(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk().save(tmp_path / "desk.jpg", quality=90)
    data = (tmp_path / "desk.jpg").read_bytes()
    size = QSize(*desk().size)
    frame = QVideoFrame(QVideoFrameFormat(size, Pixel.Format_Jpeg))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    memoryview(frame.bits(0))[: len(data)] = data
    frame.unmap()
    grey = Asking(lambda: luminance(frame, 0.0)).answer(qtbot)
    assert isinstance(grey, Frame)
    assert [sighting.data for sighting in sightings(grey)] == [CARD]


def test_what_is_no_picture_becomes_none(qapp: object) -> None:
    assert luminance(QVideoFrame(), 0.0) is None


@dataclass
class Input:
    name: str

    def id(self) -> str:
        return self.name

    def description(self) -> str:
        return self.name


class Bench:
    """Cameras that are plugged in, and what becomes of them."""

    def __init__(self) -> None:
        self.plugged = [Input("Webcam"), Input("Document Camera 5MP")]
        self.on: list[str] = []
        self.started = 0
        self.sink: QVideoSink | None = None
        self.fail: Callable[[str], None] = lambda _: None

    def inputs(self) -> list[Input]:
        return list(self.plugged)

    def shoot(
        self, device: CameraInput, sink: QVideoSink, failed: Callable[[str], None]
    ) -> BenchShooting:
        self.sink, self.fail = sink, failed
        return BenchShooting(self, device.description())

    def see(self, picture: Image.Image) -> None:
        assert self.sink is not None
        self.sink.setVideoFrame(video_frame(picture, Pixel.Format_NV12))


@dataclass
class BenchShooting:
    bench: Bench
    name: str

    def start(self) -> None:
        self.bench.started += 1
        self.bench.on.append(self.name)

    def stop(self) -> None:
        self.bench.on.remove(self.name)


@pytest.fixture
def bench() -> Bench:
    return Bench()


@contextlib.contextmanager
def camera(
    bench: Bench, name: str = "", timing: CameraTiming = BRISK, clock: Clock | None = None
) -> Iterator[CameraFrames]:
    more = {} if clock is None else {"clock": clock}
    frames = CameraFrames(name, timing, inputs=bench.inputs, shoot=bench.shoot, **more)
    yield frames
    frames.close()


class Asking:
    """One call on another thread, as the kiosk makes it, while Qt's loop runs here."""

    def __init__(self, call: Callable[[], object]) -> None:
        self.answers: list[object] = []
        self._call = call
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self.answers.append(self._call())
        except TransportError as e:
            self.answers.append(e)

    def answer(self, qtbot: QtBot) -> object:
        qtbot.waitUntil(lambda: bool(self.answers), timeout=round(DEADLINE * 1000))
        self._thread.join(DEADLINE)
        return self.answers[0]


def test_it_is_switched_on_by_a_look_and_off_again_by_itself(qtbot: QtBot, bench: Bench) -> None:
    with camera(bench) as frames:
        assert frames.status().detail == "there, and off"
        asking = Asking(lambda: frames.newer(0.0, DEADLINE))
        qtbot.waitUntil(lambda: bench.on == ["Webcam"])
        assert frames.status().detail == "looking"
        bench.see(desk())
        seen = asking.answer(qtbot)
        assert isinstance(seen, Frame)
        assert [sighting.data for sighting in sightings(seen)] == [CARD]
        qtbot.waitUntil(lambda: not bench.on)
        assert bench.started == 1
        # Nothing of the last picture is kept for the next person.
        assert Asking(lambda: frames.newer(0.0, 0.0)).answer(qtbot) is None


def test_the_same_picture_is_not_seen_twice(qtbot: QtBot, bench: Bench) -> None:
    with camera(bench, timing=CameraTiming(idle=60)) as frames:
        asking = Asking(lambda: frames.newer(0.0, DEADLINE))
        qtbot.waitUntil(lambda: bool(bench.on))
        bench.see(desk())
        first = asking.answer(qtbot)
        assert isinstance(first, Frame)
        assert Asking(lambda: frames.newer(first.at, 0.05)).answer(qtbot) is None
        bench.see(desk())
        second = Asking(lambda: frames.newer(first.at, DEADLINE)).answer(qtbot)
        assert isinstance(second, Frame)
        assert second.at > first.at


def test_a_code_on_qt_s_frames_is_a_scan(qtbot: QtBot, bench: Bench) -> None:
    with camera(bench) as frames:
        scanner = CameraScanner("s", frames, BRISK)
        asking = Asking(lambda: scanner.read(DEADLINE))
        qtbot.waitUntil(lambda: bool(bench.on))
        bench.see(desk())
        assert asking.answer(qtbot) == Scan(CARD)


def test_the_camera_is_chosen_by_a_part_of_its_name(qtbot: QtBot, bench: Bench) -> None:
    with camera(bench, "document") as frames:
        asking = Asking(lambda: frames.newer(0.0, 0.3))
        qtbot.waitUntil(lambda: bench.on == ["Document Camera 5MP"])
        asking.answer(qtbot)


def test_one_that_is_not_there_is_no_device_and_those_that_are_are_named(
    qtbot: QtBot, bench: Bench
) -> None:
    with camera(bench, "Brio") as frames:
        status = frames.status()
        assert (status.device, status.action) == (DeviceState.NO_DEVICE, Action.CONFIGURATION)
        assert status.detail == "no camera called 'Brio'; there: Webcam, Document Camera 5MP"
        refused = Asking(lambda: frames.newer(0.0, DEADLINE)).answer(qtbot)
        assert isinstance(refused, NoDeviceError)


def test_unplugged_under_a_reader_it_tells_the_reader_and_comes_back(
    qtbot: QtBot, bench: Bench
) -> None:
    with camera(bench) as frames:
        plugged, bench.plugged = bench.plugged, []
        assert frames.status().device is DeviceState.NO_DEVICE
        bench.plugged = plugged
        assert frames.status().device is DeviceState.ONLINE
        asking = Asking(lambda: frames.newer(0.0, DEADLINE))
        qtbot.waitUntil(lambda: bool(bench.on))
        bench.plugged = []
        assert frames.status().device is DeviceState.NO_DEVICE
        assert isinstance(asking.answer(qtbot), NoDeviceError)
        assert not bench.on
        bench.plugged = plugged
        asking = Asking(lambda: frames.newer(0.0, DEADLINE))
        frames.status()
        qtbot.waitUntil(lambda: bool(bench.on) or bool(asking.answers))
        if asking.answers:
            # Asked before the window's thread had seen it again.
            asking = Asking(lambda: frames.newer(0.0, DEADLINE))
            qtbot.waitUntil(lambda: bool(bench.on))
        bench.see(desk())
        assert isinstance(asking.answer(qtbot), Frame)


def test_a_camera_that_fails_says_so_until_it_sends_a_picture(qtbot: QtBot, bench: Bench) -> None:
    clock = Clock()
    with camera(bench, timing=CameraTiming(idle=60), clock=clock) as frames:
        asking = Asking(lambda: frames.newer(0.0, DEADLINE))
        qtbot.waitUntil(lambda: bench.started == 1)
        bench.fail("the camera is used by another program")
        assert isinstance(asking.answer(qtbot), TransportError)
        status = frames.status()
        assert (status.device, status.action) == (DeviceState.HARDWARE_ERROR, Action.RESET)
        assert "another program" in status.detail
        # It is tried again, and not at each look.
        Asking(lambda: frames.newer(0.0, 0.0)).answer(qtbot)
        frames.status()
        assert bench.started == 1
        clock.advance(1.5)
        Asking(lambda: frames.newer(0.0, 0.0)).answer(qtbot)
        qtbot.waitUntil(lambda: bench.started == 2)
        assert frames.status().device is DeviceState.HARDWARE_ERROR
        bench.see(desk())
        assert frames.status().device is DeviceState.ONLINE


def test_a_camera_that_sends_nothing_is_no_camera_that_works(qtbot: QtBot, bench: Bench) -> None:
    clock = Clock()
    with camera(bench, timing=CameraTiming(idle=60), clock=clock) as frames:
        Asking(lambda: frames.newer(0.0, 0.0)).answer(qtbot)
        qtbot.waitUntil(lambda: bool(bench.on))
        clock.advance(2.9)
        assert frames.status().device is DeviceState.ONLINE
        clock.advance(0.2)
        status = frames.status()
        assert (status.device, status.action) == (DeviceState.HARDWARE_ERROR, Action.RESET)
        assert "no picture" in status.detail
        bench.see(desk())
        assert frames.status().device is DeviceState.ONLINE


def test_asked_from_another_thread_it_is_as_new_as_the_question(qtbot: QtBot, bench: Bench) -> None:
    with camera(bench) as frames:
        before = frames.status().taken_at
        status = Asking(frames.status).answer(qtbot)
        assert status.device is DeviceState.ONLINE  # type: ignore[attr-defined]
        assert status.taken_at > before  # type: ignore[attr-defined]


def test_closed_it_lets_the_reader_go(qtbot: QtBot, bench: Bench) -> None:
    with camera(bench) as frames:
        asking = Asking(lambda: frames.newer(0.0, 10 * DEADLINE))
        qtbot.waitUntil(lambda: bool(bench.on))
        frames.close()
        assert isinstance(asking.answer(qtbot), TransportError)
        qtbot.waitUntil(lambda: not bench.on)
        assert frames.status().device is DeviceState.UNKNOWN


def test_while_the_window_hangs_a_question_is_answered_in_time_with_an_old_answer(
    qtbot: QtBot, bench: Bench
) -> None:
    with camera(bench, timing=CameraTiming(answer=0.05)) as frames:
        old = frames.status().taken_at
        asking = Asking(frames.status)
        # No event of Qt's is handled meanwhile.
        until(lambda: bool(asking.answers), "an answer")
        assert asking.answers[0].taken_at == old  # type: ignore[attr-defined]


def test_where_no_application_runs_a_camera_is_unknown(
    monkeypatch: pytest.MonkeyPatch, bench: Bench
) -> None:
    monkeypatch.setattr("kiosk_app.camera.QCoreApplication.instance", lambda: None)
    with camera(bench) as frames:
        assert frames.status().device is DeviceState.UNKNOWN
        with pytest.raises(TransportError, match="running kiosk"):
            frames.newer(0.0, 0.0)


def test_the_configuration_s_camera_is_the_kiosk_s_scanner(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(
        """
        state = "state"
        machine = { name = "A", place = "B" }
        office = { url = "http://127.0.0.1:1" }
        page_printer = { kind = "folder" }
        scanner = { kind = "camera", camera = "no such camera as this one" }
        """
    )
    drivers = build_drivers(load_config(tmp_path / "kiosk.toml"))
    with contextlib.closing(drivers):
        assert drivers.scanner is not None
        status = drivers.scanner.status()
    assert status.device is DeviceState.NO_DEVICE
    assert "no such camera as this one" in status.detail


def test_here_there_is_none(qtbot: QtBot) -> None:
    """With Qt's own list of cameras: this machine has none, or one whose name is another."""
    with contextlib.closing(CameraFrames("no such camera as this one")) as frames:
        assert frames.status().device is DeviceState.NO_DEVICE
