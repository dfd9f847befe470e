"""Amounts as a person here writes them."""

from __future__ import annotations

from django import template

from forms.answers import say_whole

register = template.Library()


@register.filter
def dong(amount: int) -> str:
    """``15.000 đ``"""
    return f"{say_whole(amount)} đ"
