# What a form is told that was not stored at once.

# Somebody else saved meanwhile. $when is a time such as “2 min ago”.
answers-saved = { $who } saved this meanwhile ({ $when })
answers-somebody-saved = Somebody saved this meanwhile ({ $when })
answers-still-here = Nothing of yours is stored yet, and all of it is still in the form. Save again to put it in place of what is stored now.
answers-field = Field
answers-stored = Stored now
answers-yours = Yours

# A smaller plan would break something. $what is names of features with commas between them.
answers-not-saved = This is not saved yet
answers-uses = { $count ->
    [one] { $count } mailbox uses what would no longer be included: { $what }. It keeps it as it is; once switched off, it cannot be switched on again, and the mailbox says so.
   *[other] { $count } mailboxes use what would no longer be included: { $what }. They keep it as it is; once switched off, it cannot be switched on again, and each mailbox says so.
}
answers-uses-at-least = { $count ->
    [one] At least { $count } mailbox uses what would no longer be included: { $what }. It keeps it as it is; once switched off, it cannot be switched on again, and the mailbox says so.
   *[other] At least { $count } mailboxes use what would no longer be included: { $what }. They keep it as it is; once switched off, it cannot be switched on again, and each mailbox says so.
}
answers-first = The first of them:
answers-mailbox = { $title } ({ $customer }): { $what }
# $names is customers, each with the number of its mailboxes.
answers-crowded = More mailboxes than the { $max } there would be room for: { $names }. They all stay; new ones cannot be made until there is room.
answers-crowded-customer = { $name } ({ $count })
answers-save-all-the-same = Save it all the same
