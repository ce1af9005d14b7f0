"""Which language a text is in."""

import pytest

from timeline_app.text import detect_language

TEXTS = {
    "en": "The last of the men who had been trapped in the mine came out of the capsule and was met by his wife.",
    "de": "Der letzte der Männer, die im Bergwerk gefangen waren, stieg am Mittwoch aus der Kapsel.",
    "fr": "Le dernier des hommes qui étaient pris dans la mine est sorti de la capsule mercredi.",
    "es": "El último de los hombres que habían quedado atrapados en la mina salió el miércoles de la cápsula.",
    "ru": "Последний из людей, остававшихся в шахте, поднялся в среду на поверхность и был встречен президентом.",
    "zh": "被困在矿井里的最后一名男子星期三走出救生舱，他拥抱了妻子和孩子们，随后众人高唱国歌，庆祝救援成功。",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_the_language_of_prose_is_told(language: str, text: str) -> None:
    assert detect_language(text) == language


def test_english_with_accents_in_its_names_is_english() -> None:
    assert (
        detect_language(
            "Piñera met Golborne and Mañalich in Copiapó, and said that the men of San José were well."
        )
        == "en"
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "2021年5月3日、市長が辞任を発表した。"),
        ("zh", "2021年5月3日，市长宣布辞职，市民表示欢迎。"),
        ("ko", "시장이 2021년 5월 3일 사임했다고 발표했다."),
        (
            "en",
            "The word 民主 and the word 自由 stood on the wall of the school, and nobody had painted them over.",
        ),
    ],
)
def test_a_script_of_one_language_tells_it_in_a_few_words(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Zzyx qwrt plmk bnvc trwq. Xyzz trwq bnvc plmk. Qq ww ee rr tt yy. Wqx zzk plq mnb vcxz.",
        "asdf jkl qwer uiop zxcv bnm asdf jkl. " * 10,
        "3f2a9c bb71e0 ffa04c 99d1e2 aa0c3f bd11e4 c0ffee dd01f2 ab33cd fe09aa bc12de" * 3,
    ],
)
def test_what_is_of_no_language_is_said_to_be_of_none(text: str) -> None:
    assert detect_language(text) == "und"


def test_norwegian_is_bokmal() -> None:
    assert (
        detect_language("Statsministeren sa mandag at han ikke stiller til valg i september, sier avisen.") == "nb"
    )


def test_a_text_too_short_to_tell_takes_the_default() -> None:
    assert detect_language("Hola") == "en"
    assert detect_language("12 34 56 78 90 " * 20, default="fr") == "fr"
