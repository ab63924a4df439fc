"""คำสั่ง: the record of one order."""

from docgen.model.order import Order
from docgen.model.order_workbook import ORDER_WORKBOOK
from docgen.record_type import RecordType

RECORD = RecordType(name="order", title="คำสั่ง", model=Order, workbook=ORDER_WORKBOOK)
