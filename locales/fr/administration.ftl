# The fields of customers, users and rate plans.

# Labels of fields. The first part of an error on the command line, too.
administration-label-slug = Nom court
administration-label-name = Nom
administration-label-parent = Client parent
administration-label-plan = Forfait
administration-label-language = Langue du guide vocal
administration-label-timezone = Fuseau horaire
administration-label-numbers = Plage de numéros
administration-label-policy = Politique de PIN
administration-label-min-length = Longueur minimale
administration-label-max-length = Longueur maximale
administration-label-dialects = API
administration-label-customer = Client
administration-label-username = Nom d’utilisateur
administration-label-email = Adresse e-mail
administration-label-role = Rôle
administration-label-password = Nouveau mot de passe
administration-label-repeat-password = Confirmation du mot de passe
administration-label-mailboxes = Boîtes vocales
administration-label-transfer-to = Nouveau propriétaire

# Column head, and the states of a customer or a user.
administration-status = État
administration-active = Actif
administration-suspended = Suspendu
administration-removed = Supprimé
# Button.
administration-suspend = Suspendre
# Title of the section with that button.
administration-suspension = Suspension
