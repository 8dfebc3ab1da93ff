account-language = Langue
account-language-about = La langue dans laquelle Mailroom vous parle. Ce que les appelants entendent se règle sur chaque messagerie.
account-language-browser = Celle du navigateur
account-language-save = Utiliser cette langue
