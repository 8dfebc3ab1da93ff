# The fields of customers, users and rate plans.

# Labels of fields. The first part of an error on the command line, too.
people-label-slug = Nom court
people-label-name = Nom
people-label-parent = Client parent
people-label-plan = Forfait
people-label-language = Langue du guide vocal
people-label-timezone = Fuseau horaire
people-label-numbers = Plage de numéros
people-label-policy = Politique de PIN
people-label-min-length = Longueur minimale
people-label-max-length = Longueur maximale
people-label-dialects = API
people-label-customer = Client
people-label-username = Nom d’utilisateur
people-label-email = Adresse e-mail
people-label-role = Rôle
people-label-password = Nouveau mot de passe
people-label-repeat-password = Confirmation du mot de passe
people-label-mailboxes = Boîtes vocales
people-label-transfer-to = Nouveau propriétaire

# Column head, and the states of a customer or a user.
people-status = État
people-active = Actif
people-suspended = Suspendu
people-removed = Supprimé
# Button.
people-suspend = Suspendre
# Title of the section with that button.
people-suspension = Suspension
