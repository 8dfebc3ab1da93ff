copy-copy = نسخ
copy-copied = تم النسخ
