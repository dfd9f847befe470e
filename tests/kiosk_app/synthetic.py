"""Synthetic people, papers and machines of which the scenes are made."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image, ImageDraw

from devices.status import Cover, DeviceReport, DeviceState, Media, Paper, PrinterStatus, Supply
from forms.bundle import load_bundle
from forms.schema import Form
from identity_documents.document import Document, Doubt, Sex, Source
from kiosk_app.actions.local_time import HALL
from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.journey.bulletin import Bulletin, Closure, Notice, OpenHours
from kiosk_app.journey.circumstances import Fee, Machine, Office
from kiosk_app.journey.session import Comfort, Person, Session, TextStep
from kiosk_app.journey.states import Screen, State
from office_contract.short_code import short_code
from office_contract.slip_code import write_slip_code
from office_contract.vocabulary import Relation, Subject

CATALOGUE: Final = Path(__file__).parents[2] / "forms" / "catalogue"

SESSION: Final = "00c0ffee00c0ffee"


CODES: Final = tuple(sorted(folder.name for folder in CATALOGUE.iterdir()))
"""The real catalogue: whatever it offers must fit."""


@cache
def form(code: str) -> Form:
    """A form of the real catalogue."""
    return load_bundle(CATALOGUE / code).form


def page_printer(**changes: object) -> DeviceReport:
    status = PrinterStatus(
        device=DeviceState.ONLINE,
        taken_at=0.0,
        media=Media.NOT_PRESENT,
        paper=Paper.FULL,
        toner=Supply.FULL,
        cover=Cover.CLOSED,
    )
    return DeviceReport("a4", "page-printer", replace(status, **changes))  # type: ignore[arg-type]


SLIP_PRINTER: Final = replace(page_printer(), name="slip", kind="slip-printer")

OFFICE_HERE: Final = Office(
    reachable=True,
    since="08:02",
    fees={
        "CT07": Fee(5000, waived=True),
        **{code: Fee(8000, waived=True) for code in ("TL-KS", "TL-KH", "TL-KT")},
        "XN-TTHN": Fee(15000, waived=False),
    },
    offered=frozenset({"CT07", "TL-KS", "TL-KH", "TL-KT", "XN-TTHN"}),
)
OFFICE_AWAY: Final = replace(OFFICE_HERE, reachable=False, since="09:41", takes_requests=True)
NOTICE: Final = Notice(
    {
        "vi": "Sáng thứ Bảy 28/11 quầy số 3 nghỉ. Hồ sơ đất đai nhận tại quầy số 5 từ 7 giờ 30.",
        "en": "Counter 3 is closed on Saturday 28 November. Land files go to counter 5 from 7:30.",
        "ko": "11월 28일 토요일에는 3번 창구를 열지 않습니다. "
        "토지 서류는 7시 30분부터 5번 창구에서 받습니다.",
    }
)
WARNING: Final = Notice(
    {
        "vi": "Có người mạo danh cán bộ gọi điện xin mã. Không đọc mã cho bất kỳ ai.",
        "en": "Callers pretend to be officials and ask for codes. Tell your code to nobody.",
    },
    warning=True,
)
LONGEST_NOTICE: Final = Notice(
    {
        "vi": "Từ ngày 01/12/2026 phường Hải Châu tiếp nhận hồ sơ tại trụ sở mới, số 42 Bạch Đằng. "
        "Máy này vẫn in biểu mẫu và cấp giấy xác nhận như trước; xin mang theo thẻ căn cước "
        "và điện thoại khi đến."
    }
)
WEEK: Final = tuple(
    OpenHours(weekday, opens, closes)
    for weekday in range(1, 6)
    for opens, closes in (("07:30", "11:30"), ("13:00", "17:00"))
)
SATURDAY: Final = datetime(2026, 11, 21, 9, 47, tzinfo=HALL)
HOLIDAY: Final = {"vi": "Nghỉ Ngày Nhà giáo Việt Nam", "en": "Closed for Teachers' Day"}
CLOSURES: Final = {
    "CT07": Closure(
        {
            "vi": "Cơ sở dữ liệu dân cư đang bảo trì.",
            "en": "The population register is under maintenance.",
            "ko": "주민 정보 시스템을 점검하고 있습니다.",
        },
        datetime(2026, 11, 21, 14, 0, tzinfo=HALL),
    )
}
OFFICE_NEVER_SEEN: Final = Office(reachable=False, since="09:41")
"""Since the machine was switched on: it knows no key for which a request could be sealed."""


VOICES: Final = frozenset({"vi", "en", "ko", "zh-Hans", "zh-Hant", "ru"})
"""Languages that are read aloud."""


def machine(
    office: Office = OFFICE_HERE, *, slips: bool = True, out_of_service: str | None = None
) -> Machine:
    """``slips``: it has a receipt printer."""
    return Machine(
        kiosk="k-0001",
        place="Hải Châu",
        languages=tuple(LANGUAGES),
        forms={code: form(code) for code in CODES},
        office=office,
        voices=VOICES,
        devices=(page_printer(), SLIP_PRINTER) if slips else (page_printer(),),
        out_of_service=out_of_service,
    )


def machine_told(now: datetime | None = SATURDAY, **bulletin: object) -> Machine:
    """The office has said something to be read; ``bulletin`` are the fields of it."""
    word = Bulletin(**bulletin)  # type: ignore[arg-type]
    return replace(machine(replace(OFFICE_HERE, bulletin=word)), now=now)


def machine_without_office(*, slips: bool = True) -> Machine:
    return machine(OFFICE_AWAY, slips=slips)


CARD: Final = Document(
    source=Source.CARD_QR,
    number="048188001234",
    name="Nguyễn Thị Thu Hường",
    birth_date=date(1988, 3, 15),
    sex=Sex.FEMALE,
    address="24 Trần Phú, Hải Châu 1, Hải Châu, Đà Nẵng",
    issued=date(2022, 7, 20),
    doubts=frozenset({Doubt.ADDRESS_BEFORE_2025}),
)
MRZ_CARD: Final = Document(
    source=Source.CARD_MRZ,
    number="048188001234",
    name="NGUYEN THI THU HUONG",
    birth_date=date(1988, 3, 15),
    sex=Sex.FEMALE,
    expires=date(2028, 3, 15),
    doubts=frozenset({Doubt.NAME_WITHOUT_ACCENTS}),
)
PASSPORT: Final = Document(
    source=Source.PASSPORT_MRZ,
    number="M12345678",
    name="KIM MINJUN",
    birth_date=date(1990, 3, 8),
    sex=Sex.UNSPECIFIED,
    nationality="KOR",
    expires=date(2025, 12, 9),
    doubts=frozenset({Doubt.NAME_WITHOUT_ACCENTS, Doubt.EXPIRED}),
)
VISA: Final = Document(
    source=Source.VISA_MRZ,
    number="DL1234567",
    name="SMITH JOHN EDWARD",
    birth_date=date(1979, 11, 24),
    sex=Sex.MALE,
    nationality="GBR",
    expires=date(2027, 1, 30),
    doubts=frozenset({Doubt.NAME_WITHOUT_ACCENTS, Doubt.NAME_MAY_BE_CUT}),
)
TOKEN: Final = bytes(range(16))
SLIP_UNTIL: Final = date(2026, 12, 21)
SLIP_CODE: Final = write_slip_code(
    TOKEN,
    datetime(2026, 12, 21, 16, 59, 59, tzinfo=UTC),
    Ed25519PrivateKey.from_private_bytes(bytes(32)),
    "HTTPS://MOTCUA.EXAMPLE/V",
)
"""As long as a real one, signed by a kiosk that does not exist."""
SHORT: Final = short_code(TOKEN)
REQUESTER: Final = Person("048188001234", "Nguyễn Thị Thu Hường", date(1988, 3, 15))
CHILDREN: Final = (
    Person("048213004567", "Trần Nguyễn Gia Bảo", date(2013, 8, 24), Relation.CHILD),
    Person("048316007654", "Trần Nguyễn Phương Thảo Nguyên", date(2016, 11, 2), Relation.CHILD),
    Person("048219001122", "Trần Nguyễn Minh An", date(2019, 5, 30), Relation.CHILD),
)
DECEASED: Final = (
    Person("048055001230", "Nguyễn Văn Hòa", date(1955, 2, 1), Relation.FATHER, date(2024, 6, 11)),
    Person(
        "048158001231", "Nguyễn Thị Phương Thảo Nguyên", None, Relation.MOTHER, date(2025, 12, 30)
    ),
)
ANSWERS: Final = {
    "authority": "Công an phường Hải Châu",
    "name": "Nguyễn Thị Thu Hường",
    "birth_date": "1988-03-15",
    "sex": "female",
    "number": "048188001234",
    "phone": "0900000123",
    "head_name": "Nguyễn Văn Hòa",
    "head_number": "04805500123",
}


def state(screen: Screen, language: str = "vi", **session: object) -> State:
    """``screen`` within a session; ``session`` are the session's further fields."""
    return State(
        machine=machine(),
        screen=screen,
        session=Session(id=SESSION, language=language, **session),  # type: ignore[arg-type]
        turn=7,
    )


def on_form(screen: Screen, language: str) -> State:
    return state(screen, language, form=form("CT01"), document=CARD, answers=ANSWERS)


def on_certificate(screen: Screen, language: str, about: Subject = Subject.SELF) -> State:
    subject = CHILDREN[0] if about is Subject.CHILD else REQUESTER
    return state(
        screen,
        language,
        form=form("CT07"),
        document=CARD,
        about=about,
        requester=REQUESTER,
        subject=subject,
    )


def on_death(screen: Screen, language: str) -> State:
    """The extract of a death: its subject is never the one who stands there."""
    return state(
        screen,
        language,
        form=form("TL-KT"),
        document=CARD,
        about=Subject.DECEASED,
        requester=REQUESTER,
        subject=DECEASED[0],
    )


def asking_later(
    screen: Screen, language: str, about: Subject = Subject.SELF, away: Machine | None = None
) -> State:
    """The office is away, and a certificate is being asked for nevertheless."""
    shown = on_certificate(screen, language, about)
    assert shown.session is not None
    session = replace(shown.session, declared=REQUESTER.number, requester=None, subject=None)
    return replace(shown, session=session, machine=away or machine_without_office())


def collecting(screen: Screen, language: str) -> State:
    """A paper that was asked for another day, once the office knows which."""
    return state(screen, language, form=form("CT07"), collection="c-0001")


def with_comfort(
    shown: State, text: TextStep = TextStep.M, *, high_contrast: bool = False, low: bool = False
) -> State:
    return replace(shown, comfort=Comfort(text, high_contrast, low))


@cache
def page_picture() -> bytes:
    """A page as the preview draws it: PNG, A4 at 75 dots an inch."""
    page = Image.new("RGB", (620, 877), "white")
    pen = ImageDraw.Draw(page)
    for line in range(24):
        pen.rectangle((70, 80 + 28 * line, 550 - 37 * (line % 5), 88 + 28 * line), fill="#556")
    buffer = io.BytesIO()
    page.save(buffer, "PNG")
    return buffer.getvalue()
