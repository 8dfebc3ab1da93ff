# The fields of customers, users and rate plans.

# Labels of fields. The first part of a mistake on the command line, too.
people-label-slug = Nom court
people-label-name = Nom
people-label-parent = Client parent
people-label-plan = Forfait
people-label-language = Langue du guide vocal
people-label-timezone = Fuseau horaire
people-label-numbers = Plage de numéros
people-label-policy = Politique de PIN
people-label-shortest = Longueur minimale
people-label-longest = Longueur maximale
people-label-dialects = API
people-label-customer = Client
people-label-username = Nom d’utilisateur
people-label-email = Adresse e-mail
people-label-role = Rôle
people-label-password = Nouveau mot de passe
people-label-again = Confirmation du mot de passe
people-label-mailboxes = Boîtes vocales
people-label-successor = Nouveau propriétaire

# Column head, and the states of a customer or a user.
people-status = État
people-active = Actif
people-suspended-now = Suspendu
people-gone = Supprimé
# Button.
people-suspend = Suspendre
# Title of the section with that button.
people-suspension = Suspension
