"""The phone page's sentences. Vietnamese is written first; the others say the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"vi": "Tiếng Việt", "en": "English", "ko": "한국어"}
)
DEFAULT = "vi"
"""Where nobody has said which language they read."""
FALLBACK = "en"
"""For those who read another language than the page has."""

_VI = {
    "service": "Định danh mẫu",
    "confirm_title": "Xác nhận với máy Một\N{NO-BREAK SPACE}Cửa",
    "place": "Nơi đặt máy",
    "paper": "Giấy tờ được yêu cầu",
    "person": "Người xác nhận",
    "choose": "Chọn số đang hiện trên màn hình máy",
    "warning": "Chỉ chọn khi đang đứng trước máy này. Người khác gửi mã này đến là lừa đảo.",
    "approve": "Đồng ý",
    "refuse": "Không yêu cầu giấy này",
    "approved_title": "Đã xác nhận",
    "approved": "Mời nhìn lại màn hình máy.",
    "refused_title": "Đã từ chối",
    "refused": "Không giấy nào được cấp. Có thể đóng trang này.",
    "wrong_title": "Số không khớp",
    "wrong": "Yêu cầu đã bị từ chối. Trên máy, chọn “Mã mới” để làm lại.",
    "ended_title": "Mã này không còn dùng được",
    "ended": "Trên máy, chọn “Mã mới” rồi quét lại.",
    "code_title": "Nhập mã trên màn hình máy",
    "code": "Mã 8 chữ cái",
    "unknown": "Không có mã này. So lại với mã trên màn hình máy.",
    "too_many": "Nhập sai quá nhiều lần. Mời thử lại sau 10 phút.",
    "go_on": "Tiếp tục",
    "sign_in_title": "Đăng nhập",
    "sign_in": "Đây là bản mô phỏng. Chọn một người mẫu.",
    "sign_out": "Đổi người",
    "stand_in": "Bản mô phỏng của nhà cung cấp định danh. Mọi người ở đây đều không có thật.",
}
_EN = {
    "service": "Sample ID",
    "confirm_title": "Confirm with the Một\N{NO-BREAK SPACE}Cửa kiosk",
    "place": "Where the kiosk stands",
    "paper": "Paper asked for",
    "person": "You confirm as",
    "choose": "Choose the number on the kiosk's screen",
    "warning": "Choose only while you stand at this kiosk. "
    "If somebody sent you this code, it is a fraud.",
    "approve": "Agree",
    "refuse": "I did not ask for this",
    "approved_title": "Confirmed",
    "approved": "Look at the kiosk's screen again.",
    "refused_title": "Refused",
    "refused": "No paper is issued. You can close this page.",
    "wrong_title": "The number does not match",
    "wrong": "The request was refused. On the kiosk, choose “New code” to start again.",
    "ended_title": "This code can no longer be used",
    "ended": "On the kiosk, choose “New code” and scan again.",
    "code_title": "Type the code on the kiosk's screen",
    "code": "Code of 8 letters",
    "unknown": "There is no such code. Compare it with the kiosk's screen.",
    "too_many": "Too many wrong codes. Try again in 10 minutes.",
    "go_on": "Continue",
    "sign_in_title": "Sign in",
    "sign_in": "This is a stand-in. Choose a sample person.",
    "sign_out": "Somebody else",
    "stand_in": "A stand-in for the identity provider. Nobody here is real.",
}
_KO = {
    "service": "견본 신원",
    "confirm_title": "Một\N{NO-BREAK SPACE}Cửa 키오스크 확인",
    "place": "키오스크 위치",
    "paper": "요청한 서류",
    "person": "확인하는 사람",
    "choose": "키오스크 화면의 숫자를 선택하세요",
    "warning": "이 키오스크 앞에 있을 때만 선택하세요. 다른 사람이 보낸 코드라면 사기입니다.",
    "approve": "동의",
    "refuse": "요청하지 않았습니다",
    "approved_title": "확인되었습니다",
    "approved": "키오스크 화면을 다시 보세요.",
    "refused_title": "거절했습니다",
    "refused": "서류가 발급되지 않습니다. 이 페이지를 닫아도 됩니다.",
    "wrong_title": "숫자가 다릅니다",
    "wrong": "요청이 거절되었습니다. 키오스크에서 새 코드를 선택하세요.",
    "ended_title": "더 이상 쓸 수 없는 코드입니다",
    "ended": "키오스크에서 새 코드를 선택하고 다시 스캔하세요.",
    "code_title": "키오스크 화면의 코드를 입력하세요",
    "code": "문자 8자리 코드",
    "unknown": "없는 코드입니다. 키오스크 화면과 비교하세요.",
    "too_many": "잘못된 코드를 너무 많이 입력했습니다. 10분 후 다시 시도하세요.",
    "go_on": "계속",
    "sign_in_title": "로그인",
    "sign_in": "견본 서비스입니다. 견본 인물을 선택하세요.",
    "sign_out": "다른 사람",
    "stand_in": "신원 확인 기관을 대신하는 견본입니다. 실제 인물이 아닙니다.",
}
WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType({"vi": _VI, "en": _EN, "ko": _KO})


def spoken(wanted: Iterable[str]) -> str:
    """The page's language for somebody who reads ``wanted``: tags, best first; their script and
    country count for nothing.
    """
    read = [tag.strip().partition("-")[0].lower() for tag in wanted]
    read = [tag for tag in read if tag.isalpha()]
    return next((tag for tag in read if tag in WORDS), FALLBACK if read else DEFAULT)
