# The box before a session ends, and after.

# Title. $left is session-end-minutes or session-end-seconds.
session-ends-in = Votre session se fermera dans { $left }
# Title after the end.
session-ended = Votre session est fermée
# Below the title: why the session ends, or what to do after its end.
session-inactive = Aucune activité depuis un certain temps.
session-time-limit = Cette session va atteindre sa durée maximale et ne peut pas être prolongée. Enregistrez votre travail maintenant, puis connectez-vous de nouveau.
session-still-here = Votre saisie est toujours là. Connectez-vous dans un nouvel onglet, puis revenez ici et continuez.
# Buttons.
session-stay = Prolonger la session
session-continue = Continuer
# Link: leaves the page, without what was typed.
session-sign-in-here = Se connecter ici
