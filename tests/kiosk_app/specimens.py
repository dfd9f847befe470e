"""Every control in every state it has: the table that the gallery draws."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from tests.kiosk_app.specimen import ROW, Specimen, parts, qml, several, states
from tests.kiosk_app.specimens_drawn import DRAWN

CONTINUE: Final = {"text": "Correct, continue", "trailingIcon": "arrow-right-bold"}
SERVICE: Final = {
    "title": "Confirmation of residence",
    "meta": "5,000 ₫, waived at this machine",
    "icon": "shield-check",
}
MESSAGE: Final = {"title": "The office is away since 09:41", "text": "Forms still print now."}
WAY: Final = 'Way {{ text: "{}" }}'
BAR: Final = f"ActionBar {{ width: {ROW}\nback: {WAY.format('Back')}\n"
CHOICE: Final = {"text": "I agree to this use", "sub": "Only for this paper"}
OPTION: Final = {"text": "Permanent residence"}
WORDS: Final = {"happened": "Paper is stuck in the printer.", "helper": "Staff were told at 09:52."}
CODE: Final = 'code: "7K3M PQ2X 4VHT"; spokenCode: "7"; until: "Collect until 5 December"'
NOTICES: Final = json.dumps(
    [
        {"tone": "attention", "text": "Tell your code to nobody.", "length": 25},
        {"tone": "info", "text": "Counter 3 is closed on Saturday.", "length": 32},
    ]
)
FAMILIES: Final[Mapping[str, tuple[Specimen, ...]]] = {
    "buttons": (
        *states("Button", qml("Button", 420, kind="primary", **CONTINUE), "primary"),
        *states("Button", qml("Button", 420, text="No phone", icon="phone-x-bold"), "secondary"),
        Specimen("Button", "the one way on", qml("Button", 420, kind="sun", text="More time")),
        Specimen("Button", "small", qml("Button", small=True, text="Edit", icon="pencil-bold")),
        Specimen("Button", "in two lines", qml("Button", 420, text="Print", sub="1 page · Free")),
        *states("ArrowButton", qml("ArrowButton", 200, height=112, glyph="caret-down-bold")),
        Specimen(
            "ArrowButton",
            "nothing there",
            qml("ArrowButton", 200, height=112, glyph="caret-up-bold", dim=True),
        ),
        *several(
            "PageArrows",
            640,
            {
                "first page": {"height": 112, "pages": 3},
                "in between": {"height": 112, "page": 1, "pages": 3},
            },
        ),
        *states("GroupTab", qml("GroupTab", 236, glyph="house", text="Residence")),
        Specimen(
            "GroupTab", "shown", qml("GroupTab", 236, glyph="house", text="Residence", shown=True)
        ),
        *states(
            "LanguageRow", qml("LanguageRow", ROW, language="한국어", tag="ko", start="시작하기")
        ),
        Specimen(
            "LanguageRow",
            "first",
            qml("LanguageRow", ROW, language="Tiếng Việt", tag="vi", start="Bắt đầu", primary=True),
        ),
        Specimen(
            "LanguageRow", "narrow", qml("LanguageRow", 300, language="ไทย", tag="th", narrow=True)
        ),
        Specimen("ActionBar", "back and ahead", BAR + f"primary: {WAY.format('Continue')} }}"),
        Specimen("ActionBar", "waiting", BAR + 'waiting: "Waiting for the card" }'),
        Specimen(
            "ActionBar",
            "stacked",
            BAR + f"stacked: true; primary: {WAY.format('Print 1 page · Free')} }}",
        ),
    ),
    "rows": (
        *states("ServiceRow", qml("ServiceRow", ROW, **SERVICE), "works now"),
        *several(
            "ServiceRow",
            ROW,
            {
                "collected later": {**SERVICE, "availability": "later", "tag": "later"},
                "not now": {**SERVICE, "availability": "not-now", "tag": "Closed until 14:00"},
            },
        ),
        *states("Choice", qml("Choice", ROW, **CHOICE)),
        *several(
            "Choice",
            ROW,
            {"ticked": {**CHOICE, "checked": True}, "missing": {**CHOICE, "missing": True}},
        ),
        *states("OptionRow", qml("OptionRow", 420, **OPTION)),
        *several(
            "OptionRow",
            420,
            {"chosen": {**OPTION, "checked": True}, "wrong": {**OPTION, "wrong": True}},
        ),
        Specimen(
            "Card",
            "two facts",
            f"Card {{ width: {ROW}; "
            'FactRow { width: parent.width; first: true; glyph: "identification-card"; '
            'title: "Number and name"; meta: "To know whom it is for" } '
            'FactRow { width: parent.width; glyph: "house-line"; '
            'title: "Your household"; meta: "As in the register" } }',
        ),
        Specimen(
            "ThingRow",
            "a thing to take",
            qml(
                "ThingRow",
                ROW,
                number="1",
                what="Confirmation, 1 page",
                where="In the middle tray",
                first=True,
            ),
        ),
        Specimen(
            "ClosedRow",
            "closed",
            qml(
                "ClosedRow",
                ROW,
                title="Closed now",
                language="en",
                text="Opens at 13:00",
                first=True,
            ),
        ),
        *states(
            "StateRow",
            qml(
                "StateRow",
                ROW,
                icon="printer",
                title="Page printer",
                text="Works · 2 s ago",
                tone="ok",
            ),
            "in order",
        ),
        *several(
            "StateRow",
            ROW,
            {
                "needs somebody": {
                    "icon": "printer",
                    "title": "Page printer",
                    "text": "Paper low",
                    "tone": "attention",
                },
                "has failed": {
                    "icon": "printer",
                    "title": "Page printer",
                    "text": "Paper is stuck",
                    "tone": "failure",
                },
                "not known": {
                    "icon": "barcode",
                    "title": "Scanner",
                    "text": "Silent",
                    "tone": "off",
                },
            },
        ),
        Specimen(
            "StateLine",
            "read only",
            qml("StateLine", ROW, title="Office", text="office.example · answers", tone="ok"),
        ),
        Specimen(
            "FactCard",
            "what a device says",
            f"FactCard {{ width: {ROW}; "
            'rows: [{label: "Paper", value: "low"}, {label: "Cover", value: "closed"}] }',
        ),
        *parts("RoomTabs", {"one room shown": "service-paper"}),
    ),
    "fields": (
        *parts(
            "TypedField",
            {
                "rest": "fill-head",
                "being typed": "fill-name-keyboard",
                "with offers above the keys": "fill-name-offers-keyboard",
                "wrong": ("fill-wrong", 1),
                "a count": "fill-count",
                "a phone number": "fill-phone-pad",
            },
        ),
        Specimen("TypedField", "pressed", scene="fill-head", press=""),
        *parts("CodeChip", {"rest": "fill-phone-pad"}),
        Specimen("CodeChip", "pressed", scene="fill-phone-pad", press=""),
        *parts("ChoiceField", {"rest": "fill-request"}),
        *parts("PageField", {"rest": "fill-country"}),
        *parts("AddressField", {"of before 2025": "fill-old-address"}),
        *parts("RowsField", {"none yet": "fill-members-none", "two members": "fill-members"}),
        *parts("PickList", {"common ones": "fill-country-list"}),
        *parts(
            "PickRow",
            {"opens the search": ("fill-country-list", 0), "rest": ("fill-country-list", 1)},
        ),
        Specimen("PickRow", "focused", scene="fill-country-list", item=1, focus=""),
        *parts("SearchField", {"rest": "services", "searched": "services-search"}),
        Specimen("SearchField", "pressed", scene="services", press=""),
        *parts("DateBoxes", {"year asked for": "fill-date-year", "day asked for": "fill-date-day"}),
        *parts(
            "CodeBoxes",
            {
                "rest": "collect-typing",
                "some letters": "collect-typing-some",
                "wrong": "collect-mistyped",
            },
        ),
        Specimen("CodeBoxes", "the first box pressed", scene="collect-typing-some", press=""),
        *parts("DigitBox", {"of a PIN, wrong": "service-door"}),
    ),
    "messages": (
        *several(
            "Message",
            ROW,
            {tone: {"tone": tone, **MESSAGE} for tone in ("info", "ok", "attention", "failure")},
        ),
        Specimen("Notices", "of the office", f"Notices {{ width: {ROW}; rows: {NOTICES} }}"),
        *several(
            "Tag",
            0,
            {
                "state": {"text": "later", "icon": "clock-bold"},
                "not now": {"text": "Closed", "tone": "off", "icon": "prohibit-bold"},
                "in order": {"text": "Works", "tone": "ok", "icon": "check-bold"},
            },
        ),
        Specimen(
            "FailureFacts",
            "of a jam",
            qml("FailureFacts", ROW, request="Your request is kept. No fee.", **WORDS),
        ),
        *several(
            "NumberBadge", 0, {"of a place": {"text": "1"}, "of a step": {"text": "2", "sea": True}}
        ),
        *several("Badge", 92, {"trouble": {}, "doubt": {"unsure": True}}),
        Specimen("SlipWords", "of a slip", f"SlipWords {{ width: 600; {CODE} }}"),
        *parts("SlipCode", {"no slip came": "queued-no-slip-printer"}),
        Specimen(
            "LargeLetters",
            "to be copied",
            qml(
                "LargeLetters",
                600,
                label="Enrolment code",
                text="7K3M PQ2X",
                note="Good until 10:02",
            ),
        ),
        Specimen("Heading", "of a group", qml("Heading", 420, text="What to do")),
    ),
    "progress": (
        *(
            Specimen(
                "StepBar",
                f"step {at + 1} of 5",
                f"StepBar {{ width: {ROW}; step: {at}; "
                'steps: ["Agree", "Card", "Confirm", "Check", "Print"] }',
            )
            for at in (0, 2, 4)
        ),
        *several(
            "StepRow",
            600,
            {
                standing: {"standing": standing, "text": text, "first": True}
                for standing, text in (
                    ("done", "Number reserved"),
                    ("now", "Printing"),
                    ("next", "Your receipt"),
                    ("failed", "Your receipt"),
                )
            },
        ),
        Specimen(
            "StepCard",
            "what will happen",
            f"StepCard {{ width: {ROW}; "
            'steps: ["The request is kept here", "The office decides later", '
            '"You collect with the slip"] }',
        ),
        *several(
            "WaitDots", 0, {"one": {"filled": 1}, "two": {"filled": 2}, "three": {"filled": 3}}
        ),
        Specimen("WaitPanel", "names the work", qml("WaitPanel", 600, text="Waiting for the card")),
        *several(
            "Ring",
            260,
            {
                "30 s left": {"height": 260, "share": 1.0},
                "10 s left": {"height": 260, "share": 0.33},
            },
        ),
        *several(
            "LevelBar",
            600,
            {"half": {"share": 0.5}, "low": {"share": 0.1, "low": True}, "empty": {"share": 0.0}},
        ),
    ),
    **DRAWN,
}
"""Family to what its sheet shows, in this order."""

SCALES: Final = {"keyboard": 0.34, "fields": 0.37, "illustrations": 0.26, "header": 0.34}
"""Pixels of a sheet for one of the screen; others ``ROW``'s."""

ELSEWHERE: Final[Mapping[str, str]] = {
    "AnswerField": "chooses the field by the kind of answer",
    "Question": "label, hint and trouble round every field",
    "Target": "what every control that can be pressed begins with",
    "FocusRing": "on every control that is shown focused",
    "HiddenCorner": "nothing of it is to be seen",
    "Holder": "a column without a look",
    "Whole": "a column without a look",
    "Split": "a grid without a look",
    "Way": "what a button says and does",
    "Icon": "the sheet of the theme",
    "Label": "the sheet of the theme",
    "FactRow": "in Card",
    "Separator": "in Card",
    "IconTile": "in ServiceRow",
    "Disc": "in CardPicture",
    "Stage": "behind CardOnGlass",
    "EditorPad": "holds Keyboard or DatePad",
    "Paged": "its arrows are PageArrows",
    "ScreenFrame": "every screen",
    "Shell": "every screen",
    "AmountPage": "a page of service mode: DigitBox and its keypad",
    "DevicePage": "a page of service mode",
    "HealthRoom": "a page of service mode",
    "LogRoom": "a page of service mode",
    "MachineRoom": "a page of service mode",
    "NetworkRoom": "a page of service mode",
    "PaperRoom": "a page of service mode",
    "TestsRoom": "a page of service mode",
    "TouchCheck": "a page of service mode: the whole window",
}
"""Controls without a picture of their own, and where they are to be seen."""
