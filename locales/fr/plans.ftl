# Rate plans.

# Title of the page.
plans-title = Forfaits
plans-about = Les forfaits définissent ce que les clients peuvent utiliser. Seuls les administrateurs du client auquel un forfait appartient, et ceux de ses clients parents, peuvent le modifier.
# Button and title.
plans-new = Nouveau forfait
# Buttons, and a message.
plans-create = Créer le forfait
plans-save = Enregistrer le forfait
plans-created = Forfait créé.

# Column head, and title of a section.
plans-plan = Forfait
plans-plan-about = Les messages d’erreur citent le forfait ; utilisez donc un nom que les clients connaissent.
plans-name = Nom
plans-mailboxes = Boîtes vocales
# Hint of the input “Mailboxes”.
plans-limit-hint = Maximum par client, sans compter les boîtes vocales archivées. Laissez vide pour ne pas fixer de limite.
# In the column “Mailboxes”.
plans-unlimited = Illimité
plans-limit = Jusqu’à { $max }
# Column head, title of a section, and name of a field in the history.
plans-features = Fonctionnalités
plans-features-about = Les fonctionnalités non sélectionnées ne peuvent pas être activées.
# Where a rate plan includes no features.
plans-voicemail-only = Messagerie vocale seule
plans-owner = Client propriétaire
plans-owner-about = Ce client et ses sous-clients peuvent utiliser ce forfait.
# The owner of a rate plan that belongs to a customer above the reader’s own.
plans-owner-above = Votre fournisseur
# Two rate plans with the same name, as options of a select. $owner is a customer.
plans-of-owner = { $name } ({ $owner })
plans-customers = Clients
plans-customers-about = Les clients qui utilisent ce forfait.
# Where no customer uses a rate plan.
plans-no-customers = Aucun
# $names is names of customers, separated by commas.
plans-and-more = { $count ->
    [one] { $names } et { $count } autre
   *[other] { $names } et { $count } autres
}

# Features of a rate plan.
plans-transcription = Transcription
plans-fax = Fax
plans-text = SMS
plans-calls = Appels de notification
plans-recordings = Enregistrements par e-mail
