"""Addresses that come with a request: believed only where they lead within the console."""

from __future__ import annotations

from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

PREFIX = "/console/"


def console_address(wanted: str) -> str:
    """``wanted`` if it is a page of the console, else the overview. Never another site's."""
    same_site = url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    if same_site and wanted.startswith(PREFIX) and wanted.isprintable():
        return wanted
    return reverse("home")
