# Changes of many mailboxes at once.
