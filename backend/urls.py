# ruff: noqa: ARG001 - Django and ninja call by these names
from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from backend.api.answers import problem_response
from backend.api.routes import api
from backend.console import failures
from backend.problems import ProblemError
from backend.releases import files as releases
from backend.verify import views as verify
from office_contract.signing import API_PREFIX
from office_contract.vocabulary import ProblemType

urlpatterns = [
    path(API_PREFIX.lstrip("/"), api.urls),
    path("releases/metadata/<str:name>", releases.metadata),
    path("releases/targets/<path:name>", releases.target),
    path("console/", include("backend.console.urls")),
    path("V", verify.page),
    path("v", verify.page),
    path("v/", include("backend.verify.urls")),
]


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if failures.is_page(request):
        return failures.refused(request, 400)
    return problem_response(ProblemError(ProblemType.MALFORMED), status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    if failures.is_page(request):
        return failures.refused(request, 403)
    return problem_response(ProblemError(ProblemType.MALFORMED), status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    if failures.is_page(request):
        return failures.refused(request, 404)
    return problem_response(ProblemError(ProblemType.NOT_FOUND))


def failed(request: HttpRequest) -> HttpResponse:
    """A bug. Its place is in the log; the kiosk learns no more than that there was one."""
    if failures.is_page(request):
        return failures.failed()
    return problem_response(ProblemError(ProblemType.INTERNAL))


handler400 = bad_request
handler403 = forbidden
handler404 = not_found
handler500 = failed
