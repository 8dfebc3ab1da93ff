conflict-title = { $who } a enregistré ceci entre-temps ({ $when })
conflict-title-unknown = Quelqu’un a enregistré ceci entre-temps ({ $when })
conflict-about = Rien de votre part n’est encore enregistré, et tout est encore dans le formulaire. Enregistrez de nouveau pour remplacer ce qui est enregistré maintenant.
conflict-field = Champ
conflict-stored = Enregistré actuellement
conflict-yours = Votre saisie
