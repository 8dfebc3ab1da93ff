# Why a request failed, and what to do next. Some of it is sent with every page, so keep it short.

request-errors-signed-out = Your session has ended. Sign in again to continue.
# Link, alone or at the start of a sentence.
request-errors-sign-in-tab = Sign in in a new tab
request-errors-forbidden = You don’t have permission to do this.
request-errors-not-found = This doesn’t exist, or you don’t have access to it.
request-errors-suspended = This customer is suspended. Nothing can be changed until it’s active again.
request-errors-archived = This mailbox is archived. Restore it first.
request-errors-other-user = Someone else is signed in now, so nothing was saved. Reload the page, or sign in again as the user who filled in the form.
request-errors-pin-unreadable = The PIN of this mailbox can’t be decrypted with the keys of this server. Set a new PIN.
request-errors-bad-request = The request is invalid or out of date. Reload the page, then try again.
request-errors-too-many = Too many requests. Wait a minute, then try again.
request-errors-no-response = No response. Check your connection, then try again.
# Of a change, while it isn’t known whether it was saved; and once it is known that it wasn’t.
request-errors-outcome-unknown = No connection. It’s not known yet whether the change was saved.
request-errors-not-done = No connection. Nothing was changed.
request-errors-busy = The server is busy, and nothing was changed. Try again in a few seconds.
request-errors-no-storage = The server’s disk is full or can’t be written to, and nothing was changed. Ask the administrator of the server to free up space, then try again.
request-errors-internal = Something went wrong on the server. Nothing was changed.
