"""Date strings of languages without a grammar of their own."""

from datetime import date

import pytest

from timeline_app.temporal import tag

REFERENCE = date(2020, 8, 19)


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("de", "Am 18. August 2020 sprachen sie.", [("18. August 2020", "2020-08-18")]),
        ("de", "Sie sprachen am Dienstag, dem 18. August.", [("Dienstag, dem 18. August", "2020-08-18")]),
        ("de", "Er kam am 19.08.2019 an.", [("19.08.2019", "2019-08-19")]),
        ("de", "Die Wahl war im September 2017.", [("September 2017", "2017-09")]),
        ("de", "Gestern regnete es.", [("Gestern", "2020-08-18")]),
        ("fr", "Le mardi 18 août 2020, ils ont parlé.", [("mardi 18 août 2020", "2020-08-18")]),
        ("fr", "Fermé le 1er mai 2019.", [("1er mai 2019", "2019-05-01")]),
        ("es", "El 18 de agosto de 2020 hablaron.", [("18 de agosto de 2020", "2020-08-18")]),
        ("pt", "Em 3 de maio falaram.", [("3 de maio", "2020-05-03")]),
        ("it", "Il 3 maggio 2019 parlarono.", [("3 maggio 2019", "2019-05-03")]),
        ("nl", "Op 3 mei 2019 was het stil.", [("3 mei 2019", "2019-05-03")]),
        ("ru", "Они говорили 18 августа 2020 года.", [("18 августа 2020 года", "2020-08-18")]),
        ("uk", "Вони говорили 18 серпня 2020 року.", [("18 серпня 2020 року", "2020-08-18")]),
        ("hu", "A szerződés 2019. augusztus 18 óta él.", [("2019. augusztus 18", "2019-08-18")]),
        ("zh", "2020年8月18日他们通话。", [("2020年8月18日", "2020-08-18")]),
        ("ja", "8月18日に電話した。", [("8月18日", "2020-08-18")]),
        ("ko", "2020년 8월 18일 통화했다.", [("2020년 8월 18일", "2020-08-18")]),
        ("xx", "2020-08-18", [("2020-08-18", "2020-08-18")]),
    ],
)
def test_dates_are_found_with_their_values(language: str, sentence: str, expected: list[tuple[str, str]]) -> None:
    found = tag(sentence, REFERENCE, language=language)
    assert [(item.text, item.value) for item in found] == expected
    assert all(sentence[item.start : item.end] == item.text for item in found)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Die Kanzlerin kam mit ihm, so sagte sie."),
        ("de", "2015 Menschen mussten fliehen, mi und do waren frei."),
        ("fr", "Je sais que sa voiture est là, mar et mer."),
        ("es", "Mi madre vio el mar y el sol."),
        ("it", "Il mar Nero e il sole."),
        ("pt", "Pela segunda vez, a terça parte caiu."),
        ("pt", "Ele é o sexto."),
        ("ru", "Окружающая среда страдает."),
    ],
)
def test_a_bare_abbreviation_is_never_a_date(language: str, sentence: str) -> None:
    assert tag(sentence, REFERENCE, language=language) == []
