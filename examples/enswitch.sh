#!/usr/bin/env bash
# What a script for the Enswitch JSON API does, against Mailroom: make a mailbox, change its PIN, list, get,
# delete. Only the host and the credentials differ from the original.
#
#   MAILROOM_URL=http://127.0.0.1:3000 MAILROOM_USER=admin MAILROOM_PASSWORD=... examples/enswitch.sh
#
# MAILBOX (else a number made from the clock) and PIN (else 582036) may be set too. Deleting archives, and an
# archived mailbox keeps its number, so every run wants another one.
# The script ends with 1 at the first answer that is not the expected one, and shows it.
set -euo pipefail

url=${MAILROOM_URL:-http://127.0.0.1:3000}
user=${MAILROOM_USER:?the user name of an administrator}
password=${MAILROOM_PASSWORD:?their password}
mailbox=${MAILBOX:-9$(date +%s%N | cut -c 4-15)}
pin=${PIN:-582036}

# A line of curl's configuration that sends a parameter in the form. Secrets go this way, so that they stand
# neither in an address nor in the list of processes.
form() {
  local value=${2//\\/\\\\}
  printf 'data-urlencode = "%s=%s"\n' "$1" "${value//\"/\\\"}"
}

# call NAME CODE QUERY [PIN]: calls mailboxes/NAME and wants CODE.
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
    *) printf '%s: wanted %s, got %s\n' "$1" "$2" "$answer" >&2; exit 1 ;;
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
