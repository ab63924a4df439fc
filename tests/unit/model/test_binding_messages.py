"""Each error pydantic knows has its own words here."""

import pytest
from pydantic_core._pydantic_core import list_all_errors

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.model.binding_messages import told

EVERY = list_all_errors()


@pytest.mark.parametrize("error", EVERY, ids=lambda error: error["type"])
def test_every_error_of_pydantic_has_thai_words(error):
    detail = {
        "type": error["type"],
        "loc": (),
        "msg": error["example_message_python"],
        "ctx": error["example_context"] or {},
    }
    message = told(detail)
    assert any("\u0e01" <= char <= "\u0e5b" for char in message.th)
    assert message.en != error["example_message_python"]
    assert "Input should" not in message.en


def test_a_limit_is_named():
    message = told({"type": "greater_than", "loc": (), "msg": "", "ctx": {"gt": 3}})
    assert message == Message("ต้องมากกว่า 3", "should be more than 3")


def test_our_own_errors_keep_their_words_however_they_were_raised():
    error = NotReadable(Message("ก", "a"))
    assert told({"type": "value_error", "loc": (), "msg": "", "ctx": {"error": error}}).th == "ก"
    assert told({"type": "told", "loc": (), "msg": "", "ctx": {"th": "ข", "en": "b"}}).en == "b"
