"""The hash of a consent stands for the words that were on the screen, and for no others."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Final

import pytest

from forms.bundle import load_catalogue, own_catalogue
from forms.consent import consent_digest, consent_text
from forms.schema import Form

FORM: Final[Form] = load_catalogue(own_catalogue())["CT07"].form


def test_what_is_hashed_is_what_is_read() -> None:
    code, version, consent, language, uses = json.loads(consent_text(FORM, "ko"))
    assert (code, version, consent) == ("CT07", FORM.version, FORM.consent_version)
    assert language == "ko"
    assert uses == [[use.what["ko"], use.why["ko"]] for use in FORM.uses]


def _other_words(form: Form) -> Form:
    first, *rest = form.uses
    why = {**first.why, "vi": first.why["vi"] + "."}
    return replace(form, uses=(replace(first, why=why), *rest))


@pytest.mark.parametrize(
    "changed",
    [
        replace(FORM, version=FORM.version + 1),
        replace(FORM, consent_version="2099-01"),
        replace(FORM, uses=FORM.uses[1:]),
        _other_words(FORM),
    ],
)
def test_another_content_has_another_hash(changed: Form) -> None:
    assert consent_digest(changed, "vi") != consent_digest(FORM, "vi")


def test_each_language_has_its_own_words() -> None:
    languages = ["vi", "en", "ko", "zh-Hans", "zh-Hant", "ja", "th", "ru"]
    assert len({consent_digest(FORM, language) for language in languages}) == len(languages)


def test_it_stays_the_same_from_run_to_run() -> None:
    """A record of years ago is compared with what is computed today."""
    plain = replace(FORM, version=1, consent_version="1", uses=())
    assert consent_text(plain, "vi") == '["CT07",1,"1","vi",[]]'
    assert consent_digest(plain, "vi") == (
        "2c5524a63f33370488a9c50fe0be09242b2881dfabda7032c9196130afeb1723"
    )
