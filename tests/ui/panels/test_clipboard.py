"""What other programs find on the clipboard."""

from timeline_app.ui.clipboard import summary_mime, table_of


def test_summary_is_there_in_three_formats() -> None:
    mime = summary_mime("Calls [1]", "- Calls [1]", "<ul><li>Calls – ok</li></ul>")
    assert mime.text() == "Calls [1]"
    assert mime.data("text/markdown").data().decode() == "- Calls [1]"
    assert mime.html() == "<ul><li>Calls – ok</li></ul>"


def test_table_keeps_one_row_a_line_and_one_cell_a_tab() -> None:
    mime = table_of(("Date", "Event"), [("18 Aug 2020", "Two\nlines\tand a tab"), ("", "<b>")])
    assert mime.text() == "Date\tEvent\n18 Aug 2020\tTwo lines and a tab\n\t<b>\n"
    assert mime.data("text/tab-separated-values").data().decode() == mime.text()
    assert "<td>&lt;b&gt;</td>" in mime.html()


def test_no_cell_is_a_formula() -> None:
    mime = table_of(("Event",), [("=HYPERLINK(1)",), ("@SUM(A1)",), ("a = b",)])
    assert mime.text().splitlines()[1:] == ["'=HYPERLINK(1)", "'@SUM(A1)", "a = b"]
    assert "<td>=" not in mime.html()


def test_a_quotation_that_opens_a_cell_does_not_swallow_the_next_ones() -> None:
    mime = table_of(("Event", "Who"), [('"Enough', "Ana"), ("＝1", "\u202eanA")])
    assert mime.text().splitlines()[1:] == ['"""Enough"\tAna', "'＝1\tanA"]
