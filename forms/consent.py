"""What somebody agrees to before a paper is made, as one text that can be told again by its hash.

The words belong to the form's version, so that whoever keeps that version can show them.
"""

from __future__ import annotations

import hashlib
import json

from forms.schema import Form


def consent_text(form: Form, language: str) -> str:
    """Form, version, version of the consent, language, and each use with its purpose; JSON."""
    uses = [[form.say(use.what, language), form.say(use.why, language)] for use in form.uses]
    content = [form.code, form.version, form.consent_version, language, uses]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def consent_digest(form: Form, language: str) -> str:
    """SHA-256 of ``consent_text`` in UTF-8, hex."""
    return hashlib.sha256(consent_text(form, language).encode()).hexdigest()
