"""Reading a form's bundle from its folder.

A bundle is three files: ``form.json`` (``forms.schema.Form``), ``layout.json`` (a pdfme template)
and ``sample.json`` (two sets of values: ``usual`` and ``extreme``). A catalogue is a folder of
bundles, each in a folder named by its code; earlier versions stay readable in ``old`` below it,
so that an old paper can always be drawn again::

    CT01/form.json layout.json sample.json      the version offered now
    CT01/old/1/form.json ...                    version 1, kept for papers printed with it

A bundle is hostile until proven: sizes are bounded, unknown keys are refused by their path, and a
PDF that a layout names lies beside it, under a name without folders, and is a plain file.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from forms.layout.template import Template, parse_template
from forms.reading import Fault, Json, Node, UnreadableJsonError, as_object, read_json
from forms.schema import Form, PaperValue, Values
from forms.structure import parse_form

MAX_FILE = 512 * 1024
"""Bytes of one file, without the pictures and PDFs in it. The largest of ours has 20 KB."""
MAX_WITH_DATA = 32 * 1024 * 1024
"""Bytes of one file with them."""
_DATA = re.compile(rb"data:[a-z/]{1,40};base64,[A-Za-z0-9+/=]*")
MAX_BUNDLES = 200
FILES = ("form.json", "layout.json", "sample.json")


class BundleError(ValueError):
    """A bundle that is not used. ``faults`` says everything that is wrong with it."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("; ".join(f"{path}: {sentence}" for path, sentence in faults))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A form, the layout of its paper, and samples (synthetic people)."""

    form: Form
    template: Template
    sample: Values
    extreme: Values
    """Longest names and addresses, most rows: what the layout must survive."""


class Catalogue(Mapping[str, Bundle]):
    """The bundles offered, by code. Earlier versions are found with ``find`` only."""

    def __init__(
        self, current: Mapping[str, Bundle], old: Mapping[tuple[str, int], Bundle]
    ) -> None:
        self._current = dict(current)
        self._all = {(code, b.form.version): b for code, b in current.items()} | dict(old)

    def __getitem__(self, code: str) -> Bundle:
        return self._current[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._current)

    def __len__(self) -> int:
        return len(self._current)

    def find(self, code: str, version: int) -> Bundle | None:
        """The bundle that an earlier or present paper was drawn with."""
        return self._all.get((code, version))


def load_bundle(folder: Path) -> Bundle:
    """Read and check one bundle.

    Raises:
        BundleError: With every fault found; paths begin with the file's name.
    """
    return _bundle(lambda name: _bytes(folder, name))


def read_bundle(files: Mapping[str, bytes]) -> Bundle:
    """Check a bundle that lies in memory, by the names of its files.

    Raises:
        BundleError: With every fault found; paths begin with the file's name.
    """

    def content(name: str) -> bytes:
        data = files.get(name)
        if data is None:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), name)
        if len(data) > MAX_WITH_DATA:
            raise OSError(errno.EFBIG, f"it has more than {MAX_WITH_DATA} bytes", name)
        return data

    return _bundle(content)


def _bundle(content: Callable[[str], bytes]) -> Bundle:
    faults: list[Fault] = []
    form_node, layout_node, sample_node = (_read(content, name, faults) for name in FILES)
    if faults:
        raise BundleError(faults)
    form = parse_form(form_node, faults)
    if form is None:
        raise BundleError(faults)
    template = parse_template(layout_node, form, faults, content)
    sample, extreme = (_values(sample_node.node(key), form) for key in ("usual", "extreme"))
    sample_node.finish()
    if faults or template is None:
        raise BundleError(faults)
    return Bundle(form, template, sample, extreme)


def load_catalogue(folder: Path) -> Catalogue:
    """Read every bundle of a folder, present and old.

    Raises:
        BundleError: Faults of all bundles; paths begin with the code.
    """
    faults: list[Fault] = []
    current: dict[str, Bundle] = {}
    old: dict[tuple[str, int], Bundle] = {}
    folders = sorted(path for path in folder.iterdir() if path.is_dir())
    if len(folders) > MAX_BUNDLES:
        raise BundleError([Fault(folder.name, f"holds more than {MAX_BUNDLES} bundles")])
    for path in folders:
        bundle = _load(path, path.name, faults)
        if bundle is None:
            continue
        if bundle.form.code != path.name:
            faults.append(Fault(f"{path.name}/form.json.code", "must be the folder's name"))
        current[path.name] = bundle
        for earlier in sorted((path / "old").iterdir()) if (path / "old").is_dir() else ():
            where = f"{path.name}/old/{earlier.name}"
            kept = _load(earlier, where, faults)
            if kept is None:
                continue
            if (kept.form.code, str(kept.form.version)) != (path.name, earlier.name):
                faults.append(Fault(where, "code and version must be those of the folders"))
            if kept.form.version >= bundle.form.version:
                faults.append(Fault(where, "must be older than the version offered"))
            old[path.name, kept.form.version] = kept
    if faults:
        raise BundleError(faults)
    return Catalogue(current, old)


def own_catalogue() -> Path:
    """Folder of the bundles that come with the program."""
    return Path(__file__).parent / "catalogue"


def _load(folder: Path, where: str, faults: list[Fault]) -> Bundle | None:
    try:
        return load_bundle(folder)
    except BundleError as e:
        faults.extend(Fault(f"{where}/{path}", sentence) for path, sentence in e.faults)
        return None


def _read(content: Callable[[str], bytes], name: str, faults: list[Fault]) -> Node:
    try:
        data = content(name)
        if len(data) - sum(len(found) for found in _DATA.findall(data)) > MAX_FILE:
            raise UnreadableJsonError(f"has more than {MAX_FILE} bytes")
        value: Json = read_json(data)
    except OSError as e:
        faults.append(Fault(name, f"cannot be read: {e.strerror}"))
        value = {}
    except UnreadableJsonError as e:
        faults.append(Fault(name, str(e)))
        value = {}
    return as_object(value, name, faults)


def _bytes(folder: Path, name: str) -> bytes:
    """A plain file of the folder: no link out of it, nothing that waits for a writer."""
    handle = os.open(folder / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with open(handle, "rb") as file:  # noqa: PTH123 (it is open already)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is no plain file", name)
        data = file.read(MAX_WITH_DATA + 1)
    if len(data) > MAX_WITH_DATA:
        raise OSError(errno.EFBIG, f"it has more than {MAX_WITH_DATA} bytes", name)
    return data


def _values(node: Node, form: Form) -> Values:
    values: dict[str, PaperValue] = {}
    for name, field in form.fields.items():
        if name not in node:
            continue
        if field.columns:
            rows: list[Mapping[str, str]] = []
            for row in node.nodes(name, most=field.max_rows):
                rows.append({c.name: row.text(c.name) for c in field.columns if c.name in row})
                row.finish()
            values[name] = rows
        else:
            values[name] = node.text(name)
    node.finish()
    return values
