# The pages that say why there is nothing else to see.

error-pages-signed-out = You are signed out
error-pages-forbidden = Not allowed
error-pages-not-found = Not found
error-pages-suspended = Suspended
error-pages-pin-unreadable = This PIN cannot be read
error-pages-bad-request = Not understood
error-pages-too-many = Too many tries
error-pages-unanswered = No answer
error-pages-busy = The server is busy
error-pages-no-storage = The server’s disk is full
error-pages-internal = Something went wrong
error-pages-pin-lost = The new PIN was not saved, and is not kept anywhere.
error-pages-pin-again = Sign in, and set it again
error-pages-sound-lost = The sound was not saved, and is not kept here: a file must be chosen again, and a recording made again.
error-pages-sound-again = Sign in, and add it again
error-pages-start-page = Go to the start page
error-pages-request = Request { $id }
error-pages-kept = What you typed is kept on this page.
error-pages-kept-without-pin = What you typed is kept on this page, but not the PIN: type it again once the rest is sent.
error-pages-send-again = Then send it again
error-pages-somebody-else = Nothing was saved: somebody else is signed in now
error-pages-filled-by = You are now signed in as { $who }; this form was filled in as { $by }.
error-pages-send-all-the-same = Send it all the same
error-pages-file-lost = The file was not taken, and is not kept: it must be chosen again, and a recording made again.
error-pages-file-again = Back to the form
