//! Saying which column of the file is which.

use crate::domain::import::Column;
use crate::services::imports::Heading;

/// `COLUMN=HEADING`: what the file calls a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    column: Column,
    heading: String,
}

/// Reads `COLUMN=HEADING`. A heading may have further signs of equality in it.
pub(super) fn named(text: &str) -> Result<Named, String> {
    let known = || Column::read().map(Column::name).collect::<Vec<_>>().join(", ");
    let Some((name, heading)) = text.split_once('=') else {
        return Err("write it as COLUMN=HEADING, such as pin=voicemail_pin".to_owned());
    };
    let column = Column::from_name(name.trim())
        .ok_or_else(|| format!("there is no column {:?}; the columns are {}", name.trim(), known()))?;
    Ok(Named { column, heading: heading.trim().to_owned() })
}

/// Which column each heading is: as they were guessed, but for those that were named. An error says what is wrong
/// with these.
pub(super) fn chosen(headings: &[Heading], named: &[Named]) -> Result<Vec<Option<Column>>, String> {
    let mut columns: Vec<_> = headings.iter().map(|heading| heading.column).collect();
    let mut taken: Vec<(usize, Column)> = Vec::new();
    for Named { column, heading } in named {
        let same = |h: &Heading| h.name == *heading;
        let alike = |h: &Heading| h.name.to_lowercase() == heading.to_lowercase();
        let at = headings.iter().position(same).or_else(|| headings.iter().position(alike)).ok_or_else(|| {
            let known: Vec<_> = headings.iter().map(|h| h.name.as_str()).collect();
            format!("The file has no column {heading:?}; its columns are {}.", known.join(", "))
        })?;
        if taken.iter().any(|(place, other)| *place == at || other == column) {
            return Err(format!("--column says twice what {heading:?} or {:?} is.", column.name()));
        }
        taken.push((at, *column));
    }
    for (at, column) in taken {
        columns.iter_mut().filter(|c| **c == Some(column)).for_each(|c| *c = None);
        columns[at] = Some(column);
    }
    Ok(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_split_at_the_first_sign_of_equality() {
        let read = named("pin=a=b").unwrap();
        assert_eq!((read.column.name(), read.heading.as_str()), ("pin", "a=b"));
        assert!(named("pin").unwrap_err().contains("COLUMN=HEADING"));
        let unknown = named("colour=x").unwrap_err();
        assert!(unknown.contains("\"colour\"") && unknown.contains("the columns are uuid, "), "{unknown}");
    }

    #[test]
    fn what_is_named_takes_the_place_of_what_was_guessed() {
        let heading = |name: &str, column: Option<&str>| Heading {
            name: name.to_owned(),
            column: column.and_then(Column::from_name),
            example: String::new(),
            hidden: false,
        };
        let headings = [heading("PIN", Some("pin")), heading("Code", None), heading("number", Some("number"))];
        let names = |named: &[Named]| {
            chosen(&headings, named).map(|columns| columns.into_iter().map(|c| c.map(Column::name)).collect::<Vec<_>>())
        };
        assert_eq!(names(&[named("pin=code").unwrap()]), Ok(vec![None, Some("pin"), Some("number")]));
        assert!(names(&[named("pin=size").unwrap()]).unwrap_err().contains("its columns are PIN, Code, number"));
        assert!(names(&[named("pin=code").unwrap(), named("name=Code").unwrap()]).is_err());
        assert!(names(&[named("pin=code").unwrap(), named("pin=number").unwrap()]).is_err());
    }
}
