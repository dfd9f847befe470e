"""The questions that a kiosk has for an IPP printer, as bytes. Pure.

Source: RFC 8011, section 4 (operations); PWG 5100.13 (print-scaling).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from devices.printer.ipp_codec import Attribute, Tag, Value, write_message

USER = "kiosk"
"""Whose jobs ours are, at the printer."""
PDF = "application/pdf"
A4 = "iso_a4_210x297mm"


class Operation(IntEnum):
    PRINT_JOB = 0x0002
    VALIDATE_JOB = 0x0004
    CREATE_JOB = 0x0005
    SEND_DOCUMENT = 0x0006
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B


def ask_printer(uri: str, attributes: Iterable[str], request_id: int = 1) -> bytes:
    """Get-Printer-Attributes (4.2.5)."""
    return _request(Operation.GET_PRINTER_ATTRIBUTES, uri, [_wanted(attributes)], request_id)


def ask_finished_jobs(
    uri: str, attributes: Iterable[str], limit: int, request_id: int = 1
) -> bytes:
    """Get-Jobs (4.2.6) for the last ``limit`` jobs that are over."""
    fields = [
        Attribute(Tag.INTEGER, "limit", (limit,)),
        _wanted(attributes),
        Attribute(Tag.KEYWORD, "which-jobs", ("completed",)),
    ]
    return _request(Operation.GET_JOBS, uri, fields, request_id)


def ask_our_open_jobs(
    uri: str, attributes: Iterable[str], request_id: int = 1, user: str = USER
) -> bytes:
    """Get-Jobs (4.2.6) for jobs of ``user``, of this process or an earlier one, not over yet."""
    fields = [
        Attribute(Tag.NAME, "requesting-user-name", (user,)),
        _wanted(attributes),
        Attribute(Tag.KEYWORD, "which-jobs", ("not-completed",)),
        Attribute(Tag.BOOLEAN, "my-jobs", (True,)),
    ]
    return _request(Operation.GET_JOBS, uri, fields, request_id)


def ask_job(uri: str, job: int, attributes: Iterable[str], request_id: int = 1) -> bytes:
    """Get-Job-Attributes (4.3.4)."""
    fields = [Attribute(Tag.INTEGER, "job-id", (job,)), _USER, _wanted(attributes)]
    return _request(Operation.GET_JOB_ATTRIBUTES, uri, fields, request_id)


def validate_job(
    uri: str, title: str, form: str, template: Iterable[Attribute], request_id: int = 1
) -> bytes:
    """Validate-Job (4.2.3): whether the printer would take a document in format ``form``."""
    return _submission(Operation.VALIDATE_JOB, uri, title, form, template, request_id)


def print_job(
    uri: str, title: str, form: str, template: Iterable[Attribute], request_id: int = 1
) -> bytes:
    """Print-Job (4.2.1); the document follows."""
    return _submission(Operation.PRINT_JOB, uri, title, form, template, request_id)


def create_job(uri: str, title: str, template: Iterable[Attribute], request_id: int = 1) -> bytes:
    """Create-Job (4.2.4): a number before any document is under way."""
    return _submission(Operation.CREATE_JOB, uri, title, "", template, request_id)


def send_document(uri: str, job: int, form: str, request_id: int = 1) -> bytes:
    """Send-Document (4.3.1); the document follows, and it is the only one."""
    fields = [
        Attribute(Tag.INTEGER, "job-id", (job,)),
        _USER,
        Attribute(Tag.MIME, "document-format", (form,)),
        Attribute(Tag.BOOLEAN, "last-document", (True,)),
    ]
    return _request(Operation.SEND_DOCUMENT, uri, fields, request_id)


def cancel_job(uri: str, job: int, request_id: int = 1, user: str = USER) -> bytes:
    """Cancel-Job (4.3.3)."""
    asking = Attribute(Tag.NAME, "requesting-user-name", (user,))
    fields = [Attribute(Tag.INTEGER, "job-id", (job,)), asking]
    return _request(Operation.CANCEL_JOB, uri, fields, request_id)


_USER = Attribute(Tag.NAME, "requesting-user-name", (USER,))


def _submission(
    operation: Operation,
    uri: str,
    title: str,
    form: str,
    template: Iterable[Attribute],
    request_id: int,
) -> bytes:
    fields = [
        _USER,
        Attribute(Tag.NAME, "job-name", (title,)),
        # What it does not know it shall say, not leave out.
        Attribute(Tag.BOOLEAN, "ipp-attribute-fidelity", (False,)),
    ]
    if form:
        fields.append(Attribute(Tag.MIME, "document-format", (form,)))
    return _request(operation, uri, fields, request_id, template)


def _request(
    operation: Operation,
    uri: str,
    fields: Iterable[Attribute],
    request_id: int,
    template: Iterable[Attribute] = (),
) -> bytes:
    asked = (
        Attribute(Tag.CHARSET, "attributes-charset", ("utf-8",)),
        Attribute(Tag.LANGUAGE, "attributes-natural-language", ("en",)),
        Attribute(Tag.URI, "printer-uri", (uri,)),
        *fields,
    )
    groups = [(Tag.OPERATION, asked)]
    job = tuple(template)
    if job:
        groups.append((Tag.JOB, job))
    return write_message(operation, groups, request_id)


def _wanted(attributes: Iterable[str]) -> Attribute:
    names: tuple[Value, ...] = tuple(attributes)
    return Attribute(Tag.KEYWORD, "requested-attributes", names)
