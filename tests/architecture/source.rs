//! Rust source as the rules read it: without comments and tests, strings separated.

use std::path::Path;

/// One file.
pub struct Source {
    /// From the root of the repository, such as `src/db/mod.rs`.
    pub path: String,
    /// The whole file.
    pub text: String,
    /// The code without comments and unit tests, with empty strings. Lines keep their numbers.
    pub code: String,
    /// The strings of `code`, each with the line on which it begins.
    pub strings: Strings,
    /// Those of `strings` that are the key of a message: `key!("…")`.
    pub message_keys: Strings,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let (code, mut strings, mut message_keys) = split_strings(text);
        let checked = if path.ends_with("_test.rs") || path.ends_with("_tests.rs") {
            "\n".repeat(text.lines().count())
        } else {
            without_tests(&code)
        };
        let has_code: Vec<bool> = checked.lines().map(|line| !line.trim().is_empty()).collect();
        for found in [&mut strings, &mut message_keys] {
            found.retain(|(line, _)| has_code.get(line - 1) == Some(&true));
        }
        Self { path: path.to_owned(), text: text.to_owned(), code: checked, strings, message_keys }
    }

    /// Every Rust file below `folder`.
    pub fn all_below(folder: &str) -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (mut folders, mut found) = (vec![root.join(folder)], vec![]);
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|e| e == "rs") {
                    let name = path.strip_prefix(root).unwrap().display().to_string();
                    found.push(Self::new(&name, &std::fs::read_to_string(&path).unwrap()));
                }
            }
        }
        found.sort_by(|a, b| a.path.cmp(&b.path));
        found
    }

    /// The folder right below `src`; of a file that lies in `src` itself, its name.
    pub fn top_module(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs")
    }

    /// The lines of the code with `word` as a whole word. Spaces and line breaks in the code are
    /// ignored.
    pub fn lines_with(&self, word: &str) -> Vec<usize> {
        let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let mut packed = String::new();
        let mut lines = vec![];
        let (mut line, mut gap) = (1, false);
        for c in self.code.chars() {
            if c.is_whitespace() {
                line += usize::from(c == '\n');
                gap = true;
                continue;
            }
            // Between two words a space is needed.
            if gap && is_word(packed.chars().last()) && is_word(Some(c)) {
                packed.push(' ');
                lines.push(line);
            }
            packed.push(c);
            lines.extend(std::iter::repeat_n(line, c.len_utf8()));
            gap = false;
        }
        let alone = |at: usize| {
            let before = packed[..at].chars().last();
            let after = packed[at + word.len()..].chars().next();
            let joined = |inner, outer| is_word(inner) && is_word(outer);
            !joined(word.chars().next(), before) && !joined(word.chars().last(), after)
        };
        packed.match_indices(word).filter(|(at, _)| alone(*at)).map(|(at, _)| lines[at]).collect()
    }
}

/// Strings, each with the line on which it begins.
type Strings = Vec<(usize, String)>;

/// Removes comments and the content of strings from `text`; the strings, and those that are keys of messages.
fn split_strings(text: &str) -> (String, Strings, Strings) {
    let (mut code, mut strings, mut message_keys) = (String::new(), vec![], vec![]);
    let mut rest = text;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let word_before = code.chars().last().is_some_and(|c| c.is_alphanumeric() || c == '_');
        let (length, is_string) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), false)
        } else if rest.starts_with("/*") {
            (rest.find("*/").map_or(rest.len(), |end| end + 2), false)
        } else if let Some(length) = raw_string_length(rest).filter(|_| !word_before) {
            (length, true)
        } else if first == '"' {
            (quoted_length(rest, '"'), true)
        } else if rest.starts_with("'\\") || rest.chars().nth(2) == Some('\'') && first == '\'' {
            (quoted_length(rest, '\''), false)
        } else {
            code.push(first);
            line += usize::from(first == '\n');
            rest = &rest[first.len_utf8()..];
            continue;
        };
        let taken = &rest[..length];
        if is_string {
            let content = taken.trim_start_matches('r').trim_matches('#').trim_matches('"').to_owned();
            if code.trim_end().ends_with("key!(") {
                message_keys.push((line, content.clone()));
            }
            strings.push((line, content));
            code.push_str("\"\"");
        }
        let breaks = taken.matches('\n').count();
        code.extend(std::iter::repeat_n('\n', breaks));
        line += breaks;
        rest = &rest[length..];
    }
    (code, strings, message_keys)
}

fn raw_string_length(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('r')?;
    let hashes = inside.chars().take_while(|c| *c == '#').count();
    let end = format!("\"{}", "#".repeat(hashes));
    let body = inside[hashes..].strip_prefix('"')?;
    Some(1 + hashes + 1 + body.find(&end)? + end.len())
}

/// The length of a literal between two `quote`s, including both.
fn quoted_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if c == quote && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    text.len()
}

/// Empties the items with `#[cfg(test)]`.
fn without_tests(code: &str) -> String {
    let mut remaining = code.to_owned();
    while let Some(start) = remaining.find("#[cfg(test)]") {
        let end = match remaining[start..].find(['{', ';']) {
            Some(at) if remaining[start + at..].starts_with('{') => end_of_block(&remaining, start + at),
            Some(at) => start + at + 1,
            None => remaining.len(),
        };
        let breaks = "\n".repeat(remaining[start..end].matches('\n').count());
        remaining.replace_range(start..end, &breaks);
    }
    remaining
}

/// Where the block that opens at `start` ends.
pub fn end_of_block(code: &str, start: usize) -> usize {
    let mut depth = 0;
    for (at, c) in code[start..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return start + at + 1,
            '}' => depth -= 1,
            _ => {}
        }
    }
    code.len()
}

/// The functions with `#[server]`: the line where the body opens, and the body with its braces.
pub fn server_functions(code: &str) -> Vec<(usize, &str)> {
    let body = |(at, _): (usize, &str)| {
        let open = at + code[at..].find('{')?;
        Some((code[..open].matches('\n').count() + 1, &code[open..end_of_block(code, open)]))
    };
    code.match_indices("#[server").filter_map(body).collect()
}
