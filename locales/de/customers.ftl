# Customers: the list, the form of each, and suspending them.

# Title of the list, and the hint below it.
customers-title = Kunden
customers-about = Ihre Organisation und ihre untergeordneten Kunden.
# Button above the list, and title of the form.
customers-new = Neuer Kunde
# Below the list: how many customers it leaves out.
customers-hidden = { $count ->
    [one] { $count } weiterer Kunde wird nicht angezeigt. Über „Suchen“ können Sie ihn finden.
   *[other] { $count } weitere Kunden werden nicht angezeigt. Über „Suchen“ können Sie sie finden.
}
# After the name of a customer, for screen readers: how deep it is in the tree. $level is a number.
customers-level = {" "}(Ebene { $level })

# Buttons.
customers-create = Kunden erstellen
customers-save = Kunden speichern
# Below the name of a customer. $count is of mailboxes that are not archived, $parent a customer.
customers-top-level = { $count ->
    [one] { $count } Mailbox
   *[other] { $count } Mailboxen
}
customers-part-of = { $count ->
    [one] Teil von { $parent } · { $count } Mailbox
   *[other] Teil von { $parent } · { $count } Mailboxen
}
# Notices above the form. $by is a customer somewhere above this one.
customers-parent-suspended = Der übergeordnete Kunde { $by } ist gesperrt. Bis { $by } wieder aktiv ist, können sich Benutzer dieses Kunden nicht anmelden, und es kann nichts geändert werden.
customers-is-suspended = Dieser Kunde ist gesperrt. Bis er wieder aktiv ist, können sich seine Benutzer nicht anmelden, und es kann nichts geändert werden.

# Hints beside sections and below fields.
customers-form-about = Der Name, den Menschen sehen, der Kurzname, den Programme verwenden, und der Tarif.
customers-slug-hint-new = Kennzeichnet den Kunden in Importen, auf der Befehlszeile und in der yay-API. Verwenden Sie a bis z, 0 bis 9 und Bindestriche. Kann später nicht geändert werden.
customers-slug-hint = Kennzeichnet den Kunden in Importen, auf der Befehlszeile und in der yay-API. Kann nicht geändert werden.
customers-parent-hint = Dessen Administratoren verwalten auch diesen Kunden. Kann später nicht geändert werden.
customers-plan-hint = Bestimmt die verfügbaren Funktionen und die Höchstzahl der Mailboxen.
customers-own-plan-hint = Nur ein Administrator eines übergeordneten Kunden kann den Tarif Ihrer Organisation ändern.
# Title of a section, and its hint.
customers-new-mailboxes = Neue Mailboxen
customers-new-mailboxes-about = Standardwerte für neue Mailboxen. Bestehende Mailboxen bleiben unverändert.
# Hints below fields.
customers-language-hint = Geben Sie einen Teil des Namens ein, zum Beispiel Deutsch, und wählen Sie die Sprache aus der Liste, oder geben Sie ein Sprachkürzel wie en-US ein.
# $rule is administration-validation-range-rule.
customers-numbers-hint = Neue Mailboxen ohne Nummer erhalten die niedrigste freie Nummer aus diesem Bereich. Geben Sie ihn so ein: { $rule }.
# Title of a section, and its hint.
customers-pins = PINs
customers-pins-about = Die PIN-Richtlinie gilt, wenn eine PIN festgelegt wird. Bestehende PINs funktionieren weiterhin, auch wenn sie ihr nicht entsprechen.
# Options of the select “PIN policy”. $rules is a list such as “4 to 8 digits, no digit 3 times in a row”.
customers-policy-preset = { $name ->
    [strict] Streng: { $rules }
    [four-digit] Vierstellig: { $rules }
   *[any] Beliebig: { $rules }
}
customers-policy-custom = Benutzerdefiniert
# In place of the rules, in a table of what two people typed.
customers-policy-invalid = ungültig
# Checkboxes of a custom policy. When ticked, such PINs are not allowed.
customers-no-repeats = Keine wiederholten Ziffern (dreimal hintereinander, zum Beispiel 777)
customers-no-sequences = Keine Ziffernfolgen (drei in Folge, zum Beispiel 789 oder 987)
customers-not-mailbox-number = Nicht die Mailboxnummer, weder vorwärts noch rückwärts
# Button: counts the existing PINs that don’t meet the policy.
customers-count-again = Neu zählen
# Hint beside the section “APIs”, and the title of its checkboxes.
customers-apis-about = Die APIs, die Benutzer dieses Kunden mit Passwort oder Token verwenden können.
customers-apis-available = Verfügbare APIs

# Hint beside the section “Suspension”, and what stands in it in place of the button.
customers-suspension-about = Eine Sperre meldet alle Benutzer dieses Kunden und seiner untergeordneten Kunden ab, beendet ihren API-Zugriff und blockiert alle Änderungen. Anrufe funktionieren weiterhin.
customers-own-not-suspended = Dies ist Ihre eigene Organisation. Nur ein Administrator eines übergeordneten Kunden kann sie sperren.
# The question, and the button that confirms it.
customers-suspend-confirmation = { $name } und alle untergeordneten Kunden werden sofort gesperrt.
customers-suspend-submit = Kunden sperren
# Button.
customers-reactivate = Kunden entsperren

# What was just done.
customers-created = Kunde erstellt.
customers-suspended = Kunde gesperrt.
customers-reactivated = Kunde entsperrt.
