from __future__ import annotations

import unicodedata
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.answers import (
    NOTHING,
    FieldError,
    Mistake,
    check,
    check_field,
    normalise,
    prefill,
    printed,
    say_value,
    settled,
    visible_steps,
)
from forms.bundle import Bundle, Catalogue
from forms.rules import Violation, violations
from forms.sentences import sentence
from identity_documents.document import Document, Sex, Source

TODAY = date(2026, 11, 21)
CARD = Document(
    Source.CARD_QR, "048188001234", "Nguyễn Thị Thu Hường", date(1988, 3, 15), Sex.FEMALE
)


def with_answer(bundle: Bundle, **answers: object) -> dict[str, object]:
    return {**bundle.sample, **answers}


def kinds(bundle: Bundle, **answers: object) -> list[tuple[str, Mistake]]:
    errors = check(bundle.form, with_answer(bundle, **answers), today=TODAY)
    return [(".".join(map(str, error.path)), error.kind) for error in errors]


@pytest.mark.parametrize(
    ("name", "answer", "mistake"),
    [
        ("name", "", Mistake.MISSING),
        ("name", "   ", Mistake.MISSING),
        ("name", None, Mistake.MISSING),
        ("name", 7, Mistake.WRONG_TYPE),
        ("name", "Nguyễn 2", Mistake.NAME_LETTER),
        ("name", "- -", Mistake.NAME_WITHOUT_LETTERS),
        ("name", "Nguyễn\u202e", Mistake.LETTER),
        ("name", "A" * 81, Mistake.TOO_LONG),
        ("number", "04818800123", Mistake.DIGIT_COUNT),
        ("number", "0481880012345", Mistake.DIGIT_COUNT),
        ("number", "04818800123O", Mistake.NOT_DIGITS),
        ("number", "٠٤٨١٨٨٠٠١٢٣٤", Mistake.NOT_DIGITS),
        ("birth_date", "1988-02-31", Mistake.NO_SUCH_DAY),
        ("birth_date", "1988-13-01", Mistake.NO_SUCH_MONTH),
        ("birth_date", "15/03/1988", Mistake.NOT_A_DATE),
        ("birth_date", "0000-03-15", Mistake.NOT_A_DATE),
        ("birth_date", "1899-12-31", Mistake.TOO_EARLY),
        ("birth_date", "2026-11-22", Mistake.IN_FUTURE),
        ("sex", "Nữ", Mistake.NOT_AN_OPTION),
        ("phone", "1234", Mistake.PHONE),
        ("phone", "0000000000", Mistake.PHONE),
        ("email", "huong", Mistake.EMAIL),
        ("email", "huong@nha..vn", Mistake.EMAIL),
        ("head_relation", "Con\nCháu", Mistake.LETTER),
        ("members", "nobody", Mistake.WRONG_TYPE),
    ],
)
def test_one_mistake_is_found(ct01: Bundle, name: str, answer: object, mistake: Mistake) -> None:
    assert kinds(ct01, **{name: answer}) == [(name, mistake)]


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("name", "Y"),
        ("name", "  nguyễn   thị  thu hường "),
        ("name", unicodedata.normalize("NFD", "Nguyễn Thị Thu Hường")),
        ("name", "H'Hen Niê"),
        ("name", "O’Brien-Nguyễn"),
        ("number", "048 188 001 234"),
        ("birth_date", "2026-11-21"),
        ("birth_date", "2000-02-29"),
        ("phone", ""),
        ("phone", "0905 123 456"),
        ("phone", "0236.3822.122"),
        ("phone", "+82 10 1234 5678"),
        ("email", "thu.huong+ct01@thu.danang.example.vn"),
        ("members", []),
        ("members", [{}, {"name": " "}]),
    ],
)
def test_what_people_may_type(ct01: Bundle, name: str, answer: object) -> None:
    assert kinds(ct01, **{name: answer}) == []


def test_mistakes_in_rows_name_row_and_column(ct01: Bundle) -> None:
    sample: Any = ct01.sample
    row = dict(sample["members"][0])
    rows = [row, {**row, "number": "12"}, {**row, "pet": "cat"}, 7]
    assert kinds(ct01, members=rows) == [
        ("members.1.number", Mistake.DIGIT_COUNT),
        ("members.2.pet", Mistake.UNKNOWN_FIELD),
        ("members.3", Mistake.WRONG_TYPE),
    ]


def test_too_many_rows(ct01: Bundle) -> None:
    rows = list(ct01.sample["members"]) * 9
    (error,) = check(ct01.form, with_answer(ct01, members=rows))
    assert (error.kind, error.data) == (Mistake.TOO_MANY_ROWS, {"most": 8, "found": 9})


def test_a_field_that_nobody_asks_for(ct01: Bundle) -> None:
    assert kinds(ct01, shoe_size="38") == [("shoe_size", Mistake.UNKNOWN_FIELD)]


def test_one_step_is_checked_alone(ct01: Bundle) -> None:
    step = ct01.form.steps[0]
    assert check(ct01.form, {}, step) == tuple(
        FieldError((name,), Mistake.MISSING) for name in step.fields
    )


@pytest.mark.parametrize(
    ("request_", "shown"),
    [
        ("permanent", "address"),
        ("split", "address"),
        ("correction", "detail"),
        ("other", "detail"),
    ],
)
def test_steps_follow_the_request(ct01: Bundle, request_: str, shown: str) -> None:
    names = [step.name for step in visible_steps(ct01.form, {"request": request_})]
    assert names == ["requester", "contact", "household", "request", shown, "members"]


def test_what_stands_on_a_hidden_step_does_not_matter_and_is_not_kept(ct01: Bundle) -> None:
    answers = with_answer(ct01, request="confirmation", request_detail="\x00")
    assert check(ct01.form, answers) == ()
    kept = normalise(ct01.form, answers)
    assert "request_address" not in kept
    assert "request_detail" not in kept


def test_answers_are_kept_in_one_shape(ct01: Bundle) -> None:
    kept = normalise(
        ct01.form,
        with_answer(
            ct01,
            name=unicodedata.normalize("NFD", "  nguyễn thị   thu hường"),
            number="048-188-001-234",
            phone="0900 000 123",
            email="",
            members=[{}, {"name": "y", "relation": None}],
        ),
    )
    assert kept["name"] == "NGUYỄN THỊ THU HƯỜNG"
    assert kept["number"] == "048188001234"
    assert kept["phone"] == "0900000123"
    assert "email" not in kept
    assert kept["members"] == [{"name": "Y"}]


def test_settled_answers_are_values_and_mistakes_are_the_callers_bug(ct01: Bundle) -> None:
    assert settled(ct01.form, ct01.sample) == ct01.sample
    with pytest.raises(ValueError, match="number"):
        settled(ct01.form, with_answer(ct01, number="1"))


def test_a_card_fills_in_what_it_says(ct01: Bundle) -> None:
    assert prefill(ct01.form, CARD, "vi") == {
        "authority": "Công an phường Hải Châu",
        "name": "Nguyễn Thị Thu Hường",
        "birth_date": "1988-03-15",
        "sex": "female",
        "number": "048188001234",
    }


def test_a_passport_leaves_the_number_and_an_unknown_sex_open(ct01: Bundle) -> None:
    passport = Document(
        Source.PASSPORT_MRZ, "M12345678", "KIM MINJUN", date(1990, 3, 8), Sex.UNSPECIFIED, "KOR"
    )
    assert prefill(ct01.form, passport, "en") == {
        "authority": "Công an phường Hải Châu",
        "name": "KIM MINJUN",
        "birth_date": "1990-03-08",
    }
    assert prefill(ct01.form, None, "vi") == {"authority": "Công an phường Hải Châu"}


def test_answers_on_paper(ct01: Bundle) -> None:
    paper = printed(ct01.form, ct01.sample)
    assert paper.texts["birth_date"] == "15/03/1988"
    assert paper.texts["sex"] == "Nữ"
    assert paper.texts["phone"] == "0900 000 123"
    assert paper.texts["request_line"] == (
        "Đăng ký thường trú tại 24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng"
    )
    assert paper.rows["members"] == (("TRẦN GIA BẢO", "24/08/2019", "Nam", "048219004321", "Cháu"),)


def test_parts_that_are_missing_leave_no_joiner(ct01: Bundle) -> None:
    paper = printed(ct01.form, {"request": "correction", "request_detail": "sửa tên đường"})
    assert paper.texts["request_line"] == "Điều chỉnh thông tin về cư trú: sửa tên đường"
    assert printed(ct01.form, {"request": "confirmation"}).texts["request_line"] == (
        "Xác nhận thông tin về cư trú"
    )


def test_a_certificate_leaves_no_room_to_write_in(ct07: Bundle) -> None:
    paper = printed(ct07.form, {"name": "Trần Gia Bảo", "members": [{"name": "Y"}]})
    assert paper.texts["name"] == "Trần Gia Bảo"
    assert paper.texts["temporary_address"] == NOTHING
    assert paper.rows["members"] == (("Y", NOTHING, NOTHING, NOTHING, NOTHING),)


def test_values_on_the_screen(ct01: Bundle) -> None:
    form = ct01.form
    assert say_value(form, form.fields["sex"], "female", "ko") == "여"
    assert say_value(form, form.fields["birth_date"], "1988-03-15", "en") == "15/03/1988"
    assert say_value(form, form.fields["number"], "048188001234", "vi") == "048 188 001 234"
    assert say_value(form, form.fields["email"], "a@b.vn", "vi") == "a@b.vn"


@pytest.mark.parametrize(
    ("error", "language", "said"),
    [
        (
            FieldError(("number",), Mistake.DIGIT_COUNT, {"wanted": 12, "found": 11}),
            "vi",
            "Số định danh có 12 chữ số. Ở đây mới có 11.",
        ),
        (
            FieldError(("number",), Mistake.DIGIT_COUNT, {"wanted": 12, "found": 13}),
            "vi",
            "Số định danh có 12 chữ số. Ở đây có 13.",
        ),
        (
            FieldError(("number",), Mistake.DIGIT_COUNT, {"wanted": 12, "found": 11}),
            "en",
            "The ID number has 12 digits. There are 11 here.",
        ),
        (
            FieldError(("number",), Mistake.DIGIT_COUNT, {"wanted": 12, "found": 11}),
            "ko",
            "신분번호는 12자리입니다. 지금은 11자리입니다.",
        ),
        (
            FieldError(("birth_date",), Mistake.NO_SUCH_DAY, {"month": 2, "day": 31}),
            "vi",
            "Tháng 2 không có ngày 31. Chọn lại ngày.",
        ),
        (
            FieldError(("birth_date",), Mistake.NO_SUCH_DAY, {"month": 2, "day": 31}),
            "en",
            "February has no day 31. Choose the day again.",
        ),
    ],
)
def test_sentences_say_what_to_do(
    ct01: Bundle, error: FieldError, language: str, said: str
) -> None:
    assert sentence(error, ct01.form, language) == said


@pytest.mark.parametrize("kind", Mistake)
@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_every_mistake_has_a_sentence_that_blames_nobody(
    ct01: Bundle, kind: Mistake, language: str
) -> None:
    numbers = {"most": 8, "least": 1, "found": 9, "wanted": 12, "month": 2, "day": 31}
    numbers |= {"year": 1900, "years": 14}
    said = sentence(FieldError(("name",), kind, numbers), ct01.form, language)
    assert "{" not in said
    assert "!" not in said
    assert said.endswith(".")
    assert not {"error", "invalid", "lỗi", "sai"} & set(said.lower().replace(".", "").split())


def test_an_unknown_language_gets_the_fallback(ct01: Bundle) -> None:
    error = FieldError(("name",), Mistake.MISSING)
    assert sentence(error, ct01.form, "xx") == sentence(error, ct01.form, "vi")


TEXT = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "", " ", "Nguyễn Văn An", "nguyễn", "048188001234", "0481", "1988-03-15",
            "1988-02-30", "1800-01-01", "0905123456", "+8210123456789", "a@b.vn", "male",
            "female", "permanent", "confirmation", "other", "a\nb", "x" * 90, "\u202e",
        ]
    ),
)  # fmt: skip
JUNK = st.none() | st.booleans() | st.integers() | TEXT


@st.composite
def answer_sets(draw: st.DrawFn, catalogue_form: Any, sample: Any) -> dict[str, object]:
    """The sample with some answers changed, dropped or added, most of it still sound."""
    answers: dict[str, object] = dict(sample)
    for name in draw(st.lists(st.sampled_from(list(catalogue_form.fields)), max_size=3)):
        field = catalogue_form.fields[name]
        if field.columns and draw(st.booleans()):
            cells = st.dictionaries(
                st.sampled_from([*(column.name for column in field.columns), "pet"]), JUNK
            )
            answers[name] = draw(st.lists(cells | JUNK, max_size=9))
        else:
            answers[name] = draw(JUNK)
    for name in draw(st.lists(st.sampled_from([*answers, "shoe_size"]), max_size=2)):
        answers.pop(name, None)
        if name == "shoe_size":
            answers[name] = "38"
    return answers


def test_check_and_schema_agree(catalogue: Catalogue) -> None:
    bundle = catalogue["CT01"]

    @given(answer_sets(bundle.form, bundle.sample))
    def agree(answers: dict[str, object]) -> None:
        found = check(bundle.form, answers)
        refused = violations(bundle.form, normalise(bundle.form, answers))
        assert bool(found) == bool(refused), (found, refused)

    agree()


def test_violations_name_the_place_and_the_rule_never_the_value(ct01: Bundle) -> None:
    values = with_answer(ct01, number="12", request="other", extra="x")
    values.pop("name")
    assert set(violations(ct01.form, values)) == {
        Violation(("number",), "format"),
        Violation(("name",), "required"),
        Violation(("request_detail",), "required"),
        Violation((), "additionalProperties"),
    }


def test_one_field_is_checked_alone(ct01: Bundle) -> None:
    number = ct01.form.fields["number"]
    assert check_field(number, "048 188 001 234") is None
    assert check_field(number, "0481") == FieldError(
        ("number",), Mistake.DIGIT_COUNT, {"wanted": 12, "found": 4}
    )
    born = ct01.form.fields["birth_date"]
    found = check_field(born, "2026-11-22", today=TODAY)
    assert found is not None
    assert found.kind is Mistake.IN_FUTURE
