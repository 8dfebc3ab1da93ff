account-language = اللغة
account-language-about = اللغة التي يخاطبك بها Mailroom. ما يسمعه المتصلون يُضبط في كل صندوق بريد.
account-language-browser = كما يطلب المتصفح
account-language-save = استخدام هذه اللغة
