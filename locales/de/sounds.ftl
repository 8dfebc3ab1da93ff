# The list of sounds, and the page of each.

# Button above the list, and the hint below its title: for those who can add sounds, and for others.
sounds-add = Audiodatei hinzufügen
sounds-about = Ansagen, die Anrufer hören, bevor sie eine Nachricht hinterlassen.
sounds-about-choose = Ansagen, die Anrufer hören, bevor sie eine Nachricht hinterlassen. Wählen Sie eine in den Einstellungen der Mailbox. Administratoren und Hauptbenutzer können weitere hinzufügen.
# Placeholder of the search field, and the first option of a select.
sounds-search-in = Name der Audiodatei
sounds-all-customers = Alle Kunden
# Filter: sounds that no mailbox uses.
sounds-unused = Nicht verwendet
# Title where the search finds nothing, and the button below it.
sounds-no-match = Keine passenden Audiodateien
sounds-show-all = Alle Audiodateien anzeigen
# Title of an empty list, and what to do: for those who can add sounds, and for others.
sounds-none = Noch keine Audiodateien
sounds-none-add = Bis Sie eine hinzufügen, hören Anrufer die Standardansage. Laden Sie eine Datei hoch oder nehmen Sie eine mit dem Mikrofon auf.
sounds-none-ask = Bis ein Administrator oder Hauptbenutzer eine hinzufügt, hören Anrufer die Standardansage.
# In a row, in place of the player.
sounds-no-audio = Noch kein Audio
# Link in a row. $count is of mailboxes.
sounds-used = { $count ->
    [0] Nicht verwendet
    [one] Von 1 Mailbox verwendet
   *[other] Von { $count } Mailboxen verwendet
}

# In a row, and below the title of a sound. $when is a time such as “2 min ago”.
sounds-added = hinzugefügt { $when }
sounds-added-by = hinzugefügt { $when } von { $name }
sounds-changed = geändert { $when }
# Sizes of files.
sounds-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Byte
}
sounds-kilobytes = { $size } kB
sounds-megabytes = { $size } MB

# Title of a section and its hint, and what stands in place of the player.
sounds-listen = Wiedergabe
sounds-listen-about = Die Audiodatei, wie Anrufer sie hören.
sounds-no-audio-yet = Noch kein Audio.
# Below the player. Minutes and seconds: 0:07.
sounds-length = Länge: { $length }.
# Link after it. $kind is WAV or MP3, $size such as 412 kB.
sounds-download-original = Original herunterladen ({ $kind }, { $size })
# Title of the list of mailboxes that use the sound, and its hint.
sounds-usage = Verwendung
sounds-used-by = { $count ->
    [0] Nicht verwendet.
    [one] Von 1 Mailbox verwendet.
   *[other] Von { $count } Mailboxen verwendet.
}
# After the name of a mailbox.
sounds-archived = (archiviert)
# After the mailboxes that are named.
sounds-and-more = { $count ->
    [one] und { $count } weitere
   *[other] und { $count } weitere
}
# Hint below the name of a sound, and the button.
sounds-name-hint = Wird in der Liste der Ansagen angezeigt.
sounds-rename = Umbenennen
# Title of a section, its button, and the button for screen readers.
sounds-deletion = Löschen
sounds-delete = Löschen
sounds-delete-named = { $name } löschen
# In place of the button. $why is sound-picker-used.
sounds-delete-used = { $why }. Siehe die Liste oben.
# The question, and the button that confirms it.
sounds-delete-about = Auch die Originaldatei wird gelöscht. Dies kann nicht rückgängig gemacht werden.
sounds-delete-submit = Audiodatei löschen

# Titles of the form.
sounds-new = Neue Audiodatei
sounds-new-greeting = Neue Ansage
# Above the form. $mailbox is a name.
sounds-greeting-of = Anrufer von { $mailbox } hören die Ansage, sobald Sie sie hinzufügen.
# What was just done.
sounds-greeting-added = Ansage hinzugefügt. Anrufer von { $mailbox } hören sie jetzt.
# Above the form, after it was rejected.
sounds-file-not-kept = Die Datei wurde nicht behalten. Wählen Sie sie erneut aus.
