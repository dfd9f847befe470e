from __future__ import annotations

import contextlib
import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageEnhance, ImageFilter

from devices.errors import TransportError
from devices.scanner.api import Scan
from devices.scanner.camera import CameraScanner, Frame, Sighting, sightings
from devices.simulators.scanner_view import SimulatedView, code_picture
from devices.status import ScannerStatus
from devices.timing import CameraTiming
from devices.transports.api import NoDeviceError
from tests.cases import cases
from tests.devices.parts import DEADLINE, Clock

CARD = "001090000001||Nguyễn Văn A|01011990|Nam|Số 1, phường Hà|01012021".encode()
TIMING = CameraTiming(period=0.1, gone=1.0, step=0.25, flush=0.0)


def frame(picture: Image.Image) -> Frame:
    grey = picture.convert("L")
    return Frame(0.0, grey.width, grey.height, grey.tobytes())


def on_a_desk(code: Image.Image) -> Image.Image:
    desk = Image.new("L", (640, 480), 150)
    desk.paste(code, ((640 - code.width) // 2, (480 - code.height) // 2))
    return desk


@pytest.mark.parametrize("kind", ["QRCode", "PDF417", "Aztec"])
def test_each_kind_of_code_is_read_byte_by_byte(kind: str) -> None:
    found = sightings(frame(on_a_desk(code_picture(CARD, kind, dot=2))))
    assert [sighting.data for sighting in found] == [CARD]


def test_other_kinds_are_not_looked_for() -> None:
    assert sightings(frame(on_a_desk(code_picture(b"4006381333931", "EAN13")))) == []


@pytest.mark.parametrize("angle", [0, 7, 31, 45, 90, 135, 180, 270, 301])
def test_at_any_angle(angle: int) -> None:
    picture = on_a_desk(code_picture(CARD, dot=4)).rotate(angle, fillcolor=150)
    assert [sighting.data for sighting in sightings(frame(picture))] == [CARD]


def test_held_aslant() -> None:
    code = on_a_desk(code_picture(CARD, dot=5))
    aslant = code.transform(
        code.size,
        Image.Transform.PERSPECTIVE,
        (1.1, 0.1, -40, 0.05, 1.2, -40, 0.0002, 0.0003),
        fillcolor=150,
    )
    assert [sighting.data for sighting in sightings(frame(aslant))] == [CARD]


def test_out_of_focus_by_a_little() -> None:
    picture = on_a_desk(code_picture(CARD, dot=5)).filter(ImageFilter.GaussianBlur(2))
    assert [sighting.data for sighting in sightings(frame(picture))] == [CARD]


def test_in_low_light_with_noise() -> None:
    dark = ImageEnhance.Brightness(on_a_desk(code_picture(CARD, dot=5))).enhance(0.2)
    chance = random.Random(6)
    noisy = bytes(min(255, max(0, level + chance.randrange(-8, 9))) for level in dark.tobytes())
    found = sightings(Frame(0.0, *dark.size, noisy))
    assert [sighting.data for sighting in found] == [CARD]


def test_two_codes_on_one_picture_are_two_scans() -> None:
    desk = Image.new("L", (640, 480), 150)
    for x, data in ((40, b"left"), (380, b"right")):
        desk.paste(code_picture(data, dot=5), (x, 100))
    assert sorted(sighting.data for sighting in sightings(frame(desk))) == [b"left", b"right"]


def test_nothing_on_the_picture() -> None:
    assert sightings(Frame(0.0, 640, 480, random.Random(1).randbytes(640 * 480))) == []
    assert sightings(Frame(0.0, 640, 480, bytes(640 * 480))) == []


class Played:
    """A view whose pictures are lists of sightings, one each tenth of a second of ``clock``."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.now: Sequence[Sighting] = ()
        self.taken = 0
        self.there = True
        self.starting = False
        self.scanner = CameraScanner("s", self, TIMING, clock, self._decode)

    def newer(self, than: float, within: float) -> Frame | None:
        if not self.there:
            raise NoDeviceError("no camera is there")
        if self.starting or self.clock.now <= than:
            return None
        self.taken += 1
        return Frame(self.clock.now, 1, 1, b"\0")

    def status(self) -> ScannerStatus:
        raise NotImplementedError

    def close(self) -> None:
        pass

    def play(self, *pictures: Sequence[Sighting]) -> list[bytes]:
        """What is read while these pass."""
        found = []
        for picture in pictures:
            self.now = picture
            self.clock.advance(0.11)
            while (scan := self.scanner.read(0)) is not None:
                assert isinstance(scan, Scan)
                found.append(scan.data)
        return found

    def _decode(self, _: Frame) -> Sequence[Sighting]:
        return self.now


@pytest.fixture
def played() -> Played:
    return Played(Clock())


def at(x: float, data: bytes = b"A") -> Sighting:
    return Sighting(data, x, 100, 80)


def test_a_code_that_stays_is_read_once(played: Played) -> None:
    assert played.play([at(0)], *[[at(200 * n)] for n in range(30)]) == [b"A"]


def test_a_code_that_could_not_be_read_for_a_moment_is_read_once(played: Played) -> None:
    assert played.play([at(0)], [], [], [], [], [at(0)]) == [b"A"]


def test_taken_away_and_laid_down_again_it_is_read_again(played: Played) -> None:
    assert played.play([at(0)], *[[]] * 10, [at(0)]) == [b"A", b"A"]


def test_the_next_code_is_read_while_the_last_is_in_view(played: Played) -> None:
    both = [at(0), at(300, b"B")]
    assert played.play([at(0)], both, both, [at(300, b"B")]) == [b"A", b"B"]


def test_f9_what_lies_there_at_the_flush_is_not_read_until_it_is_moved(played: Played) -> None:
    played.now = [at(0)]
    played.scanner.flush()
    assert played.play([at(0)], [at(3)], [at(-4)], [at(15)]) == []
    assert played.play([at(40)], [at(80)]) == [b"A"]


def test_f9_what_lies_there_at_the_flush_is_read_when_laid_down_anew(played: Played) -> None:
    played.now = [at(0)]
    played.scanner.flush()
    assert played.play([at(0)], *[[]] * 10, [at(0)]) == [b"A"]


def test_f9_what_the_last_person_left_is_not_the_next_ones_even_when_moved(played: Played) -> None:
    assert played.play([at(0)]) == [b"A"]
    played.clock.advance(3600)
    played.scanner.flush()
    assert played.play([at(0)], [at(200)], [at(400)]) == []
    assert played.play([at(0, b"mine")]) == [b"mine"]


def test_f9_without_a_picture_at_the_flush_the_first_one_shows_what_lay_there(
    played: Played,
) -> None:
    played.starting = True
    played.scanner.flush()
    played.starting = False
    assert played.play([at(0)], [at(0)], [at(0), at(0, b"B")]) == [b"B"]


def test_nothing_is_looked_at_while_nobody_reads(played: Played) -> None:
    played.play([])
    looked = played.taken
    played.clock.advance(60)
    assert played.taken == looked


def test_ten_pictures_a_second_at_most_and_half_of_a_core(played: Played) -> None:
    clock = played.clock
    for _ in range(100):
        clock.advance(0.01)
        played.scanner.read(0)
    assert 9 <= played.taken <= 10

    def decode(_: Frame) -> Sequence[Sighting]:
        clock.advance(0.4)
        return ()

    slow = CameraScanner("s", played, TIMING, clock, decode)
    played.taken = 0
    end = clock.now + 8
    while clock.now < end:
        slow.read(0)
        clock.advance(0.01)
    assert 9 <= played.taken <= 11


def test_a_camera_that_is_gone_is_said_to_be_and_comes_back(played: Played) -> None:
    played.there = False
    with pytest.raises(NoDeviceError):
        played.scanner.read(0)
    played.there = True
    assert played.play([at(0)]) == [b"A"]


def test_no_code_stays_in_clear() -> None:
    view = SimulatedView()
    with contextlib.closing(CameraScanner("s", view)) as scanner:
        view.lay(CARD)
        assert scanner.read(DEADLINE) == Scan(CARD)
        assert CARD not in b"".join(scanner._view)
        assert not scanner._ready


def test_blurred_it_reads_nothing_and_wiped_it_reads_again() -> None:
    view = SimulatedView()
    with contextlib.closing(CameraScanner("s", view)) as scanner:
        view.set_fault("blurred", on=True)
        view.lay(CARD)
        assert scanner.read(0.3) is None
        assert view.looks > 0
        view.set_fault("blurred", on=False)
        assert scanner.read(DEADLINE) == Scan(CARD)


def test_closed_it_says_so() -> None:
    scanner = CameraScanner("s", SimulatedView())
    scanner.close()
    scanner.flush()
    with pytest.raises(TransportError, match="closed"):
        scanner.read(1)


pictures = st.lists(st.sets(st.sampled_from([b"A", b"B", b"C"])), max_size=25)


@settings(max_examples=cases(200))
@given(pictures)
def test_a_code_is_read_as_often_as_it_came_into_view(shown: list[set[bytes]]) -> None:
    played = Played(Clock())
    found = played.play(*[[at(0, data) for data in sorted(codes)] for codes in shown])
    for data in (b"A", b"B", b"C"):
        came, away = 0, 100
        for codes in shown:
            came += data in codes and away >= 10
            away = 0 if data in codes else away + 1
        assert found.count(data) == came


@settings(max_examples=cases(50))
@given(st.integers(1, 90), st.integers(1, 90), st.randoms(use_true_random=False))
def test_any_picture_is_looked_at_without_harm(
    width: int, height: int, chance: random.Random
) -> None:
    sightings(Frame(0.0, width, height, chance.randbytes(width * height)))
