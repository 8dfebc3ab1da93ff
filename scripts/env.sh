# Sourced by the Makefile: the paths of the tools, and the toolchain for the server and browser code.
# All tools for Mailroom are installed in one folder, which can be deleted at any time.

MAILROOM_TOOLS="${XDG_CACHE_HOME:-$HOME/.cache}/mailroom"
CARGO_LEPTOS_VERSION=0.3.11
CARGO_DENY_VERSION=0.20.2
WASM_BINDGEN_VERSION="$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock 2>/dev/null)"

SCHEMATHESIS="$MAILROOM_TOOLS/schemathesis-$(sed -n 's/^schemathesis==//p' end2end/contract/requirements.txt 2>/dev/null)"

export PATH="$MAILROOM_TOOLS/cargo-leptos-$CARGO_LEPTOS_VERSION/bin:$MAILROOM_TOOLS/wasm-bindgen-$WASM_BINDGEN_VERSION/bin:$MAILROOM_TOOLS/cargo-deny-$CARGO_DENY_VERSION/bin:$PWD/node_modules/.bin:$SCHEMATHESIS/bin:$PATH"
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
export LEPTOS_OUTPUT_NAME=mailroom

# scripts/install writes this file if the toolchain of the distribution is used for the browser target.
if [ -f "$MAILROOM_TOOLS/toolchain" ]; then
  . "$MAILROOM_TOOLS/toolchain"
fi
