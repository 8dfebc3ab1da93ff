answers-saved = { $who } a enregistré ceci entre-temps ({ $when })
answers-somebody-saved = Quelqu’un a enregistré ceci entre-temps ({ $when })
answers-still-here = Rien de votre part n’est encore enregistré, et tout est toujours dans le formulaire. Enregistrez de nouveau pour remplacer ce qui est enregistré actuellement.
answers-field = Champ
answers-stored = Enregistré actuellement
answers-yours = Vous

answers-not-saved = Ceci n’est pas encore enregistré
answers-uses = { $count ->
    [one] { $count } messagerie utilise ce qui ne serait plus compris : { $what }. Elle le garde tel quel ; une fois désactivé, il ne pourra plus être réactivé, et la messagerie le signale.
   *[other] { $count } messageries utilisent ce qui ne serait plus compris : { $what }. Elles le gardent tel quel ; une fois désactivé, il ne pourra plus être réactivé, et chaque messagerie le signale.
}
answers-uses-at-least = { $count ->
    [one] Au moins { $count } messagerie utilise ce qui ne serait plus compris : { $what }. Elle le garde tel quel ; une fois désactivé, il ne pourra plus être réactivé, et la messagerie le signale.
   *[other] Au moins { $count } messageries utilisent ce qui ne serait plus compris : { $what }. Elles le gardent tel quel ; une fois désactivé, il ne pourra plus être réactivé, et chaque messagerie le signale.
}
answers-first = Les premières :
answers-mailbox = { $title } ({ $customer }) : { $what }
answers-crowded = Plus de messageries que la limite, qui serait de { $max } : { $names }. Elles restent toutes ; de nouvelles ne pourront être créées que lorsqu’il y aura de la place.
answers-crowded-customer = { $name } ({ $count })
answers-save-all-the-same = Enregistrer quand même
