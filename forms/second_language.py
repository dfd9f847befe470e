"""The second language on a paper: it stands beside the Vietnamese, for reference.

A form whose ``form.json`` has ``paper_words`` is printed in two languages. Its layout holds the
Vietnamese itself and names the other words as ``{second.NAME}``. ``NAME`` is one of

* the keys of ``paper_words``: ``{"birth_date": {"en": "Date of birth", "ko": "생년월일"}}``;
* the form's choices: then it is the label of the option that was chosen;
* the form's countries: then it is the name of the country.

The languages offered are those of the form's title; every word and every option has all of them,
or the bundle is refused. The second language is the session's; where that is Vietnamese, or one
that the form lacks, it is English. The seal carries the session's language, so that a verifier
draws the same paper.
"""

from __future__ import annotations

from forms.nationalities import nationality
from forms.schema import Form, Input, Values

PAPER_LANGUAGE = "vi"
"""The language that counts in law."""
REFERENCE_LANGUAGE = "en"
PREFIX = "second."
WITH_WORDS = frozenset({Input.CHOICE, Input.COUNTRY})
"""Inputs whose answers have words in every language of the form."""


def second_languages(form: Form) -> tuple[str, ...]:
    """Languages that can stand beside the Vietnamese."""
    return tuple(language for language in form.title if language != PAPER_LANGUAGE)


def second_language(form: Form, language: str) -> str:
    """The language beside the Vietnamese in a session held in ``language``."""
    return language if language in second_languages(form) else REFERENCE_LANGUAGE


def second_names(form: Form) -> frozenset[str]:
    """What a layout may name, ``second.`` included."""
    if not form.paper_words:
        return frozenset()
    own = (name for name, field in form.fields.items() if field.input in WITH_WORDS)
    return frozenset(PREFIX + name for name in (*form.paper_words, *own))


def second_texts(form: Form, values: Values, language: str) -> dict[str, str]:
    """The words of ``second_names`` for one paper; missing where nothing was chosen."""
    if not form.paper_words:
        return {}
    second = second_language(form, language)
    texts = {PREFIX + name: words[second] for name, words in form.paper_words.items()}
    for name, field in form.fields.items():
        value = values.get(name)
        if field.input is Input.COUNTRY and isinstance(value, str):
            texts[PREFIX + name] = nationality(value, (second,))
        for option in field.options:
            if value == option.value:
                texts[PREFIX + name] = option.label[second]
    return texts
