# Imports of mailboxes from a file.
