"""eSpeak NG itself: every voice speaks, digits are told apart, and nothing leaks on the way."""

from __future__ import annotations

import array
import itertools
import math
import os
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Final

import pytest

from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.journey.session import RATES, VOLUMES_DB
from kiosk_app.speech import engine
from kiosk_app.speech.engine import Espeak, Sound, SpeechError, command, readable, sound_of
from kiosk_app.speech.voices import pieces

VOICES: Final = {tag: one.voice for tag, one in LANGUAGES.items() if one.voice}
NUMBER: Final = "048188001234"
SENTENCES: Final = {
    "vi": (
        "Chọn ngôn ngữ để bắt đầu.",
        "Đặt thẻ căn cước lên mặt kính.",
        "Kiểm tra thông tin đã đọc.",
        "Họ, chữ đệm và tên.",
        "Số định danh cá nhân.",
        "Xác nhận bằng điện thoại.",
        "Máy đang in giấy.",
        "Nhận giấy ở khay giữa.",
        "Bạn có cần thêm thời gian không?",
        "Chưa nối được với văn phòng.",
    ),
    "en": (
        "Choose your language.",
        "Lay your ID card on the glass.",
        "Check what was read.",
        "Full birth name.",
        "Personal ID number.",
        "Confirm with your phone.",
        "The page is being printed.",
        "Take your papers from the middle tray.",
        "Do you need more time?",
        "No connection to the office.",
    ),
    "ko": (
        "언어를 선택하세요.",
        "신분증을 유리 위에 올려 놓으세요.",
        "읽은 내용을 확인하세요.",
        "성명을 입력하세요.",
        "개인 식별 번호.",
        "휴대전화로 확인하세요.",
        "서류를 인쇄하고 있습니다.",
        "가운데 용지함에서 서류를 가져가세요.",
        "시간이 더 필요하십니까?",
        "사무소와 연결되지 않았습니다.",
    ),
    "zh-Hans": (
        "请选择语言。",
        "请把身份证放在玻璃上。",
        "请核对读取的信息。",
        "出生时的姓名。",
        "个人身份号码。",
        "请用手机确认。",
        "正在打印文件。",
        "请从中间托盘取文件。",
        "您需要更多时间吗？",
        "与办公室没有连接。",
    ),
    "zh-Hant": (
        "請選擇語言。",
        "請把身分證放在玻璃上。",
        "請核對讀取的資訊。",
        "出生時的姓名。",
        "個人身分號碼。",
        "請用手機確認。",
        "正在列印文件。",
        "請從中間托盤取文件。",
        "您需要更多時間嗎？",
        "與辦公室沒有連線。",
    ),
    "ru": (
        "Выберите язык.",
        "Положите карту на стекло.",
        "Проверьте прочитанные данные.",
        "Имя при рождении.",
        "Личный номер.",
        "Подтвердите по телефону.",
        "Документ печатается.",
        "Заберите документы из среднего лотка.",
        "Вам нужно больше времени?",
        "Нет связи с учреждением.",
    ),
}


def speak(text: str, language: str, *, rate: float = 1.0, volume_db: int = 0) -> Sound:
    espeak = Espeak()
    sounds = [
        espeak.render(piece.text, VOICES[piece.language], rate=rate, volume_db=volume_db)
        for piece in pieces(text, language, VOICES)
    ]
    return Sound(sounds[0].rate, b"".join(sound.pcm for sound in sounds))


def level_db(sound: Sound) -> float:
    samples = array.array("h", sound.pcm)
    return 10 * math.log10(sum(one * one for one in samples) / len(samples))


def test_every_language_with_a_voice_has_sentences_here() -> None:
    assert SENTENCES.keys() == VOICES.keys()


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_ten_sentences_are_heard_at_a_plausible_length(language: str) -> None:
    sounds = [speak(sentence, language) for sentence in SENTENCES[language]]
    assert len({sound.pcm for sound in sounds}) == len(sounds)
    for sentence, sound in zip(SENTENCES[language], sounds, strict=True):
        assert 0.5 < sound.seconds < 6, sentence
        assert level_db(sound) > 40, f"silence: {sentence}"
        assert max(map(abs, array.array("h", sound.pcm))) < 32_767, f"clipped: {sentence}"


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_other_digits_sound_otherwise(language: str) -> None:
    heard = [speak(" ".join(digits), language) for digits in ("048188", "048189", "840188")]
    assert len({sound.pcm for sound in heard}) == 3
    each = [speak(digit, language) for digit in "0123456789"]
    assert len({sound.pcm for sound in each}) == 10
    assert all(level_db(sound) > 40 for sound in each)


def test_slower_lasts_longer_and_faster_shorter() -> None:
    """accessibility.md: rate."""
    seconds = [speak(SENTENCES["vi"][1], "vi", rate=rate).seconds for rate in RATES]
    assert seconds == sorted(seconds, reverse=True)
    usual = seconds[RATES.index(1.0)]
    assert seconds[0] > 1.6 * usual
    assert seconds[-1] < usual / 2


def test_steps_of_the_volume_are_heard_as_such() -> None:
    """accessibility.md: volume."""
    levels = [level_db(speak(SENTENCES["en"][1], "en", volume_db=step)) for step in VOLUMES_DB]
    assert all(3 < louder - one <= 12 for one, louder in itertools.pairwise(levels))
    assert levels[-1] - levels[0] > 18


def test_a_single_mark_says_its_name() -> None:
    espeak = Espeak()
    named = espeak.render("/", "vi", rate=1, volume_db=0, sign=True)
    assert level_db(named) > 40


def test_words_stand_in_no_argument() -> None:
    for sign in (True, False):
        said = " ".join(command("espeak-ng", "vi", rate=1.0, volume_db=0, sign=sign))
        assert "--stdin" in said
        assert NUMBER not in said


class Slow:
    """A program that takes words like eSpeak and gives nothing until it is killed."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "slow"
        lines = (f"#!{sys.executable}", "import sys, time", "sys.stdin.read()", "time.sleep(60)")
        self.path.write_text("\n".join(lines))
        self.path.chmod(self.path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    return Slow(tmp_path).path


def test_whoever_lists_processes_sees_no_person(slow: Path) -> None:
    espeak = Espeak(str(slow))
    worker = threading.Thread(target=lambda: _ended(espeak))
    worker.start()
    try:
        arguments = _arguments_of_child(slow.name)
        assert b"--stdin" in arguments
        assert NUMBER.encode() not in arguments
    finally:
        espeak.stop()
        worker.join(10)
    assert not worker.is_alive()


def _ended(espeak: Espeak) -> None:
    with pytest.raises(SpeechError, match="ended"):
        espeak.render(NUMBER, "vi", rate=1, volume_db=0)


def _arguments_of_child(name: str) -> bytes:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        for entry in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                found = entry.read_bytes()
                parent = (entry.parent / "stat").read_text().rsplit(")", 1)[1].split()[1]
            except OSError:
                continue
            if name.encode() in found and int(parent) == os.getpid():
                return found
    raise AssertionError("it was never started")


def test_no_file_is_left_or_even_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(Path("/tmp").iterdir())
    speak(NUMBER, "vi")
    assert list(tmp_path.iterdir()) == []
    made = [one for one in set(Path("/tmp").iterdir()) - before if "espeak" in one.name]
    assert made == []


def test_one_that_hangs_is_killed(slow: Path) -> None:
    with pytest.raises(SpeechError, match="slow"):
        Espeak(str(slow), timeout=0.05).render("a", "vi", rate=1, volume_db=0)


def test_an_engine_that_is_not_there_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(SpeechError, match="missing"):
        Espeak(str(tmp_path / "none")).render("a", "vi", rate=1, volume_db=0)


def test_a_voice_that_is_not_there_is_a_known_error() -> None:
    with pytest.raises(SpeechError):
        Espeak().render("a", "xx-none", rate=1, volume_db=0)


def test_what_the_engine_would_take_for_orders_is_words() -> None:
    assert readable("[[h@'loU]] \x01s\x02 a\nb") == "  h@'loU    s  a b"


@pytest.mark.parametrize("wave", [b"", b"RIFF", b"nothing", b"RIFF....WAVEdata....", b"data" * 9])
def test_what_is_no_sound_is_a_known_error(wave: bytes) -> None:
    with pytest.raises(SpeechError, match="silent"):
        sound_of(wave)


def test_the_program_is_found_here() -> None:
    assert engine.installed()
    version = subprocess.run([engine.PROGRAM, "--version"], capture_output=True, check=True)
    assert b"eSpeak NG" in version.stdout
