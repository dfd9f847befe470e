# ruff: noqa: ARG001 - Django and ninja call by these names
from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from backend.api.answers import problem_response
from backend.api.routes import api
from backend.problems import ProblemError
from backend.verify import views as verify
from office_contract.signing import API_PREFIX
from office_contract.vocabulary import ProblemType

urlpatterns = [
    path(API_PREFIX.lstrip("/"), api.urls),
    path("console/", include("backend.console.urls")),
    path("V", verify.page),
    path("v", verify.page),
    path("v/<str:name>", verify.file),
]


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return problem_response(ProblemError(ProblemType.MALFORMED), status=400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return problem_response(ProblemError(ProblemType.NOT_FOUND))


def failed(request: HttpRequest) -> HttpResponse:
    """A bug. Its place is in the log; the kiosk learns no more than that there was one."""
    return problem_response(ProblemError(ProblemType.INTERNAL))


handler400 = bad_request
handler404 = not_found
handler500 = failed
