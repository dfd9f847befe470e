"""Inline markdown: what is drawn how, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from forms.layout.lines import CODE_PADDING, Look
from forms.layout.markdown import Snippet, parse_inline_markdown, read_variants
from forms.layout.parts import Filling, read_place
from forms.layout.plan import Frame, Rule, Run
from forms.layout.registry import ELEMENTS
from forms.reading import Fault, as_object
from tests.forms.layout.test_text_setting import LETTERS, SCOPE, element

R, B, I, BI = "Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic"  # noqa: E741
STRUCK, CODE = Look(struck=True), Look(code=True)


def parsed(source: str, **keys: Any) -> tuple[tuple[Snippet, ...], list[Fault]]:
    faults: list[Fault] = []
    node = as_object({"text": source, **keys}, "e", faults)
    return parse_inline_markdown(node, "text", source, read_variants(node, R)), faults


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a **b** c", [Snippet("a ", R), Snippet("b", B), Snippet(" c", R)]),
        ("*b*", [Snippet("b", I)]),
        ("***b***", [Snippet("b", BI)]),
        ("**a *b* c**", [Snippet("a ", B), Snippet("b", BI), Snippet(" c", B)]),
        ("~~a **b**~~", [Snippet("a ", R, STRUCK), Snippet("b", B, STRUCK)]),
        ("`a*b` c", [Snippet("a*b", R, CODE), Snippet(" c", R)]),
        ("~~`a`~~", [Snippet("a", R, Look(struck=True, code=True))]),
        (r"\*a\* \`b\\ ~ [x] (y)", [Snippet(r"*a* `b\ ~ [x] (y)", R)]),
        ("**a `**` b**", [Snippet("a ", B), Snippet("**", R, CODE), Snippet(" b", B)]),
    ],
)
def test_marks(source: str, expected: list[Snippet]) -> None:
    assert parsed(source) == (tuple(expected), [])


@pytest.mark.parametrize(
    ("source", "keys", "said"),
    [
        ("a **b", {}, "the mark ** is not closed"),
        ("a **b*", {}, "the mark ** is not closed"),
        ("a ****b****", {}, "not closed"),
        ("a `b", {}, "the mark ` is not closed"),
        ("[chữ](https://a.example)", {}, "cannot be followed on paper"),
        ("a *b*", {"fontVariantFallback": "error"}, "names no font"),
        ("a `b`", {"fontVariantFallback": "error"}, "names no font"),
    ],
)
def test_what_is_not_drawn_is_refused(source: str, keys: dict[str, str], said: str) -> None:
    faults = parsed(source, **keys)[1]
    assert [said in fault.sentence for fault in faults] == [True]
    assert faults[0].path == "e.text"


def test_fonts_of_variants() -> None:
    named = {"fontVariants": {"code": "Cousine-Regular", "bold": I}}
    assert parsed("**a** `b`", **named)[0] == (
        Snippet("a", I),
        Snippet(" ", R),
        Snippet("b", "Cousine-Regular", CODE),
    )
    assert parsed("**a**", fontVariantFallback="plain")[0] == (Snippet("a", R),)
    faults = parsed("a", fontVariants={"code": "Courier"})[1]
    assert faults[0].path == "e.fontVariants.code"


def test_the_real_face_is_taken_where_pdfme_imitates_one() -> None:
    node = as_object({}, "e", [])
    assert read_variants(node, B)["italic"] == BI
    assert read_variants(node, "Cousine-Regular")["bold"] == "Cousine-Bold"


def test_code_stands_on_grey_and_struck_text_is_struck() -> None:
    text = element("text", content="ab `cd` ~~ef~~", textFormat="inline-markdown", fontSize=10)
    piece = text.piece(Filling({}), LETTERS)
    assert piece is not None
    drawn = piece.draw(0, 1, 0)
    found = [item for item in drawn if isinstance(item, Run)]
    assert [run.text for run in found] == ["ab ", "cd", " ", "ef"]
    (ground,) = [item for item in drawn if isinstance(item, Frame)]
    assert ground.x == pytest.approx(found[1].x - CODE_PADDING)
    assert ground.width == pytest.approx(10 + 2 * CODE_PADDING)
    assert ground.height == pytest.approx(1.2 * 8)
    assert ground.fill == "#f2f3f5"
    assert found[2].x == pytest.approx(ground.x + ground.width)
    (rule,) = [item for item in drawn if isinstance(item, Rule)]
    assert [rule.x1, rule.x2] == pytest.approx([found[3].x, found[3].x + 10])


def test_a_filled_text_is_never_read_as_markdown() -> None:
    """As in pdfme: only what the author wrote has marks."""
    faults: list[Fault] = []
    keys: dict[str, Any] = {
        "name": "name",
        "position": {"x": 0, "y": 0},
        "width": 100,
        "height": 10,
        "textFormat": "inline-markdown",
    }
    node = as_object(keys, "e", faults)
    text = ELEMENTS["text"](node, read_place(node), SCOPE)
    piece = text.piece(Filling({"name": "a **b** `"}), LETTERS)
    assert piece is not None
    assert [run.text for run in piece.draw(0, 1, 0) if isinstance(run, Run)] == ["a **b** `"]
    assert faults == []
