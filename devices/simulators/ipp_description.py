"""What the simulated A4 printer says of itself that never changes. Data.

Source: RFC 8011, 5.4; PWG 5100.14 (IPP Everywhere), which spoolers go by.
"""

from __future__ import annotations

from devices.printer.ipp_codec import Attribute, Tag, Value
from devices.printer.ipp_requests import A4, PDF, Operation

FORMATS = (PDF,)
OPERATIONS = tuple(int(operation) for operation in Operation)

_A4_SIZE: tuple[Attribute, ...] = (
    Attribute(Tag.INTEGER, "x-dimension", (21000,)),
    Attribute(Tag.INTEGER, "y-dimension", (29700,)),
)
_MARGIN = 423
"""Hundredths of a millimetre at each edge that the engine cannot reach."""
_A4_SHEET: tuple[Attribute, ...] = (
    Attribute(Tag.COLLECTION, "media-size", (_A4_SIZE,)),
    Attribute(Tag.INTEGER, "media-bottom-margin", (_MARGIN,)),
    Attribute(Tag.INTEGER, "media-left-margin", (_MARGIN,)),
    Attribute(Tag.INTEGER, "media-right-margin", (_MARGIN,)),
    Attribute(Tag.INTEGER, "media-top-margin", (_MARGIN,)),
    Attribute(Tag.KEYWORD, "media-source", ("main",)),
    Attribute(Tag.KEYWORD, "media-type", ("stationery",)),
)
_DOTS = (600).to_bytes(4, "big") * 2 + b"\x03"
"""600 dots an inch each way (RFC 8010, 3.9)."""


def _keywords(name: str, *values: Value) -> Attribute:
    return Attribute(Tag.KEYWORD, name, values)


DESCRIPTION = (
    Attribute(Tag.CHARSET, "charset-configured", ("utf-8",)),
    Attribute(Tag.CHARSET, "charset-supported", ("utf-8", "us-ascii")),
    Attribute(Tag.BOOLEAN, "color-supported", (False,)),
    _keywords("compression-supported", "none"),
    Attribute(Tag.INTEGER, "copies-default", (1,)),
    Attribute(Tag.RANGE, "copies-supported", ((1).to_bytes(4, "big") * 2,)),
    Attribute(Tag.LANGUAGE, "generated-natural-language-supported", ("en",)),
    _keywords("ipp-features-supported", "none"),
    _keywords("ipp-versions-supported", "1.0", "1.1", "2.0"),
    _keywords("job-creation-attributes-supported", "media", "sides", "print-scaling", "copies"),
    Attribute(Tag.COLLECTION, "media-col-database", (_A4_SHEET,)),
    Attribute(Tag.COLLECTION, "media-col-default", (_A4_SHEET,)),
    Attribute(Tag.COLLECTION, "media-col-ready", (_A4_SHEET,)),
    _keywords("media-col-supported", "media-size", "media-source", "media-type"),
    Attribute(Tag.INTEGER, "media-bottom-margin-supported", (_MARGIN,)),
    Attribute(Tag.INTEGER, "media-left-margin-supported", (_MARGIN,)),
    Attribute(Tag.INTEGER, "media-right-margin-supported", (_MARGIN,)),
    Attribute(Tag.INTEGER, "media-top-margin-supported", (_MARGIN,)),
    _keywords("media-default", A4),
    Attribute(Tag.COLLECTION, "media-size-supported", (_A4_SIZE,)),
    _keywords("media-source-supported", "main"),
    _keywords("media-supported", A4),
    _keywords("media-type-supported", "stationery"),
    _keywords("multiple-document-handling-supported", "separate-documents-uncollated-copies"),
    Attribute(Tag.BOOLEAN, "multiple-document-jobs-supported", (False,)),
    Attribute(Tag.INTEGER, "multiple-operation-time-out", (60,)),
    Attribute(Tag.LANGUAGE, "natural-language-configured", ("en",)),
    Attribute(Tag.ENUM, "operations-supported", OPERATIONS),
    _keywords("output-bin-default", "face-down"),
    _keywords("output-bin-supported", "face-down"),
    _keywords("pdl-override-supported", "attempted"),
    _keywords("print-color-mode-supported", "monochrome"),
    _keywords("print-color-mode-default", "monochrome"),
    _keywords("print-scaling-default", "auto"),
    _keywords("print-scaling-supported", "auto", "none"),
    Attribute(Tag.RESOLUTION, "printer-resolution-default", (_DOTS,)),
    Attribute(Tag.RESOLUTION, "printer-resolution-supported", (_DOTS,)),
    Attribute(Tag.TEXT, "printer-info", ("Simulated A4 printer",)),
    Attribute(Tag.BOOLEAN, "printer-is-accepting-jobs", (True,)),
    Attribute(Tag.TEXT, "printer-location", ("",)),
    Attribute(Tag.TEXT, "printer-make-and-model", ("Simulated A4 printer",)),
    Attribute(Tag.NAME, "printer-name", ("simulated",)),
    _keywords("sides-default", "one-sided"),
    _keywords("sides-supported", "one-sided"),
    _keywords("uri-authentication-supported", "none"),
    _keywords("uri-security-supported", "none"),
    _keywords("which-jobs-supported", "completed", "not-completed"),
)
