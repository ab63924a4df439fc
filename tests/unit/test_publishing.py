"""What becomes of a document: written, kept, or put beside words that somebody typed."""

import pytest

from docgen.errors import InputError
from docgen.publishing import lock_of, publish
from docgen.results import Outcome
from docgen.word.facts import Provenance
from docgen.word.package import open_package
from docgen.word.packing import write_package
from docgen.word.provenance import embed_provenance
from tests.conftest import ROOT

STOCK = (ROOT / "templates" / "docx" / "order.docx").read_bytes()


def made(body="ก", template="t"):
    """A document made of `body`, as the build makes it."""
    spoken = _with(STOCK, "word/document.xml", b"</w:t>", f"{body}</w:t>".encode())
    return embed_provenance(spoken, Provenance("order", template * 64, "r" * 64, "2569", "0.1", ""))


def typed(content):
    """The document after somebody typed into it."""
    return _with(content, "word/document.xml", b"</w:t>", "พิมพ์เพิ่ม</w:t>".encode())


def _with(content, member, old, new):
    members = dict(open_package(content).members())
    assert old in members[member]
    return write_package(members | {member: members[member].replace(old, new, 1)})


@pytest.fixture
def target(tmp_path):
    return tmp_path / "เรื่อง" / "order.docx"


def left_beside(target):
    return sorted(path.name for path in target.parent.iterdir() if path != target)


def test_a_new_document_is_written_in_a_new_folder(target):
    published = publish(made(), target)
    assert (published.path, published.outcome) == (target, Outcome.WRITTEN)
    assert (target.read_bytes(), left_beside(target)) == (made(), [])


def test_the_same_document_is_not_written_again(target):
    publish(made(), target)
    before = target.stat()
    assert publish(made(), target).outcome is Outcome.UNCHANGED
    assert target.stat() == before


def test_an_untouched_document_is_replaced(target):
    publish(made(), target)
    assert publish(made("ข"), target).outcome is Outcome.WRITTEN
    assert (target.read_bytes(), left_beside(target)) == (made("ข"), [])


def test_an_edited_document_stays_when_the_data_did_not_change(target):
    publish(made(), target)
    target.write_bytes(typed(made()))
    assert publish(made(), target).outcome is Outcome.KEPT_EDITED
    assert (target.read_bytes(), left_beside(target)) == (typed(made()), [])


@pytest.mark.parametrize("new", [made("ข"), made(template="u")], ids=["new data", "new template"])
def test_a_new_version_goes_beside_an_edited_document(target, new):
    publish(made(), target)
    target.write_bytes(typed(made()))
    published = publish(new, target)
    assert (published.path.name, published.outcome) == (
        "order-ฉบับใหม่.docx",
        Outcome.BESIDE_EDITED,
    )
    assert (target.read_bytes(), published.path.read_bytes()) == (typed(made()), new)


@pytest.mark.parametrize(
    "standing", [b"", b"not a document", STOCK], ids=["empty", "odd", "foreign"]
)
def test_a_document_that_is_not_ours_is_never_replaced(target, standing):
    target.parent.mkdir()
    target.write_bytes(standing)
    assert publish(made(), target).outcome is Outcome.BESIDE_EDITED
    assert target.read_bytes() == standing


def test_a_version_beside_is_replaced_unless_it_was_edited_or_is_open(target):
    target.parent.mkdir()
    target.write_bytes(STOCK)
    first = publish(made("๑"), target).path
    assert publish(made("๑"), target).path == first
    assert publish(made("๒"), target).path == first
    first.write_bytes(typed(made("๒")))
    second = publish(made("๓"), target).path
    assert second.name == "order-ฉบับใหม่-2.docx"
    second.with_name(f".~lock.{second.name}#").touch()
    third = publish(made("๔"), target).path
    assert third.name == "order-ฉบับใหม่-3.docx"
    assert [path.read_bytes() for path in (first, second, third)] == [
        typed(made("๒")),
        made("๓"),
        made("๔"),
    ]


@pytest.mark.parametrize("lock", ["~$order.docx", "~$der.docx", ".~lock.order.docx#"])
def test_a_document_that_is_open_is_not_replaced(target, lock):
    publish(made(), target)
    target.with_name(lock).touch()
    published = publish(made("ข"), target)
    assert published.outcome is Outcome.BESIDE_OPEN
    assert (target.read_bytes(), published.path.read_bytes()) == (made(), made("ข"))


@pytest.mark.parametrize("name", ["~$other.docx", "order.docx#", ".~lock.order.docx"])
def test_other_files_are_no_lock(target, name):
    publish(made(), target)
    target.with_name(name).touch()
    assert lock_of(target) is None


def test_a_folder_that_cannot_be_made_is_the_user_s_to_mend(tmp_path):
    (tmp_path / "แฟ้ม").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match=r"order\.docx.*เขียนแฟ้มไม่ได้.*แฟ้มเดิมยังอยู่ครบ"):
        publish(made(), tmp_path / "แฟ้ม" / "order.docx")


def test_a_disk_that_fills_up_leaves_the_old_document_whole(target, monkeypatch):
    publish(made(), target)

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(InputError):
        publish(made("ข"), target)
    assert (target.read_bytes(), left_beside(target)) == (made(), [])
