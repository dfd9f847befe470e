"""The dock's own texts, English and Vietnamese. The kiosk's are translated in kiosk_app/i18n."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Language = Literal["en", "vi"]


@dataclass(frozen=True, slots=True)
class Words:
    """One text in both languages. ``{}`` marks stand at the same places in both."""

    en: str
    vi: str

    def say(self, language: Language, *values: object) -> str:
        return (self.vi if language == "vi" else self.en).format(*values)


LABELS: Final[dict[str, Words]] = {
    "title": Words("Device dock", "Bàn thiết bị"),
    "subtitle": Words(
        "What surrounds the kiosk in a real room", "Những thứ quanh máy trong một căn phòng thật"
    ),
    "language": Words("Tiếng Việt", "English"),
    "glass": Words("On the glass", "Đặt lên mặt kính"),
    "qr": Words("Lay: QR side", "Đặt mặt có QR"),
    "back": Words("Lay: back", "Đặt mặt sau"),
    "passport": Words("Lay: passport", "Đặt hộ chiếu"),
    "visa": Words("Lay: visa", "Đặt thị thực"),
    "rubbish": Words("Or something unusable", "Hoặc thứ không dùng được"),
    "uselessSlips": Words("Slip:", "Phiếu hẹn:"),
    "serviceCard": Words("Service card", "Thẻ bảo trì"),
    "phone": Words("Phone", "Điện thoại"),
    "previous": Words("Previous person", "Người trước"),
    "next": Words("Next person", "Người sau"),
    "scan": Words("Scan the code on the kiosk", "Quét mã trên màn hình máy"),
    "approve": Words("Approve", "Đồng ý"),
    "refuse": Words("Refuse", "Từ chối"),
    "printers": Words("Out of the printers", "Giấy ra từ máy in"),
    "tray": Words("Tray", "Khay giấy"),
    "slot": Words("Slip", "Phiếu"),
    "hand": Words("In your hand", "Đang cầm"),
    "take": Words("Take", "Lấy"),
    "empty": Words("Nothing here", "Chưa có gì"),
    "look": Words("Look closer", "Xem gần"),
    "previousSheet": Words("Previous sheet", "Tờ trước"),
    "nextSheet": Words("Next sheet", "Tờ sau"),
    "lookAway": Words("Look away", "Thôi xem"),
    "putAway": Words("Put away", "Cất đi"),
    "check": Words("Check it with a phone's camera", "Kiểm tra bằng máy ảnh điện thoại"),
    "laySheet": Words("Lay on the glass", "Đặt lên mặt kính"),
    "noCode": Words("No code on this paper", "Giấy này không có mã"),
    "faults": Words("Break something", "Làm hỏng"),
    "net": Words("Net", "Mạng"),
    "cut": Words("Cut", "Ngắt"),
    "slow": Words("Slow by {} s", "Chậm {} giây"),
}

PAGE_PRINTER: Final = Words("Page printer", "Máy in A4")
SLIP_PRINTER: Final = Words("Slip printer", "Máy in phiếu")
SCANNER: Final = Words("Scanner", "Máy quét")

UPS: Final = Words("Power supply", "Bộ lưu điện")
DOOR: Final = Words("Cabinet", "Cửa tủ")
JACK: Final = Words("Jack", "Tai nghe")
LIGHT: Final = Words("Light", "Đèn báo")

FAULTS: Final[dict[str, Words]] = {
    "paper-out": Words("No paper", "Hết giấy"),
    "paper-low": Words("Paper low", "Sắp hết giấy"),
    "jam": Words("Jam", "Kẹt giấy"),
    "cover-open": Words("Cover open", "Mở nắp"),
    "toner-low": Words("Toner low", "Sắp hết mực"),
    "toner-out": Words("No toner", "Hết mực"),
    "power-off": Words("No power", "Mất điện"),
    "silent": Words("Silent", "Im lặng"),
    "slow": Words("Slow", "Chậm"),
    "offline": Words("Off line", "Ngắt nối"),
    "cutter-jam": Words("Cutter stuck", "Kẹt dao cắt"),
    "hardware-error": Words("Broken", "Hỏng"),
    "head-hot": Words("Head too hot", "Đầu in nóng"),
    "unplugged": Words("Unplugged", "Rút cáp"),
    "garbled": Words("Garbled", "Nhiễu"),
    "flood": Words("Flood", "Tràn dữ liệu"),
    "on-battery": Words("Mains gone", "Mất điện lưới"),
    "battery-low": Words("Battery low", "Pin sắp cạn"),
    "replace-battery": Words("Battery worn", "Pin chai"),
    "stale": Words("Out of date", "Số liệu cũ"),
    "open": Words("Open", "Mở cửa"),
    "plugged": Words("Plugged", "Cắm"),
}
"""By the names of ``devices.faults``; a name that is not here is shown as it is."""

LAID: Final = Words("On the glass: {}.", "Trên mặt kính: {}.")
USELESS_SLIP_LAID: Final = Words("On the glass: a slip ({}).", "Trên mặt kính: phiếu hẹn ({}).")
PAGE_LAID: Final = Words("On the glass: the page's code.", "Trên mặt kính: mã của trang giấy.")
SLIP_LAID: Final = Words("On the glass: the slip's code.", "Trên mặt kính: mã của phiếu.")
PAGES_TAKEN: Final = Words("Pages taken: {}.", "Đã lấy {} trang.")
SLIPS_TAKEN: Final = Words("Slips taken: {}.", "Đã lấy {} phiếu.")
FAULT_ON: Final = Words("{}: {}, on.", "{}: {}, bật.")
FAULT_OFF: Final = Words("{}: {}, off.", "{}: {}, tắt.")
NET_CUT: Final = Words("The net is cut.", "Mạng đã ngắt.")
NET_MENDED: Final = Words("The net is back.", "Mạng đã nối lại.")
NET_SLOW: Final = Words("Each request now takes {} s longer.", "Mỗi yêu cầu giờ chậm thêm {} giây.")
NET_FAST: Final = Words("The net is as fast as ever.", "Mạng lại nhanh như thường.")
NET_STATE: Final = Words("connections: {} now, {} in all", "kết nối: {} lúc này, {} tất cả")
NET_STATE_CUT: Final = Words("cut: nothing passes", "đã ngắt: không gì đi qua")
NO_CODE_SEEN: Final = Words(
    "No sign-in code on the kiosk's screen.", "Màn hình máy không có mã đăng nhập."
)
PHONE_WAITS: Final = Words("The phone is loading…", "Điện thoại đang tải…")
PHONE_IDLE: Final = Words(
    "Choose the certificate on the kiosk, then scan its code.",
    "Chọn giấy xác nhận trên máy, rồi quét mã.",
)
