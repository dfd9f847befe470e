from __future__ import annotations

from dataclasses import replace

from backend.verify.forms import public_form
from forms.bundle import load_bundle, own_catalogue
from forms.schema import Kind
from tests.forms.every_input import form_json, sound

FORM = sound(form_json(load_bundle(own_catalogue() / "NA5")))


def test_whatever_is_sealed_as_a_code_has_its_words() -> None:
    fields = {field.name: field for field in public_form(FORM).fields}
    assert fields["country"].options["KOR"] == {
        "vi": "Hàn Quốc",
        "en": "South Korea",
        "ko": "대한민국",
    }
    assert fields["unit"].options["20242"] == {"vi": "phường Hải Châu, thành phố Đà Nẵng"}
    assert fields["purpose"].options["work"]["en"] == "Work"
    assert fields["guests"].columns[1].options["KOR"]["ko"] == "대한민국"
    assert fields["fee"].input == "money"
    assert fields["name"].options == {}


def test_a_certificates_values_are_words_already() -> None:
    certificate = public_form(replace(FORM, kind=Kind.CERTIFICATE))
    assert [field.options for field in certificate.fields if field.input == "country"] == [{}]
