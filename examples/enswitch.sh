#!/usr/bin/env bash
# Uses the Enswitch JSON API of Mailroom: creates a mailbox, changes its PIN, lists, gets, and deletes it.
# Only the host and the credentials differ from the original.
#
#   MAILROOM_URL=http://127.0.0.1:3000 MAILROOM_USER=admin MAILROOM_PASSWORD=... examples/enswitch.sh
#
# Optional: MAILBOX (default: a number based on the time) and PIN (default: 582036). Deleting archives the mailbox,
# which keeps its number, so every run needs another one.
# The script prints the first unexpected response and exits with 1.
set -euo pipefail

url=${MAILROOM_URL:-http://127.0.0.1:3000}
user=${MAILROOM_USER:?the username of an administrator}
password=${MAILROOM_PASSWORD:?their password}
mailbox=${MAILBOX:-9$(date +%s%N | cut -c 4-15)}
pin=${PIN:-582036}

# Prints a line of curl configuration that sends a parameter in the form. Secrets are sent this way so that they
# are neither in a URL nor in the process list.
form() {
  local value=${2//\\/\\\\}
  printf 'data-urlencode = "%s=%s"\n' "$1" "${value//\"/\\\"}"
}

# call NAME CODE QUERY [PIN]: calls mailboxes/NAME and expects CODE.
call() {
  local answer
  answer=$(
    {
      form auth_username "$user"
      form auth_password "$password"
      if [ $# -gt 3 ]; then form pin "$4"; fi
    } | curl --silent --show-error --max-time 30 --config - "$url/api/json/mailboxes/$1/?$3"
  )
  case $answer in
    '{"responses":[{"code":"'"$2"'"'*) printf '%-7s%s\n' "$1" "$2" ;;
    *) printf '%s: expected %s, got %s\n' "$1" "$2" "$answer" >&2; exit 1 ;;
  esac
}

call create 201 "mailbox=$mailbox;validation=1" "$pin"
call create 204 "mailbox=$mailbox;description=Front+desk%3B+day+%26+night" "$pin"
call create 400 "mailbox=$mailbox" "$pin"
call update 204 "mailbox=$mailbox" 961750
call update 204 "mailbox=$mailbox;notify_email=owner;panel=1"
call list   200 ""
call get    200 "mailbox=$mailbox"
call delete 204 "mailbox=$mailbox"
call get    404 "mailbox=$mailbox"
