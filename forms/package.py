"""A bundle as one file: what a release carries from the office to the kiosks.

A package is a ZIP archive (PKWARE APPNOTE 6.3.3) with the files of one bundle at its top, in the
order of their names, without times, so that the same bundle gives the same bytes. What comes in
may be anything: names, count and unpacked sizes are bounded before anything is unpacked.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final

from forms.bundle import FILES, MAX_WITH_DATA

GOLDEN: Final = "golden.png"
"""The usual sample as the office drew it (``forms.golden``), beside the bundle's own files."""
MAX_PACKAGE: Final = 16 * 1024 * 1024
"""Bytes of a package."""
MAX_FILES: Final = 16
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_KNOWN_FLAGS = 0x0006 | 0x0800
"""How it was deflated, and names in UTF-8; neither encryption nor sizes that follow the data."""


class PackageError(ValueError):
    """A file that is no package of ours; the message is a sentence for an administrator."""


def pack(files: Mapping[str, bytes]) -> bytes:
    """One file of the bundle's ``files`` by name.

    Raises:
        PackageError: A name that no package may hold, or too much.
    """
    if len(files) > MAX_FILES:
        raise PackageError(f"a package holds {MAX_FILES} files at most")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in sorted(files):
            if not _NAME.fullmatch(name):
                raise PackageError(f"{name!r} is no name of a bundle's file")
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name], compresslevel=9)
    data = stream.getvalue()
    if len(data) > MAX_PACKAGE:
        raise PackageError(f"the package has more than {MAX_PACKAGE // 1024 // 1024} MB")
    return data


def unpack(data: bytes) -> dict[str, bytes]:
    """The files of a package by name; ``forms.bundle.read_bundle`` judges what is in them.

    Raises:
        PackageError: No ZIP, damaged, with folders or links, encrypted, or too large unpacked.
    """
    if len(data) > MAX_PACKAGE:
        raise PackageError(f"it has more than {MAX_PACKAGE // 1024 // 1024} MB")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _files(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as e:
        if isinstance(e, PackageError):
            raise
        raise PackageError("it is no ZIP archive, or a damaged one") from e


def _files(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = archive.infolist()
    if len(entries) > MAX_FILES:
        raise PackageError(f"it holds more than {MAX_FILES} files")
    files: dict[str, bytes] = {}
    room = MAX_WITH_DATA
    for entry in entries:
        name = entry.filename
        kind = entry.external_attr >> 16 & 0o170000
        if not _NAME.fullmatch(name) or kind not in {0, 0o100000}:
            raise PackageError(f"{name!r} is no plain file at the top of the archive")
        if name in files:
            raise PackageError(f"{name} is in it twice")
        if entry.flag_bits & ~_KNOWN_FLAGS:
            raise PackageError(f"{name} is encrypted, or packed in a way that is not read here")
        with archive.open(entry) as stream:
            content = stream.read(room + 1)
        if len(content) > room or len(content) != entry.file_size:
            raise PackageError(f"unpacked it has more than {MAX_WITH_DATA // 1024 // 1024} MB")
        room -= len(content)
        files[name] = content
    missing = [name for name in FILES if name not in files]
    if missing:
        raise PackageError(f"{', '.join(missing)} is missing")
    return files
