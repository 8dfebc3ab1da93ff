# Above the form of a mailbox. $when is a time such as “2 min ago”.

# Read aloud: what the links above the title are.
mailbox-page-breadcrumb = Navigationspfad
mailbox-page-mailbox = Mailbox
mailbox-page-settings = Einstellungen
mailbox-page-history = Verlauf
mailbox-page-archive = Archivieren
mailbox-page-restore = Wiederherstellen
mailbox-page-is-archived = Diese Mailbox ist archiviert
mailbox-page-is-archived-about = Ihre Einstellungen und ihre Nummer bleiben erhalten. Stellen Sie die Mailbox wieder her, um sie zu ändern oder zu verwenden.
# Above a list of mailboxes.
mailbox-page-press-0-here = { $count ->
    [one] 1 Mailbox leitet Anrufer hierher, wenn sie die 0 drücken:
   *[other] { $count } Mailboxen leiten Anrufer hierher, wenn sie die 0 drücken:
}
# Below the title. $customer and $owner are names.
mailbox-page-about-no-owner = { $customer } · kein Inhaber · { $state ->
    [archived] archiviert { $when }
   *[changed] geändert { $when }
}
mailbox-page-about = { $customer } · Inhaber: { $owner } · { $state ->
    [archived] archiviert { $when }
   *[changed] geändert { $when }
}

# Why an action was not carried out. $why is one or more sentences without the last period. $who is a person.
mailbox-page-not-changed = Es wurde nichts geändert. { $why }.
mailbox-page-archived-meanwhile = Es wurde nichts geändert: { $who } hat diese Mailbox inzwischen archiviert. Stellen Sie sie wieder her und versuchen Sie es dann erneut.
mailbox-page-saved-meanwhile = Es wurde nichts geändert: { $who } hat diese Mailbox inzwischen gespeichert. Sehen Sie sie sich an und versuchen Sie es dann erneut.
