# The user's own language. The rest of the page follows.

account-language = Language
account-language-about = What Mailroom speaks to you. What callers hear is set at each mailbox.
account-language-browser = As the browser asks
account-language-save = Use this language
