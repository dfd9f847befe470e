"""A Vietnamese name in the two parts that a passport has: họ, and chữ đệm và tên."""

from __future__ import annotations


def parted(name: str, surname: str = "") -> tuple[str, str]:
    """Surname, and the rest of ``name``.

    A surname is the first word, unless its bearer says that it has several (Âu Dương, Tôn Nữ).
    Who has a single name has no surname: it is the name that one is called by.

    Args:
        name: The whole name, surname first.
        surname: As its bearer says it; empty: the first word.
    """
    words, said = name.split(), surname.split()
    if said:
        own = words[: len(said)] == said
        return " ".join(said), " ".join(words[len(said) :] if own else words)
    if len(words) < 2:
        return "", name
    return words[0], " ".join(words[1:])
