"""Where a document came from travels inside it."""

from orders import short_order
from packages import PROPERTIES, STOCK, document, para, repacked, run, stock

from docgen.word.facts import Provenance
from docgen.word.integrity import faults_of
from docgen.word.package import open_package
from docgen.word.packing import write_package
from docgen.word.provenance import (
    as_generated_in,
    embed_provenance,
    is_untouched,
    read_provenance,
)
from docgen.word.reading import read_docx

ORIGIN = Provenance("order", "t" * 64, "r" * 64, "2569-11", "0.1.0", "")
WRITTEN = embed_provenance(stock().render(short_order(), PROPERTIES), ORIGIN)


def test_it_is_read_back_with_the_body_as_generated():
    origin = read_provenance(open_package(WRITTEN))
    assert (origin.kind, origin.record_sha256) == ("order", "r" * 64)
    assert origin.body == open_package(WRITTEN).read("word/document.xml")
    assert read_docx(WRITTEN).kind == "order"


def test_it_leaves_the_package_whole():
    assert list(faults_of(WRITTEN)) == []


def test_an_untouched_file_is_known_and_so_is_an_edited_one():
    edited = repacked(WRITTEN, document=document(para(run("แก้แล้ว"))))
    assert (is_untouched(WRITTEN), is_untouched(edited)) == (True, False)
    assert as_generated_in(edited) == as_generated_in(WRITTEN) is not None


def test_what_is_not_ours_is_neither():
    for foreign in (STOCK.read_bytes(), b"", b"PK", b"text"):
        assert is_untouched(foreign) is None
        assert as_generated_in(foreign) is None


def test_embedding_again_replaces_and_gives_the_same_bytes():
    assert embed_provenance(WRITTEN, ORIGIN) == WRITTEN


def test_a_damaged_item_is_as_if_there_were_none():
    item = open_package(WRITTEN).read("customXml/itemDocgen.xml")
    members = dict(open_package(WRITTEN).members())
    for broken in (item.replace(b"<body>", b"<body>!"), item.replace(b"order", b"")):
        content = write_package(members | {"customXml/itemDocgen.xml": broken})
        assert read_docx(content).provenance is None
