# The list of sounds, and the page of each.

# Button above the list, and the hint below its title: for those who can add sounds, and for others.
sounds-add = Add sound
sounds-about = Greetings that callers hear before they leave a message.
sounds-about-choose = Greetings that callers hear before they leave a message. Choose one in the mailbox’s settings. Administrators and main users can add more.
# Placeholder of the search field, and the first option of a select.
sounds-search-in = Sound name
sounds-all-customers = All customers
# Filter: sounds that no mailbox uses.
sounds-unused = Not used
# Title where the search finds nothing, and the button below it.
sounds-no-match = No sounds match
sounds-show-all = Show all sounds
# Title of an empty list, and what to do: for those who can add sounds, and for others.
sounds-none = No sounds yet
sounds-none-add = Until you add one, callers hear the system default greeting. Upload a file, or record one with the microphone.
sounds-none-ask = Until an administrator or main user adds one, callers hear the system default greeting.
# In a row, in place of the player.
sounds-no-audio = No audio yet
# Link in a row. $count is of mailboxes.
sounds-used = { $count ->
    [0] Not used
    [one] Used by 1 mailbox
   *[other] Used by { $count } mailboxes
}

# In a row, and below the title of a sound. $when is a time such as “2 min ago”.
sounds-added = added { $when }
sounds-added-by = added { $when } by { $name }
sounds-changed = changed { $when }
# Sizes of files.
sounds-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
sounds-kilobytes = { $size } kB
sounds-megabytes = { $size } MB

# Title of a section and its hint, and what stands in place of the player.
sounds-listen = Preview
sounds-listen-about = The sound as callers hear it.
sounds-no-audio-yet = No audio yet.
# Below the player. Minutes and seconds: 0:07.
sounds-length = Length: { $length }.
# Link after it. $kind is WAV or MP3, $size such as 412 kB.
sounds-download-original = Download the original ({ $kind }, { $size })
# Title of the list of mailboxes that use the sound, and its hint.
sounds-usage = Usage
sounds-used-by = { $count ->
    [0] Not used.
    [one] Used by 1 mailbox.
   *[other] Used by { $count } mailboxes.
}
# After the name of a mailbox.
sounds-archived = (archived)
# After the mailboxes that are named.
sounds-and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
# Hint below the name of a sound, and the button.
sounds-name-hint = Shown in the list of greetings.
sounds-rename = Rename
# Title of a section, its button, and the button for screen readers.
sounds-deletion = Deletion
sounds-delete = Delete
sounds-delete-named = Delete { $name }
# In place of the button. $why is sound-picker-used.
sounds-delete-used = { $why }. See the list above.
# The question, and the button that confirms it.
sounds-delete-about = The original file will also be deleted. This can’t be undone.
sounds-delete-submit = Delete sound

# Titles of the form.
sounds-new = New sound
sounds-new-greeting = New greeting
# Above the form. $mailbox is a name.
sounds-greeting-of = Callers to { $mailbox } will hear the greeting as soon as you add it.
# What was just done.
sounds-greeting-added = Greeting added. Callers to { $mailbox } now hear it.
# Above the form, after it was rejected.
sounds-file-not-kept = The file was not kept. Choose it again.
