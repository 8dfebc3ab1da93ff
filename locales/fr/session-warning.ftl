# The box before a session ends, and after.

# Title. $left is session-expiry-minutes or session-expiry-seconds.
session-warning-ends-in = Votre session se fermera dans { $left }
# Title after the end.
session-warning-ended = Votre session est fermée
# Below the title: why the session ends, or what to do after its end.
session-warning-inactive = Aucune activité depuis un certain temps.
session-warning-time-limit = Cette session va atteindre sa durée maximale et ne peut pas être prolongée. Enregistrez votre travail maintenant, puis connectez-vous de nouveau.
session-warning-still-here = Votre saisie est toujours là. Connectez-vous dans un nouvel onglet, puis revenez ici et continuez.
# Buttons.
session-warning-stay = Prolonger la session
session-warning-continue = Continuer
# Link: leaves the page, without what was typed.
session-warning-sign-in-here = Se connecter ici
