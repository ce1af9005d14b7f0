"""What speaks against the form of a sentence, in several languages, and what does not."""

import time

import pytest

from timeline_app.summaries.form import BARRED, faults
from timeline_app.summaries.function_words import function_words

SOUND = [
    ("en", "The ferry sank off Port Maren on Monday night."),
    ("en", "“We heard a bang,” said Tomas Lind, a passenger who was pulled from the water."),
    ("en", "Minister Ilse Varga said that she would resign if the inquiry blamed her office."),
    ("en", "iPhone sales fell by a fifth in the quarter, the company said."),
    ("en", "The U.S. lost 3,000 jobs in May, 2,000 in June and 1,000 in July."),
    ("en", "Residents can sign up for boats at the town hall of Lesna from Monday."),
    ("en", "Three of the passengers swam to the harbour wall of Port Maren."),
    ("en", "“I swam,” said Tomas Lind, “and I saw two of them swim.”"),
    ("en", "The inquiry misstated the number of boats in a story that it told the court."),
    ("en", "An earlier version of this bill was thrown out by the Maren assembly."),
    ("en", "The harbour office wrongly reported to the ministry that the ferry was sound."),
    ("en", "A storm contributed to the sinking, according to him and two other officers."),
    ("ru", "По словам капитана, паром был исправен ещё в марте."),
    ("fr", "Selon le capitaine, le ferry était vieux et prenait l'eau."),
    ("de", "Das Schiff sank in der Nacht vor der Küste von Kiel."),
    ("de", "„Es war laut“, sagte Bürgermeisterin Jana Brandt am Montag in Kiel."),
    ("nl", "Het kabinet is vrijdagavond gevallen over het asielbeleid."),
    ("da", "De danske vælgere stemte søndag om en ny lov."),
    ("fr", "En 2010, trente-trois mineurs furent sauvés au Chili."),
    ("ru", "При взрыве на шахте погибли семь горняков, сообщило министерство."),
    ("zh", "台风周一袭击上海，造成三人死亡。"),
    ("zh", "台风周一袭击上海，造成三人死亡，" * 4 + "数千人被疏散。"),
    ("tlh", "Heghlu'meH QaQ jajvam, ja' la' qeylIS qaStaHvIS wa' ram."),
    ("", "Паром затонул в ночь на понедельник у берегов Марена."),
]
FAULTY = [
    ("en", "Could the ferry have been saved by its crew?"),
    ("en", "He was pulled from the water by a fisherman."),
    ("en", "But the ferry had passed its last inspection in March."),
    ("en", "The ferry will be raised next year, he said."),
    ("en", "“The ferry will be raised,” she later told reporters in Maren."),
    ("en", "“Nobody told us anything about the water in the hull.”"),
    ("en", "“Nobody told us anything about the water in the hull, and"),
    ("en", "Captain Weir said: “The ferry was old and it leaked for years."),
    ("en", "Nobody told the harbour office about the hull for years,” said Tomas Lind."),
    ("en", 'Captain Weir said: "The ferry was old and it leaked for years.'),
    ("en", "Three of them swam to the harbour wall of Port Maren."),
    ("en", "At least two of them swam to the harbour wall of Maren."),
    ("en", "That work is to be finished in the harbour by Monday."),
    ("de", "Bürgermeisterin Jana Brandt sagte am Montag: „Es war laut im Hafen."),
    ("fr", "Le capitaine Weir a dit mardi : « Le ferry était vieux."),
    ("en", "the ferry on a picture that was taken in spring."),
    ("en", "A ferry in the harbour of Port Maren in spring"),
    ("en", "FERRY SINKS OFF PORT MAREN, DOZENS MISSING."),
    ("en", "1. Put on the vest before you board the ferry."),
    ("en", "• The ferry was built in Halden in 1987."),
    ("en", "Maren 3 1 0 2 14 7 9 Halden 2 2 0."),
    ("en", "Write to ferry@maren.example if you saw the ferry sink."),
    ("en", "See https://maren.example/ferry for the names of the missing."),
    ("en", "The story of the ferry is licensed under a free licence of Maren."),
    ("de", "Er wurde von einem Fischer aus dem Wasser gezogen."),
    ("de", "Die Fähre wird im nächsten Jahr gehoben, sagte er."),
    ("de", "„Niemand hat uns etwas von dem Wasser im Rumpf gesagt.“"),
    ("fr", "Le ferry sera relevé l'an prochain, a-t-il dit mardi."),
    ("fr", "« Personne ne nous a rien dit de l'eau dans la coque. »"),
    ("ru", "«Паром поднимут в следующем году», – сказал он в понедельник."),
    ("ru", "Но паром прошёл последнюю проверку ещё в марте."),
    ("nl", "Daarmee komt een einde aan een jaar van ruzies in de haven."),
    ("es", "¿Se podría haber salvado el barco con otra tripulación?"),
    ("ru", "По его словам, паром был исправен ещё в марте."),
    ("en", "According to her, the ferry had leaked for years."),
    ("de", "Ihm zufolge war das Schiff noch im März geprüft worden."),
    ("fr", "Selon lui, le ferry prenait l'eau depuis des années."),
    ("es", "Según él, el barco hacía agua desde hacía años."),
    ("pl", "Jego zdaniem prom był sprawny jeszcze w marcu."),
    ("el", "Θα μπορούσε να είχε σωθεί το πλοίο από το πλήρωμα;\u200b".rstrip("\u200b").replace(";", "\u037e")),
]
BANNED = [
    ("en", "By Ana Keller"),
    ("en", "PORT MAREN, March 4"),
    ("en", "Photo by Ana Keller of the harbour of Port Maren in spring."),
    ("en", "(Reporting by Ana Keller in Maren and Paul Weir in Halden)"),
    ("en", "All rights reserved by the Maren Press Agency and its partners."),
    ("en", "word " * 101),
    ("en", "x" * 1_000_000),
    ("en", "— — — — — — — —"),
    ("en", ""),
    ("en", "In a story March 4 about a ferry, the Maren Press Agency reported erroneously that nine had drowned."),
    ("en", "The story also misstated the name of the captain of the ferry."),
    ("en", "A corrected version of the story on the ferry is below:"),
    ("en", "MPA writer Ana Keller in Maren contributed to this report."),
    ("de", "In einer früheren Version dieses Artikels hieß es, die Fähre sei 1978 gebaut worden."),
    ("fr", "Une version précédente de cet article donnait un autre nom au capitaine."),
    ("es", "Ana Keller, en Puerto Maren, contribuyó a este despacho."),
    ("ru", "В предыдущей версии новости был неверно указан год постройки парома."),
    ("de", "Lesen Sie auch den Bericht über die Fähre von gestern."),
    ("zh", "学校放假。"),
]


@pytest.mark.parametrize(("language", "sentence"), SOUND)
def test_a_sentence_that_stands_for_itself_has_no_fault(language: str, sentence: str) -> None:
    wrong = faults(sentence, function_words(language))
    assert wrong == (2 if "sign up" in sentence else 0)


@pytest.mark.parametrize(("language", "sentence"), FAULTY)
def test_a_sentence_that_does_not_stand_for_itself_has_one(language: str, sentence: str) -> None:
    assert 0 < faults(sentence, function_words(language)) < BARRED


@pytest.mark.parametrize(("language", "sentence"), BANNED)
def test_what_is_no_sentence_is_never_worth_telling(language: str, sentence: str) -> None:
    assert faults(sentence, function_words(language)) == BARRED


@pytest.mark.parametrize(
    "hostile", ["“" * 1_900, ", a-" * 450, "«a " * 600, '"' * 1_999, "a, he " * 99, "#a " * 99]
)
def test_a_hostile_sentence_is_judged_at_once(hostile: str) -> None:
    began = time.process_time()
    for language in ("en", "fr", "ru"):
        faults(hostile, function_words(language))
    assert time.process_time() - began < 1, "quadratic somewhere: a few milliseconds are enough"
