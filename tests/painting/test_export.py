"""Pictures as files, read back: sizes, titles as text, nothing over anything else, the same each time."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from lxml import etree
from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage

from tests.painting.picture_subjects import HOSTILE, look, news, row, subject_of
from timeline_app.errors import PictureError
from timeline_app.geometry import EventColumns
from timeline_app.geometry.columns import Flag
from timeline_app.model import Interval
from timeline_app.painting.export import Format, Kind, Paper, checked, drawn, image, kind_of, sheet_font, write
from timeline_app.painting.parts import of_bulk, of_stretch, of_view
from timeline_app.painting.sheets import Subject, make_sheet
from timeline_app.painting.signs import Sign, sign_words
from timeline_app.painting.surfaces import Theme
from timeline_app.painting.wishes import Wish, preview

SVG = "{http://www.w3.org/2000/svg}"
SIZE = QSizeF(1600, 900)
#: All that a picture is made of: nothing that runs, embeds or points elsewhere.
TAGS = {
    "svg", "title", "desc", "defs", "clipPath", "linearGradient", "stop", "g", "text", "rect", "path", "line",
    "polyline", "polygon", "ellipse", "circle",
}  # fmt: skip

pytestmark = pytest.mark.usefixtures("qapp")


def made(
    subject: Subject, kind: Kind, size: QSizeF = SIZE, *, scale: float = 1.0, theme: Theme = Theme.LIGHT
) -> bytes:
    """The file of a whole subject."""
    seen = look(theme)
    *_, content = drawn(subject, seen, Format(kind, size, scale), [of_stretch(subject, seen, size, None)])
    assert content is not None
    return content


def shown_texts(root: etree._Element) -> list[str]:
    return [text.text or "" for text in root.iter(f"{SVG}text")]


def boxes(root: etree._Element) -> Iterator[tuple[QRectF, str]]:
    """Where the words of an SVG stand: their baseline, length and a little less than their height."""
    for text in root.iter(f"{SVG}text"):
        left, base, size = (float(text.get(name, "0")) for name in ("x", "y", "font-size"))
        for parent in text.iterancestors(f"{SVG}g"):
            moved = [float(value) for value in parent.get("transform", "matrix(1,0,0,1,0,0)")[7:-1].split(",")]
            left, base = left + moved[4], base + moved[5]
        length = float(text.get("textLength", str(size / 2)))
        yield QRectF(left, base - 0.7 * size, length, 0.75 * size), text.text or ""


@pytest.mark.parametrize(
    ("size", "scale"), [((1600, 900), 1.0), ((800, 450), 2.0), ((640, 480), 3.0), ((900, 500), 1.25)]
)
def test_a_png_has_the_size_asked_for(size: tuple[int, int], scale: float) -> None:
    picture = QImage.fromData(made(news(30, title="Talks"), Kind.PNG, QSizeF(*size), scale=scale))
    assert (picture.width(), picture.height()) == (round(size[0] * scale), round(size[1] * scale))
    assert picture.text("Title") == "Talks"
    assert round(picture.dotsPerMeterX() * 0.0254) == round(96 * scale)


def test_a_larger_scale_is_sharper_and_not_blown_up() -> None:
    subject = news(40)
    small = QImage.fromData(made(subject, Kind.PNG, QSizeF(800, 450)))
    large = QImage.fromData(made(subject, Kind.PNG, QSizeF(800, 450), scale=2.0))
    blown = small.scaled(large.size())
    assert len({large.pixel(x, y) for x in range(0, 1600, 3) for y in range(100, 400, 3)}) > 20
    assert large != blown.convertToFormat(large.format())


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_a_picture_has_the_colours_of_its_theme(theme: Theme) -> None:
    picture = QImage.fromData(made(news(20), Kind.PNG, QSizeF(800, 450), theme=theme))
    assert picture.pixelColor(2, 2) == look(theme).colors.ground


def test_titles_are_text_in_an_svg() -> None:
    titles = ["Parliament elected a speaker", "Rebels attacked the port of Bergen", "Talks ended in Oslo"]
    rows = [row(Interval.day(2021, 5, day), number) for number, day in enumerate((3, 14, 25), 1)]
    root = etree.fromstring(made(subject_of(rows, titles, title="What happened in May"), Kind.SVG))
    words = " ".join(shown_texts(root))
    for text in (*titles, "What happened in May", "3 events", "3 May 2021", "2021"):
        assert text in words
    assert not list(root.iter(f"{SVG}image"))


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_stay_words(title: str) -> None:
    rows = [row(Interval.day(2021, 5, 3), 1), row(Interval.day(2021, 5, 9), 2, lane=1)]
    subject = subject_of(rows, [title, "Plain"], ["", title], title=title, source=title)
    root = etree.fromstring(made(subject, Kind.SVG))
    tags = {etree.QName(element).localname for element in root.iter()}
    assert tags <= TAGS
    assert not [name for element in root.iter() for name in element.attrib if name.lower().startswith("on")]
    assert any("Plain" in text for text in shown_texts(root))
    for kind in (Kind.PNG, Kind.PDF):
        assert made(subject, kind)


def test_an_svg_tells_what_it_shows() -> None:
    rows = [row(Interval.day(2021, 5, 3), 1), row(Interval.month(2021, 6), 2, flags=Flag.PLANNED)]
    root = etree.fromstring(made(subject_of(rows, ["Vote <1>", "Visit"], title="Spring & summer"), Kind.SVG))
    assert root.get("role") == "img"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en-GB"
    named = {element.get("id"): element.text or "" for element in root}
    assert named["title"] == "Spring & summer"
    assert named["description"].splitlines() == [
        "3 May – 30 Jun 2021 · 2 events",
        "3 May 2021: Vote <1>",
        "Jun 2021 · planned: Visit",
    ]
    assert set((root.get("aria-labelledby") or "").split()) <= set(named)
    pointed = [element.text for element in root.iter(f"{SVG}title")]
    assert "3 May 2021\nVote <1>" in pointed


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize(("count", "lanes"), [(14, 1), (120, 4), (3_000, 8)])
def test_no_words_stand_on_others_or_beyond_the_edge(count: int, lanes: int, theme: Theme) -> None:
    names = ["Reuters", "TASS", "AFP", "Xinhua", "AP", "dpa", "BBC", "NHK"][:lanes] if lanes > 1 else [""]
    root = etree.fromstring(made(news(count, names, title="All of it"), Kind.SVG, theme=theme))
    placed = list(boxes(root))
    assert len(placed) > 20
    for number, (box, text) in enumerate(placed):
        assert QRectF(0, 0, SIZE.width(), SIZE.height()).contains(box), text
        for other, words in placed[:number]:
            assert not box.intersects(other), (text, words)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_same_events_make_the_same_file(kind: Kind) -> None:
    assert made(news(60, ["a", "b"]), kind) == made(news(60, ["a", "b"]), kind)


def test_a_pdf_has_titles_that_can_be_searched() -> None:
    rows = [row(Interval.day(2021, 5, 3), 1), row(Interval.day(2021, 5, 20), 2)]
    subject = subject_of(
        rows, ["Parlament wählte Präsidentin", "Rebels attacked"], title="Mai & Co", source="2 articles"
    )
    document = pypdfium2.PdfDocument(made(subject, Kind.PDF))
    assert document.get_metadata_dict()["Title"] == "Mai & Co"
    assert document.get_metadata_dict()["CreationDate"] == ""  # two runs make the same file
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx((1200, 675), abs=1)
    text = document[0].get_textpage()
    for words in ("Parlament wählte", "Rebels attacked", "Mai & Co", "2 articles"):
        assert text.search(words).get_next() is not None, words


def test_a_picture_that_is_to_be_dated_says_when_it_was_made() -> None:
    subject = subject_of([row(Interval.day(2021, 5, 3), 1)], ["Vote"], made="23 Nov 2021")
    document = pypdfium2.PdfDocument(made(subject, Kind.PDF))
    assert document[0].get_textpage().search("23 Nov 2021").get_next() is not None
    assert document.get_metadata_dict()["CreationDate"] != ""


def test_a_crowd_is_drawn_as_shapes_in_a_small_file() -> None:
    chance = np.random.default_rng(1)
    count = 1_000_000
    start = np.sort(chance.integers(631_152_000, 1_577_836_800, count)) // 86_400 * 86_400
    columns = EventColumns.from_arrays(
        start=start,
        end=start + 86_400,
        granularity=np.full(count, 4, np.int8),
        lane=chance.integers(0, 8, count).astype(np.int32),
        event_id=np.arange(1, count + 1),
        article_id=np.ones(count, np.int64),
        importance=chance.random(count).astype(np.float32),
        lanes=[f"Lane {number}" for number in range(8)],
    )
    written = made(Subject(columns, lambda ids: dict.fromkeys(ids, "Something happened here")), Kind.SVG)
    root = etree.fromstring(written)
    assert len(written) < 2_000_000
    assert not list(root.iter(f"{SVG}image"))
    assert any("1000000 events" in text.replace(",", "") for text in shown_texts(root))
    assert sign_words(Sign.MANY) in shown_texts(root)


def test_a_part_of_the_lanes_keeps_their_colours() -> None:
    rows = [row(Interval.day(2000, 1, 5), 1, lane=0), row(Interval.day(2020, 8, 18), 2, lane=1)]
    subject, seen = subject_of(rows, ["First", "Second"], ["North", "South"]), look()
    sheet = make_sheet(subject, seen, SIZE, of_stretch(subject, seen, SIZE, Interval.year(2020)))
    assert sheet.frame.lane_names == ("South",)
    assert sheet.frame.areas.headers.width() > 0
    assert sheet.frame.colors.lane(0) == seen.colors.lane(1)


def test_a_sheet_grows_until_its_lanes_fit() -> None:
    lanes = [f"Lane {number}" for number in range(60)]
    rows = [row(Interval.day(2020, 1, 1 + number % 28), number + 1, lane=number) for number in range(60)]
    subject, size = subject_of(rows, ["Vote"] * 60, lanes), QSizeF(1000, 400)
    sheet = make_sheet(subject, look(), size, of_stretch(subject, look(), size, None))
    assert sheet.size.height() > 1000
    assert sheet.frame.scene is not None
    assert len(sheet.frame.scene.lanes) == 60
    assert sheet.frame.scene.lanes[-1].bottom <= sheet.frame.areas.lanes.bottom() + 0.5


def test_only_signs_that_are_seen_are_explained() -> None:
    day = Interval.day(2021, 5, 3)
    for flags, sign in (
        (Flag.PLANNED, Sign.PLANNED),
        (Flag.DENIED, Sign.DENIED),
        (Flag.ASSUMED_YEAR, Sign.ASSUMED),
    ):
        subject = subject_of([row(day, 1, flags=flags)], ["Vote"])
        sheet = make_sheet(subject, look(), SIZE, of_stretch(subject, look(), SIZE, None))
        assert [found for found, _ in sheet.signs] == [sign]


def test_what_is_not_drawn_is_counted() -> None:
    rows = [row(Interval.day(2021, 5, day), day) for day in range(1, 11)] + [row(Interval.day(1815, 6, 18), 11)]
    subject, seen = subject_of(rows, ["Vote"] * 11), look()
    assert "10 of 11 events" in of_bulk(subject, seen, SIZE).words
    assert "11 events" in of_stretch(subject, seen, SIZE, None).words
    view = of_view(subject, seen, SIZE, Interval.day(2021, 5, 3).start, Interval.day(2021, 5, 5).end)
    assert view.words == "3 – 5 May 2021 · 3 of 11 events"
    undated = Subject(subject.columns, subject.titles, undated=1234)
    sheet = make_sheet(undated, seen, SIZE, of_stretch(undated, seen, SIZE, None))
    assert any("1234 more without a date" in line.text.replace(",", "") for line in sheet.lines)


def test_words_go_from_right_to_left_where_the_language_does() -> None:
    seen = replace(look(), locale=QLocale("ar_EG"))
    rows = [row(Interval.day(2021, 5, 3), 1, flags=Flag.PLANNED)]
    subject = subject_of(rows, ["Vote"], title="\u0645\u0631\u062d\u0628\u0627", source="1 article")
    sheet = make_sheet(subject, seen, SIZE, of_stretch(subject, seen, SIZE, None))
    assert sheet.frame.locale.textDirection() is Qt.LayoutDirection.RightToLeft
    ((_, sample),) = sheet.signs
    (words,) = (line.rect for line in sheet.lines if line.text == sign_words(Sign.PLANNED))
    assert words.right() < sample.left() < sheet.size.width() - seen.margin_px + 0.5
    assert sample.right() > 0.9 * sheet.size.width()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_a_band_ends_where_the_lanes_do(theme: Theme) -> None:
    rows = [row(Interval.year(2021), 1), row(Interval.day(2021, 5, 3), 2)]
    subject, seen = subject_of(rows, ["The whole year", "Vote"]), look(theme)
    view = Interval.month(2021, 5)
    picture = image(make_sheet(subject, seen, SIZE, of_view(subject, seen, SIZE, view.start, view.end)), 1.0)
    margin = {picture.pixel(x, y) for x in (2, 14, 27, 1573, 1590) for y in range(90, 700, 5)}
    assert margin == {seen.colors.ground.rgb()}


def test_there_is_no_foot_where_there_is_nothing_to_say() -> None:
    rows = [row(Interval.day(2021, 5, 3), 1)]
    bare, told = subject_of(rows, ["Vote"]), subject_of(rows, ["Vote"], source="1 article")
    for subject, has_foot in ((bare, False), (told, True)):
        sheet = make_sheet(subject, look(), SIZE, of_stretch(subject, look(), SIZE, None))
        assert bool(sheet.rule.height()) is has_foot
        assert sheet.size.height() == pytest.approx(SIZE.height())


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (Format(Kind.PNG, QSizeF(100, 900)), "too small"),
        (Format(Kind.SVG, QSizeF(30_000, 900)), "at most"),
        (Format(Kind.PNG, QSizeF(8_000, 900), 3.0), "at most"),
        (Format(Kind.PNG, QSizeF(15_000, 15_000)), "100 million"),
    ],
)
def test_an_absurd_size_is_refused_in_a_sentence(form: Format, words: str) -> None:
    with pytest.raises(PictureError, match=words):
        checked(form)


@pytest.mark.parametrize(("name", "kind"), [("a.png", Kind.PNG), ("b.SVG", Kind.SVG), ("c.d.pdf", Kind.PDF)])
def test_the_suffix_says_what_is_made(name: str, kind: Kind) -> None:
    assert kind_of(Path(name)) is kind


@pytest.mark.parametrize("name", ["a.bmp", "picture", ".png.txt"])
def test_an_unknown_suffix_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(PictureError, match=r"\.png, \.svg or \.pdf"):
        kind_of(Path(name))


def test_nothing_with_a_date_is_said() -> None:
    subject = subject_of([], [])
    with pytest.raises(PictureError, match="no event here has a date"):
        made(subject, Kind.SVG)


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    path = folder / "a.svg"
    write(path, b"first")
    with pytest.raises(PictureError, match="cannot be written"):
        write(tmp_path / "missing" / "a.svg", b"second")
    with pytest.raises(PictureError, match="cannot be written"):
        write(folder, b"second")
    assert path.read_bytes() == b"first"
    assert [found.name for found in folder.iterdir()] == ["a.svg"]


def test_a_file_that_is_there_keeps_its_mode_and_the_links_to_it(tmp_path: Path) -> None:
    path, link = tmp_path / "a.svg", tmp_path / "link.svg"
    path.write_bytes(b"first")
    path.chmod(0o640)
    link.symlink_to(path)
    write(link, b"second")
    assert link.is_symlink()
    assert path.read_bytes() == b"second"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_can_be_read_by_those_who_may_read_others(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write(tmp_path / "a.svg", b"first")
    assert (tmp_path / "a.svg").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_links_in_a_circle_are_said(tmp_path: Path) -> None:
    (tmp_path / "a.svg").symlink_to(tmp_path / "b.svg")
    (tmp_path / "b.svg").symlink_to(tmp_path / "a.svg")
    with pytest.raises(PictureError, match="cannot be written"):
        write(tmp_path / "a.svg" / "c.svg", b"first")


def test_the_first_page_is_seen_before_pages_are_counted() -> None:
    subject, wish = news(300), Wish(kind=Kind.PDF, paper=Paper.A4, is_whole=True)
    steps = list(preview(subject, wish, QFont(), QLocale("en"), (300, 300)))
    shown = [(number, step) for number, step in enumerate(steps) if step is not None]
    (early, (first, uncounted)), (late, (last, pages)) = shown
    assert uncounted == 0
    assert pages > 1
    assert late == len(steps) - 1
    assert early < late / 2
    assert first.size() == last.size()


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (1123, 794)), (Paper.A3, (1587, 1123)), (Paper.LETTER, (1056, 816))]
)
def test_paper_has_its_size(paper: Paper, size: tuple[int, int]) -> None:
    lying = paper.size_px(is_landscape=True)
    assert (round(lying.width()), round(lying.height())) == size
    assert paper.size_px(is_landscape=False) == lying.transposed()


def test_a_font_is_as_wide_on_each_device() -> None:
    font = sheet_font(look().font, 17)
    assert font.pixelSize() == 17
    assert font.family() != "Sans Serif"  # the name of one that is there
