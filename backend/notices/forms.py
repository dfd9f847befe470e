from __future__ import annotations

from datetime import datetime
from typing import Any, Final, TypeVar

from django import forms
from django.db.models import Model, QuerySet
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from backend.console.forms import ConsoleForm
from backend.issuance.models import Service
from backend.kiosks.models import Kiosk
from backend.notices.changing import Scope, Time, WeekOf, Words
from backend.notices.hours import (
    WEEKDAYS,
    DisorderedHoursError,
    HoursError,
    WeekSpans,
    read_day,
)
from backend.notices.models import Notice
from backend.releases.catalogue import catalogue
from backend.releases.models import KioskGroup

NOTICE_LETTERS: Final = 200
"""What two of still stand on the welcome screen."""
REASON_LETTERS: Final = 120
ALL, SOME = "all", "some"
_MISSING: Final = {"required": _("Fill this in.")}
_M = TypeVar("_M", bound=Model)


def _words(label: Any, letters: int, *, required: bool, language: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=letters,
        required=required,
        error_messages=_MISSING,
        widget=forms.Textarea(attrs={"rows": 3, "lang": language, "maxlength": letters}),
    )


class ScopeForm(ConsoleForm):
    """Words in three languages, and at which kiosks."""

    LETTERS = REASON_LETTERS

    where = forms.ChoiceField(
        label=_("Where"),
        choices=((ALL, _("All kiosks")), (SOME, _("Only these:"))),
        initial=ALL,
        widget=forms.RadioSelect,
    )
    groups = forms.ModelMultipleChoiceField(
        label=_("Groups"),
        queryset=KioskGroup.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    kiosks = forms.ModelMultipleChoiceField(
        label=_("Kiosks"),
        queryset=Kiosk.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        letters = self.LETTERS
        own = {
            "vi": _words(_("In Vietnamese"), letters, required=True, language="vi"),
            "en": _words(_("In English"), letters, required=False, language="en"),
            "ko": _words(_("In Korean"), letters, required=False, language="ko"),
        }
        own["ko"].help_text = _("Where a language is missing, the kiosk says it in Vietnamese.")
        self.fields = {**own, **self.fields}
        self.order_fields(self.field_order)
        _among(self.fields["groups"], KioskGroup.objects.all())
        _among(self.fields["kiosks"], Kiosk.objects.filter(revoked_at=None).order_by("name"))

    def clean(self) -> None:
        super().clean()
        said = self.cleaned_data
        if said.get("where") == SOME and not said.get("groups") and not said.get("kiosks"):
            self.add_error("where", _("Choose at least one kiosk or group."))

    @property
    def words(self) -> Words:
        said = self.cleaned_data
        return Words(said["vi"], said["en"], said["ko"])

    @property
    def scope(self) -> Scope:
        said = self.cleaned_data
        if said["where"] == ALL:
            return Scope()
        return Scope(everywhere=False, kiosks=said["kiosks"], groups=said["groups"])


class _TimedForm(ScopeForm):
    starts = forms.DateTimeField(
        label=_("Begins"),
        help_text=_("Left empty: at once."),
        required=False,
        error_messages={"invalid": _("Enter day and time.")},
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )
    ends = forms.DateTimeField(
        label=_("Until"),
        help_text=_("Left empty: until somebody ends it here."),
        required=False,
        error_messages={"invalid": _("Enter day and time.")},
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )

    def clean(self) -> None:
        super().clean()
        starts, ends = self.cleaned_data.get("starts"), self.cleaned_data.get("ends")
        if ends is not None and ends <= (starts or timezone.now()):
            self.add_error("ends", _("This must be later than the beginning, and not past."))

    def during(self, now: datetime) -> Time:
        return Time(self.cleaned_data["starts"] or now, self.cleaned_data["ends"])


class NoticeForm(_TimedForm):
    LETTERS = NOTICE_LETTERS
    field_order = ("kind", "vi", "en", "ko", "starts", "ends", "where", "groups", "kiosks")

    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=Notice.Kind.choices,
        initial=Notice.Kind.INFORMATION,
        widget=forms.RadioSelect,
    )


class ClosureForm(_TimedForm):
    field_order = ("service", "vi", "en", "ko", "starts", "ends", "where", "groups", "kiosks")

    service = forms.ChoiceField(label=_("Service"), error_messages=_MISSING)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        service = self.fields["service"]
        assert isinstance(service, forms.ChoiceField)
        service.choices = [("", "–"), *((code, service_name(code)) for code in _codes())]

    @property
    def chosen(self) -> Service:
        return service_of(self.cleaned_data["service"])


class ClosedDayForm(ScopeForm):
    field_order = ("day", "vi", "en", "ko", "where", "groups", "kiosks")

    day = forms.DateField(
        label=_("Day"),
        error_messages={**_MISSING, "invalid": _("Enter a day.")},
        widget=forms.DateInput(attrs={"type": "date", "class": "short"}, format="%Y-%m-%d"),
    )

    def clean(self) -> None:
        super().clean()
        day = self.cleaned_data.get("day")
        if day is not None and day < timezone.localdate():
            self.add_error("day", _("This day has passed."))


WEEKDAY_NAMES: Final = {
    1: _("Monday"),
    2: _("Tuesday"),
    3: _("Wednesday"),
    4: _("Thursday"),
    5: _("Friday"),
    6: _("Saturday"),
    7: _("Sunday"),
}


class HoursForm(ConsoleForm):
    """A line for each weekday, and for whom else the same hours are to hold."""

    also = forms.MultipleChoiceField(
        label=_("The same hours also for"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, others: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        days = {
            f"day{weekday}": forms.CharField(
                label=WEEKDAY_NAMES[weekday],
                max_length=120,
                required=False,
                widget=forms.TextInput(attrs={"autocomplete": "off", "inputmode": "text"}),
            )
            for weekday in WEEKDAYS
        }
        self.fields = {**days, **self.fields}
        also = self.fields["also"]
        assert isinstance(also, forms.MultipleChoiceField)
        also.choices = others

    @property
    def days(self) -> list[forms.BoundField]:
        return [self[f"day{weekday}"] for weekday in WEEKDAYS]

    def clean(self) -> None:
        super().clean()
        week = {}
        for weekday in WEEKDAYS:
            name = f"day{weekday}"
            try:
                week[weekday] = read_day(self.cleaned_data.get(name, ""))
            except DisorderedHoursError:
                self.add_error(name, _("Each span ends after it begins, and before the next."))
            except HoursError:
                self.add_error(name, _("Write it like this: 7:30-11:30, 13:00-17:00"))
        self.week: WeekSpans = week


def thing_of(key: str) -> WeekOf:
    """Whose hours an address means: ``all``, ``kiosk-3``, ``group-2``, ``service-CT07``.

    Raises:
        LookupError: nobody's.
    """
    kind, _dash, name = key.partition("-")
    match kind:
        case "all" if not name:
            return None
        case "kiosk" | "group" if name.isascii() and name.isdigit() and len(name) < 10:
            rows: QuerySet[Kiosk] | QuerySet[KioskGroup] = (
                Kiosk.objects.filter(revoked_at=None)
                if kind == "kiosk"
                else KioskGroup.objects.all()
            )
            found = rows.filter(pk=int(name)).first()
            if found is not None:
                return found
        case "service" if name in _codes():
            return service_of(name)
    raise LookupError


def keys_of_things() -> list[tuple[str, str]]:
    """Everything that may have hours: key and name."""
    groups = [(f"group-{group.pk}", group.name) for group in KioskGroup.objects.all()]
    kiosks = Kiosk.objects.filter(revoked_at=None).order_by("name")
    machines = [(f"kiosk-{kiosk.pk}", f"{kiosk.name}, {kiosk.place}") for kiosk in kiosks]
    services = [(f"service-{code}", service_name(code)) for code in _codes()]
    return [("all", str(_("All kiosks"))), *groups, *machines, *services]


def _codes() -> list[str]:
    return list(Service.objects.order_by("code").values_list("code", flat=True))


def service_of(code: str) -> Service:
    return Service.objects.get(code=code)


def service_name(code: str) -> str:
    bundle = catalogue().get(code)
    if bundle is None:
        return code
    return f"{code}: {bundle.form.say(bundle.form.title, get_language() or 'vi')}"


def _among(field: forms.Field, rows: QuerySet[_M]) -> None:
    assert isinstance(field, forms.ModelMultipleChoiceField)
    field.queryset = rows
