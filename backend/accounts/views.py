from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render


def sign_in(request: HttpRequest) -> HttpResponseBase:
    return render(request, "accounts/sign_in.html")
