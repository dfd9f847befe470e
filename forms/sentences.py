"""What a mistake in an answer is called: it says what to do, blames nobody, and has no code."""

from __future__ import annotations

from forms import wording
from forms.answers import FieldError, say_whole
from forms.schema import Form

_BOUNDS = frozenset({"least", "most"})
"""Numbers of a sentence that can be large; a year is written without points."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def sentence(error: FieldError, form: Form, language: str) -> str:
    """Say ``error`` in ``language``, else in the form's fallback language."""
    spoken = language if language in wording.languages() else form.fallback_language
    text = wording.section("mistakes", spoken)[error.kind.value]
    data = error.data
    few = data.get("found", 0) < data.get("wanted", 0)
    return text.format(
        **{name: say_whole(number) if name in _BOUNDS else number for name, number in data.items()},
        so_far="mới có" if few else "có",
        are="is" if data.get("found") == 1 else "are",
        month_name=_MONTHS[data.get("month", 1) - 1],
    )
