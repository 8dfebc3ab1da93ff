# The list of sounds, and the page of each.

sounds-add = Add a sound
sounds-about = What callers hear before they leave a message.
sounds-about-choose = What callers hear before they leave a message. Choose one on the page of a mailbox; an administrator adds others.
sounds-search-in = Name of a sound
sounds-all-customers = All customers
sounds-unused = In no mailbox
sounds-no-match = No sound matches
sounds-show-all = Show all sounds
sounds-none = No sounds yet
sounds-none-add = Until there are, callers hear the system's own greeting. Add a file, or record one with the microphone.
sounds-none-ask = Until there are, callers hear the system's own greeting. An administrator adds them.
sounds-nothing-to-hear = Nothing to hear yet
sounds-used = { $count ->
    [0] In no mailbox
    [one] In 1 mailbox
   *[other] In { $count } mailboxes
}

# $when is a time such as “2 min ago”.
sounds-added = added { $when }
sounds-added-by = added { $when } by { $name }
sounds-changed = changed { $when }
sounds-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
sounds-kilobytes = { $size } kB
sounds-megabytes = { $size } MB

sounds-listen = Listen
sounds-listen-about = As callers hear it.
sounds-silent = Nothing to hear yet.
# Minutes and seconds: 0:07.
sounds-lasts = { $length } long.
# $kind is WAV or MP3, $size such as 412 kB.
sounds-save-original = Save the original, { $kind } of { $size }
sounds-played-by = Played by
sounds-played-in = { $count ->
    [0] In no mailbox.
    [one] In 1 mailbox.
   *[other] In { $count } mailboxes.
}
sounds-archived = (archived)
sounds-and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
sounds-name-hint = By which people know it.
sounds-rename = Rename
sounds-delete = Delete
sounds-delete-named = Delete { $name }
sounds-delete-used = { $why }. They are listed above.
sounds-delete-about = Its original goes with it. There is no way back.
sounds-delete-now = Delete it now

sounds-new = New sound
sounds-new-greeting = New greeting
sounds-greets = Callers of { $mailbox } hear it as soon as it is added.
sounds-heard = The sound is ready, and callers of { $mailbox } hear it.
sounds-file-again = A file is not kept while a form is sent back. Choose it again.
