"""What a mistake in an answer is called: it says what to do, blames nobody, and has no code."""

from __future__ import annotations

from collections.abc import Mapping

from forms.answers import FieldError, Mistake, say_whole
from forms.schema import Form

_SENTENCES: Mapping[Mistake, Mapping[str, str]] = {
    Mistake.MISSING: {
        "vi": "Còn trống. Điền vào đây.",
        "en": "This is still empty. Fill it in.",
        "ko": "비어 있습니다. 입력하세요.",
    },
    Mistake.WRONG_TYPE: {
        "vi": "Chưa đọc được câu trả lời này. Nhập lại.",
        "en": "This answer cannot be read. Enter it again.",
        "ko": "답변을 읽을 수 없습니다. 다시 입력하세요.",
    },
    Mistake.UNKNOWN_FIELD: {
        "vi": "Tờ khai này không hỏi mục này. Bỏ mục này.",
        "en": "This form does not ask for this. Leave it out.",
        "ko": "이 서식에 없는 항목입니다. 삭제하세요.",
    },
    Mistake.TOO_LONG: {
        "vi": "Chỗ này ghi được {most} ký tự. Ở đây có {found}. Viết ngắn hơn.",
        "en": "There is room for {most} characters. There are {found} here. Write it shorter.",
        "ko": "{most}자까지 쓸 수 있습니다. 지금은 {found}자입니다. 더 짧게 쓰세요.",
    },
    Mistake.LETTER: {
        "vi": "Có ký tự không in được. Xóa và gõ lại.",
        "en": "There is a character that cannot be printed. Delete it and type again.",
        "ko": "인쇄할 수 없는 문자가 있습니다. 지우고 다시 입력하세요.",
    },
    Mistake.NAME_LETTER: {
        "vi": "Tên chỉ có chữ cái và dấu cách. Xóa số hoặc dấu khác.",
        "en": "A name has letters and spaces only. Delete digits and other signs.",
        "ko": "이름은 글자와 공백만 쓸 수 있습니다. 숫자나 기호를 지우세요.",
    },
    Mistake.NAME_WITHOUT_LETTERS: {
        "vi": "Tên cần có chữ cái. Nhập họ, chữ đệm và tên.",
        "en": "A name needs letters. Enter the full name.",
        "ko": "이름에는 글자가 필요합니다. 성명을 입력하세요.",
    },
    Mistake.NOT_DIGITS: {
        "vi": "Số định danh chỉ có chữ số. Nhập lại bằng số.",
        "en": "The ID number has digits only. Enter it with digits.",
        "ko": "신분번호는 숫자만 씁니다. 숫자로 입력하세요.",
    },
    Mistake.DIGIT_COUNT: {
        "vi": "Số định danh có {wanted} chữ số. Ở đây {so_far} {found}.",
        "en": "The ID number has {wanted} digits. There {are} {found} here.",
        "ko": "신분번호는 {wanted}자리입니다. 지금은 {found}자리입니다.",
    },
    Mistake.NOT_A_DATE: {
        "vi": "Chưa đủ ngày, tháng, năm. Chọn lại ngày.",
        "en": "Day, month and year are needed. Choose the day again.",
        "ko": "연, 월, 일이 모두 필요합니다. 날짜를 다시 선택하세요.",
    },
    Mistake.NOT_A_DATE_OR_YEAR: {
        "vi": "Chưa đủ ngày, tháng, năm. Chọn lại ngày, hoặc chỉ ghi năm.",
        "en": "Day, month and year are needed. Choose the day again, or give the year alone.",
        "ko": "연, 월, 일이 모두 필요합니다. 날짜를 다시 선택하거나 연도만 입력하세요.",
    },
    Mistake.NO_SUCH_MONTH: {
        "vi": "Một năm có 12 tháng. Chọn lại ngày.",
        "en": "A year has 12 months. Choose the day again.",
        "ko": "한 해는 12개월입니다. 날짜를 다시 선택하세요.",
    },
    Mistake.NO_SUCH_DAY: {
        "vi": "Tháng {month} không có ngày {day}. Chọn lại ngày.",
        "en": "{month_name} has no day {day}. Choose the day again.",
        "ko": "{month}월에는 {day}일이 없습니다. 날짜를 다시 선택하세요.",
    },
    Mistake.TOO_EARLY: {
        "vi": "Năm cần từ {year} trở về sau. Chọn lại ngày.",
        "en": "The year must be {year} or later. Choose the day again.",
        "ko": "{year}년 이후여야 합니다. 날짜를 다시 선택하세요.",
    },
    Mistake.IN_FUTURE: {
        "vi": "Ngày này chưa tới. Chọn lại ngày.",
        "en": "This day has not come yet. Choose the day again.",
        "ko": "아직 오지 않은 날짜입니다. 날짜를 다시 선택하세요.",
    },
    Mistake.YEAR_IN_FUTURE: {
        "vi": "Năm này chưa tới. Chọn lại năm.",
        "en": "This year has not come yet. Choose the year again.",
        "ko": "아직 오지 않은 연도입니다. 연도를 다시 선택하세요.",
    },
    Mistake.TOO_YOUNG: {
        "vi": "Người có tên ở đây cần đủ {years} tuổi. Xem lại ngày sinh.",
        "en": "The person named here must be aged {years} or over. Check the date of birth.",
        "ko": "여기에 적는 사람은 만 {years}세 이상이어야 합니다. 생년월일을 확인하세요.",
    },
    Mistake.NOT_A_COUNT: {
        "vi": "Ở đây chỉ ghi số, ví dụ 3. Nhập lại bằng chữ số.",
        "en": "A whole number goes here, such as 3. Enter it with digits.",
        "ko": "3처럼 정수를 씁니다. 숫자로 다시 입력하세요.",
    },
    Mistake.TOO_SMALL: {
        "vi": "Số nhỏ nhất ở đây là {least}. Nhập lại.",
        "en": "The smallest number here is {least}. Enter it again.",
        "ko": "{least} 이상이어야 합니다. 다시 입력하세요.",
    },
    Mistake.TOO_LARGE: {
        "vi": "Số lớn nhất ở đây là {most}. Nhập lại.",
        "en": "The largest number here is {most}. Enter it again.",
        "ko": "{most} 이하여야 합니다. 다시 입력하세요.",
    },
    Mistake.NOT_A_COUNTRY: {
        "vi": "Chọn một nước trong danh sách.",
        "en": "Choose a country from the list.",
        "ko": "목록에서 국가를 선택하세요.",
    },
    Mistake.NOT_A_UNIT: {
        "vi": "Chọn một phường hoặc xã trong danh sách.",
        "en": "Choose a ward or commune from the list.",
        "ko": "목록에서 동 또는 면을 선택하세요.",
    },
    Mistake.NOT_AN_OPTION: {
        "vi": "Chọn một trong các mục có sẵn.",
        "en": "Choose one of the answers offered.",
        "ko": "제시된 항목 중 하나를 선택하세요.",
    },
    Mistake.PHONE: {
        "vi": "Số điện thoại bắt đầu bằng 0 và có 10 chữ số, hoặc bằng dấu +.",
        "en": "A phone number begins with 0 and has 10 digits, or begins with +.",
        "ko": "전화번호는 0으로 시작하는 10자리이거나 +로 시작합니다.",
    },
    Mistake.EMAIL: {
        "vi": "Email có dạng ten@noi.vn. Kiểm tra lại.",
        "en": "An email address looks like name@place.vn. Check it again.",
        "ko": "이메일은 name@place.vn 형식입니다. 다시 확인하세요.",
    },
    Mistake.TOO_MANY_ROWS: {
        "vi": "Tờ khai này ghi được {most} người. Người khác dùng tờ thứ hai.",
        "en": "This form has room for {most} people. Use a second form for others.",
        "ko": "이 서식에는 {most}명까지 쓸 수 있습니다. 나머지는 두 번째 서식을 사용하세요.",
    },
}

_BOUNDS = frozenset({"least", "most"})
"""Numbers of a sentence that can be large; a year is written without points."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def sentence(error: FieldError, form: Form, language: str) -> str:
    """Say ``error`` in ``language``, else in the form's fallback language, else in Vietnamese."""
    words = _SENTENCES[error.kind]
    text = words.get(language) or words.get(form.fallback_language) or words["vi"]
    data = error.data
    few = data.get("found", 0) < data.get("wanted", 0)
    return text.format(
        **{name: say_whole(number) if name in _BOUNDS else number for name, number in data.items()},
        so_far="mới có" if few else "có",
        are="is" if data.get("found") == 1 else "are",
        month_name=_MONTHS[data.get("month", 1) - 1],
    )
