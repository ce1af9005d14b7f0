"""Whether it happened, is to happen, did not, or might: the shapes in which news says so."""

from datetime import date

import pytest

from timeline_app.events import extract
from timeline_app.model import Status

REFERENCE = date(2020, 8, 19)

SENTENCES = {
    Status.ASSERTED: [
        ("The court rejected the appeal on Monday.", "rejected"),
        ("The minister managed to escape.", "escape"),
        ("The court heard the appeal that was filed in May.", "filed"),
        ("The government rejected the treaty in May.", "rejected"),
        ("The minister cancelled his visit to Rome.", "cancelled"),
        ("The match was called off on Monday.", "called"),
        ("Smith, who would later die in exile, won the vote in 1951.", "die"),
        ("He would later become president.", "become"),
        ("Brown would go on to win the race in 1954.", "win"),
        ("The court did not hear the appeal until May.", "hear"),
        ("The rebels did not leave the town until 1994.", "leave"),
        ("Mozart dies in Vienna in 1791.", "dies"),
        ("The bill is aimed at cutting costs.", "cutting"),
        ("The alleged attack took place in May.", "took"),
        ("Rebels began to withdraw on Monday.", "withdraw"),
        ("The army was forced to withdraw in May.", "withdraw"),
        ("The firm was able to sell the plant in May.", "sell"),
        ("Rebels stormed the palace to free the prisoners.", "free"),
        ("The crew helped to rescue the miners.", "rescue"),
        ("Not only did the bank fail, it also took savers' money.", "fail"),
        ("The court not only rejected the appeal but also fined the firm.", "rejected"),
        ("He was to die in exile in 1951.", "die"),
        ("The two sides signed a truce to end the war.", "signed"),
        ("The club confirmed it had sold the striker for $10 million.", "sold"),
        ("Prosecutors dropped charges against the mayor on Monday.", "dropped"),
        ("The ship sank after it hit a mine.", "sank"),
        ("The firm is negotiating the sale of its mines.", "negotiating"),
        ("The senator, who is running for governor, visited Iowa on Monday.", "visited"),
        ("Napoleon was crowned emperor in 1804.", "crowned"),
        ("They agreed to a ceasefire on Monday.", "ceasefire"),
    ],
    Status.PLANNED: [
        ("The court will hear the appeal in October.", "hear"),
        ("The two presidents are to meet on Friday.", "meet"),
        ("The firm plans to close the plant.", "close"),
        ("The minister would resign, aides said.", "resign"),
        ("The ministers agreed to cut output.", "cut"),
        ("The union vowed to strike on Friday.", "strike"),
        ("The elections are scheduled for October 4.", "scheduled"),
        ("A summit scheduled for Friday will be held in Rome.", "held"),
        ("The talks are expected to resume on Friday.", "resume"),
        ("The president is expected to sign the bill on Friday.", "sign"),
        ("The museum opens on September 1.", "opens"),
        ("The leaders meet in Rome on Friday, August 21.", "meet"),
        ("Talks to resume on Friday.", "resume"),
        ("Minister to visit Rome.", "visit"),
        ("The government ordered the army to withdraw.", "withdraw"),
        ("The court ordered the firm to pay $5 million.", "pay"),
        ("The two presidents were to meet on Friday but the talks were cancelled.", "meet"),
        ("The minister hopes to sign the treaty in May.", "sign"),
        ("The minister wants to close the mine.", "close"),
        ("The bank is likely to raise rates on Friday.", "raise"),
        ("The treaty must be ratified by June 2021.", "ratified"),
        ("The treaty should be signed on Friday.", "signed"),
        ("The army is about to attack the town.", "attack"),
        ("The firm is going to build a plant in Graz.", "build"),
        ("The team is set to play in Rome on Friday.", "play"),
        ("The president is due to arrive in Rome on Friday.", "arrive"),
        ("The firm said it would close the plant in 2021.", "close"),
        ("The minister said on Monday that he would visit Rome in October.", "visit"),
        ("The minister's planned visit to Rome angered the union.", "visit"),
        ("The upcoming election worries the party.", "election"),
        ("Lawmakers are set to vote on the bill next week.", "vote"),
        ("The summit, which was due to open on Friday, has been postponed.", "open"),
        ("Ministers hope to reach a deal by Sunday.", "reach"),
        ("She is expected to plead guilty on Friday.", "plead"),
        ("Voters will decide in a referendum on June 1, 2021.", "decide"),
        ("The president has ordered troops to leave.", "leave"),
        ("The trial begins on Monday, August 24.", "begins"),
        ("The city plans a ceremony on Sunday.", "ceremony"),
    ],
    Status.DENIED: [
        ("The minister did not resign.", "resign"),
        ("The minister never resigned.", "resigned"),
        ("The minister refused to resign.", "resign"),
        ("The two sides failed to reach an agreement.", "reach"),
        ("The minister denied that he had met the banker.", "met"),
        ("The minister denied having met the banker.", "met"),
        ("The minister denied meeting the banker on Monday.", "meeting"),
        ("No agreement was reached on Monday.", "reached"),
        ("No one was killed in the blast.", "killed"),
        ("Nobody was hurt in the fire on Monday.", "hurt"),
        ("Neither side attacked on Monday.", "attacked"),
        ("Neither the army nor the rebels attacked the town.", "attacked"),
        ("The meeting never took place.", "took"),
        ("The minister cancelled his visit to Rome.", "visit"),
        ("The visit was postponed on Monday.", "visit"),
        ("Premier Brown said he would not resign.", "resign"),
        ("The firm decided not to close the plant.", "close"),
        ("The firm agreed not to close the plant.", "close"),
        ("The judge forbade the paper to print the letters.", "print"),
        ("The police prevented the march from starting.", "starting"),
        ("The mayor stopped short of calling an election.", "calling"),
        ("The rebels called off the attack.", "attack"),
        ("The union cancelled a strike planned for Friday.", "strike"),
        ("Police said they had not arrested anyone.", "arrested"),
        ("The firm has yet to announce a date.", "announce"),
        ("The rebels had yet to reach the town.", "reach"),
        ("The general ruled out sending troops.", "sending"),
        ("The general ruled out an attack on the town.", "attack"),
        ("There was no attack on the town on Monday.", "attack"),
        ("The army said no attack had taken place.", "attack"),
        ("The president declined to sign the bill.", "sign"),
        ("The minister avoided a defeat in parliament on Monday.", "defeat"),
        ("The firm wouldn't sell the plant.", "sell"),
        ("The firm won't sell the plant.", "sell"),
        ("The bank cannot raise rates.", "raise"),
        ("The government said it had no plans to close the mine.", "close"),
        ("The rebels released no hostages on Monday.", "released"),
        ("The premier said there would be no election in May.", "election"),
        ("The rebels left the town without firing a shot.", "firing"),
        ("The airline has cancelled plans to buy 20 jets.", "buy"),
        ("Officials dismissed reports that the king had died.", "died"),
        ("The army prevented rebels from entering the town.", "entering"),
        ("The bank is not expected to raise rates in May.", "raise"),
        ("Police said they did not find any weapons.", "find"),
        ("The government vowed never to negotiate with the kidnappers.", "negotiate"),
        ("Doctors were unable to save the boy.", "save"),
        ("The pair never married.", "married"),
        ("The talks ended without an agreement.", "agreement"),
        ("A planned march was banned by police on Monday.", "march"),
        ("The jury failed to agree on Monday.", "agree"),
        ("Iran insists it has not built a bomb.", "built"),
        ("The prisoners could not escape.", "escape"),
        ("No talks are planned for this week.", "talks"),
    ],
    Status.CONDITIONAL: [
        ("Prices rise if the harvest failed.", "failed"),
        ("The court would have heard the appeal in May.", "heard"),
        ("The strike could begin on Friday.", "begin"),
        ("The army might attack the town.", "attack"),
        ("The minister may resign on Friday.", "resign"),
        ("If the bank collapsed, the state would pay the savers.", "collapsed"),
        ("If the bank collapsed, the state would pay the savers.", "pay"),
        ("Rebels threatened to kill the hostages.", "kill"),
        ("The union urged the minister to resign.", "resign"),
        ("The union called on the minister to resign.", "resign"),
        ("The union called for the resignation of the minister.", "resignation"),
        ("The union called for a strike on Friday.", "strike"),
        ("The board considered closing the plant.", "closing"),
        ("The board is considering a merger with its rival.", "merger"),
        ("The minister tried to flee the country in May.", "flee"),
        ("The minister is unlikely to resign.", "resign"),
        ("Analysts said the bank should cut rates.", "cut"),
        ("The firm can sell the plant.", "sell"),
        ("It was not clear whether the pilot survived.", "survived"),
        ("Police are investigating whether the driver fell asleep.", "fell"),
        ("Unless the sides agree, the strike begins on Friday.", "agree"),
        ("The army was about to attack the town when the truce began.", "attack"),
        ("The president was going to resign on Monday.", "resign"),
        ("A possible merger of the two banks was discussed on Monday.", "merger"),
        ("The senator opposes closing the base.", "closing"),
        ("The two had hoped to marry in May.", "marry"),
        ("The firm had planned to close the plant in May.", "close"),
        ("In case of an attack the army will close the border.", "attack"),
        ("The minister would resign if the vote failed.", "resign"),
        ("He warned that rebels could attack the capital.", "attack"),
        ("Had the dam burst, thousands would have drowned.", "drowned"),
        ("Germany was to have hosted the games in 1916.", "hosted"),
        ("It remains unclear if the minister met the banker.", "met"),
        ("The company may close up to 30 shops.", "close"),
        ("Smoking should be banned, the doctors said.", "banned"),
        ("The union threatened a strike over pay.", "strike"),
        ("Opponents fear a return to violence.", "return"),
    ],
}


@pytest.mark.parametrize(
    ("status", "text", "head"),
    [(status, text, head) for status, pairs in SENTENCES.items() for text, head in pairs],
)
def test_status_of_the_head(status: Status, text: str, head: str) -> None:
    found = {text[event.head_start : event.head_end]: event.status for event in extract(text, REFERENCE)}
    assert found[head] is status


def test_a_date_ahead_of_the_article_is_planned_only_where_the_tense_allows() -> None:
    (opening,) = extract("The museum opens on 1 September 2020.", REFERENCE)
    (opened,) = extract("The museum opened on 1 September 2020.", REFERENCE)
    assert (opening.status, opened.status) == (Status.PLANNED, Status.ASSERTED)


def test_without_a_day_of_its_own_an_article_has_nothing_ahead() -> None:
    (event,) = extract("The museum opens on 1 September 2020.", None)
    assert event.status is Status.ASSERTED


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The premier said there would be no new election.", Status.DENIED),
        ("The minister said that no agreement had been reached.", Status.DENIED),
        ("The police said the man might have fled.", Status.CONDITIONAL),
        ("Brown said the company would close the plant.", Status.PLANNED),
        ("Brown said the company had closed the plant.", Status.ASSERTED),
    ],
)
def test_an_entry_for_what_was_said_is_as_real_as_what_was_said(text: str, status: Status) -> None:
    entry = max(extract(text, REFERENCE), key=lambda event: event.importance)
    assert text[entry.head_start : entry.head_end] == "said"
    assert entry.status is status
