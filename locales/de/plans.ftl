plans-title = Tarife
plans-about = Was Kunden gekauft haben. Nur der Inhaber eines Tarifs, und wer über ihm steht, kann ihn ändern.
plans-new = Neuer Tarif
plans-create = Tarif anlegen
plans-save = Tarif speichern
plans-created = Der Tarif ist angelegt.

plans-plan = Tarif
plans-plan-about = Jede Ablehnung nennt den Tarif; nennen Sie ihn also so, wie Kunden ihn kennen.
plans-name = Name
plans-mailboxes = Postfächer
plans-limit-hint = Wie viele nicht archivierte ein Kunde haben darf. Leer: beliebig viele.
plans-no-limit = Beliebig viele
plans-limit = Bis zu { $max }
plans-includes = Enthält
plans-includes-about = Was nicht angekreuzt ist, wird mit dem Namen des Tarifs abgelehnt.
plans-voicemail-alone = Nur Sprachnachrichten
plans-owner = Inhaber
plans-owner-about = Dieser Kunde und die unter ihm können diesen Tarif haben.
plans-owner-above = Ihr Anbieter
plans-of-owner = { $name } ({ $owner })
plans-customers = Kunden
plans-customers-about = Wer diesen Tarif hat.
plans-nobody = Niemand
plans-and-more = { $count ->
    [one] { $names } und { $count } weiterer
   *[other] { $names } und { $count } weitere
}

plans-transcription = Verschriftlichung
plans-fax = Fax
plans-text = SMS
plans-calls = Benachrichtigungsanrufe
plans-recordings = Aufnahmen per E-Mail
