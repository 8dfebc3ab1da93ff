conflict-title = { $who } ha guardado esto entretanto ({ $when })
conflict-title-unknown = Alguien ha guardado esto entretanto ({ $when })
conflict-about = Nada suyo se ha guardado aún, y todo sigue en el formulario. Guarde de nuevo para ponerlo en lugar de lo que hay guardado ahora.
conflict-field = Campo
conflict-stored = Guardado ahora
conflict-yours = Lo suyo
