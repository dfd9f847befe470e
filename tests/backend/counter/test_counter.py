"""The counter: what a scanner types, as a clerk reads it, and what is kept of it: nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from urllib.parse import quote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.counter.scanned import Unread
from backend.counter.words import WORDS
from backend.issuance.keys import sealing_key
from backend.verify.reading import trust_of_office
from forms.compose import compose
from forms.schema import Values
from forms.seal import SealedPaper, SigningKey, pack_values, seal
from tests.backend.conftest import SESSION, Clock, Office
from tests.backend.staff import signed_in, staff
from tests.kiosk_app.issued import CATALOGUE, CT01, CT07, FORGER_KEY

PAPER = SealedPaper(
    kind=CT01.form.kind,
    code="CT01",
    version=CT01.form.version,
    language="en",
    serial="",
    sheet=1,
    issued_at=timezone.now().replace(microsecond=0),
    request=f"{SESSION}-3",
    issuer="Máy 1",
    values=pack_values(CT01.form, CT01.sample),
)


@pytest.fixture
def clerk(office: Office) -> Client:
    return signed_in(staff("clerk", Role.CLERK))


def sealed(office: Office, values: Values = CT01.sample, **changes: object) -> str:
    paper = replace(PAPER, issued_at=timezone.now().replace(microsecond=0))
    paper = replace(paper, values=pack_values(CT01.form, values), **changes)  # type: ignore[arg-type]
    return seal(paper, SigningKey.of(office.key.private), trust_of_office().address)


def opened(clerk: Client, typed: str) -> str:
    response = clerk.post(reverse("counter-read"), {"code": typed})
    assert response.status_code == 200
    assert "no-store" in response.headers["Cache-Control"]
    return response.content.decode()


def says(clerk: Client, typed: str, why: Unread) -> bool:
    from django.utils.html import escape
    from django.utils.translation import override

    with override("en"):
        return escape(str(WORDS[why])) in opened(clerk, typed)


def test_every_answer_is_shown_with_its_labels(clerk: Client, office: Office) -> None:
    text = opened(clerk, sealed(office))
    for name in ("name", "number"):
        item = CT01.form.fields[name]
        assert item.label["vi"] in text
        assert item.label["en"] in text
        assert str(CT01.sample[name]) in text, name
    for step in CT01.form.steps:
        if any(name in CT01.sample for name in step.fields if name in CT01.form.sealed):
            assert step.title["vi"] in text
    number = str(CT01.sample["number"])
    assert f'data-copy="{number}"' in text
    assert f">{number[:3]} {number[3:6]} {number[6:9]} {number[9:]}<" in text.replace("\xa0", " ")
    assert "Declared by the person, not confirmed." in text
    assert "Máy 1" in text
    assert f"{SESSION}-3" in text


def test_every_form_of_the_catalogue_reads_whole(clerk: Client, office: Office) -> None:
    for code, bundle in CATALOGUE.items():
        if bundle.form.kind is CT07.form.kind:
            continue
        values = {name: bundle.sample[name] for name in bundle.form.sealed if name in bundle.sample}
        paper = replace(
            PAPER,
            code=code,
            version=bundle.form.version,
            values=pack_values(bundle.form, values),
            issued_at=timezone.now().replace(microsecond=0),
        )
        key = SigningKey.of(office.key.private)
        text = opened(clerk, seal(paper, key, trust_of_office().address))
        shown = text.count('class="value"')
        cells = sum(
            1
            if isinstance(value, str)
            else sum(len([c for c in row.values() if c]) for row in value)
            for value in values.values()
        )
        assert shown == cells, code
        assert 'class="trouble"' not in text, code


def test_the_record_has_form_and_kiosk_and_nobody(clerk: Client, office: Office) -> None:
    before = AuditEntry.objects.count()
    code = sealed(office)
    opened(clerk, code)
    clerk.post(reverse("counter-export"), {"code": code})
    entries = AuditEntry.objects.order_by("number")[before:]
    assert [entry.action for entry in entries] == ["declaration-read", "declaration-exported"]
    for entry in entries:
        assert entry.subject == f"CT01 version {CT01.form.version}"
        assert json.loads(entry.facts) == {"kiosk": "Máy 1"}
    for name in ("name", "number"):
        assert str(CT01.sample[name]) not in str(list(AuditEntry.objects.values()))


def test_odd_missing_and_superfluous_answers_are_marked(clerk: Client, office: Office) -> None:
    values = {k: v for k, v in CT01.sample.items() if k != "name"} | {"number": "04820100"}
    text = opened(clerk, sealed(office, values))
    assert "The ID number has 12 digits." in text
    assert "This is still empty." in text
    assert text.count('class="trouble"') == 2


def test_the_export_has_the_forms_own_keys(clerk: Client, office: Office) -> None:
    response = clerk.post(reverse("counter-export"), {"code": sealed(office)})
    assert response.headers["Content-Disposition"] == (
        f'attachment; filename="CT01-{SESSION}-3.json"'
    )
    told = response.json()
    assert told["answers"] == {k: v for k, v in CT01.sample.items() if k in CT01.form.sealed}
    assert (told["code"], told["version"], told["kiosk"]) == ("CT01", CT01.form.version, "Máy 1")
    assert told["status"] == "declared, not confirmed"
    assert told["odd"] == []


@pytest.mark.parametrize(
    "typed_as",
    [
        lambda code: code.lower(),
        lambda code: f"  {code}\r\n",
        # A scanner with an English layout on a German, French and Czech keyboard.
        lambda code: code.replace(":", "Ö").replace("/", "-").replace("#", "§"),
        lambda code: code.replace(":", "M").replace("/", "!").replace("#", "3"),
        lambda code: code.replace("#", ""),
    ],
)
def test_another_keyboard_layout_does_no_harm(
    clerk: Client, office: Office, typed_as: object
) -> None:
    assert callable(typed_as)
    text = opened(clerk, typed_as(sealed(office)))
    assert str(CT01.sample["name"]) in text


def test_vietnamese_typing_is_recognised(clerk: Client, office: Office) -> None:
    code = sealed(office)
    address, _, letters = code.partition("#")
    telex = letters.replace("AA", "Â").replace("DD", "Đ").replace("OW", "Ơ").replace("S", "́")
    assert says(clerk, f"{address}#{telex}Đ", Unread.TYPED_VIETNAMESE)


def test_what_is_no_form_is_told_in_words(clerk: Client, office: Office) -> None:
    address = trust_of_office().address
    certificate = replace(
        PAPER,
        kind=CT07.form.kind,
        code="CT07",
        version=CT07.form.version,
        serial="0001/2026/XN-HC",
        issued_at=timezone.now().replace(microsecond=0),
        values=pack_values(CT07.form, CT07.sample),
    )
    code = sealed(office)
    assert says(clerk, seal(certificate, sealing_key(), address), Unread.CERTIFICATE)
    assert says(clerk, f"{address}#R-ABCDEFGH", Unread.SLIP)
    assert says(clerk, "", Unread.NOTHING)
    assert says(clerk, code[:-30], Unread.DAMAGED)
    assert says(clerk, seal(PAPER, FORGER_KEY, address), Unread.UNKNOWN_KEY)
    assert says(clerk, sealed(office, version=99), Unread.UNKNOWN_FORM)
    assert says(clerk, code.replace(address, "HTTPS://ELSEWHERE.EXAMPLE/V")[:60], Unread.NOT_OURS)
    assert says(clerk, "8934567890123", Unread.NO_CODE)
    old = replace(PAPER, issued_at=timezone.now().replace(microsecond=0) - timedelta(days=9))
    key = SigningKey.of(office.key.private)
    assert says(clerk, seal(old, key, address), Unread.KEY_EXPIRED)
    assert says(clerk, seal(PAPER, sealing_key(), address), Unread.WRONG_PURPOSE)
    assert not AuditEntry.objects.filter(action__startswith="declaration").exists()


def test_a_form_that_is_no_longer_in_force_is_marked(
    clerk: Client, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    from backend.counter import views
    from forms.bundle import Catalogue

    yesterday = timezone.localdate() - timedelta(days=1)
    ended = replace(CT01, form=replace(CT01.form, effective_to=yesterday))
    monkeypatch.setattr(views, "catalogue", lambda: Catalogue({"CT01": ended}, {}))
    assert "no longer in force" in opened(clerk, sealed(office))


def test_a_pdf_and_a_picture_are_read_too(clerk: Client, office: Office) -> None:
    drawn = compose(
        CT01, CT01.sample, language="en", seal=sealed(office), specimen=False,
        request=f"{SESSION}-3", serial=None, sheet=1,
    ).pdf  # fmt: skip
    answer = clerk.post(reverse("counter-read"), {"paper": SimpleUploadedFile("x.pdf", drawn)})
    assert str(CT01.sample["name"]) in answer.content.decode()
    nothing = clerk.post(reverse("counter-read"), {"paper": SimpleUploadedFile("x", b"x")})
    assert "No code of a form was found." in nothing.content.decode()
    frame = clerk.post(reverse("counter-frame"), {"frame": SimpleUploadedFile("x.jpg", drawn)})
    assert len(frame.json()["codes"]) == 1


def test_a_file_that_is_too_large_is_told(clerk: Client, office: Office) -> None:
    data = SimpleUploadedFile("x", b"\x00" * (21 * 1024 * 1024))
    answer = clerk.post(reverse("counter-read"), {"paper": data})
    assert answer.status_code == 413
    assert "The file is too large" in answer.content.decode()


def test_a_forged_request_is_refused(office: Office) -> None:
    clerk = signed_in(staff("clerk", Role.CLERK))
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = clerk.cookies
    for name in ("counter-read", "counter-frame", "counter-export"):
        assert strict.post(reverse(name), {"code": "x"}).status_code == 403


def test_only_clerks_see_it(office: Office) -> None:
    officer = signed_in(staff("officer", Role.OFFICER))
    assert officer.get(reverse("counter")).status_code == 403
    assert officer.post(reverse("counter-read"), {"code": "x"}).status_code == 403
    away = Client().get(reverse("counter"))
    assert away.status_code == 302
    assert quote(reverse("counter"), safe="") in away.headers["Location"]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_both_languages(office: Office, clock: Clock, language: str) -> None:
    clerk = signed_in(staff("clerk", Role.CLERK), language)
    text = clerk.get(reverse("counter")).content.decode()
    assert ("Quét mã QR ở chân tờ khai" if language == "vi" else "Scan the QR code") in text
    declared = opened(clerk, sealed(office))
    assert ("Người dân tự khai" if language == "vi" else "Declared by the person") in declared
