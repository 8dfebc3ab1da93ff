account-language = Sprache
account-language-about = In welcher Sprache Mailroom mit Ihnen spricht. Was Anrufer hören, wird bei jedem Postfach eingestellt.
account-language-browser = Wie der Browser es wünscht
account-language-save = Diese Sprache verwenden
