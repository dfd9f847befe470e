"""Is this paper what it says? From a PDF, a picture of a paper, or the QR code's text.

A seal proves the values that it carries. Whether the *paper* shows the same values can be proven
for a PDF alone: the page is drawn again from the sealed values, with the bundle version that the
seal names, and compared as text and as picture. For a picture or a text the verdict says so, and
gives the values to compare by eye.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta, timezone
from enum import StrEnum

from PIL import Image, ImageChops

from forms.answers import printed, say_value
from forms.bundle import Bundle, Catalogue
from forms.compose import compose
from forms.expectation import fold, paper_texts
from forms.readback import Reading, ReadProblem, read_pdf, read_picture, render_pdf
from forms.reading import Json
from forms.revocation import Reason, RevocationList
from forms.schema import Form, Kind, PaperValue, Words
from forms.seal import SealedPaper, SealProblem, Trust, open_seal, unpack_values

LANGUAGES = ("vi", "en", "ko")
VIET_NAM = timezone(timedelta(hours=7))
COMPARE_DPI = 100
_DIFFERENCE = 70
"""Of 255: what a pixel may differ by after reducing, where another version of the renderer smooths
edges otherwise. A letter covered or added differs by more."""
_REDUCE = 2


class VerdictKind(StrEnum):
    """What a verifier finds."""

    VALID = "valid"
    DECLARED = "declared"
    """Sealed by a kiosk: the person's own words, not confirmed."""
    ALTERED = "altered"
    """The seal is good, and the paper shows something else."""
    SEAL_BROKEN = "seal-broken"
    UNKNOWN_KEY = "unknown-key"
    WRONG_PURPOSE = "wrong-purpose"
    EXPIRED = "expired"
    """The key was not valid at the time of sealing."""
    REVOKED = "revoked"
    """The seal is good; the office has taken the paper back."""
    REPLACED = "replaced"
    """The seal is good; a later print stands in the paper's place."""
    UNKNOWN_FORM = "unknown-form"
    NO_SEAL = "no-seal"
    NOT_OURS = "not-ours"
    UNREADABLE = "unreadable"


_GOOD = frozenset({VerdictKind.VALID, VerdictKind.DECLARED})
_OF_PROBLEM = {
    SealProblem.NOT_OURS: VerdictKind.NOT_OURS,
    SealProblem.TOO_LARGE: VerdictKind.SEAL_BROKEN,
    SealProblem.DAMAGED: VerdictKind.SEAL_BROKEN,
    SealProblem.BAD_SIGNATURE: VerdictKind.SEAL_BROKEN,
    SealProblem.UNKNOWN_KEY: VerdictKind.UNKNOWN_KEY,
    SealProblem.WRONG_PURPOSE: VerdictKind.WRONG_PURPOSE,
    SealProblem.KEY_EXPIRED: VerdictKind.EXPIRED,
}

_SENTENCES: Mapping[VerdictKind, Words] = {
    VerdictKind.VALID: {
        "vi": "Giấy này là thật, nội dung đúng với bản đã ký.",
        "en": "This paper is genuine, and its text is what was sealed.",
        "ko": "이 서류는 진본이며 내용이 서명된 것과 같습니다.",
    },
    VerdictKind.DECLARED: {
        "vi": "Do người khai tự khai, chưa được xác nhận. Nội dung đúng với mã QR.",
        "en": "Declared by the person, not confirmed. The text agrees with the code.",
        "ko": "본인이 신고한 내용이며 확인되지 않았습니다. 내용은 코드와 같습니다.",
    },
    VerdictKind.ALTERED: {
        "vi": "Giấy này đã bị sửa: nội dung khác với bản đã ký.",
        "en": "This paper was altered: it shows something else than what was sealed.",
        "ko": "이 서류는 변조되었습니다. 내용이 서명된 것과 다릅니다.",
    },
    VerdictKind.SEAL_BROKEN: {
        "vi": "Mã QR bị hỏng hoặc giả. Giấy này không dùng được.",
        "en": "The code is damaged or forged. This paper cannot be relied on.",
        "ko": "코드가 손상되었거나 위조되었습니다. 이 서류는 사용할 수 없습니다.",
    },
    VerdictKind.UNKNOWN_KEY: {
        "vi": "Mã QR được ký bằng khóa chưa biết. Cập nhật danh sách khóa rồi thử lại.",
        "en": "The code is signed with an unknown key. Update the list of keys and try again.",
        "ko": "알 수 없는 키로 서명되었습니다. 키 목록을 갱신하고 다시 확인하세요.",
    },
    VerdictKind.WRONG_PURPOSE: {
        "vi": "Khóa này không được ký loại giấy này. Không dùng được.",
        "en": "This key may not sign this kind of paper. It cannot be relied on.",
        "ko": "이 키로는 이 종류의 서류에 서명할 수 없습니다. 사용할 수 없습니다.",
    },
    VerdictKind.EXPIRED: {
        "vi": "Giấy được ký ngoài thời hạn của khóa. Hỏi lại nơi cấp.",
        "en": "The paper was sealed outside the key's time. Ask the office that issued it.",
        "ko": "키의 유효 기간이 아닐 때 서명되었습니다. 발급 기관에 문의하세요.",
    },
    VerdictKind.REVOKED: {
        "vi": "Giấy này đã bị thu hồi, không còn giá trị. Hỏi lại nơi cấp.",
        "en": "This paper was revoked and is no longer valid. Ask the office that issued it.",
        "ko": "이 서류는 회수되어 더 이상 효력이 없습니다. 발급 기관에 문의하세요.",
    },
    VerdictKind.REPLACED: {
        "vi": "Đã có bản in mới thay cho giấy này. Hỏi người đưa giấy bản mới nhất.",
        "en": "A later print has replaced this paper. Ask for the latest one.",
        "ko": "이 서류는 새로 출력된 서류로 대체되었습니다. 최신 서류를 요청하세요.",
    },
    VerdictKind.UNKNOWN_FORM: {
        "vi": "Mã QR đúng, nhưng máy này chưa có mẫu giấy ấy. Cập nhật rồi thử lại.",
        "en": "The code is good, but this form is not known here. Update and try again.",
        "ko": "코드는 올바르지만 이 서식을 알 수 없습니다. 갱신하고 다시 확인하세요.",
    },
    VerdictKind.NO_SEAL: {
        "vi": "Không thấy mã QR của chúng tôi trên giấy. Chụp lại rõ hơn hoặc quét mã.",
        "en": "None of our codes is seen on it. Take a clearer picture or scan the code.",
        "ko": "우리 코드가 보이지 않습니다. 더 선명하게 찍거나 코드를 스캔하세요.",
    },
    VerdictKind.NOT_OURS: {
        "vi": "Đây không phải mã của cơ quan này.",
        "en": "This is not a code of this office.",
        "ko": "이 기관의 코드가 아닙니다.",
    },
    VerdictKind.UNREADABLE: {
        "vi": "Không đọc được tệp này. Dùng tệp PDF, PNG hoặc nội dung mã QR.",
        "en": "This file cannot be read. Use a PDF, a PNG, or the text of the code.",
        "ko": "이 파일을 읽을 수 없습니다. PDF, PNG 또는 코드 내용을 사용하세요.",
    },
}
_OF_REASON = {Reason.REVOKED: VerdictKind.REVOKED, Reason.REPLACED: VerdictKind.REPLACED}
_SEAL_ALONE: Mapping[VerdictKind, Words] = {
    VerdictKind.VALID: {
        "vi": "Mã QR là thật. So từng giá trị dưới đây với giấy.",
        "en": "The code is genuine. Compare these values with the paper.",
        "ko": "코드는 진본입니다. 아래 값을 서류와 비교하세요.",
    },
    VerdictKind.DECLARED: {
        "vi": "Do người khai tự khai, chưa được xác nhận. So từng giá trị dưới đây với giấy.",
        "en": "Declared by the person, not confirmed. Compare these values with the paper.",
        "ko": "본인이 신고한 내용이며 확인되지 않았습니다. 아래 값을 서류와 비교하세요.",
    },
}


@dataclass(frozen=True, slots=True)
class ShownValue:
    """A sealed value for the reader: label in every language, value as printed."""

    name: str
    label: Words
    value: PaperValue


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to whoever holds the paper.

    Args:
        kind: See ``VerdictKind``.
        compared: Whether the paper's own text was compared with the sealed values.
        differences: Names of values that the paper does not show, ``text`` for other words, and
            ``picture`` where the picture differs.
        paper: What the seal says; None if it cannot be believed.
        values: Sealed values, with labels.
        title: Of the form, in every language.
    """

    kind: VerdictKind
    compared: bool = False
    differences: tuple[str, ...] = ()
    paper: SealedPaper | None = None
    values: tuple[ShownValue, ...] = ()
    title: Words = field(default_factory=dict)

    @property
    def exit_code(self) -> int:
        """0 valid or declared, 1 not valid, 2 unreadable."""
        if self.kind is VerdictKind.UNREADABLE:
            return 2
        return 0 if self.kind in _GOOD else 1

    def sentence(self, language: str) -> str:
        words = _SENTENCES[self.kind]
        if not self.compared:
            words = _SEAL_ALONE.get(self.kind, words)
        return words.get(language, words["en"])

    def as_json(self) -> dict[str, Json]:
        """The verdict as JSON values, as ``kiosk verify`` prints it."""
        told: dict[str, Json] = {
            "verdict": self.kind.value,
            "text_compared": self.compared,
            "differences": list(self.differences),
            "sentence": {language: self.sentence(language) for language in LANGUAGES},
        }
        if self.paper is not None:
            told["paper"] = {
                "kind": self.paper.kind.value,
                "code": self.paper.code,
                "version": self.paper.version,
                "title": dict(self.title),
                "serial": self.paper.serial,
                "sheet": self.paper.sheet,
                "issued_at": self.paper.issued_at.astimezone(VIET_NAM).isoformat(),
                "issuer": self.paper.issuer,
                "request": self.paper.request,
            }
            told["values"] = [
                {"name": shown.name, "label": dict(shown.label), "value": _jsonable(shown.value)}
                for shown in self.values
            ]
        return told


def verify(
    data: bytes | str,
    catalogue: Catalogue,
    trust: Trust,
    revoked: RevocationList | None = None,
) -> Verdict:
    """Judge a PDF, a PNG or JPEG picture, or the text of a QR code. Never raises for its content.

    Args:
        data: The file's bytes, or the text.
        catalogue: With old versions, to draw old papers again.
        trust: The office's list of keys.
        revoked: The office's list of papers that no longer count, if there is one at hand.
    """
    verdict = _judged(data, catalogue, trust)
    if verdict.kind is not VerdictKind.VALID or verdict.paper is None or revoked is None:
        return verdict
    entry = revoked.entry_of(verdict.paper)
    return verdict if entry is None else replace(verdict, kind=_OF_REASON[entry.reason])


def _judged(data: bytes | str, catalogue: Catalogue, trust: Trust) -> Verdict:
    if isinstance(data, str):
        return _of_seal(data, catalogue, trust)
    if data.startswith(b"%PDF-"):
        return _of_pdf(data, catalogue, trust)
    reading = read_picture(data)
    if isinstance(reading, ReadProblem):
        return _of_bytes(data, catalogue, trust)
    return _of_codes(reading, catalogue, trust)


def _of_bytes(data: bytes, catalogue: Catalogue, trust: Trust) -> Verdict:
    """A text file that holds the code's text is welcome too."""
    try:
        text = data[: 2 * len(trust.address) + 8192].decode("ascii").strip()
    except UnicodeDecodeError:
        return Verdict(VerdictKind.UNREADABLE)
    verdict = _of_seal(text, catalogue, trust)
    return Verdict(VerdictKind.UNREADABLE) if verdict.kind is VerdictKind.NOT_OURS else verdict


def _of_codes(reading: Reading, catalogue: Catalogue, trust: Trust) -> Verdict:
    codes = {code for found in reading.codes for code in found}
    ours = {code for code in codes if code.upper().startswith(f"{trust.address.upper()}#")}
    if len(ours) > 1:
        return Verdict(VerdictKind.ALTERED, differences=("seal",))
    if not ours:
        return Verdict(VerdictKind.NOT_OURS if codes else VerdictKind.NO_SEAL)
    return _of_seal(ours.pop(), catalogue, trust)


def _of_seal(text: str, catalogue: Catalogue, trust: Trust) -> Verdict:
    paper = open_seal(text, trust)
    if isinstance(paper, SealProblem):
        return Verdict(_OF_PROBLEM[paper])
    bundle = catalogue.find(paper.code, paper.version)
    values = unpack_values(bundle.form, paper.values) if bundle else None
    if bundle is None or values is None:
        return Verdict(VerdictKind.UNKNOWN_FORM, paper=paper)
    form = bundle.form
    kind = VerdictKind.VALID if form.kind is Kind.CERTIFICATE else VerdictKind.DECLARED
    if form.kind is not paper.kind:
        return Verdict(VerdictKind.SEAL_BROKEN)
    shown = tuple(
        ShownValue(name, form.fields[name].label, _shown(form, name, values[name]))
        for name in form.sealed
        if name in values
    )
    return Verdict(kind, paper=paper, values=shown, title=form.title)


def _of_pdf(pdf: bytes, catalogue: Catalogue, trust: Trust) -> Verdict:
    reading = read_pdf(pdf)
    if isinstance(reading, ReadProblem):
        return Verdict(VerdictKind.UNREADABLE)
    verdict = _of_codes(reading, catalogue, trust)
    if verdict.kind not in _GOOD or verdict.paper is None or not any(map(fold, reading.texts)):
        return verdict
    bundle = catalogue.find(verdict.paper.code, verdict.paper.version)
    differences = _differences(pdf, reading, verdict.paper, bundle) if bundle else ("text",)
    return Verdict(
        kind=VerdictKind.ALTERED if differences else verdict.kind,
        compared=True,
        differences=differences,
        paper=verdict.paper,
        values=verdict.values,
        title=verdict.title,
    )


def _differences(
    pdf: bytes, reading: Reading, paper: SealedPaper, bundle: Bundle
) -> tuple[str, ...]:
    """Draw the paper again from its seal and compare: values, all words, and the picture."""
    values = unpack_values(bundle.form, paper.values) or {}
    seal = next(code for found in reading.codes for code in found)
    drawn = compose(
        bundle,
        values,
        language=paper.language,
        seal=seal,
        specimen=False,
        request=paper.request,
        serial=paper.serial or None,
        sheet=paper.sheet,
    )
    if drawn.pdf == pdf:
        return ()
    own = read_pdf(drawn.pdf)
    if isinstance(own, ReadProblem):
        raise RuntimeError(f"our own page cannot be read back: {own}")  # noqa: TRY004 (a bug)
    seen = fold(" ".join(reading.texts))
    names = [
        name
        for name, text in paper_texts(printed(bundle.form, values)).items()
        if fold(text) not in seen
    ]
    if [fold(text) for text in reading.texts] != [fold(text) for text in own.texts]:
        names.append("text")
    if not _same_picture(pdf, drawn.pdf):
        names.append("picture")
    return tuple(names)


def _same_picture(pdf: bytes, own: bytes) -> bool:
    pictures, ours = render_pdf(pdf, COMPARE_DPI), render_pdf(own, COMPARE_DPI)
    if isinstance(pictures, ReadProblem) or isinstance(ours, ReadProblem):
        return False
    return len(pictures) == len(ours) and all(map(_same_page, pictures, ours))


def _same_page(page: Image.Image, own: Image.Image) -> bool:
    if page.size != own.size:
        return False
    difference = ImageChops.difference(page.reduce(_REDUCE), own.reduce(_REDUCE))
    extremes = difference.getextrema()
    return isinstance(extremes[1], int | float) and extremes[1] <= _DIFFERENCE


def _shown(form: Form, name: str, value: PaperValue) -> PaperValue:
    if form.kind is Kind.CERTIFICATE:
        return value
    item = form.fields[name]
    if isinstance(value, str):
        return say_value(form, item, value, form.fallback_language)
    columns = {column.name: column for column in item.columns}
    return [
        {
            key: say_value(form, columns[key], cell, form.fallback_language)
            for key, cell in row.items()
        }
        for row in value
    ]


def _jsonable(value: PaperValue) -> Json:
    if isinstance(value, str):
        return value
    rows: Sequence[Mapping[str, str]] = value
    return [dict(row) for row in rows]
