# Mailroom: `make run` serves it, `make test` proves it. Nothing needs to be installed before.
# `make help` lists the rest.

SHELL := bash
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run build dev test install lint unit browser engines apis screenshots hang-ups bench bench-import bench-browser clean

ENV := . scripts/env.sh
SAY = printf '\033[1m==> %s\033[0m\n'
DATA ?= data

help: ## Show what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

run: build ## Build in release and serve on 127.0.0.1:3000 with sample data
	@if [ ! -e "$(DATA)/mailroom.db" ]; then
	  $(SAY) "Filling $(DATA) with sample data; the passwords are shown this once"
	  target/release/mailroom demo --data-dir "$(DATA)"
	fi
	exec target/release/mailroom serve --data-dir "$(DATA)"

build: install ## Build target/release/mailroom and the site beside it
	@$(ENV)
	$(SAY) "Building in release (about 6 to 13 minutes the first time, seconds if nothing changed)"
	cargo leptos build --release -P --split

dev: install ## Rebuild and reload at every change
	@$(ENV)
	exec cargo leptos watch --split

test: ## Install what is missing and run everything that must pass
	@scripts/install test
	scripts/test

lint: install ## Format and lints of both halves
	@scripts/test lint

unit: install ## Rust tests alone
	@scripts/test unit

browser: ## Browser tests alone
	@scripts/install test
	scripts/test browser

engines: ## What differs between browsers, in Firefox and WebKit, alone
	@scripts/install test
	scripts/test engines

hang-ups: ## Many clients that hang up in the middle of a save (HANG_UPS=100000)
	@$(ENV)
	MAILROOM_HANG_UPS="$${HANG_UPS:-100000}" cargo test --locked --features ssr --test mailroom clients_that_disconnect

bench: ## How long answers take with many mailboxes (MAILBOXES=200000)
	@$(ENV)
	cargo bench --quiet --locked --features ssr --bench answers

bench-import: ## How long a table of many mailboxes takes, and how much memory (ROWS=100000)
	@$(ENV)
	cargo bench --quiet --locked --features ssr --bench import

bench-browser: ## How long one waits in a browser: largest paint, and answers to a hand
	@scripts/install test
	scripts/test site
	@$(ENV)
	npx playwright test --config bench/browser.config.ts

apis: ## The examples, and requests made from the APIs' document, alone
	@scripts/install test
	scripts/test apis

screenshots: ## Make the pictures of the README anew
	@scripts/install test
	scripts/test screenshots

install: ## Install what is missing to build
	@scripts/install

clean: ## Remove what was built
	@rm -rf target node_modules
