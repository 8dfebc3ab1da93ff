answers-overtaken = { $who } ha guardado esto entretanto ({ $when })
answers-overtaken-unknown = Alguien ha guardado esto entretanto ({ $when })
answers-overtaken-about = Nada suyo se ha guardado aún, y todo sigue en el formulario. Guarde de nuevo para ponerlo en lugar de lo que hay guardado ahora.
answers-field = Campo
answers-stored = Guardado ahora
answers-yours = Lo suyo

answers-breaks = Esto aún no se ha guardado
answers-breaks-used = { $count ->
    [one] { $count } buzón usa lo que ya no estaría incluido: { $features }. Lo conserva tal como está; una vez desactivado, no se puede volver a activar, y el buzón lo indica.
   *[other] { $count } buzones usan lo que ya no estaría incluido: { $features }. Lo conservan tal como está; una vez desactivado, no se puede volver a activar, y cada buzón lo indica.
}
answers-breaks-used-by-many = Al menos { $count } buzones usan lo que ya no estaría incluido: { $features }. Lo conservan tal como está; una vez desactivado, no se puede volver a activar, y cada buzón lo indica.
answers-breaks-first = Los primeros:
answers-breaks-mailbox = { $mailbox } ({ $customer }): { $features }
answers-breaks-crowded = Solo habría sitio para { $max }; tienen más buzones: { $customers }. Todos se quedan; no se podrán crear otros hasta que haya sitio.
answers-breaks-customer = { $name } ({ $count })
answers-breaks-confirm = Guardar de todos modos
