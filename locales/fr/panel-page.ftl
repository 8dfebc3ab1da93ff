panel-page-yours = Vos messageries
panel-page-company = Les messageries de votre entreprise
panel-page-shown = Affichées ici : { $total } · { $choose }
panel-page-choose = choisir
panel-page-none-shown = Aucune de vos messageries n’est affichée ici
panel-page-none-shown-why = Choisissez celles dont vous voulez vous occuper.
panel-page-none = Vous n’avez pas encore de messagerie
panel-page-none-why = Dès que votre administrateur vous en donnera une, vous pourrez la gérer ici.

panel-page-texts = Numéros et adresses
panel-page-change-pin = Changer le code PIN
panel-page-more = Autres réglages
panel-page-number = Numéro à appeler
panel-page-number-hint = Un autre numéro active les appels.
panel-page-pager-hint = Une autre adresse active ses e-mails.
panel-page-addresses = Autres adresses
panel-page-save = Enregistrer

panel-page-choice = Choisir les messageries
panel-page-choice-about = Celles qui sont activées figurent dans votre panneau de contrôle. Chaque choix est enregistré aussitôt.
panel-page-none-owned = Aucune messagerie n’est à vous
panel-page-none-owned-why = Une messagerie est à vous dès que vous en êtes propriétaire.
panel-page-none-listed-why = Dès que votre administrateur vous en donnera une, elle figurera ici.
panel-page-nobody-told = Personne n’est prévenu

panel-page-kept = Rien n’a été enregistré
panel-page-kept-archived = Cette messagerie est maintenant archivée.
panel-page-kept-gone = { $why }. Cette messagerie n’est plus affichée ici.
panel-page-kept-about = Ce que vous avez saisi est conservé sur cette page. Une fois la messagerie restaurée, envoyez-le de nouveau.
panel-page-field = Champ
panel-page-typed = Votre saisie
panel-page-send-again = Envoyer de nouveau

panel-page-of = Panneau de contrôle de { $name }
panel-page-look = Voici le panneau de contrôle de { $name }, tel que cette personne le voit. Vous pouvez regarder sans rien modifier ; la consultation est inscrite dans l’historique.
panel-page-no-sign-in = Cet utilisateur ne peut pas se connecter
panel-page-no-sign-in-why = Il est suspendu ou n’existe plus, et ne voit aucun panneau.
panel-page-look-none = Rien n’est affiché dans ce panneau
panel-page-look-none-why = « { $field } » n’est activé pour aucune messagerie de cet utilisateur.

panel-page-refused = Rien n’a été modifié. { $why }.
panel-page-refused-archived = Rien n’a été modifié : cette messagerie est maintenant archivée.
