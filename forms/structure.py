"""``form.json`` to ``forms.schema.Form``, with everything checked that can be without a person."""

from __future__ import annotations

import re
from datetime import date

from forms.formats import FORMATS
from forms.nationalities import is_country
from forms.prefilling import PARTS, TOPICS
from forms.reading import Fault, Json, Node, Range
from forms.schema import (
    Condition,
    DataUse,
    Derived,
    Field,
    Form,
    Group,
    IdentityLevel,
    Input,
    Kind,
    Make,
    Offline,
    Option,
    Step,
    Words,
)
from forms.second_language import REFERENCE_LANGUAGE, WITH_WORDS, second_languages

MAX_FIELDS = 200
MAX_LENGTH = 2000
MAX_AMOUNT = 999_999_999_999
"""Đồng. Twelve digits, which the paper and the words have room for."""
MAX_PHRASES = 60
MAX_PHRASE = 120
_WITH_DEFAULT = frozenset({Input.TEXT, Input.ADDRESS, Input.COUNT, Input.COUNTRY})
_NAME = r"[a-z][a-z0-9_]{0,39}"
_SUBJECTS = frozenset({"self", "child", "deceased"})
_NEEDS = frozenset({"card", "passport", "phone"})
_KEYWORDS = frozenset(
    {"type", "required", "properties", "additionalProperties", "items", "enum", "format",
     "maxLength", "minLength", "maxItems", "minItems", "allOf", "if", "then", "$schema"}
)  # fmt: skip
"""Keywords that an answers' schema may use: none fetches anything, none runs a pattern."""

MAX_DEPTH = 12


def parse_form(node: Node, faults: list[Fault]) -> Form | None:
    """Read a form. None if ``faults`` grew."""
    before = len(faults)
    fallback = node.text("fallback_language", pattern=r"[a-z]{2}(-[A-Za-z]{2,4})?")
    fields = _fields(node, "fields", fallback, inside_rows=False)
    effective = node.node("effective")
    effective_from = effective.day("from")
    effective_to = effective.day("to", required=False)
    effective.finish()
    if effective_from and effective_to and effective_to < effective_from:
        effective.fault("to", "lies before the first day")
    form = Form(
        code=node.text("code", pattern=r"[A-Z][A-Z0-9-]{1,23}"),
        version=node.whole("version", Range(1, 9999)),
        kind=node.one_of("kind", Kind),
        group=node.one_of("group", Group),
        effective_from=effective_from or date.min,
        effective_to=effective_to,
        procedure=node.text("procedure", pattern=r"(\d\.\d{6})?"),
        legal_basis=node.texts("legal_basis"),
        unconfirmed=node.texts("unconfirmed"),
        identity=node.one_of("identity", IdentityLevel),
        offline=node.one_of("offline", Offline),
        subjects=_known(node, "subjects", _SUBJECTS),
        fallback_language=fallback,
        icon=node.text("icon", pattern=r"[a-z0-9-]{1,40}"),
        title=node.words("title", fallback),
        short_title=node.words("short_title", fallback),
        help=node.words("help", fallback),
        needs=_known(node, "needs", _NEEDS),
        uses=tuple(_use(use, fallback) for use in node.nodes("uses")),
        consent_version=node.text("consent_version", pattern=r"[0-9A-Za-z.-]{1,40}"),
        fields=fields,
        steps=_steps(node, fallback, fields),
        sealed=_sealed(node, fields),
        schema=_schema(node, fields),
        derived=_derived(node, fields),
        search=node.phrases("search", most=MAX_PHRASES, longest=MAX_PHRASE),
        paper_words=_paper_words(node),
    )
    if form.kind is Kind.CERTIFICATE and any(it.make is not Make.JOIN for it in form.derived):
        node.fault("derived", "a certificate's values are text already: it can only join them")
    if form.paper_words:
        _check_second_languages(node, form)
    node.finish()
    return form if len(faults) == before else None


def _fields(node: Node, key: str, fallback: str, *, inside_rows: bool) -> dict[str, Field]:
    fields: dict[str, Field] = {}
    for item in node.nodes(key, required=not inside_rows, most=MAX_FIELDS):
        field = _field(item, fallback, inside_rows=inside_rows)
        if field.name in fields:
            item.fault("name", f"{field.name!r} stands twice")
        fields[field.name] = field
    return fields


def _field(node: Node, fallback: str, *, inside_rows: bool) -> Field:
    kind = node.one_of("input", Input)
    options: list[Option] = []
    for item in node.nodes("options", required=kind is Input.CHOICE):
        options.append(Option(item.text("value", pattern=_NAME), item.words("label", fallback)))
        item.finish()
    if options and kind is not Input.CHOICE:
        node.fault("options", "only a choice has options")
    if len({option.value for option in options}) != len(options):
        node.fault("options", "a value stands twice")
    columns: tuple[Field, ...] = ()
    max_rows = 0
    if kind is Input.ROWS and inside_rows:
        node.fault("input", "a row cannot hold rows")
    elif kind is Input.ROWS:
        columns = tuple(_fields(node, "columns", fallback, inside_rows=True).values())
        max_rows = node.whole("max_rows", Range(1, 60))
        if not columns:
            node.fault("columns", "a table needs columns")
    prefill = node.text("prefill", "")
    if prefill and prefill not in PARTS:
        node.fault("prefill", f"must be one of {', '.join(sorted(PARTS))}")
    shares = node.text("shares", "")
    if shares and shares not in TOPICS:
        node.fault("shares", f"must be one of {', '.join(sorted(TOPICS))}")
    default = node.text("default", "")
    if default and kind not in _WITH_DEFAULT:
        node.fault("default", f"only {', '.join(sorted(_WITH_DEFAULT))} have a default")
    past, year_only = (node.flag(key, default=False) for key in ("past", "year_only"))
    least_age = node.whole("least_age", Range(0, 120), 0)
    if (past or year_only or least_age) and kind is not Input.DATE:
        node.fault("input", "only a date has past, year_only or least_age")
    least, most = _bounds(node, kind)
    field = Field(
        name=node.text("name", pattern=_NAME),
        input=kind,
        label=node.words("label", fallback),
        required=node.flag("required"),
        hint=node.words("hint", fallback, required=False),
        options=tuple(options),
        columns=columns,
        max_rows=max_rows,
        max_length=node.whole("max_length", Range(1, MAX_LENGTH), 200),
        prefill=prefill or None,
        default=default,
        past=past,
        year_only=year_only,
        least=least,
        most=most,
        least_age=least_age,
        shares=shares or None,
    )
    node.finish()
    return field


def _bounds(node: Node, kind: Input) -> tuple[int, int]:
    """Least and most of a count or an amount; other inputs have none."""
    if kind not in {Input.COUNT, Input.MONEY}:
        return 0, 0
    least = node.whole("least", Range(0, MAX_AMOUNT), 0)
    most = node.whole("most", Range(1, MAX_AMOUNT))
    if most < least:
        node.fault("most", "is smaller than least")
    return least, most


def _steps(node: Node, fallback: str, fields: dict[str, Field]) -> tuple[Step, ...]:
    steps: list[Step] = []
    asked: set[str] = set()
    for item in node.nodes("steps"):
        names = item.texts("fields")
        for name in names:
            if name not in fields:
                item.fault("fields", f"there is no field {name!r}")
            if name in asked:
                item.fault("fields", f"{name!r} is asked for twice")
        when = _condition(item, fields, asked) if "when" in item else None
        title = item.words("title", fallback)
        steps.append(Step(item.text("name", pattern=_NAME), title, names, when))
        asked.update(name for name in names if name in fields)
        item.finish()
    if len({step.name for step in steps}) != len(steps):
        node.fault("steps", "two steps have one name")
    return tuple(steps)


def _condition(step: Node, fields: dict[str, Field], asked: set[str]) -> Condition:
    """Conditions look back only, so they cannot run in a circle."""
    node = step.node("when")
    name = node.text("field")
    equals = node.texts("equals", required=False)
    filled = node.flag("filled", default=False)
    if name not in asked:
        node.fault("field", f"{name!r} is not asked for in an earlier step")
    elif fields[name].input is Input.CHOICE:
        values = {option.value for option in fields[name].options}
        for value in equals:
            if value not in values:
                node.fault("equals", f"{value!r} is none of the options of {name!r}")
    elif fields[name].input is Input.COUNTRY:
        for value in equals:
            if not is_country(value):
                node.fault("equals", f"{value!r} is no country")
    elif equals:
        node.fault("equals", f"{name!r} is no choice and no country: use filled")
    if bool(equals) == filled:
        node.fault("", "needs either equals or filled")
    node.finish()
    return Condition(name, equals, filled)


def _derived(node: Node, fields: dict[str, Field]) -> tuple[Derived, ...]:
    known = {name for name, field in fields.items() if field.input is not Input.ROWS}
    found: list[Derived] = []
    for item in node.nodes("derived", required=False):
        make = item.one_of("make", Make, Make.JOIN)
        derived = Derived(
            name=item.text("name", pattern=_NAME),
            join=item.text("join") if make is Make.JOIN else "",
            parts=item.texts("parts"),
            make=make,
            when=_condition(item, fields, set(fields)) if "when" in item else None,
        )
        item.finish()
        if problem := _unsuitable_parts(derived, fields):
            item.fault("parts", problem)
        if derived.name in fields or derived.name in known:
            item.fault("name", f"{derived.name!r} is taken")
        for part in derived.parts:
            if part not in known:
                item.fault("parts", f"there is no value {part!r} before this one")
        known.add(derived.name)
        found.append(derived)
    return tuple(found)


def _unsuitable_parts(derived: Derived, fields: dict[str, Field]) -> str | None:
    """Why the parts cannot be made into the value; joining takes any."""
    inputs = [fields[part].input if part in fields else None for part in derived.parts]
    match derived.make:
        case Make.DATE_WORDS if inputs != [Input.DATE]:
            return "must be one date"
        case Make.AMOUNT_WORDS if len(inputs) != 1 or inputs[0] not in {Input.COUNT, Input.MONEY}:
            return "must be one count or amount"
        case Make.AGE if inputs != [Input.DATE, Input.DATE]:
            return "must be two dates"
        case Make.CODE if inputs != [Input.COUNTRY]:
            return "must be one country"
        case Make.SURNAME | Make.GIVEN_NAMES if inputs != [Input.NAME, Input.NAME]:
            return "must be a name and a surname"
        case _:
            return None


def _paper_words(node: Node) -> dict[str, Words]:
    if "paper_words" not in node:
        return {}
    table = node.node("paper_words")
    words: dict[str, Words] = {}
    for name in table:
        if not re.fullmatch(_NAME, name):
            table.fault(name, f"must look like {_NAME}")
        item = table.node(name)
        words[name] = {language: item.text(language) for language in item}
        item.finish()
    table.finish()
    return words


def _check_second_languages(node: Node, form: Form) -> None:
    """Each word and each option is there in every language that can stand on the paper."""
    wanted = second_languages(form)
    if REFERENCE_LANGUAGE not in wanted:
        node.fault("title", f"needs {REFERENCE_LANGUAGE!r}: a paper in two languages falls back")
    for name, words in form.paper_words.items():
        for language in sorted({*wanted} ^ {*words}):
            problem = "is missing" if language in wanted else "is no second language of the title"
            node.fault(f"paper_words.{name}", f"{language!r} {problem}")
        if name in form.fields and form.fields[name].input in WITH_WORDS:
            kind = form.fields[name].input.value
            node.fault(f"paper_words.{name}", f"is a {kind}, which has words of its own")
    for name, field in form.fields.items():
        for option in field.options:
            for language in wanted:
                if not option.label.get(language):
                    where = f"{name!r}, option {option.value!r}"
                    node.fault("fields", f"{where}, has no label in {language!r}")


def _sealed(node: Node, fields: dict[str, Field]) -> tuple[str, ...]:
    names = node.texts("sealed", most=MAX_FIELDS)
    for name in names:
        if name not in fields:
            node.fault("sealed", f"there is no field {name!r}")
    if len(set(names)) != len(names):
        node.fault("sealed", "a name stands twice")
    for name in ("name", "number"):
        if name not in names:
            node.fault("sealed", f"must hold the subject's {name!r}")
    return names


def _use(node: Node, fallback: str) -> DataUse:
    icon = node.text("icon", pattern=r"[a-z0-9-]{1,40}")
    use = DataUse(icon, node.words("what", fallback), node.words("why", fallback))
    node.finish()
    return use


def _known(node: Node, key: str, allowed: frozenset[str]) -> tuple[str, ...]:
    found = node.texts(key)
    for text in found:
        if text not in allowed:
            node.fault(key, f"{text!r} is none of {', '.join(sorted(allowed))}")
    return found


def _schema(node: Node, fields: dict[str, Field]) -> dict[str, Json]:
    """The schema's keywords; ``forms.rules`` checks it against the 2020-12 metaschema."""
    schema = node.raw("schema")
    _keywords(node, schema, "schema", depth=0)
    properties = schema.get("properties")
    names = set(properties) if isinstance(properties, dict) else set()
    if names != set(fields):
        odd = ", ".join(sorted(names ^ set(fields)))
        node.fault("schema.properties", f"must be the form's fields; these differ: {odd}")
    if schema.get("additionalProperties") is not False:
        node.fault("schema.additionalProperties", "must be false")
    return schema


def _keywords(node: Node, schema: Json, path: str, depth: int) -> None:
    if not isinstance(schema, dict):
        node.fault(path, "must be an object")
        return
    if depth > MAX_DEPTH:
        node.fault(path, "is nested too deeply")
        return
    for keyword, value in schema.items():
        here = f"{path}.{keyword}"
        if keyword not in _KEYWORDS:
            node.fault(here, "this keyword is not used for answers")
        elif keyword == "format" and value not in FORMATS:
            node.fault(here, f"must be one of {', '.join(sorted(FORMATS))}")
        elif keyword in {"items", "if", "then"}:
            _keywords(node, value, here, depth + 1)
        elif keyword == "properties" and isinstance(value, dict):
            for name, part in value.items():
                _keywords(node, part, f"{here}.{name}", depth + 1)
        elif keyword == "allOf" and isinstance(value, list):
            for index, part in enumerate(value):
                _keywords(node, part, f"{here}[{index}]", depth + 1)
