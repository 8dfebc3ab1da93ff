refusals-signed-out = Votre session est terminée. Connectez-vous de nouveau pour continuer.
refusals-forbidden = Votre rôle ne le permet pas.
refusals-not-found = Il n’y a rien ici, ou ce n’est pas à vous de le voir.
refusals-suspended = Ce client est suspendu. Rien ne change chez lui tant qu’il n’est pas réactivé.
refusals-bad-request = La demande n’a pas pu être comprise.
refusals-too-many = Trop d’essais. Attendez une minute, puis réessayez.
refusals-internal = Une erreur s’est produite de notre côté. Rien n’a été modifié.
