"""The room of those who manage accounts."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backend.accounts import managing, second_factor
from backend.accounts.forms import AccountForm, AddAccountForm
from backend.accounts.managing import ManagingError, Reason
from backend.accounts.models import Account
from backend.accounts.roles import Role, labels
from backend.accounts.views import status_of
from backend.console.access import StaffRequest, staff_page

_SENTENCES: dict[Reason, Promise] = {
    Reason.LOGIN_TAKEN: gettext_lazy("Somebody has this login. Choose another."),
    Reason.LOGIN_UNFIT: gettext_lazy(
        "Use 2 to 60 small letters without accents, digits, dots and hyphens."
    ),
    Reason.NO_NAME: gettext_lazy("Fill this in."),
    Reason.ONESELF: gettext_lazy("This is your own account. Ask another manager of accounts."),
    Reason.LAST_MANAGER: gettext_lazy(
        "Nobody else manages accounts. Give somebody that role first."
    ),
}
_FIELDS = {
    Reason.LOGIN_TAKEN: "login",
    Reason.LOGIN_UNFIT: "login",
    Reason.NO_NAME: "name",
    Reason.ONESELF: "roles",
    Reason.LAST_MANAGER: "roles",
}


@require_safe
@staff_page(Role.ACCOUNTS)
def accounts(request: StaffRequest) -> HttpResponseBase:
    rows = [
        (account, labels(account.roles()))
        for account in Account.objects.prefetch_related("held_roles").order_by("-is_active", "name")
    ]
    return render(request, "accounts/accounts.html", {"rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.ACCOUNTS)
def add(request: StaffRequest) -> HttpResponseBase:
    form = AddAccountForm(request.POST or None)
    if form.is_valid():
        try:
            account, link = managing.add_account(
                request.account,
                form.cleaned_data["login"],
                form.cleaned_data["name"],
                form.cleaned_data["roles"],
                timezone.now(),
            )
        except ManagingError as e:
            form.add_error(_FIELDS[e.reason], str(_SENTENCES[e.reason]))
        else:
            return _show_link(request, account, link)
    return render(request, "accounts/add.html", {"form": form}, status=status_of(form, None))


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.ACCOUNTS)
def account(request: StaffRequest, pk: int) -> HttpResponseBase:
    chosen = get_object_or_404(Account, pk=pk)
    own = chosen.pk == request.account.pk
    data = request.POST.copy() if request.method == "POST" else None
    if own and data is not None:
        # Shown without a way to change them, so they do not come back with the form.
        data.setlist("roles", sorted(request.roles))
    form = AccountForm(data, initial={"name": chosen.name, "roles": sorted(chosen.roles())})
    if form.is_valid():
        try:
            managing.change(
                request.account,
                chosen,
                form.cleaned_data["name"],
                frozenset(form.cleaned_data["roles"]),
            )
        except ManagingError as e:
            form.add_error(_FIELDS[e.reason], str(_SENTENCES[e.reason]))
        else:
            messages.success(request, _("Saved."))
            return HttpResponseRedirect(reverse("account", args=[pk]))
    return render(
        request,
        "accounts/account.html",
        {
            "form": form,
            "chosen": chosen,
            "own": own,
            "own_roles": labels(chosen.roles()),
            "has_second_factor": second_factor.has_second_factor(chosen),
        },
        status=status_of(form, None),
    )


@require_POST
@staff_page(Role.ACCOUNTS)
def deactivate(request: StaffRequest, pk: int) -> HttpResponseBase:
    def act(chosen: Account) -> None:
        managing.deactivate(request.account, chosen)

    return _act(request, pk, act, _("Nobody can sign in to this account any more."))


@require_POST
@staff_page(Role.ACCOUNTS)
def activate(request: StaffRequest, pk: int) -> HttpResponseBase:
    def act(chosen: Account) -> None:
        managing.activate(request.account, chosen)

    return _act(request, pk, act, _("The account can be used again."))


@require_POST
@staff_page(Role.ACCOUNTS)
def new_link(request: StaffRequest, pk: int) -> HttpResponseBase:
    chosen = get_object_or_404(Account, pk=pk, is_active=True)
    try:
        link = managing.new_link(request.account, chosen, timezone.now())
    except ManagingError as e:
        return _refuse(request, pk, e)
    return _show_link(request, chosen, link)


@require_POST
@staff_page(Role.ACCOUNTS)
def remove_second_factor(request: StaffRequest, pk: int) -> HttpResponseBase:
    chosen = get_object_or_404(Account, pk=pk, is_active=True)
    try:
        link = managing.remove_second_factor(request.account, chosen, timezone.now())
    except ManagingError as e:
        return _refuse(request, pk, e)
    return _show_link(request, chosen, link)


def _act(
    request: StaffRequest, pk: int, act: Callable[[Account], None], done: str
) -> HttpResponseBase:
    chosen = get_object_or_404(Account, pk=pk)
    try:
        act(chosen)
    except ManagingError as e:
        return _refuse(request, pk, e)
    messages.success(request, done)
    return HttpResponseRedirect(reverse("account", args=[pk]))


def _refuse(request: StaffRequest, pk: int, error: ManagingError) -> HttpResponseBase:
    messages.error(request, str(_SENTENCES[error.reason]))
    return HttpResponseRedirect(reverse("account", args=[pk]))


def _show_link(request: StaffRequest, account: Account, link: str) -> HttpResponseBase:
    """Once: only its hash is kept."""
    return render(request, "accounts/link.html", {"chosen": account, "link": link, "here": ""})
