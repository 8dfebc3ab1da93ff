sign-in-title = Iniciar sesión
sign-in-wrong = El nombre de usuario y la contraseña no coinciden. Compruebe ambos e inténtelo de nuevo.
sign-in-too-many = { $seconds ->
    [one] Demasiados intentos. Espere 1 segundo e inténtelo de nuevo.
   *[other] Demasiados intentos. Espere { $seconds } segundos e inténtelo de nuevo.
}
sign-in-username = Nombre de usuario
sign-in-password = Contraseña
sign-in-forgotten = ¿La ha olvidado? Pida una nueva a quien gestiona su telefonía.
sign-in-language = Idioma
