from __future__ import annotations

from django.http import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from backend.console.access import StaffRequest, staff_page


@require_safe
@staff_page()
def home(request: StaffRequest) -> HttpResponseBase:
    return render(request, "console/home.html")
