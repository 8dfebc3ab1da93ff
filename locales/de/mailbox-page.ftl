mailbox-page-crumbs = Wo Sie sind
mailbox-page-mailbox = Postfach
mailbox-page-settings = Einstellungen
mailbox-page-history = Verlauf
mailbox-page-archive = Archivieren
mailbox-page-restore = Wiederherstellen
mailbox-page-is-archived = Dieses Postfach ist archiviert
mailbox-page-is-archived-about = Seine Einstellungen bleiben erhalten, und seine Nummer bleibt vergeben. Stellen Sie es wieder her, um es zu ändern oder zu verwenden.
mailbox-page-led-here = { $count ->
    [one] 1 Postfach leitet Anrufer hierher:
   *[other] { $count } Postfächer leiten Anrufer hierher:
}
mailbox-page-nobody = { $customer } · ohne Inhaber · { $state ->
    [archived] archiviert: { $when }
   *[changed] geändert: { $when }
}
mailbox-page-about = { $customer } · Inhaber: { $owner } · { $state ->
    [archived] archiviert: { $when }
   *[changed] geändert: { $when }
}

mailbox-page-not-changed = Nichts wurde geändert. { $why }.
mailbox-page-archived-meanwhile = Nichts wurde geändert: { $who } hat dieses Postfach inzwischen archiviert. Stellen Sie es wieder her, und versuchen Sie es dann noch einmal.
mailbox-page-saved-meanwhile = Nichts wurde geändert: { $who } hat dieses Postfach inzwischen gespeichert. Sehen Sie es sich an, und versuchen Sie es dann noch einmal.
