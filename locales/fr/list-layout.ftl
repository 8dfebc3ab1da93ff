# The layout of the list: its columns, and the height and number of its rows.

# Column heads.
list-layout-owner = Propriétaire
list-layout-owner-email = E-mail propriétaire
list-layout-notifications = Notifications
list-layout-panel = Espace utilisateur
list-layout-changed = Modification
list-layout-description = Description
list-layout-timezone = Fuseau horaire
list-layout-language = Langue du guide vocal
list-layout-transcription = Transcription
list-layout-pin-required = Code PIN exigé
list-layout-greeting = Annonce d’accueil
list-layout-created = Création
# Values of “Row height”.
list-layout-comfortable = Confortable
list-layout-compact = Compacte

# The menu of the list’s layout.
list-layout-display = Affichage
list-layout-columns = Colonnes
list-layout-columns-about = Le numéro et le nom sont toujours affichés.
# Read aloud: buttons that move a column in the list of columns. $column is its head.
list-layout-move-up = Monter { $column }
list-layout-move-down = Descendre { $column }
list-layout-row-height = Hauteur des lignes
list-layout-size = Lignes par page
list-layout-for-this-list = S’applique à cette liste. Pour conserver les colonnes et la hauteur des lignes, enregistrez la vue.
list-layout-for-every-list = S’applique à toutes les listes jusqu’à votre prochaine modification.
# Button.
list-layout-reset = Réinitialiser
list-layout-link = Lien vers cette liste, avec son affichage
