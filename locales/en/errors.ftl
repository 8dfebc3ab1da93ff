# The pages that say why there is nothing else to see.

errors-signed-out = You are signed out
errors-forbidden = Not allowed
errors-not-found = Not found
errors-suspended = Suspended
errors-pin-unreadable = This PIN cannot be read
errors-bad-request = Not understood
errors-too-many = Too many tries
errors-unanswered = No answer
errors-busy = The server is busy
errors-no-storage = The server’s disk is full
errors-internal = Something went wrong
errors-pin-lost = The new PIN was not saved, and is not kept anywhere.
errors-pin-again = Sign in, and set it again
errors-sound-lost = The sound was not saved, and is not kept here: a file must be chosen again, and a recording made again.
errors-sound-again = Sign in, and add it again
errors-start-page = Go to the start page
errors-request = Request { $id }
errors-kept = What you typed is kept on this page.
errors-kept-without-pin = What you typed is kept on this page, but not the PIN: type it again once the rest is sent.
errors-send-again = Then send it again
errors-somebody-else = Nothing was saved: somebody else is signed in now
errors-filled-by = You are now signed in as { $who }; this form was filled in as { $by }.
errors-send-all-the-same = Send it all the same
errors-file-lost = The file was not taken, and is not kept: it must be chosen again, and a recording made again.
errors-file-again = Back to the form
