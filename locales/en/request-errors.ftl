# Why a request was refused, in one sentence that says what to do next.

request-errors-signed-out = Your session has ended. Sign in again to go on.
request-errors-sign-in-tab = Sign in in a new tab
request-errors-forbidden = Your role does not allow this.
request-errors-not-found = There is nothing here, or it is not yours to see.
request-errors-suspended = This customer is suspended. Nothing of theirs changes until it is active again.
request-errors-archived = This mailbox is archived. Restore it first.
request-errors-somebody-else = Somebody else is signed in here now, so nothing was saved. Reload the page, or sign in again as before.
request-errors-pin-unreadable = The PIN of this mailbox cannot be opened with the keys of this server. Give the mailbox a new PIN.
request-errors-bad-request = The request could not be understood.
request-errors-too-many = Too many tries. Wait a minute, then try again.
request-errors-unanswered = No answer came. Look at your connection, then try again.
request-errors-in-doubt = No connection. We do not know yet whether it was saved.
request-errors-not-done = There was no connection. Nothing was changed.
request-errors-busy = The server is busy, and nothing was changed. Try again in a few seconds.
request-errors-no-storage = The server’s disk is full or cannot be written, and nothing was changed. Ask whoever runs the server to free some space, then try again.
request-errors-internal = Something went wrong on our side. Nothing was changed.
