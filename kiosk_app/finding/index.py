"""Which services a wish may mean, best first."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from forms.schema import Form
from kiosk_app.finding.features import WORD, features, of_words, stem, telling, weight, whole_words
from kiosk_app.finding.folding import Script, Word, words
from kiosk_app.finding.han import readings
from kiosk_app.finding.kana import romaji
from kiosk_app.finding.keys import keys_of
from kiosk_app.finding.slips import Vocabulary

OWN_LANGUAGE: Final = 1.15
"""What a phrase in the session's language counts beside one of another language."""
LEAST: Final = 0.22
"""Share of a wish that a service must answer, or it is not found at all."""
NEAR_BEST: Final = 0.45
"""Share of the best one's score that a service must have, or it is left out."""
PHRASE: Final = 0.7
"""What one phrase that says the same counts, beside all words of a service together."""
USUAL: Final = 2.0
"""Worth of a feature as phrases have them."""
SLIPPED: Final = 0.7
"""What a word counts that is meant, though another was typed."""
BEGUN: Final = 0.8
"""What a word counts of which the beginning was typed."""
SOUND: Final = 0.3
"""What the sound of a Chinese word counts, where another character of that sound was chosen."""
HELP: Final = 0.35
"""What the sentence of help counts as a phrase."""
CHINESE: Final = "zh"
JAPANESE: Final = "ja"


class Phrase(NamedTuple):
    """Something that a service may be called by."""

    service: int
    language: str
    share: float
    """What it counts, for its length: a long phrase does not win by being long."""


class Term(NamedTuple):
    """A feature of a wish."""

    worth: float
    phrases: Collection[int]
    services: Collection[int]


class Match(NamedTuple):
    code: str
    score: float


@dataclass(frozen=True, slots=True)
class Index:
    """The words of a catalogue's services. Nothing of a wish stays in it."""

    codes: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    postings: Mapping[str, Sequence[int]]
    """Phrases by feature."""
    rarity: tuple[float, ...]
    """What a feature says that so many services have."""
    vocabulary: Vocabulary

    @classmethod
    def of(cls, forms: Iterable[Form]) -> Index:
        ordered = sorted(forms, key=lambda form: form.code)
        phrases: list[Phrase] = []
        postings: defaultdict[str, list[int]] = defaultdict(list)
        for service, form in enumerate(ordered):
            for language, found, share in _phrases(form):
                number = len(phrases)
                for feature in found:
                    postings[feature].append(number)
                size = math.sqrt(USUAL * max(1, len(found)))
                phrases.append(Phrase(service, _kin(language), share / size))
        words_known = (one.removeprefix(WORD) for one in postings if one.startswith(WORD))
        return cls(
            codes=tuple(form.code for form in ordered),
            phrases=tuple(phrases),
            postings=dict(postings),
            rarity=_rarity(len(ordered)),
            vocabulary=Vocabulary.of(words_known),
        )

    def find(self, wish: str, language: str) -> tuple[str, ...]:
        """Codes of services, best first; none where nothing is like it."""
        found = self.matches(wish, language)
        return tuple(one.code for one in found if one.score >= NEAR_BEST * found[0].score)

    def matches(self, wish: str, language: str) -> list[Match]:
        """Every service that answers enough of ``wish``, best first."""
        answered = [0.0] * len(self.codes)
        alike: defaultdict[int, float] = defaultdict(float)
        whole = 0.0
        for worth, phrases, services in self._terms(wish):
            whole += worth
            for service in services:
                answered[service] += worth
            for number in phrases:
                alike[number] += worth
        best, kin = [0.0] * len(self.codes), _kin(language)
        for number, shared in alike.items():
            service, spoken, share = self.phrases[number]
            score = shared * share * (OWN_LANGUAGE if spoken == kin else 1.0)
            best[service] = max(best[service], score)
        found = [
            Match(code, part / whole + PHRASE * phrase / math.sqrt(whole))
            for code, part, phrase in zip(self.codes, answered, best, strict=True)
            if part > LEAST * whole
        ]
        return sorted(found, key=lambda one: (-one.score, one.code))

    def _terms(self, wish: str) -> Iterator[Term]:
        typed = [self._keyed(word) for word in telling(words(wish))]
        last = stem(typed[-1]) if typed else ""
        for feature in frozenset(of_words(typed)):
            if feature in self.postings or not feature.startswith(WORD):
                yield self._term(1.0, feature, (feature,))
            else:
                yield self._meant(feature.removeprefix(WORD), last=feature == WORD + last)
        for sound in _readings(typed):
            for feature in features(sound):
                yield self._term(SOUND, feature, (feature,))

    def _keyed(self, word: Word) -> Word:
        """The word whose letters were taken for Vietnamese marks: ``vía`` is ``visa``."""
        if word.letters != word.accented and WORD + word.letters not in self.postings:
            for keys in keys_of(word.accented):
                meant = Word(word.script, keys, keys)
                if WORD + keys in self.postings or self._is_several(meant):
                    return meant
        return word

    def _is_several(self, word: Word) -> bool:
        """Known words without the space between them: ``khaisinh``."""
        runs = [one for one in of_words([word]) if not one.startswith(WORD)]
        return len(runs) > 2 and all(one in self.postings for one in runs)

    def _meant(self, word: str, *, last: bool) -> Term:
        """A word that no service has: the beginning of another, or a slip."""
        begun = self.vocabulary.begun_by(word) if last else ()
        meant = tuple(WORD + one for one in begun or self.vocabulary.near(word))
        return self._term(BEGUN if begun else SLIPPED, WORD + word, meant)

    def _term(self, share: float, feature: str, meant: Iterable[str]) -> Term:
        """``feature`` as it was typed, and the features of services that it stands for."""
        phrases = {number for one in meant for number in self.postings.get(one, ())}
        services = {self.phrases[number].service for number in phrases}
        return Term(share * weight(feature) * self.rarity[len(services)], phrases, services)


def _phrases(form: Form) -> Iterator[tuple[str, frozenset[str], float]]:
    """Language, features and share of all that a service may be called by."""
    for language, said in (*form.title.items(), *form.short_title.items()):
        yield from _typed(language, said)
    for language, several in form.search.items():
        for said in several:
            yield from _typed(language, said)
    for language, said in form.help.items():
        yield language, whole_words(said), HELP
    yield form.fallback_language, features(form.code), 1.0


def _typed(language: str, said: str) -> Iterator[tuple[str, frozenset[str], float]]:
    """The phrase, and the ways to type it with Latin letters."""
    found = words(said)
    yield language, frozenset(of_words(telling(found))), 1.0
    if _kin(language) == CHINESE:
        for way in _readings(found):
            yield language, features(way), 1.0
    elif language == JAPANESE and found and all(word.script is Script.KANA for word in found):
        yield language, features(" ".join(romaji(word.accented) for word in found)), 1.0


def _kin(language: str) -> str:
    """Both scripts of Chinese are one language here."""
    return language.partition("-")[0]


def _readings(found: list[Word]) -> tuple[str, ...]:
    """Pinyin of words that are Han throughout."""
    if not found or any(word.script is not Script.HAN for word in found):
        return ()
    return readings("".join(word.letters for word in found))


def _rarity(services: int) -> tuple[float, ...]:
    return tuple(
        math.log1p((services - owners + 0.5) / (owners + 0.5)) for owners in range(services + 1)
    )
