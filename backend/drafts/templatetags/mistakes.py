"""What is wrong with an answer, found by the name of its input."""

from __future__ import annotations

from collections.abc import Mapping

from django import template

register = template.Library()


@register.filter
def at(said: Mapping[str, str] | str, name: str) -> str:
    """The sentence for ``name``; empty where there is none."""
    return said.get(name, "") if isinstance(said, Mapping) else ""
