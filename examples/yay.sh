#!/bin/sh
# Makes, lists, changes and deletes a mailbox as scripts for yay.com do: JSON, and credentials in headers.
#
#   MAILROOM_URL=https://voicemail.example.org MAILROOM_CUSTOMER=acme \
#   MAILROOM_USER=ann MAILROOM_PASSWORD=… sh examples/yay.sh
#
# MAILROOM_FOR=slug acts for a customer below. Needs curl. Prints one line a call; ends with 1 at the first answer
# that is not as expected.
set -eu

url=${MAILROOM_URL:-http://127.0.0.1:3000}/voip/mailbox
answer=$(mktemp)
headers=$(mktemp)
trap 'rm -f "$answer" "$headers"' EXIT

# In a file, because other users of the machine can see the arguments of a command.
{
  echo "X-Auth-Reseller: ${MAILROOM_CUSTOMER:?the slug of your customer}"
  echo "X-Auth-User: ${MAILROOM_USER:?your user name}"
  echo "X-Auth-Password: ${MAILROOM_PASSWORD:?your password}"
  if [ -n "${MAILROOM_FOR:-}" ]; then echo "X-Auth-For: $MAILROOM_FOR"; fi
  echo "Content-Type: application/json"
} > "$headers"

# call EXPECTED METHOD URL [BODY]
call() {
  expected=$1 method=$2 address=$3
  shift 3
  status=$(curl --silent --show-error --max-time 30 --header "@$headers" --output "$answer" \
    --write-out '%{http_code}' --request "$method" ${1:+--data "$1"} "$address")
  echo "$method ${address#"${MAILROOM_URL:-http://127.0.0.1:3000}"}: $status"
  if [ "$status" != "$expected" ]; then
    echo "expected $expected, not:" >&2
    cat "$answer" >&2
    exit 1
  fi
}

# field NAME: the last string of that name in the answer; of a mailbox its own, which follows those of its
# recipients.
field() {
  sed 's/.*"'"$1"'":"\([^"]*\)".*/\1/' "$answer"
}

call 201 POST "$url" '{ "name": "Example", "beep": true, "play_timestamp": true }'
uuid=$(field uuid)
echo "made mailbox $(field mailbox), $uuid"

call 200 GET "$url"
grep -q "$uuid" "$answer" || { echo "the list lacks the new mailbox" >&2; exit 1; }

# What is left out goes back to its default: no time is announced any more.
call 200 PUT "$url/$uuid" '{ "name": "Example, renamed" }'
call 200 GET "$url/$uuid"
grep -q '"name":"Example, renamed"' "$answer" || { echo "it was not renamed" >&2; exit 1; }
grep -q '"play_timestamp":false' "$answer" || { echo "it was not replaced" >&2; exit 1; }

call 400 PUT "$url/$uuid" '{ "name": "" }'
call 204 DELETE "$url/$uuid"
call 404 GET "$url/$uuid"
