# The layout of the list: its columns, and the height and number of its rows.

# Column heads.
list-display-owner = Propriétaire
list-display-owner-email = E-mail propriétaire
list-display-notifications = Notifications
list-display-panel = Espace utilisateur
list-display-changed = Modification
list-display-description = Description
list-display-timezone = Fuseau horaire
list-display-language = Langue du guide vocal
list-display-transcription = Transcription
list-display-pin-required = Code PIN exigé
list-display-greeting = Annonce d’accueil
list-display-created = Création
# Values of “Row height”.
list-display-comfortable = Confortable
list-display-compact = Compacte

# The menu of the list’s layout.
list-display-display = Affichage
list-display-columns = Colonnes
list-display-columns-about = Le numéro et le nom sont toujours affichés.
# Read aloud: buttons that move a column in the list of columns. $column is its head.
list-display-move-up = Monter { $column }
list-display-move-down = Descendre { $column }
list-display-row-height = Hauteur des lignes
list-display-size = Lignes par page
list-display-for-this-list = S’applique à cette liste. Pour conserver les colonnes et la hauteur des lignes, enregistrez la vue.
list-display-for-every-list = S’applique à toutes les listes jusqu’à votre prochaine modification.
# Button.
list-display-reset = Réinitialiser
list-display-link = Lien vers cette liste, avec son affichage
