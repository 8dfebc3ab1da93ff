session-ends-in = Vous serez déconnecté dans { $left }
session-ended = Vous êtes déconnecté
session-unused = Rien n’a été demandé à Mailroom depuis un moment.
session-old = Votre connexion date de longtemps, et la session se termine maintenant quoi que vous fassiez. Enregistrez ce que vous avez saisi, ou reconnectez-vous quand elle sera terminée.
session-still-here = Ce que vous avez saisi est toujours là. Connectez-vous dans un nouvel onglet, revenez ici et continuez.
session-stay = Rester connecté
session-go-on = Continuer
session-sign-in-here = Se connecter ici
