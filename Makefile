# Mailroom: `make run` runs it, `make test` runs all checks. Both install what is missing.
# `make help` lists all targets.

SHELL := bash
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run build dev test install lint unit browser engines apis screenshots hang-ups bench bench-import bench-browser clean

ENV := . scripts/env.sh
SAY = printf '\033[1m==> %s\033[0m\n'
DATA ?= data

help: ## List all targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

run: build ## Make a release build and run it on 127.0.0.1:3000 with sample data
	@if [ ! -e "$(DATA)/mailroom.db" ]; then
	  $(SAY) "Adding sample data to $(DATA). The passwords are shown only once"
	  target/release/mailroom demo --data-dir "$(DATA)"
	fi
	exec target/release/mailroom serve --data-dir "$(DATA)"

build: install ## Build target/release/mailroom and the site files
	@$(ENV)
	$(SAY) "Making a release build (about 13 minutes the first time, seconds if nothing changed)"
	cargo leptos build --release -P --split

dev: install ## Run with sample data, and rebuild and reload after every change
	@$(ENV)
	if [ ! -e "$(DATA)/mailroom.db" ]; then
	  $(SAY) "Adding sample data to $(DATA). The passwords are shown only once"
	  cargo run --quiet --locked --features ssr -- demo --data-dir "$(DATA)"
	fi
	exec cargo leptos watch --split -- serve --data-dir "$(DATA)"

test: ## Install what is missing and run all checks
	@scripts/install test
	scripts/test

lint: install ## Check formatting, and lint the server and browser code
	@scripts/test lint

unit: install ## Run only the Rust tests
	@scripts/test unit

browser: ## Run only the browser tests
	@scripts/install test
	scripts/test browser

engines: ## Run only the tests in Firefox and WebKit
	@scripts/install test
	scripts/test engines

hang-ups: ## Test many clients that disconnect during a save (HANG_UPS=100000)
	@$(ENV)
	MAILROOM_HANG_UPS="$${HANG_UPS:-100000}" cargo test --locked --features ssr --test mailroom clients_that_disconnect

bench: ## Measure response times with many mailboxes (MAILBOXES=200000)
	@$(ENV)
	cargo bench --quiet --locked --features ssr --bench answers

bench-import: ## Measure time and memory of a large import (ROWS=100000)
	@$(ENV)
	cargo bench --quiet --locked --features ssr --bench import

bench-browser: ## Measure paint and response times in a browser
	@scripts/install test
	scripts/test site
	@$(ENV)
	npx playwright test --config bench/browser.config.ts

apis: ## Run only the API examples, and requests generated from the OpenAPI document
	@scripts/install test
	scripts/test apis

screenshots: ## Update the images in the README
	@scripts/install test
	scripts/test screenshots

install: ## Install what is needed to build
	@scripts/install

clean: ## Remove everything that was built
	@rm -rf target node_modules
