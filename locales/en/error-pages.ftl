# Pages that say why a request failed.

# Titles.
error-pages-signed-out = You are signed out
error-pages-forbidden = Not allowed
error-pages-not-found = Not found
error-pages-suspended = Customer suspended
error-pages-pin-unreadable = PIN can’t be read
error-pages-bad-request = Invalid request
error-pages-too-many = Too many requests
error-pages-no-response = No response
error-pages-busy = The server is busy
error-pages-no-storage = The server’s disk is full
error-pages-internal = Something went wrong
# What was lost, each with the button below it.
error-pages-pin-not-saved = The new PIN was not saved.
error-pages-pin-again = Sign in and set it again
error-pages-sound-not-saved = The sound was not saved. Choose the file or record it again after you sign in.
error-pages-sound-again = Sign in and add it again
# Button.
error-pages-start-page = Go to the start page
# At the end of the page, for support. $id is letters and digits.
error-pages-request = Request ID: { $id }
# What becomes of a form that was sent after the session ended.
error-pages-kept = What you typed is kept on this page.
error-pages-kept-without-pin = What you typed is kept on this page, except the PIN. Enter it again after you send the rest.
# Button, after the link “Sign in in a new tab”.
error-pages-send-again = Send again
# Title and sentence where someone else signed in in between. $who and $by are names.
error-pages-other-user = Not saved: someone else is signed in now
error-pages-filled-in-by = You are now signed in as { $who }, but this form was filled in as { $by }.
# Button.
error-pages-send-anyway = Send anyway
# Sentence and button, in place of that button, where the form had a file.
error-pages-file-not-saved = The file was not saved. Choose or record it again.
error-pages-file-again = Return to the form
