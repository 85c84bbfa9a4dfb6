# One word a task. `make play` and `make test` need Python 3.11 or later, git and make, and do the rest themselves.

PYTHON ?= python3
ENV := .venv
BIN := $(ENV)/bin
LOCKS := locks
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --no-annotate pyproject.toml

# Without a PostgreSQL server its tests are skipped, and say so; then what only they run cannot be covered
COVERED := --include='bot/core/*,bot/store/*' $(if $(TEST_DATABASE_URL),,--omit='bot/store/book/postgres.py')

.PHONY: play run test lint fix bench bench-names bench-recommend bench-moods train-moods lock screenshot clean

play: $(ENV)/play ## try the bot in a local Discord, without token or account
	@$(BIN)/ballad-bot play

run: $(ENV)/run ## run the bot on Discord, with the token from .env
	@$(BIN)/ballad-bot run

test: $(ENV)/test ## the whole test suite
	$(BIN)/pytest -n auto --dist worksteal --cov --cov-report= -q
	$(BIN)/coverage report --fail-under=95 --show-missing
	$(BIN)/coverage report --fail-under=100 --show-missing $(COVERED)

lint: $(ENV)/test ## formatting, style, types, and the catalogue
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/ballad-bot check

fix: $(ENV)/test ## format, and mend what can be mended without thinking
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(ENV)/test ## each command beside a bare bot as a table of ratios, then up to a million hearts and songs
	@missed=0; \
	$(BIN)/python -m benchmarks.commands || missed=1; \
	$(BIN)/python -m benchmarks.hearts || missed=1; \
	$(BIN)/python -m benchmarks.sizes || missed=1; \
	exit $$missed

bench-names: $(ENV)/test ## names as people type them: our search beside LIKE and rapidfuzz
	$(BIN)/python -m benchmarks.names

bench-recommend: $(ENV)/test ## how good for-me chooses: simulated listeners, beside chance, most saved and nearest neighbours
	$(BIN)/python -m benchmarks.recommend

bench-moods: $(ENV)/test ## how well moods are read from people's own words, beside keywords and TF-IDF
	$(BIN)/python -m benchmarks.moods

train-moods: $(ENV)/test ## learn the weights of data/feelings from the sentences there; the same sentences give the same bytes
	$(BIN)/python -m training.train

screenshot: $(ENV)/test ## the pictures of the README, in three languages
	$(BIN)/python -m docs.screenshot

lock: $(ENV)/test ## resolve the exact versions anew
	$(COMPILE) --extra build --output-file $(LOCKS)/run.txt --upgrade
	$(COMPILE) --extra play --output-file $(LOCKS)/play.txt --constraints $(LOCKS)/run.txt --upgrade
	$(COMPILE) --extra test --output-file $(LOCKS)/test.txt --constraints $(LOCKS)/play.txt --upgrade

clean: ## remove what was installed and measured
	rm -rf $(ENV) .coverage .pytest_cache .ruff_cache .hypothesis

# A stamp for each installation: it is made again when its lock or the project's description changes.
$(ENV)/run $(ENV)/play $(ENV)/test: $(ENV)/%: $(LOCKS)/%.txt pyproject.toml | $(ENV)/made
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement $<
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(ENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or later is needed; name it with: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo "Python's venv module is missing: on Debian and Ubuntu, apt install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(ENV)
	@touch $@
