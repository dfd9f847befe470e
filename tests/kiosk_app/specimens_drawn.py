"""Keys, illustrations, header and rail, each in every state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tests.kiosk_app.specimen import Specimen, parts, qml, states

RAIL: Final = "ComfortRail { width: 1080; speaks: true"
HEADER: Final = 'Header { width: 1080; place: "Hải Châu"; time: "09:47"; languageName: "English" }'
FRONT: Final = 'MachineFront { width: 900; height: 530; layout: ["left", "middle", "right"]; '


DRAWN: Final[Mapping[str, tuple[Specimen, ...]]] = {
    "keyboard": (
        *parts(
            "Keyboard",
            {
                "letters": "fill-name-keyboard",
                "offers": "fill-name-offers-keyboard",
                "an address of mail": "fill-email-keyboard",
                "digits": "fill-number-pad",
                "a phone number": "fill-phone-pad",
                "an amount": "fill-money-keyboard",
                "letters of a slip": "collect-typing",
            },
        ),
        Specimen("Keyboard", "a key pressed", scene="fill-name-keyboard", press="H"),
        Specimen("Keyboard", "a key focused", scene="fill-name-keyboard", focus="H"),
        *(
            Specimen("Keyboard", f"{tag}, as typed", scene="services-search", language=tag)
            for tag in ("vi", "ko", "zh-Hans", "zh-Hant", "ja", "th", "ru")
        ),
        *parts(
            "DatePad",
            {
                "year": "fill-date-year",
                "month": "fill-date-month",
                "day": "fill-date-day",
                "only the year": "fill-year-only",
            },
        ),
        *parts("Strip", {"what may have been meant": "fill-name-offers-keyboard"}),
        *(
            Specimen(
                "KeyButton",
                f"{kind}, {state}",
                qml("KeyButton", 150, height=96, kind=kind, label=label),
                press=press,
                focus=focus,
            )
            for kind, label in (("key", "a"), ("tone", "á"), ("function", "123"), ("done", "Done"))
            for state, press, focus in (
                ("rest", "-", "-"),
                ("pressed", "", "-"),
                ("focused", "-", ""),
            )
        ),
        Specimen(
            "KeyButton",
            "in use",
            qml("KeyButton", 150, height=96, kind="function", icon="arrow-fat-up-bold", on=True),
        ),
        Specimen(
            "KeyButton", "chosen day", qml("KeyButton", 150, height=96, kind="chosen", label="15")
        ),
    ),
    "illustrations": (
        Specimen("Door", "the sign, large", qml("Door", 450, height=665)),
        Specimen("Mark", "the sign", qml("Mark", 124, height=152)),
        *(
            Specimen("CardOnGlass", state, f"CardOnGlass {{ width: 984; least: 700; {more} }}")
            for state, more in (
                ("card", ""),
                ("passport", "passport: true"),
                ("slip", "slip: true"),
                ("glass on the right", 'side: "right"'),
            )
        ),
        Specimen("CardPicture", "card", "CardPicture { unit: 1 }"),
        Specimen("PassportPicture", "passport", "PassportPicture { unit: 1 }"),
        Specimen("Glass", "empty", qml("Glass", 190, height=120, unit=1)),
        Specimen("Glass", "with a card", qml("Glass", 190, height=120, unit=1, documentOn=True)),
        *(
            Specimen("MachineFront", state, FRONT + more + " }")
            for state, more in (
                ("at rest", ""),
                ("printing", "pageOut: 0.5"),
                (
                    "take three things",
                    (
                        "pageOut: 1; slipOut: true; documentOnGlass: true; "
                        'trayMark: "1"; slotMark: "2"; glassMark: "3"'
                    ),
                ),
            )
        ),
        Specimen("PaperSheet", "page", qml("PaperSheet", 220, height=300, unit=1)),
        Specimen("PaperSheet", "slip", qml("PaperSheet", 110, height=300, unit=1, slip=True)),
        *(
            Specimen(
                "TroublePicture", picture, qml("TroublePicture", 440, height=300, picture=picture)
            )
            for picture in (
                "jam",
                "paper-out",
                "cover-open",
                "toner-out",
                "offline",
                "other",
                "printer",
                "printer-unsure",
            )
        ),
        Specimen(
            "GlyphPicture", "a wait", qml("GlyphPicture", 300, height=300, glyph="magnifying-glass")
        ),
        Specimen(
            "GlyphPicture",
            "a failure",
            qml("GlyphPicture", 300, height=300, glyph="cloud-slash", failing=True),
        ),
        Specimen(
            "PlaceMark",
            "a place",
            "Item { width: 80; height: 80; "
            'PlaceMark { middleX: 40; middleY: 40; unit: 1; text: "1" } }',
        ),
        *parts("QrCode", {"a code to scan": "sign-in"}),
        Specimen(
            "CodePattern",
            "a code that says nothing",
            "Rectangle { width: 170; height: 170; "
            "CodePattern { x: 10; y: 10; width: 150; height: 150 } }",
        ),
        *parts("SlipPicture", {"with its real code": "queued"}),
        Specimen("LightOnFloor", "light through the door", qml("LightOnFloor", 450, height=160)),
    ),
    "header": (
        Specimen("Header", "in a session", HEADER),
        *states(
            "RailButton", qml("RailButton", 192, height=108, glyph="text-aa-bold", text="Text size")
        ),
        Specimen(
            "RailButton",
            "in use",
            qml("RailButton", 192, height=108, glyph="text-aa-bold", text="Text size", inUse=True),
        ),
        Specimen("ComfortRail", "rest", RAIL + " }"),
        Specimen("ComfortRail", "read aloud", RAIL + "; speaking: true }"),
        Specimen("ComfortRail", "where leaving is wrong", RAIL + "; canStartOver: false }"),
        Specimen("ComfortRail", "no voice for this language", RAIL + "; inEnglish: true }"),
        Specimen("ComfortRail", "a machine without voices", "ComfortRail { width: 1080 }"),
        Specimen(
            "LowPanel",
            "above the line of reach",
            qml("LowPanel", 1080, height=832, time="09:47", title="Check what was read"),
        ),
    ),
}
