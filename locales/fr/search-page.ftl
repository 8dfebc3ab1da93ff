# The page with search results, and the pages and actions that can be found.

# Below the title, before and after a search without results.
search-page-about = Boîtes vocales, utilisateurs, clients, fichiers audio, pages et actions.
search-page-no-results = Aucun résultat. Essayez moins de mots.

# Actions that can be found. Menu entries have their names from frame.ftl.
search-page-import = Importer des boîtes vocales
search-page-new-customer = Nouveau client
search-page-new-user = Nouvel utilisateur
search-page-new-plan = Nouveau forfait
search-page-new-sound = Ajouter un fichier audio
search-page-dark = Thème sombre
search-page-light = Thème clair
search-page-system = Thème du système

# Words that also find a page or an action, with spaces between them. They are never shown.
# Use whatever speakers of your language may type: synonyms, and beginnings that the name does not have.
search-page-also-overview = ensemble accueil rapports attention contrôles
search-page-also-mailboxes = liste messagerie vocale
search-page-also-archive = archivées supprimées restaurer
search-page-also-customers = entreprises sociétés tenant
search-page-also-users = personnes
search-page-also-plans = prix tarifs abonnements
search-page-also-sounds = annonces accueil sons audio
search-page-also-tokens = api scripts clés tokens
search-page-also-panel = mes messagerie vocale notifications portail
search-page-also-history = modifications changements journal audit qui
search-page-also-changes = masse groupe annuler
search-page-also-account = profil mot passe sessions langue préférences
search-page-also-new-mailbox = créer ajouter messagerie vocale
search-page-also-import = csv fichier charger téléverser importation
search-page-also-new-customer = créer ajouter entreprise société tenant
search-page-also-new-user = créer ajouter personne
search-page-also-new-plan = créer ajouter tarif
search-page-also-new-sound = nouveau créer enregistrer charger téléverser annonces accueil son
search-page-also-dark = couleurs nuit noir
search-page-also-light = couleurs jour blanc
search-page-also-system = couleurs automatique
search-page-also-sign-out = déconnexion quitter sortir
