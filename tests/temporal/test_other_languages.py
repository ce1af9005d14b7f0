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


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("de", "Er sprach vor drei Tagen.", [("vor drei Tagen", "2020-08-16")]),
        ("de", "Das war vor 3 Tagen.", [("vor 3 Tagen", "2020-08-16")]),
        ("de", "Sie kam letzten Mittwoch.", [("letzten Mittwoch", "2020-08-12")]),
        ("de", "Sie kommt nächsten Dienstag.", [("nächsten Dienstag", "2020-08-25")]),
        (
            "de",
            "Er kam vorgestern, sie kommt übermorgen.",
            [("vorgestern", "2020-08-17"), ("übermorgen", "2020-08-21")],
        ),
        ("de", "Im vergangenen Jahr war es kalt.", [("vergangenen Jahr", "2019")]),
        ("de", "Er kommt morgen.", [("morgen", "2020-08-20")]),
        ("fr", "Il est parti il y a trois jours.", [("il y a trois jours", "2020-08-16")]),
        ("fr", "Il est parti mardi dernier.", [("mardi dernier", "2020-08-18")]),
        ("fr", "Il partira mardi prochain.", [("mardi prochain", "2020-08-25")]),
        ("fr", "C'était avant-hier, et aussi hier.", [("avant-hier", "2020-08-17"), ("hier", "2020-08-18")]),
        ("fr", "La semaine dernière, il pleuvait.", [("La semaine dernière", "2020-W33")]),
        ("fr", "Il viendra dans deux mois.", [("dans deux mois", "2020-10")]),
        ("es", "Llegó hace tres días.", [("hace tres días", "2020-08-16")]),
        ("es", "Llegó el martes pasado.", [("martes pasado", "2020-08-18")]),
        ("es", "Vendrá mañana por la mañana.", [("mañana", "2020-08-20")]),
        ("es", "El año pasado llovió.", [("El año pasado", "2019")]),
        ("it", "È arrivato tre giorni fa.", [("tre giorni fa", "2020-08-16")]),
        ("it", "È arrivato martedì scorso.", [("martedì scorso", "2020-08-18")]),
        ("it", "La settimana scorsa pioveva.", [("settimana scorsa", "2020-W33")]),
        ("pt", "Chegou há dois anos.", [("há dois anos", "2018")]),
        ("pt", "Chegou duas semanas atrás.", [("duas semanas atrás", "2020-W32")]),
        ("nl", "Hij kwam drie dagen geleden.", [("drie dagen geleden", "2020-08-16")]),
        ("nl", "Hij kwam afgelopen dinsdag.", [("afgelopen dinsdag", "2020-08-18")]),
        ("ru", "Он приехал вчера, она позавчера.", [("вчера", "2020-08-18"), ("позавчера", "2020-08-17")]),
        ("ru", "Он приехал в прошлый вторник.", [("прошлый вторник", "2020-08-18")]),
        ("ru", "Это было три года назад.", [("три года назад", "2017")]),
        ("ru", "Они встретятся через две недели.", [("через две недели", "2020-W36")]),
        ("uk", "Це було три дні тому.", [("три дні тому", "2020-08-16")]),
        ("sv", "Det var för 3 dagar sedan.", [("för 3 dagar sedan", "2020-08-16")]),
        ("zh", "他3天前说，去年没有。", [("3天前", "2020-08-16"), ("去年", "2019")]),
    ],
)
def test_what_is_counted_from_the_articles_day_stands_on_its_day(
    language: str, sentence: str, expected: list[tuple[str, str]]
) -> None:
    found = tag(sentence, REFERENCE, language=language)
    assert [(item.text, item.value) for item in found] == expected
    assert all(item.interval is not None for item in found)
    assert [item.interval for item in tag(sentence, None, language=language)] == [None] * len(expected)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "In den letzten Jahren und den letzten drei Tagen kam er am Morgen."),
        ("fr", "Ces derniers jours, vers la fin des dernières années."),
        ("es", "En los últimos años corría por la mañana."),
        ("it", "Ha finito in tre giorni."),
        ("nl", "Deze morgen, elke morgen."),
        ("ru", "В последние годы и через дорогу."),
    ],
)
def test_spans_of_time_and_mornings_are_no_days(language: str, sentence: str) -> None:
    assert tag(sentence, REFERENCE, language=language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "value"),
    [
        ("de", "Am 18. Auguſt 1848 kam er.", "1848-08-18"),
        ("de", "Er kam am Samſtag.", "2020-08-15"),
        ("tr", "PAZARTESİ günü geldi.", "2020-08-17"),
        ("tr", "18 EKİM 2019 günü geldi.", "2019-10-18"),
        ("tr", "3 KASIM 2019 günü geldi.", "2019-11-03"),
    ],
)
def test_letters_of_old_print_and_dotted_capitals_are_read(language: str, sentence: str, value: str) -> None:
    assert [item.value for item in tag(sentence, REFERENCE, language=language)] == [value]


@pytest.mark.parametrize("language", ["de", "fr", "ru", "zh", "xx"])
@pytest.mark.parametrize("piece", ["vor ", "il y a ", "1 ", "3 mai ", "два ", "3", "年", "\xa0 ", "1/2/"])
def test_a_monstrous_text_keeps_its_offsets(language: str, piece: str) -> None:
    """What it costs is measured by `python -m benchmarks other_languages`."""
    text, end = piece * (30_000 // len(piece)), 0
    for item in tag(text, REFERENCE, language=language):
        assert end <= item.start < item.end <= len(text)
        assert text[item.start : item.end] == item.text == item.text.strip()
        end = item.end


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("sv", "Han avgick i tisdags.", [("i tisdags", "2020-08-18")]),
        ("sv", "Han avgår på tisdag.", [("tisdag", "2020-08-25")]),
        ("da", "Han gik af i tirsdags.", [("i tirsdags", "2020-08-18")]),
        ("nb", "Han gikk av i onsdags.", [("i onsdags", "2020-08-12")]),
        ("zh", "星期二，市长辞职。", [("星期二", "2020-08-18")]),
        ("zh", "市长周二辞职。", [("周二", "2020-08-18")]),
        ("zh", "市長週二辭職。", [("週二", "2020-08-18")]),
        ("zh", "上周二市长辞职。", [("上周二", "2020-08-11")]),
        ("zh", "下星期五将举行选举。", [("下星期五", "2020-08-28")]),
        ("zh", "2020年8月18日（星期二）市长辞职。", [("2020年8月18日（星期二）", "2020-08-18")]),
        ("zh", "每周二开会，一周一次，两周一次。", []),
        ("ja", "火曜日に市長が辞任した。", [("火曜日", "2020-08-18")]),
        ("ja", "先週の火曜日に市長が辞任した。", [("先週の火曜日", "2020-08-11")]),
        ("ja", "8月18日（火曜日）に電話した。", [("8月18日（火曜日）", "2020-08-18")]),
        ("ja", "毎週火曜日に会う。", []),
        ("ko", "화요일에 시장이 사임했다.", [("화요일", "2020-08-18")]),
        ("ko", "지난주 화요일에 사임했다.", [("지난주 화요일", "2020-08-11")]),
        ("nl", "Volgende week vrijdag komt hij.", [("Volgende week vrijdag", "2020-08-28")]),
        ("nl", "Vorige week op vrijdag kwam hij.", [("Vorige week op vrijdag", "2020-08-14")]),
        ("de", "Er kam letzte Woche Dienstag.", [("letzte Woche Dienstag", "2020-08-11")]),
        ("de", "Er kommt Freitag nächster Woche.", [("Freitag nächster Woche", "2020-08-28")]),
        (
            "fr",
            "Il viendra vendredi de la semaine prochaine.",
            [("vendredi de la semaine prochaine", "2020-08-28")],
        ),
        (
            "de",
            "Am Montagabend kam er, Dienstagfrüh ging er.",
            [("Montagabend", "2020-08-17"), ("Dienstagfrüh", "2020-08-18")],
        ),
        ("nl", "Hij kwam maandagavond.", [("maandagavond", "2020-08-17")]),
        ("sv", "Han kom på tisdagskvällen.", [("tisdagskvällen", "2020-08-18")]),
        (
            "de",
            "Von Dienstag bis Donnerstag ist gesperrt.",
            [("Dienstag", "2020-08-18"), ("Donnerstag", "2020-08-20")],
        ),
        ("es", "Entre el martes y el jueves.", [("martes", "2020-08-18"), ("jueves", "2020-08-20")]),
        ("es", "Vino el martes de la semana pasada.", [("martes de la semana pasada", "2020-08-11")]),
    ],
)
def test_a_day_of_another_week_and_weekdays_of_their_own_kind(
    language: str, sentence: str, expected: list[tuple[str, str]]
) -> None:
    assert [(item.text, item.value) for item in tag(sentence, REFERENCE, language=language)] == expected


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Negociaron entre el lunes y el miércoles."),
        ("nl", "Tussen maandag en woensdag onderhandelden ze."),
        ("nl", "Van maandag tot woensdag onderhandelden ze."),
        ("de", "Zwischen Montag und Mittwoch verhandelten sie."),
        ("de", "Von Montag bis Mittwoch verhandelten sie."),
        ("fr", "Ils ont négocié entre lundi et mercredi."),
        ("it", "Hanno trattato tra lunedì e mercoledì."),
        ("sv", "De förhandlade mellan måndag och onsdag."),
        ("zh", "从周一到周三谈判。"),
        ("ja", "月曜日から水曜日まで交渉した。"),
    ],
)
def test_two_days_that_are_joined_make_one_period(language: str, sentence: str) -> None:
    places = [item.interval for item in tag(sentence, REFERENCE, language=language)]
    assert [place.edtf() if place else "" for place in places] == ["2020-08-17/2020-08-19", "2020-08-19"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Er kam am Montag und am Mittwoch."),
        ("es", "Vino el lunes y el miércoles."),
        ("fr", "Lundi et mercredi."),
    ],
)
def test_two_days_side_by_side_make_none(language: str, sentence: str) -> None:
    places = [item.interval for item in tag(sentence, REFERENCE, language=language)]
    assert [place.edtf() if place else "" for place in places] == ["2020-08-17", "2020-08-19"]


@pytest.mark.parametrize(
    ("language", "sentence", "values"),
    [
        ("ar", "وصل الوفد أمس الثلاثاء، ويغادر غدا الخميس.", ["2020-08-18"] * 2 + ["2020-08-20"] * 2),
        ("fr", "Il viendra demain jeudi.", ["2020-08-20"] * 2),
        ("de", "Er kommt übermorgen, Freitag.", ["2020-08-21"] * 2),
        ("ru", "Он приедет завтра, в четверг.", ["2020-08-20"] * 2),
        ("fr", "Il viendra demain, et vendredi aussi.", ["2020-08-20", "2020-08-14"]),
        ("fr", "Il viendra demain vendredi.", ["2020-08-20", "2020-08-14"]),
    ],
)
def test_a_weekday_beside_a_day_names_that_day_alone(language: str, sentence: str, values: list[str]) -> None:
    assert [item.value for item in tag(sentence, REFERENCE, language=language)] == values


@pytest.mark.parametrize(
    ("language", "sentence", "values"),
    [
        ("zh", "大桥18日凌晨关闭。", ["2020-08-18"]),
        ("zh", "会议将于25日举行。", ["2020-08-25"]),
        ("zh", "洪水发生在7月30日。31日，道路恢复通行，2日学校复课。", ["2020-07-30", "2020-07-31", "2020-08-02"]),
        ("zh", "洪水发生在7月30日。\n18日，道路恢复通行。", ["2020-07-30", "2020-08-18"]),
        ("ja", "警察は18日、男を逮捕した。", ["2020-08-18"]),
    ],
)
def test_a_day_without_a_month_is_of_the_month_that_is_told_of(
    language: str, sentence: str, values: list[str]
) -> None:
    assert [item.value for item in tag(sentence, REFERENCE, language=language)] == values


def test_late_days_are_of_the_month_before_an_article_of_its_first_days() -> None:
    assert [item.value for item in tag("道路30日关闭。", date(2020, 9, 2), language="zh")] == ["2020-08-30"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("zh", "工程3日内完成，票价100日元，每15日检修，第3日休息，32日没有。"),
        ("ja", "雨は3日間続き、5日ぶりに晴れた。"),
        ("ko", "그는 3일 동안 쉬었다."),
    ],
)
def test_days_that_are_counted_are_none_of_a_month(language: str, sentence: str) -> None:
    assert tag(sentence, REFERENCE, language=language) == []
