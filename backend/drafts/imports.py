"""A draft from outside: a folder's files, a package, an official PDF, or nothing. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from forms.bundle import FILES, MAX_WITH_DATA
from forms.layout.base_pdf import is_file_name
from forms.package import GOLDEN, MAX_FILES, PackageError, unpack
from forms.reading import Fault, UnreadableJsonError, read_json
from forms.scaffold import ScaffoldError, new_bundle


class ImportRefusedError(ValueError):
    """Nothing was taken in; ``faults`` say why, in the words of ``forms``."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("; ".join(fault.sentence for fault in faults))
        self.faults = faults


def from_uploads(uploads: Mapping[str, bytes]) -> tuple[str, dict[str, bytes]]:
    """Code and files of a bundle: one ZIP, or the files of a folder by their names.

    Raises:
        ImportRefusedError: It is none.
    """
    if len(uploads) == 1:
        name, data = next(iter(uploads.items()))
        if name.lower().endswith(".zip") or data.startswith(b"PK\x03\x04"):
            try:
                return _with_code(unpack(data))
            except PackageError as e:
                raise ImportRefusedError(Fault(name[:64], str(e))) from e
    return _with_code(dict(uploads))


def _with_code(files: dict[str, bytes]) -> tuple[str, dict[str, bytes]]:
    files.pop(GOLDEN, None)
    if len(files) > MAX_FILES or sum(map(len, files.values())) > MAX_WITH_DATA:
        raise ImportRefusedError(Fault("", f"a bundle has {MAX_FILES} files at most"))
    faults = [Fault(name, "is missing") for name in FILES if name not in files]
    faults += [
        Fault(name[:64], "a bundle has no such file")
        for name in files
        if name not in FILES and not is_file_name(name)
    ]
    if faults:
        raise ImportRefusedError(*faults)
    try:
        form = read_json(files["form.json"])
    except UnreadableJsonError as e:
        raise ImportRefusedError(Fault("form.json", str(e))) from e
    code = form.get("code") if isinstance(form, dict) else None
    if not isinstance(code, str):
        raise ImportRefusedError(Fault("form.json.code", "this key is missing"))
    try:
        new_bundle(code)
    except ScaffoldError as e:
        raise ImportRefusedError(Fault("form.json.code", str(e))) from e
    return code, files


def begun(code: str, base: bytes | None) -> dict[str, bytes]:
    """A new form, upon an official PDF if there is one.

    Raises:
        ImportRefusedError: The code is none, or the PDF is not put underneath a paper.
    """
    try:
        return new_bundle(code, base)
    except ScaffoldError as e:
        raise ImportRefusedError(Fault("", str(e))) from e
