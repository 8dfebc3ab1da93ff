users-title = Utilisateurs
users-about = Tous ceux qui se connectent, chez votre client et ceux qui en dépendent.
users-new = Nouvel utilisateur
users-user = Utilisateur
users-search-in = Nom d’utilisateur, nom, adresse
users-every-customer = Tous les clients
users-no-match = Aucun utilisateur ne correspond
users-show-all = Afficher tous les utilisateurs
users-first-page = Première page
users-next-page = Page suivante
users-no-password = Pas encore de mot de passe

users-create = Créer l’utilisateur
users-save = Enregistrer l’utilisateur
users-sub = { $standing ->
    [suspended] { $customer } · { $role } · suspendu
    [gone] { $customer } · { $role } · parti
   *[active] { $customer } · { $role }
}
users-is-gone = Cet utilisateur est parti. Ce qu’il a fait reste dans l’historique.
users-is-suspended = Cet utilisateur est suspendu et ne peut pas se connecter.
users-customer-suspended = Le client { $by } est suspendu : personne ne se connecte, et rien ne change ici.

users-new-about = L’utilisateur définit lui-même son mot de passe, par un lien que vous lui remettrez ensuite.
users-form-about = Ce qui change ici vaut dès la prochaine demande de chaque session ouverte et de chaque jeton.
users-customer-hint = Il ne pourra pas être changé.
users-username-hint-new = Saisi pour se connecter, et unique dans tout le système. Il reste le même pour toujours.
users-username-hint = Il reste le même pour toujours.
users-name-hint = Ce que l’on lit. Vide : le nom d’utilisateur.
users-email-hint = Où vont les avis destinés au propriétaire d’une messagerie. Vide : nulle part.
users-role-administrator = Administrateur : le client et tout ce qui en dépend
users-role-residential = Particulier : toutes les messageries du client
users-role-user = Utilisateur : les messageries dont il est propriétaire

users-password = Mot de passe
users-password-about = Seul l’utilisateur connaît son mot de passe. Un lien le définit, une seule fois, et expire après 72 heures.
users-link-made = Un lien a été créé et n’a pas encore servi. Il expire : { $when }.
users-no-link = Aucun mot de passe n’a encore été défini, et il n’y a pas de lien qui permettrait de le faire.
users-invite = Créer un lien d’invitation
users-new-password-link = Créer un lien pour un nouveau mot de passe
users-suspended-no-link = Un utilisateur suspendu ne reçoit pas de lien.
users-copy-link = Copiez le lien maintenant
users-copy-link-why = Il n’est affiché que cette fois. Quiconque l’ouvre choisit le mot de passe : ne le remettez donc qu’à l’utilisateur.
users-link = Lien

users-mailboxes-about = Celles dont cet utilisateur est propriétaire.
users-no-mailbox = Aucune. Le propriétaire d’une messagerie se choisit sur la page de celle-ci.
users-archived = {" "}(archivée)
users-more-mailboxes = { $count ->
    [one] Et { $count } autre
   *[other] Et { $count } autres
}

users-suspension-about = Un utilisateur suspendu ne peut pas se connecter. Ses messageries continuent telles quelles.
users-suspend-what = Toutes ses sessions prennent fin aussitôt, et ses jetons n’ouvrent rien d’ici sa réactivation.
users-suspend-now = Suspendre maintenant
users-activate = Réactiver
users-last-not-suspended = C’est le dernier administrateur actif au sommet ; il ne peut pas être suspendu.

users-leaving = Départ
users-leaving-about = Pour quelqu’un qui ne revient pas. Son nom reste dans l’historique ; ses messageries deviennent ce que vous décidez.
users-last-cannot-go = C’est le dernier administrateur actif au sommet ; il ne peut pas partir.
users-let-go = Enregistrer le départ de { $name }
users-let-go-what = Cette personne ne pourra plus se connecter, et ses jetons et sessions prennent fin. C’est irréversible.
users-let-go-now = Enregistrer le départ maintenant
users-their-mailboxes = { $count ->
    [one] Sa messagerie
   *[other] Ses { $count } messageries
}
users-fate-hand-over = Transférer
users-fate-hand-over-hint = Un autre utilisateur du client en devient propriétaire et reçoit les notifications.
users-fate-keep = Garder sans propriétaire
users-fate-keep-hint = Elles continuent telles quelles. Ce qui serait envoyé au propriétaire ne joint personne.
users-fate-archive = Archiver
users-fate-archive-hint = Elles ne prennent plus de messages ; leurs numéros restent pris, et elles peuvent être restaurées.
users-choose = Choisir un utilisateur
users-without-address = { $name } (sans adresse e-mail)

users-created = Utilisateur créé. Créez ci-dessous un lien d’invitation et remettez-le-lui.
users-now-suspended = L’utilisateur est suspendu.
users-now-active = L’utilisateur est réactivé.
users-left = L’utilisateur est parti.
users-left-handed-over = { $count ->
    [one] L’utilisateur est parti, et sa messagerie est transférée.
   *[other] L’utilisateur est parti, et ses { $count } messageries sont transférées.
}
users-left-archived = { $count ->
    [one] L’utilisateur est parti, et sa messagerie est archivée.
   *[other] L’utilisateur est parti, et ses { $count } messageries sont archivées.
}
users-left-kept = { $count ->
    [one] L’utilisateur est parti. Sa messagerie n’a plus de propriétaire ; ce qui serait envoyé au propriétaire ne joint personne.
   *[other] L’utilisateur est parti. Ses { $count } messageries n’ont plus de propriétaire ; ce qui serait envoyé au propriétaire ne joint personne.
}
users-left-messages = { $count ->
    [one] Dans { $count } de ses messageries, les messages ne sont plus supprimés après un e-mail, car il n’aurait joint personne.
   *[other] Dans { $count } de ses messageries, les messages ne sont plus supprimés après un e-mail, car il n’aurait joint personne.
}
users-left-unreached = { $count ->
    [one] { $name } n’a pas d’adresse e-mail : ce que { $count } de ces messageries enverrait à son propriétaire ne joint personne.
   *[other] { $name } n’a pas d’adresse e-mail : ce que { $count } de ces messageries enverraient à leur propriétaire ne joint personne.
}
users-link-shown-before = Ce formulaire a été envoyé deux fois. Un seul lien a été créé, et il a déjà été affiché. Si vous ne l’avez pas copié, créez-en un autre.
