answers-overtaken = { $who } a enregistré ceci entre-temps ({ $when })
answers-overtaken-unknown = Quelqu’un a enregistré ceci entre-temps ({ $when })
answers-overtaken-about = Rien de votre part n’est encore enregistré, et tout est encore dans le formulaire. Enregistrez de nouveau pour remplacer ce qui est enregistré maintenant.
answers-field = Champ
answers-stored = Enregistré actuellement
answers-yours = Votre saisie

answers-breaks = Ceci n’est pas encore enregistré
answers-breaks-used = { $count ->
    [one] { $count } messagerie utilise ce qui ne serait plus compris : { $features }. Elle le garde tel quel ; une fois désactivé, cela ne peut plus être réactivé, et la messagerie l’indique.
   *[other] { $count } messageries utilisent ce qui ne serait plus compris : { $features }. Elles le gardent tel quel ; une fois désactivé, cela ne peut plus être réactivé, et chaque messagerie l’indique.
}
answers-breaks-used-by-many = Au moins { $count } messageries utilisent ce qui ne serait plus compris : { $features }. Elles le gardent tel quel ; une fois désactivé, cela ne peut plus être réactivé, et chaque messagerie l’indique.
answers-breaks-first = Les premières :
answers-breaks-mailbox = { $mailbox } ({ $customer }) : { $features }
answers-breaks-crowded = Il n’y aurait de place que pour { $max } ; ont plus de messageries : { $customers }. Elles restent toutes ; on ne pourra en créer de nouvelles que lorsqu’il y aura de la place.
answers-breaks-customer = { $name } ({ $count })
answers-breaks-confirm = Enregistrer quand même
