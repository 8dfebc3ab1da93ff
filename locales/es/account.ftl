account-language = Idioma
account-language-about = En qué idioma le habla Mailroom. Lo que oyen quienes llaman se ajusta en cada buzón.
account-language-browser = El que pida el navegador
account-language-save = Usar este idioma
