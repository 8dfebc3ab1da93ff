answers-saved = { $who } guardó esto entretanto ({ $when })
answers-somebody-saved = Alguien guardó esto entretanto ({ $when })
answers-still-here = Nada suyo se ha guardado aún, y todo sigue en el formulario. Guarde de nuevo para sustituir lo que está guardado ahora.
answers-field = Campo
answers-stored = Guardado ahora
answers-yours = Lo suyo

answers-not-saved = Esto aún no está guardado
answers-uses = { $count ->
    [one] { $count } buzón usa lo que ya no estaría incluido: { $what }. Lo conserva como está; una vez desactivado, no se podrá volver a activar, y el buzón lo indica.
   *[other] { $count } buzones usan lo que ya no estaría incluido: { $what }. Lo conservan como está; una vez desactivado, no se podrá volver a activar, y cada buzón lo indica.
}
answers-uses-at-least = { $count ->
    [one] Al menos { $count } buzón usa lo que ya no estaría incluido: { $what }. Lo conserva como está; una vez desactivado, no se podrá volver a activar, y el buzón lo indica.
   *[other] Al menos { $count } buzones usan lo que ya no estaría incluido: { $what }. Lo conservan como está; una vez desactivado, no se podrá volver a activar, y cada buzón lo indica.
}
answers-first = Los primeros:
answers-mailbox = { $title } ({ $customer }): { $what }
answers-crowded = Más buzones que los { $max } que cabrían: { $names }. Todos se quedan; no se podrán crear nuevos hasta que haya sitio.
answers-crowded-customer = { $name } ({ $count })
answers-save-all-the-same = Guardar de todos modos
