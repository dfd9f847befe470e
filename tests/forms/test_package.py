"""A bundle as one file, and what is refused of one."""

from __future__ import annotations

import io
import zipfile

import pytest

from forms.bundle import FILES, own_catalogue, read_bundle
from forms.package import MAX_FILES, PackageError, pack, unpack


def files_of(code: str) -> dict[str, bytes]:
    return {name: (own_catalogue() / code / name).read_bytes() for name in FILES}


def test_a_bundle_comes_out_as_it_went_in() -> None:
    files = files_of("CT01")
    assert unpack(pack(files)) == files
    assert read_bundle(unpack(pack(files))).form.code == "CT01"


def test_the_same_bundle_gives_the_same_bytes() -> None:
    files = files_of("CT01")
    assert pack(files) == pack(dict(reversed(files.items())))


def zipped(**entries: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return stream.getvalue()


WHOLE = dict.fromkeys(FILES, b"{}")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 and nothing more",
        zipped(**{"form.json": b"{}"}),
        zipped(**WHOLE, **{"../evil": b""}),
        zipped(**WHOLE, **{"folder/": b""}),
        zipped(**WHOLE, **{"bomb.pdf": bytes(40 * 1024 * 1024)}),
        zipped(**WHOLE, **{f"page{n}.pdf": b"" for n in range(MAX_FILES)}),
        pack(files_of("CT01"))[:-30],
    ],
)
def test_what_is_no_package_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(PackageError) as refused:
        unpack(data)
    assert len(str(refused.value)) > 10


@pytest.mark.parametrize("at", range(0, 4000, 97))
def test_a_damaged_package_never_gives_another_bundle(at: int) -> None:
    files = files_of("CT07")
    data = bytearray(pack(files))
    data[at % len(data)] ^= 0x55
    try:
        found = unpack(bytes(data))
    except PackageError:
        return
    assert set(found) >= set(FILES)
    assert all(found[name] == files.get(name, found[name]) for name in found)
