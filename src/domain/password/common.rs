//! Passwords that attackers try first: from lists of common ones, and by common patterns.

use crate::domain::fold::fold;

/// Whether an attacker would try the password early.
pub(super) fn is_common(password: &str) -> bool {
    let password = fold(password);
    let letters: String = password.chars().filter(|c| c.is_alphabetic()).collect();
    let others = password.chars().count() - letters.chars().count();
    // A common word with a year or a few signs around it.
    let is_decorated_word = others <= 6 && is_common_word(&letters) && !password.contains(char::is_whitespace);
    // The same with signs in place of letters.
    let inner = password.trim_matches(|c: char| !c.is_alphabetic());
    let is_disguised_word =
        password.chars().count() - inner.chars().count() <= 6 && is_common_word(&undo_letter_substitutions(inner));
    is_decorated_word
        || is_disguised_word
        || is_common_password(&password)
        || is_common_password(&undo_letter_substitutions(&password))
        || is_repeated(&password)
        || is_keyboard_run(&password)
}

fn is_common_word(word: &str) -> bool {
    COMMON_WORDS.split_ascii_whitespace().any(|common| common == word)
}

fn is_common_password(password: &str) -> bool {
    COMMON_PASSWORDS.split_ascii_whitespace().any(|common| common == password) || is_common_word(password)
}

/// Undoes substitutions of signs for letters.
fn undo_letter_substitutions(password: &str) -> String {
    let undo = |c| match c {
        '@' | '4' => 'a',
        '3' => 'e',
        '1' | '!' => 'i',
        '0' => 'o',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    };
    password.chars().map(undo).collect()
}

/// A few characters repeated.
fn is_repeated(password: &str) -> bool {
    let letters: Vec<char> = password.chars().collect();
    (1..=6).any(|unit| letters.len() > unit && letters.iter().zip(letters.iter().skip(unit)).all(|(a, b)| a == b))
}

/// Part of the alphabet, of the digits or of a keyboard, in either direction.
fn is_keyboard_run(password: &str) -> bool {
    let backwards: String = password.chars().rev().collect();
    KEYBOARD_RUNS.iter().any(|row| row.contains(password) || row.contains(&backwards))
}

const KEYBOARD_RUNS: [&str; 6] = [
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
    "123456789012345678901234567890123456789012345678901234567890",
    "012345678910111213141516171819202122232425",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
];

/// Words that are too common, even with a few characters around them.
const COMMON_WORDS: &str = "\
    aaaaaa abc abcd abcdef abcdefgh access account admin adminadmin administrateur administrator alejandro \
    alexander amanda america andrea angel anthony arsenal asdf asdfgh asdfghjk asdfghjkl ashley austin autumn \
    azerty azertyuiop bailey barcelona baseball basketball batman beautiful benutzer bienvenido bonjour \
    butterfly carlos changeit changeme charlie chelsea chocolate christian christopher club company computer \
    contrasena contraseña cookie corporate daniel default demo dragon einloggen elizabeth facebook family \
    football forever freedom friends geheim ginger google guest hallo hello hellohello helloworld hottie \
    iloveu iloveyou iloveyousomuch internet jennifer jessica jesus jordan joshua justin kennwort killer letmein \
    letmeinnow linux liverpool login logmein london love lovely loveme mailbox mailroom manager master matrix \
    matthew merhaba michael michelle microsoft monitor monkey motdepasse mother mustang mynoob nicole office \
    oracle pass passpass passphrase passw passwd password passwordpassword passwort patrick phone pokemon \
    princess private qazwsx qazwsxedc qwer qwert qwerty qwertyqwerty qwertyuiop qwertz qwertzuiop rainbow \
    reception robert root samantha samsung scooter secret secretsecret secure security server service shadow \
    sicherheit slipknot soccer spiderman spring starwars stephanie summer sunshine super superman superuser \
    support system telefon telephone temp temporary test tester testing testtest thomas thunder tigger trustno \
    trustnoone unknown user username usuario victoria voicemail voip welcome welcomehome whatever william \
    willkommen winter wordpass work yellow zaqwsx zxcvbn zxcvbnm";

/// Complete passwords.
const COMMON_PASSWORDS: &str = "\
    !qaz2wsx#edc 000000000000 1029384756qp 112233445566 11223344556677 121212121212 123123123123 1234567890qw \
    1234567890qwe 1234567890qwerty 123456789abc 123456789abcd 123456789asd 123456789qwe 123456789qwerty \
    12345qwertasdfg 1234abcd5678 1234qwer1234 1234qwerasdf 123654789123 123698745123 123qwe123qwe 123qweasdzxc \
    12qwaszx34er 147258369000 147258369147 159357159357 1a2b3c4d5e6f 1a2s3d4f5g6h 1q2w3e4r5t6y 1q2w3e4r5t6y7u \
    1q2w3e4r5t6y7u8i 1qa2ws3ed4rf 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc 1qazxsw2cde3 3.1415926535 \
    789456123000 963852741000 987654321000 9876543210qw 987654321qwe a1b2c3d4e5f6 a1s2d3f4g5h6 abc123abc123 \
    abc123def456 abcd1234abcd abcd1234efgh adgjmptwadgj admin1234567 admin123admin asdf1234asdf asdfasdfasdf \
    asdfghjkl123 asdqwe123zxc azertyuiop123 batteryhorse correcthorse correcthorsebatterystaple donttellanyone \
    fuckyou12345 fuckyoufuckyou g00dpassword iamthebest123 ihateyou1234 ilovemyfamily ilovemymother \
    iloveyou4ever iloveyouforever itsasecret123 justletmein1 killerkiller letmein12345 lovelovelove \
    masterpassword monkeymonkey mypassword123 mysecretpassword newpassword1 nopassword123 notmypassword \
    onetwothreefour openopensesame opensesame123 p@ssw0rd1234 p@ssw0rdp@ssw0rd pa$$w0rd1234 pa55word1234 \
    passw0rd1234 password1password password2024 passwordispassword q1w2e3r4t5y6 q1w2e3r4t5y6u7 qawsedrftgyh \
    qazwsx123456 qazwsxedcrfv qweasdzxc123 qweqweqweqwe qwer1234asdf qwer1234qwer qwerasdfzxcv qwerty123456 \
    qwertyuiop123 qwertyuiop[] qwertzuiop123 samplepassword secretpassword supersecret1 temporary123 \
    temppassword test1234test thequickbrownfox thisisapassword thisismypassword trustno1trustno1 user12345678 \
    verysecretpassword welcome2company whatsmypassword whatthefuck1 winter2024!! xxxxxxxxxxxx yourpassword \
    zaq12wsxcde3 zaq1xsw2cde3 zaq1zaq1zaq1 zxcvbnm12345 zxcvbnmasdfghjkl";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_passwords_are_recognized() {
        for password in [
            "passwordpassword",
            "123456789012",
            "987654321098",
            "Password1234",
            "Password2026!",
            "P@ssw0rd2026",
            "administrator",
            "Administrator1",
            "qwertyuiopas",
            "abcdefghijkl",
            "aaaaaaaaaaaa",
            "xyxyxyxyxyxy",
            "1q2w3e4r5t6y",
            "Willkommen2026",
            "motdepasse123",
            "Contraseña2026",
            "correcthorsebatterystaple",
            "ＰＡＳＳＷＯＲＤ１２３４",
        ] {
            assert!(is_common(password), "{password}");
        }
    }

    #[test]
    fn uncommon_passwords_are_not_recognized() {
        for password in [
            "correct horse battery",
            "another long password",
            "a long enough password",
            "one more password",
            "Tr0ub4dor&3-and-more",
            "the administrator of left",
            "kq7-mm2p-zzt9",
            "пароль для почты номер семь",
        ] {
            assert!(!is_common(password), "{password}");
        }
    }
}
