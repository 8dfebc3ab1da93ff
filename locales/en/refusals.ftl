# Why a request was refused, in one sentence that says what to do next.

refusals-signed-out = Your session has ended. Sign in again to go on.
refusals-sign-in-tab = Sign in in a new tab
refusals-forbidden = Your role does not allow this.
refusals-not-found = There is nothing here, or it is not yours to see.
refusals-suspended = This customer is suspended. Nothing of theirs changes until it is active again.
refusals-archived = This mailbox is archived. Restore it first.
refusals-somebody-else = Somebody else is signed in here now, so nothing was saved. Reload the page, or sign in again as before.
refusals-pin-unreadable = The PIN of this mailbox cannot be opened with the keys of this server. Give the mailbox a new PIN.
refusals-bad-request = The request could not be understood.
refusals-too-many = Too many tries. Wait a minute, then try again.
refusals-unanswered = No answer came. Look at your connection, then try again.
refusals-in-doubt = No connection. We do not know yet whether it was saved.
refusals-not-done = There was no connection. Nothing was changed.
refusals-busy = The server is busy, and nothing was changed. Try again in a few seconds.
refusals-no-storage = The server’s disk is full or cannot be written, and nothing was changed. Ask whoever runs the server to free some space, then try again.
refusals-internal = Something went wrong on our side. Nothing was changed.
