"""In how many languages a screen is measured: a few in ``make test``, all in ``make torture``.

Golden pictures and the walks see every language in any case.
"""

from __future__ import annotations

from typing import Final

from kiosk_app.i18n.languages import LANGUAGES
from tests.cases import TORTURE

FEW: Final = tuple(LANGUAGES) if TORTURE else ("vi", "ru", "zh-Hans", "th")
"""Our own, the longest words, the shortest, and letters that stand highest."""

LONGEST: Final = tuple(LANGUAGES) if TORTURE else ("vi", "ru")
"""Where only length can do harm."""
