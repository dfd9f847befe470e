"""Files that come in through a page: in memory only, and no more than a bundle may have.

A citizen's paper that is handed in to be checked is never written anywhere, and nobody fills the
office's disk. The whole office uses this handler (``FILE_UPLOAD_HANDLERS``).
"""

from __future__ import annotations

import io
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest

from forms.package import MAX_PACKAGE

MAX_UPLOAD = MAX_PACKAGE + 64 * 1024
"""Bytes of all files of one request."""
CUT = "upload_cut"
"""Attribute of a request whose files were more than that; they are not read to their end."""


class BoundedUploadHandler(FileUploadHandler):
    """Keeps files in memory, and stops reading where they are too much."""

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self._room = MAX_UPLOAD
        self._file = io.BytesIO()

    def new_file(self, *args: Any, **kwargs: Any) -> None:  # Django's signature
        super().new_file(*args, **kwargs)
        self._file = io.BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002
        self._room -= len(raw_data)
        if self._room < 0:
            setattr(self.request, CUT, True)
            raise StopUpload(connection_reset=True)
        self._file.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        self._file.seek(0)
        return InMemoryUploadedFile(
            file=self._file,
            field_name=self.field_name,
            name=self.file_name,
            content_type=self.content_type,
            size=file_size,
            charset=self.charset,
            content_type_extra=self.content_type_extra,
        )


def was_cut(request: HttpRequest) -> bool:
    """Whether the request brought more than ``MAX_UPLOAD``."""
    return bool(getattr(request, CUT, False))
