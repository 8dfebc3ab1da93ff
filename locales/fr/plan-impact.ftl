plan-impact-title = Ceci n’est pas encore enregistré
plan-impact-used = { $count ->
    [one] { $count } messagerie utilise ce qui ne serait plus compris : { $features }. Elle le garde tel quel ; une fois désactivé, cela ne peut plus être réactivé, et la messagerie l’indique.
   *[other] { $count } messageries utilisent ce qui ne serait plus compris : { $features }. Elles le gardent tel quel ; une fois désactivé, cela ne peut plus être réactivé, et chaque messagerie l’indique.
}
plan-impact-used-by-many = Au moins { $count } messageries utilisent ce qui ne serait plus compris : { $features }. Elles le gardent tel quel ; une fois désactivé, cela ne peut plus être réactivé, et chaque messagerie l’indique.
plan-impact-first = Les premières :
plan-impact-mailbox = { $mailbox } ({ $customer }) : { $features }
plan-impact-over-limit = Il n’y aurait de place que pour { $max } ; ont plus de messageries : { $customers }. Elles restent toutes ; on ne pourra en créer de nouvelles que lorsqu’il y aura de la place.
plan-impact-customer = { $name } ({ $count })
plan-impact-confirm = Enregistrer quand même
