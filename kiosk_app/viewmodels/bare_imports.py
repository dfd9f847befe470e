"""Takes PySide6's hook out of Python's ``import``.

PySide6 replaces ``builtins.__import__`` to serve its ``__feature__`` switches (``snake_case``,
``true_property``), which nothing here uses. Its hook reads the whole source of every module that
is imported after it, to look for the word "PySide6": a fifth of the time until the first screen.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - whatever is imported first puts the hook there


def import_without_features() -> None:
    """Python's own ``import`` again. Nothing to do where a later PySide6 has no hook."""
    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own
