"""The bundles that this kiosk offers: as the office has released them, else the program's own.

A released version counts where it is newer than the program's own. Whatever was once offered in
this run of the program is found by its version for as long as it runs: a session that began with
it ends with it.

The first screen needs this: nothing slow is imported, and only what is offered is read.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from forms.bundle import Bundle, BundleError, Catalogue, load_bundle, load_catalogue, read_bundle
from forms.schema import Form
from offline_cache.bundles.store import BundleStore, Kept


class UnusableError(Exception):
    """Signed as it should be, and no bundle that this kiosk can use."""


def read_package(data: bytes, code: str, version: int) -> Bundle:
    """The bundle in a package, if it is the one that its place in the release says.

    Raises:
        UnusableError: It is none, or another.
    """
    from forms.package import PackageError, unpack  # noqa: PLC0415 - zipfile, before a screen

    try:
        bundle = read_bundle(unpack(data))
    except (PackageError, BundleError) as error:
        raise UnusableError(str(error)) from error
    if (bundle.form.code, bundle.form.version) != (code, version):
        raise UnusableError("it is another bundle than its place says")
    return bundle


class Shelf(Mapping[str, Bundle]):
    """What is offered, by code. May be read by any thread; ``turn`` changes it."""

    def __init__(
        self,
        own: Path,
        store: BundleStore,
        today: date,
        read: Mapping[tuple[str, int], Bundle] | None = None,
    ) -> None:
        """Offers what counts ``today``.

        Args:
            own: the catalogue that came with the program.
            store: what the office has released.
            today: the hall's day.
            read: bundles of ``own`` that need not be read again, by code and version.

        Raises:
            BundleError: a bundle of the program's own is damaged.
        """
        self._own = own
        self._store = store
        self._lock = threading.Lock()
        self._codes = tuple(sorted(path.name for path in own.iterdir() if path.is_dir()))
        self._own_versions: dict[str, int] = {}
        self._found = dict(read or {})
        self._whole: Catalogue | None = None
        self._released: frozenset[Kept] = frozenset()
        self._offered: Mapping[str, Bundle] = {}
        self.turn(today)

    def __getitem__(self, code: str) -> Bundle:
        return self._offered[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._offered)

    def __len__(self) -> int:
        return len(self._offered)

    @property
    def forms(self) -> Mapping[str, Form]:
        return {code: bundle.form for code, bundle in self._offered.items()}

    @property
    def released(self) -> frozenset[Kept]:
        """Those of the store that are offered."""
        return self._released

    def turn(self, today: date) -> bool:
        """Offer what counts on that day of what the store holds; whether anything has changed."""
        with self._lock:
            holding = self._store.read()
            offered: dict[str, Bundle] = {}
            released: set[Kept] = set()
            for code in sorted({*self._codes, *holding.codes()}):
                for kept in holding.candidates(code, today):
                    bundle = self._of_store(kept)
                    if bundle is not None:
                        offered[code] = bundle
                        released.add(kept)
                        break
                else:
                    if code in self._codes:
                        offered[code] = self._of_program(code)
            old = {code: bundle.form.version for code, bundle in self._offered.items()}
            new = {code: bundle.form.version for code, bundle in offered.items()}
            self._offered, self._released = offered, frozenset(released)
            return old != new

    def own_version(self, code: str) -> int:
        """Version of the bundle that came with the program, 0 if none did."""
        if code not in self._codes:
            return 0
        if code not in self._own_versions:
            form = json.loads((self._own / code / "form.json").read_bytes())
            self._own_versions[code] = int(form["version"])
        return self._own_versions[code]

    def find(self, code: str, version: int) -> Bundle | None:
        """A version offered now, or in this run of the program, or by the program ever."""
        with self._lock:
            found = self._found.get((code, version))
            if found is not None:
                return found
            if self._whole is None:
                self._whole = load_catalogue(self._own)
            return self._whole.find(code, version)

    def _of_store(self, kept: Kept) -> Bundle | None:
        if kept.version <= self.own_version(kept.code):
            return None
        known = self._found.get((kept.code, kept.version))
        if known is not None:
            return known
        data = self._store.package(kept.sha256, kept.length)
        if data is None:
            return None
        try:
            bundle = read_package(data, kept.code, kept.version)
        except UnusableError:
            return None
        self._found[kept.code, kept.version] = bundle
        return bundle

    def _of_program(self, code: str) -> Bundle:
        version = self.own_version(code)
        found = self._found.get((code, version))
        if found is None:
            found = load_bundle(self._own / code)
            self._found[code, version] = found
        return found
