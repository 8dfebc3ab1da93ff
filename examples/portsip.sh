#!/bin/sh
# Uses the PortSIP API of Mailroom: signs in, then creates, lists, changes, and destroys a shared voicemail.
# Only the host and the credentials differ from the original.
#
#   MAILROOM_URL=https://voicemail.example.org MAILROOM_USER=ann MAILROOM_PASSWORD=… sh examples/portsip.sh
#
# Optional: EXTENSION (default: a number based on the time) and PIN (default: 582036). A destroyed shared voicemail
# keeps its number, so every run needs another one. Requires curl. Prints one line per call, and exits with 1 at the
# first unexpected response.
set -eu

base=${MAILROOM_URL:-http://127.0.0.1:3000}
user=${MAILROOM_USER:?your username}
password=${MAILROOM_PASSWORD:?your password}
extension=${EXTENSION:-9$(date +%s%N | cut -c 4-15)}
pin=${PIN:-582036}

answer=$(mktemp)
headers=$(mktemp)
trap 'rm -f "$answer" "$headers"' EXIT

# Headers are in a file, because other users of the machine can see command arguments. For the same reason, bodies
# are sent on standard input.
echo "Content-Type: application/json" > "$headers"

# call EXPECTED METHOD PATH: sends standard input, unless it is a GET.
call() {
  if [ "$2" = GET ]; then set -- "$@" --request GET; else set -- "$@" --request "$2" --data-binary @-; fi
  expected=$1 method=$2 path=$3
  shift 3
  status=$(curl --silent --show-error --max-time 30 --header "@$headers" --output "$answer" \
    --write-out '%{http_code}' "$@" "$base$path")
  echo "$method ${path%%\?*}: $status"
  if [ "$status" != "$expected" ]; then
    echo "expected $expected, not:" >&2
    cat "$answer" >&2
    exit 1
  fi
}

# field NAME: the first string with that name in the response.
field() {
  sed 's/.*"'"$1"'":"\([^"]*\)".*/\1/' "$answer"
}

# has TEXT COMPLAINT
has() {
  grep -qF "$1" "$answer" || { echo "$2" >&2; exit 1; }
}

# text VALUE: the value as a JSON string.
text() {
  printf '"%s"' "$(printf %s "$1" | sed 's/[\\"]/\\&/g')"
}

boxes=/api/shared_voicemails

call 200 POST /api/auth/sign_in << END
{ "username": $(text "$user"), "password": $(text "$password") }
END
token=$(field access_token)
refresh=$(field refresh_token)
echo "Authorization: Bearer $token" >> "$headers"

call 201 POST "$boxes" << END
{ "name": "Example", "extension_number": "$extension", "pin": "$pin", "play_datetime": "24_HOUR_CLOCK" }
END
id=$(field id)

call 200 GET "$boxes?filter=extension_number%20eq%20'$extension'&top=1"
has '"count":1' "the list lacks the new shared voicemail"
call 200 GET "$boxes/$id"
has '"play_datetime":"24_HOUR_CLOCK"' "the shared voicemail differs from what was created"

# Omitted fields are unchanged.
call 200 POST "$boxes/$id" << END
{ "name": "Example, renamed" }
END
call 200 GET "$boxes/$id"
has '"name":"Example, renamed"' "it was not renamed"
has '"play_datetime":"24_HOUR_CLOCK"' "what was left out did not stay"

call 400 POST "$boxes/$id" << END
{ "name": "" }
END
call 200 POST /api/auth/refresh_token << END
{ "refresh_token": "$refresh" }
END
call 204 POST "$boxes/$id/destroy" < /dev/null
call 404 GET "$boxes/$id"
