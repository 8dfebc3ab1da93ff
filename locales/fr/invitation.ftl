# The page that an invitation link or a password link opens.

# Title.
invitation-title = Nouveau mot de passe
# Two sentences below it. $when is a time such as “12 Nov 2026, 10:14 +01:00”.
invitation-for = Ce mot de passe est destiné à { $name }.
invitation-expires = Ce lien fonctionne une seule fois et expire le { $when }.
invitation-other-user = Une session est ouverte pour { $other }. Définir le mot de passe la remplace par une session pour { $name }.
# Hint below the field. $shortest and $longest are numbers.
invitation-password-hint = { $shortest } à { $longest } caractères. Plusieurs mots se retiennent plus facilement.
# Button.
invitation-submit = Définir le mot de passe et se connecter
# Title, what to do, and the button where the link can’t be used.
invitation-invalid = Ce lien n’est plus valide
invitation-invalid-why = Il a été utilisé, a expiré ou a été remplacé par un lien plus récent. Demandez un nouveau lien à la personne qui l’a envoyé.
invitation-to-sign-in = Aller à la page de connexion
