"""Python's character offsets against Qt's UTF-16 positions."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from timeline_app.ui.panels.offsets import Utf16Offsets, displayable

TEXT = st.text(st.characters(), max_size=80)


@given(TEXT, st.data())
def test_offsets_go_there_and_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    offsets = Utf16Offsets(text)
    position = offsets.to_position(offset)
    assert position == len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
    assert offsets.to_offset(position) == offset


def test_position_within_a_pair_is_that_of_its_character() -> None:
    assert [Utf16Offsets("a🎉b").to_offset(position) for position in range(5)] == [0, 1, 1, 2, 3]


@given(TEXT)
def test_document_holds_as_many_characters_as_the_text(text: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(displayable(text))
    assert document.characterCount() - 1 == Utf16Offsets(text).to_position(len(text))
    assert len(displayable(text)) == len(text)
