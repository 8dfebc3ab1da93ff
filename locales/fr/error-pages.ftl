# Pages that say why a request failed.

# Titles.
error-pages-signed-out = Votre session est fermée
error-pages-forbidden = Non autorisé
error-pages-not-found = Introuvable
error-pages-suspended = Client suspendu
error-pages-pin-unreadable = Code PIN illisible
error-pages-bad-request = Requête non valide
error-pages-too-many = Trop de requêtes
error-pages-no-response = Pas de réponse
error-pages-busy = Le serveur est occupé
error-pages-no-storage = Le disque du serveur est plein
error-pages-internal = Une erreur s’est produite
# What was lost, each with the button below it.
error-pages-pin-not-saved = Le nouveau code PIN n’a pas été enregistré.
error-pages-pin-again = Se connecter et le définir de nouveau
error-pages-sound-not-saved = Le fichier audio n’a pas été enregistré. Après la connexion, choisissez de nouveau le fichier ou refaites l’enregistrement.
error-pages-sound-again = Se connecter et l’ajouter de nouveau
# Button.
error-pages-start-page = Aller à la page d’accueil
# At the end of the page, for support. $id is letters and digits.
error-pages-request = ID de la requête : { $id }
# What becomes of a form that was sent after the session ended.
error-pages-kept = Votre saisie est conservée sur cette page.
error-pages-kept-without-pin = Votre saisie est conservée sur cette page, sauf le code PIN. Saisissez-le de nouveau après avoir envoyé le reste.
# Button, after the link “Sign in in a new tab”.
error-pages-send-again = Envoyer de nouveau
# Title and sentence where someone else signed in in between. $who and $by are names.
error-pages-other-user = Non enregistré : une autre personne est maintenant connectée
error-pages-filled-in-by = La session ouverte est maintenant celle de l’utilisateur { $who }, mais ce formulaire a été rempli par { $by }.
# Button.
error-pages-send-anyway = Envoyer quand même
# Sentence and button, in place of that button, where the form had a file.
error-pages-file-not-saved = Le fichier n’a pas été enregistré. Choisissez-le de nouveau ou refaites l’enregistrement.
error-pages-file-again = Revenir au formulaire
