"""The slip by which a paper is collected: it waits for the office, and the person need not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from forms.slip import (
    VIET_NAM,
    Block,
    Code,
    Pair,
    Separator,
    Space,
    Step,
    Words,
)


@dataclass(frozen=True, slots=True, repr=False)
class Appointment:
    """By what a paper that was asked for today is collected. No ``repr``: the codes are secrets.

    Args:
        title: The paper's short title, in ``language``.
        code: Text of the QR code (``office_contract.slip_code``).
        short: The same to be typed, in groups.
        until: Last day on which it is good.
        place: Where the kiosk stands.
        asked_at: Aware.
        language: Of the person.
    """

    title: str
    code: str
    short: str
    until: date
    place: str
    asked_at: datetime
    language: str


_APPOINTMENT: Mapping[str, Mapping[str, str]] = {
    "vi": {
        "heading": "PHIẾU HẸN LẤY GIẤY",
        "until": "Dùng đến {day:02}/{month:02}/{year}",
        "next": "Bước tiếp theo",
        "send": "Máy gửi yêu cầu ngay khi nối được với văn phòng.",
        "come": "Quay lại từ ngày mai, máy Một Cửa nào cũng được.",
        "bring": "Mang phiếu này và điện thoại để tự xác nhận.",
        "lost": "Mất phiếu, hoặc phiếu quá hạn?",
        "again": "Yêu cầu lại tại máy, hoặc đến quầy.",
        "place": "Nơi yêu cầu",
        "time": "Thời gian",
        "keep": "Phiếu này không có thông tin cá nhân.",
    },
    "en": {
        "heading": "APPOINTMENT SLIP",
        "until": "Good until {day} {month_name} {year}",
        "next": "What happens next",
        "send": "The machine sends your request as soon as it reaches the office.",
        "come": "Come back from tomorrow, to any Một Cửa machine.",
        "bring": "Bring this slip and your phone. You sign in yourself.",
        "lost": "Slip lost, or out of date?",
        "again": "Ask again at a machine, or at the counter.",
        "place": "Asked for at",
        "time": "Time",
        "keep": "No personal data stands on this slip.",
    },
    "ko": {
        "heading": "서류 수령 접수증",
        "until": "{year}년 {month}월 {day}일까지 사용",
        "next": "다음 절차",
        "send": "기관과 연결되는 즉시 기기가 신청을 보냅니다.",
        "come": "내일부터 어느 Một Cửa 기기에서나 받을 수 있습니다.",
        "bring": "이 접수증과 휴대전화를 가져와 직접 본인 확인을 하세요.",
        "lost": "접수증을 잃어버렸거나 기한이 지났나요?",
        "again": "기기에서 다시 신청하거나 창구에 문의하세요.",
        "place": "신청 장소",
        "time": "시간",
        "keep": "이 종이에는 개인정보가 없습니다.",
    },
}

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""The locale is the machine's, not the person's."""
_LARGEST_SHORT = 56
"""Dots."""


def appointment_blocks(appointment: Appointment) -> tuple[Block, ...]:
    """Lay an appointment slip out in the person's language, else in English.

    Raises:
        SlipCodeTooLongError: when it is drawn, for a code that no slip can hold.
    """
    words = _APPOINTMENT.get(appointment.language, _APPOINTMENT["en"])
    time = appointment.asked_at.astimezone(VIET_NAM)
    return (
        Words("Một Cửa", 40, bold=True, centred=True),
        Words(words["heading"], 34, bold=True, centred=True),
        Words(appointment.title, 28, centred=True),
        Code(appointment.code),
        Words(appointment.short, _LARGEST_SHORT, bold=True, centred=True, one_line=True),
        Words(_last_day(words["until"], appointment.until), 34, bold=True, centred=True),
        Separator(),
        Words(words["next"], 28, bold=True),
        Step(1, words["send"]),
        Step(2, words["come"]),
        Step(3, words["bring"]),
        Separator(),
        Words(words["lost"], 28, bold=True),
        Words(words["again"]),
        Separator(),
        Pair(words["place"], appointment.place, 26),
        Pair(words["time"], f"{time:%H:%M · %d/%m/%Y}", 26),
        Space(8),
        Words(words["keep"], 22, centred=True),
    )


def _last_day(words: str, day: date) -> str:
    return words.format(
        day=day.day, month=day.month, month_name=_MONTHS[day.month - 1], year=day.year
    )
