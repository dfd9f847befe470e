"""Every address of the office, found by walking Django's own table of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.converters import get_converters

from office_contract.signing import API_PREFIX

SAMPLES = {
    "int": "1",
    "str": "x",
    "slug": "x",
    "path": "x/y",
    "uuid": "00000000-0000-0000-0000-000000000000",
}
_PART = re.compile(r"<(?:(?P<converter>\w+):)?\w+>")


@dataclass(frozen=True, slots=True)
class Address:
    """One pattern. ``path`` has a sample in the place of each part that varies."""

    route: str
    name: str
    path: str

    @property
    def is_of_the_interface(self) -> bool:
        return self.path.startswith(API_PREFIX)

    @property
    def is_of_the_console(self) -> bool:
        return self.path.startswith("/console/")

    def __str__(self) -> str:
        return self.route or "/"


def every_address() -> tuple[Address, ...]:
    return tuple(_below(get_resolver(), ""))


def _below(resolver: URLResolver, before: str) -> Iterator[Address]:
    for pattern in resolver.url_patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _below(pattern, route)
        elif isinstance(pattern, URLPattern):
            yield Address(route, pattern.name or "", "/" + _PART.sub(_sample, route))


def _sample(part: re.Match[str]) -> str:
    converter = part["converter"] or "str"
    assert converter in get_converters()
    return SAMPLES[converter]
