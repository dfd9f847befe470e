"""Files that are sent to the verify page: in memory alone, and no larger than can be read.

Django writes what is larger than 2.5 MB to a temporary file otherwise, and people's papers would
lie on a disk.
"""

from __future__ import annotations

import io
from typing import Final

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest
from django.http.multipartparser import MultiPartParserError

from backend.problems import ProblemError
from office_contract.vocabulary import ProblemType

_ROOM_FOR_REST: Final = 64 * 1024
"""Bytes of a form besides its file."""


class _InMemory(FileUploadHandler):
    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self._size = 0
        self._content = io.BytesIO()
        self.too_large = False

    def new_file(self, *args: object, **kwargs: object) -> None:
        super().new_file(*args, **kwargs)  # type: ignore[arg-type]
        self._content = io.BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002 - Django's
        self._size += len(raw_data)
        if self._size > self._most:
            self.too_large = True
            raise StopUpload(connection_reset=False)
        self._content.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        self._content.seek(0)
        return InMemoryUploadedFile(
            self._content, self.field_name, "paper", self.content_type, file_size, None
        )


def keep_in_memory(request: HttpRequest, most: int) -> None:
    """Take no file larger than ``most`` bytes, and put none on a disk.

    Call it before anything else reads the request.

    Raises:
        ProblemError: ``too-large``, ``malformed``.
    """
    request.upload_handlers = [_InMemory(most)]
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError as e:
        raise ProblemError(ProblemType.MALFORMED) from e
    if length > most + _ROOM_FOR_REST:
        raise ProblemError(ProblemType.TOO_LARGE, f"At most {most} bytes.")


def sent_file(request: HttpRequest, names: tuple[str, ...]) -> bytes:
    """Content of the first file under one of ``names``; empty if there is none.

    Raises:
        ProblemError: ``too-large``, ``malformed``.
    """
    (handler,) = request.upload_handlers
    assert isinstance(handler, _InMemory), "keep_in_memory comes first"
    try:
        found = [file for name in names if (file := request.FILES.get(name)) is not None]
    except (MultiPartParserError, SuspiciousOperation, BadRequest, OSError) as e:
        raise ProblemError(ProblemType.MALFORMED) from e
    if handler.too_large:
        raise ProblemError(ProblemType.TOO_LARGE)
    return next((content for file in found if (content := file.read())), b"")
