plan-impact-title = Esto aún no se ha guardado
plan-impact-used = { $count ->
    [one] { $count } buzón usa lo que ya no estaría incluido: { $features }. Lo conserva tal como está; una vez desactivado, no se puede volver a activar, y el buzón lo indica.
   *[other] { $count } buzones usan lo que ya no estaría incluido: { $features }. Lo conservan tal como está; una vez desactivado, no se puede volver a activar, y cada buzón lo indica.
}
plan-impact-used-by-many = Al menos { $count } buzones usan lo que ya no estaría incluido: { $features }. Lo conservan tal como está; una vez desactivado, no se puede volver a activar, y cada buzón lo indica.
plan-impact-first = Los primeros:
plan-impact-mailbox = { $mailbox } ({ $customer }): { $features }
plan-impact-over-limit = Solo habría sitio para { $max }; tienen más buzones: { $customers }. Todos se quedan; no se podrán crear otros hasta que haya sitio.
plan-impact-customer = { $name } ({ $count })
plan-impact-confirm = Guardar de todos modos
