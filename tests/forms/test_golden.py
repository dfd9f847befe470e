"""The golden sample tells a machine that draws otherwise."""

from __future__ import annotations

import json

from forms.bundle import FILES, own_catalogue, read_bundle
from forms.golden import draws_the_same, golden_picture


def files_of(code: str) -> dict[str, bytes]:
    return {name: (own_catalogue() / code / name).read_bytes() for name in FILES}


def test_the_same_bundle_is_drawn_the_same() -> None:
    bundle = read_bundle(files_of("GUQ"))
    assert draws_the_same(bundle, golden_picture(bundle))


def test_one_other_word_shows() -> None:
    files = files_of("GUQ")
    golden = golden_picture(read_bundle(files))
    sample = json.loads(files["sample.json"])
    name = next(
        key for key, value in sample["usual"].items() if isinstance(value, str) and "Ễ" in value
    )
    sample["usual"][name] = sample["usual"][name].replace("Ễ", "Ê")
    other = read_bundle({**files, "sample.json": json.dumps(sample).encode()})
    assert not draws_the_same(other, golden)


def test_what_is_no_picture_is_not_the_same() -> None:
    bundle = read_bundle(files_of("GUQ"))
    assert not draws_the_same(bundle, b"\x89PNG\r\n\x1a\n and nothing more")
