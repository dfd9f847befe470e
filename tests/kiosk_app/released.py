"""Releases as the office would make them, without a line: packages, targets, and who takes them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from forms.bundle import FILES, own_catalogue
from forms.package import pack
from office_contract.releases import Rollout, UpdateFault
from offline_cache.bundles.client import Release, Target
from offline_cache.bundles.errors import UpdateError

KIOSK = "ab" * 8
LONG_AGO = date(2026, 1, 1)


@cache
def own_files(code: str) -> Mapping[str, bytes]:
    folder = own_catalogue() / code
    return {name: (folder / name).read_bytes() for name in FILES}


def package(code: str, version: int, **more: bytes) -> bytes:
    """The program's own bundle in another version; its title says which."""
    form = json.loads(own_files(code)["form.json"])
    form["version"] = version
    form["title"]["vi"] += f" ({version})"
    files = {**own_files(code), "form.json": json.dumps(form).encode()}
    return pack({**files, **{name.replace("_", "."): data for name, data in more.items()}})


class Office:
    """What ``FormUpdates`` asks. ``packages``: what is served, by hash."""

    def __init__(self) -> None:
        self.release = Release(1, ())
        self.packages: dict[str, bytes] = {}
        self.fault: UpdateFault | None = None
        self.fetched: list[tuple[str, int]] = []
        self.refreshes = 0
        self.before_fetch: Callable[[], None] = lambda: None

    def add(self, code: str, version: int, data: bytes | None = None, **rollout: Any) -> Target:
        """One more version, from the next release on."""
        content = package(code, version) if data is None else data
        sha256 = hashlib.sha256(content).hexdigest()
        self.packages[sha256] = content
        given = {"effective_from": LONG_AGO, "share": 100, **rollout}
        target = Target(Rollout(code=code, version=version, **given), sha256, len(content))
        self._next((*self.release.targets, target))
        return target

    def drop(self, target: Target) -> None:
        self._next(tuple(one for one in self.release.targets if one != target))

    def spoil(self, target: Target, fault: UpdateFault | None = None) -> None:
        """Another file in its place, or none with this fault."""
        self.packages.pop(target.sha256)
        self._spoilt = fault or UpdateFault.ALTERED

    def refresh(self) -> Release:
        self.refreshes += 1
        if self.fault is not None:
            raise UpdateError(self.fault)
        return self.release

    def fetch(self, target: Target) -> bytes:
        self.before_fetch()
        self.fetched.append((target.rollout.code, target.rollout.version))
        if target.sha256 not in self.packages:
            raise UpdateError(self._spoilt)
        return self.packages[target.sha256]

    def _next(self, targets: tuple[Target, ...]) -> None:
        self.release = replace(self.release, number=self.release.number + 1, targets=targets)
