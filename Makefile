# docgen: `make help` lists what can be made. Nothing here needs root.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
READY_TEST := .venv/.ready-test
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help setup orders check test lint golden new-rule new-kind bench mutate rule-pages lock \
  templates clean

help:  ## แสดงรายการนี้ / show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/' | expand -t 14

setup: $(READY)  ## เตรียม .venv ที่มี docgen / make .venv with docgen in it

$(READY): requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(READY_TEST): requirements-test.lock $(READY)
	@$(PIP) install --require-hashes -r requirements-test.lock
	@touch $@

orders: $(READY)  ## จัดทำคำสั่งทั้งหมดลงใน out/ / the sample office's orders, into out/
	@$(BIN)/docgen build order

check: lint  ## ทุกอย่างที่ CI ตรวจ / all that CI checks
	@$(BIN)/docgen templates check
	@$(BIN)/docgen check --quiet
	@$(MAKE) --no-print-directory test

test: $(READY_TEST)  ## ทดสอบ / the tests
	@$(BIN)/python -m pytest -n auto $(PYTEST)

lint: $(READY_TEST)  ## รูปแบบ ชนิดข้อมูล และลำดับชั้น / style, types and layers
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

golden: $(READY_TEST)  ## เขียนเค้าโครงต้นแบบใหม่ / rewrite the golden outlines
	@$(BIN)/python tools/golden_outlines.py

new-rule: $(READY)  ## CODE=NUM013 NAME=big_numbers
	@$(BIN)/python tools/new_rule.py "$(CODE)" "$(NAME)"

new-kind: $(READY)  ## NAME=letter
	@$(BIN)/python tools/new_kind.py "$(NAME)"

templates: $(READY)  ## สร้างแม่แบบ Word ใหม่จากมาตรฐาน / rebuild the stock templates
	@$(BIN)/python tools/build_templates.py

bench: $(READY_TEST)  ## วัดความเร็ว / measure speed
	@for file in tests/bench/measure_*.py; do $(BIN)/python $$file; done

mutate: $(READY_TEST)  ## MODULE='docgen.thai.*' วัดว่าชุดทดสอบจับข้อผิดได้เพียงใด / mutation score
	@$(BIN)/mutmut run $(MODULE)

rule-pages: $(READY)  ## เขียนหน้าอธิบายกฎใหม่ / rewrite the pages of the rules
	@$(BIN)/python tools/rule_pages.py

lock:  ## ตรึงรุ่นของไลบรารี / pin the dependencies again (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header pyproject.toml tools/build-requirements.txt -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --extra test pyproject.toml tools/build-requirements.txt -o requirements-test.lock

clean:  ## ลบสิ่งที่สร้างขึ้น ยกเว้นเอกสารที่มีคนแก้ / remove what was made; edited documents stay
	@rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis htmlcov .coverage* build *.egg-info
	@test ! -x $(BIN)/docgen || $(BIN)/python tools/clean_out.py
	@rm -rf .venv
