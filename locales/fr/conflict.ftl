# Above a form whose record someone else saved while it was open.

# $who is a person, $when a time such as “2 min ago”.
conflict-title = { $who } a enregistré des modifications pendant les vôtres ({ $when })
conflict-title-unknown = Quelqu’un a enregistré des modifications pendant les vôtres ({ $when })
conflict-about = Vos modifications ne sont pas encore enregistrées et se trouvent toujours dans le formulaire. Enregistrez de nouveau pour remplacer la version enregistrée.
# Column heads of the table that compares both.
conflict-field = Champ
conflict-saved-version = Version enregistrée
conflict-your-version = Votre version
