#!/bin/sh
# Uses the yay API of Mailroom: creates, lists, changes, and deletes a mailbox, with JSON and credentials in headers.
#
#   MAILROOM_URL=https://voicemail.example.org MAILROOM_CUSTOMER=acme \
#   MAILROOM_USER=ann MAILROOM_PASSWORD=… sh examples/yay.sh
#
# Optional: MAILROOM_FOR=slug acts for a customer below. Requires curl. Prints one line per call, and exits with 1 at
# the first unexpected response.
set -eu

url=${MAILROOM_URL:-http://127.0.0.1:3000}/voip/mailbox
answer=$(mktemp)
headers=$(mktemp)
trap 'rm -f "$answer" "$headers"' EXIT

# Headers are in a file, because other users of the machine can see command arguments.
{
  echo "X-Auth-Reseller: ${MAILROOM_CUSTOMER:?the slug of your customer}"
  echo "X-Auth-User: ${MAILROOM_USER:?your username}"
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

# field NAME: the last string with that name in the response. For a mailbox, this is its own field, which follows
# those of its recipients.
field() {
  sed 's/.*"'"$1"'":"\([^"]*\)".*/\1/' "$answer"
}

call 201 POST "$url" '{ "name": "Example", "beep": true, "play_timestamp": true }'
uuid=$(field uuid)
echo "created mailbox $(field mailbox), $uuid"

call 200 GET "$url"
grep -q "$uuid" "$answer" || { echo "the list lacks the new mailbox" >&2; exit 1; }

# Omitted fields get their default: the time is no longer announced.
call 200 PUT "$url/$uuid" '{ "name": "Example, renamed" }'
call 200 GET "$url/$uuid"
grep -q '"name":"Example, renamed"' "$answer" || { echo "it was not renamed" >&2; exit 1; }
grep -q '"play_timestamp":false' "$answer" || { echo "it was not replaced" >&2; exit 1; }

call 400 PUT "$url/$uuid" '{ "name": "" }'
call 204 DELETE "$url/$uuid"
call 404 GET "$url/$uuid"
