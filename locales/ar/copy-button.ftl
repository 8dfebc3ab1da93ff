copy-button-copy = نسخ
copy-button-copied = تم النسخ
