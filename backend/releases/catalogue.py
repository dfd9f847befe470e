"""Every version of every paper that the office knows: the program's own, and what was published.

Looked at on every request, so it asks the database for one row, and reads a published version once
in each process.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from django.utils import timezone

from backend.releases.models import Release, ReleaseState, RepositoryHead
from forms.bundle import Bundle, Catalogue, load_catalogue, own_catalogue, read_bundle
from forms.package import GOLDEN, unpack

_READ_BUNDLES: Final = 400


class OfficeCatalogue(Catalogue):
    """By code: the newest version that everybody takes and that is in force on the day.

    ``find`` gives every other version too, so that a kiosk of the first group is served, and an old
    paper can be drawn again. A published version stands before the program's own of that number.
    """

    def __init__(self, own: Catalogue, published: Mapping[tuple[str, int], str], day: date) -> None:
        super().__init__({}, {})
        self._own, self._published = own, dict(published)
        self._chosen = _for_everybody(own, day)

    def __getitem__(self, code: str) -> Bundle:
        bundle = self.find(code, self._chosen[code])
        assert bundle is not None
        return bundle

    def __iter__(self) -> Iterator[str]:
        return iter(self._chosen)

    def __len__(self) -> int:
        return len(self._chosen)

    def subjects(self, code: str) -> frozenset[str]:
        """About whom ``code`` may be asked for in some version that kiosks run or are to run."""
        newer = [v for c, v in self._published if c == code and v > self._chosen.get(code, 0)]
        known = [self.find(code, version) for version in (self._chosen.get(code, 0), *newer)]
        return frozenset(
            subject for bundle in known if bundle is not None for subject in bundle.form.subjects
        )

    def find(self, code: str, version: int) -> Bundle | None:
        sha256 = self._published.get((code, version))
        return self._own.find(code, version) if sha256 is None else _read(code, version, sha256)


def catalogue(day: date | None = None) -> OfficeCatalogue:
    """The catalogue of ``day``, by default today."""
    snapshot = RepositoryHead.objects.filter(pk=1).values_list("sha256", flat=True).first()
    return _catalogue(snapshot or "", day or timezone.localdate())


def files_of(code: str, version: int) -> dict[str, bytes]:
    """The files of a bundle, by name.

    Raises:
        KeyError: The office knows no such version.
    """
    package = Release.objects.filter(code=code, version=version).values_list("package", flat=True)
    for data in package:
        files = unpack(bytes(data))
        files.pop(GOLDEN, None)
        return files
    folder = _own_folder(code, version)
    if folder is None:
        raise KeyError((code, version))
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def newest_version(code: str) -> int:
    """The highest version of ``code`` that there ever was; 0 for a new paper."""
    published = Release.objects.filter(code=code).order_by("-version")
    newest: int | None = published.values_list("version", flat=True).first()
    own = own_bundles().get(code)
    return max(newest or 0, own.form.version if own is not None else 0)


def taken_back(code: str, version: int) -> bool:
    """Whether nothing may be issued in this version any more."""
    return Release.objects.filter(
        code=code, version=version, state=ReleaseState.TAKEN_BACK
    ).exists()


@cache
def own_bundles() -> Catalogue:
    """The bundles that came with the program."""
    return load_catalogue(own_catalogue())


@lru_cache(maxsize=4)
def _catalogue(_snapshot: str, day: date) -> OfficeCatalogue:
    rows = Release.objects.values_list("code", "version", "sha256")
    published = {(code, version): sha256 for code, version, sha256 in rows}
    return OfficeCatalogue(own_bundles(), published, day)


@lru_cache(maxsize=_READ_BUNDLES)
def _read(code: str, version: int, sha256: str) -> Bundle:
    release = Release.objects.get(code=code, version=version, sha256=sha256)
    return read_bundle(unpack(bytes(release.package)))


def _for_everybody(own: Catalogue, day: date) -> dict[str, int]:
    chosen = {code: bundle.form.version for code, bundle in own.items()}
    rows = Release.objects.filter(
        state=ReleaseState.ROLLING_OUT, share=100, effective_from__lte=day
    ).values_list("code", "version")
    for code, version in rows:
        chosen[code] = max(version, chosen.get(code, 0))
    return chosen


def _own_folder(code: str, version: int) -> Path | None:
    """Where one of the program's own bundles lies."""
    current = own_bundles().get(code)
    if current is None or own_bundles().find(code, version) is None:
        return None
    folder = own_catalogue() / code
    return folder if current.form.version == version else folder / "old" / str(version)
