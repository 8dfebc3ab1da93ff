//! Matching the columns of the file.

use crate::domain::import::MailboxColumn;
use crate::services::imports::FileColumn;

/// `COLUMN=HEADING`: the heading of a column in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ColumnOption {
    column: MailboxColumn,
    heading: String,
}

/// Reads `COLUMN=HEADING`. The heading may contain further equals signs.
pub(super) fn parse_column_option(text: &str) -> Result<ColumnOption, String> {
    let known = || MailboxColumn::readable().map(MailboxColumn::name).collect::<Vec<_>>().join(", ");
    let Some((name, heading)) = text.split_once('=') else {
        return Err("use COLUMN=HEADING, for example pin=voicemail_pin".to_owned());
    };
    let column = MailboxColumn::from_name(name.trim())
        .ok_or_else(|| format!("unknown column {:?}; the columns are {}", name.trim(), known()))?;
    Ok(ColumnOption { column, heading: heading.trim().to_owned() })
}

/// The column of each heading: as recognized, except for those named on the command line. The error describes what is
/// wrong with the latter.
pub(super) fn assign_columns(
    headings: &[FileColumn],
    named: &[ColumnOption],
) -> Result<Vec<Option<MailboxColumn>>, String> {
    let mut columns: Vec<_> = headings.iter().map(|heading| heading.column).collect();
    let mut taken: Vec<(usize, MailboxColumn)> = Vec::new();
    for ColumnOption { column, heading } in named {
        let exact = |h: &FileColumn| h.name == *heading;
        let ignoring_case = |h: &FileColumn| h.name.to_lowercase() == heading.to_lowercase();
        let index =
            headings.iter().position(exact).or_else(|| headings.iter().position(ignoring_case)).ok_or_else(|| {
                let known: Vec<_> = headings.iter().map(|h| h.name.as_str()).collect();
                format!("The file has no column {heading:?}. Its columns are {}.", known.join(", "))
            })?;
        if taken.iter().any(|(taken_index, other)| *taken_index == index || other == column) {
            let column = column.name();
            return Err(format!("--column {column}={heading:?} repeats a column or a heading. Use each only once."));
        }
        taken.push((index, *column));
    }
    for (index, column) in taken {
        columns.iter_mut().filter(|c| **c == Some(column)).for_each(|c| *c = None);
        columns[index] = Some(column);
    }
    Ok(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn option_is_split_at_the_first_equals_sign() {
        let option = parse_column_option("pin=a=b").unwrap();
        assert_eq!((option.column.name(), option.heading.as_str()), ("pin", "a=b"));
        assert!(parse_column_option("pin").unwrap_err().contains("COLUMN=HEADING"));
        let unknown = parse_column_option("colour=x").unwrap_err();
        assert!(unknown.contains("\"colour\"") && unknown.contains("the columns are uuid, "), "{unknown}");
    }

    #[test]
    fn named_column_replaces_the_recognized_one() {
        let heading = |name: &str, column: Option<&str>| FileColumn {
            name: name.to_owned(),
            column: column.and_then(MailboxColumn::from_name),
            example: String::new(),
            hidden: false,
        };
        let headings = [heading("PIN", Some("pin")), heading("Code", None), heading("number", Some("number"))];
        let names = |named: &[ColumnOption]| {
            assign_columns(&headings, named)
                .map(|columns| columns.into_iter().map(|c| c.map(MailboxColumn::name)).collect::<Vec<_>>())
        };
        assert_eq!(names(&[parse_column_option("pin=code").unwrap()]), Ok(vec![None, Some("pin"), Some("number")]));
        assert!(
            names(&[parse_column_option("pin=size").unwrap()])
                .unwrap_err()
                .contains("Its columns are PIN, Code, number")
        );
        assert!(names(&[parse_column_option("pin=code").unwrap(), parse_column_option("name=Code").unwrap()]).is_err());
        assert!(
            names(&[parse_column_option("pin=code").unwrap(), parse_column_option("pin=number").unwrap()]).is_err()
        );
    }
}
