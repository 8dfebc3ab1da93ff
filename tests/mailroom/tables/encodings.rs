//! However a file is written, it is read as the same rows.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use mailroom::domain::import::FileProblem;
use mailroom::services::imports;

use super::{checked, counts, taken};
use crate::support::store::World;

fn utf16(text: &str, encoding: &'static Encoding, mark: bool) -> Vec<u8> {
    let units = text.encode_utf16();
    let mut bytes: Vec<u8> = if !mark {
        vec![]
    } else if encoding == UTF_16LE {
        vec![0xff, 0xfe]
    } else {
        vec![0xfe, 0xff]
    };
    bytes.extend(units.flat_map(|unit| if encoding == UTF_16LE { unit.to_le_bytes() } else { unit.to_be_bytes() }));
    bytes
}

#[tokio::test]
async fn every_encoding_delimiter_and_newline_says_the_same() {
    let world = World::new().await;
    let mut seen = vec![];
    for (delimiter, newline) in [(",", "\n"), (";", "\r\n"), ("\t", "\r"), (",", "\r\n"), (";", "\n")] {
        let rows = [
            ["Number", "Name", "Description"],
            ["1000", "\"Müller, Zoë; é\"", "\"two\nlines, \"\"quoted\"\"\""],
            ["1001", "Ärzte", ""],
        ];
        let text: String = rows.map(|row| row.join(delimiter) + newline).concat();
        let marked = ["\u{feff}".as_bytes(), text.as_bytes()].concat();
        let files = [
            ("UTF-8", text.clone().into_bytes()),
            ("UTF-8 with a byte order mark", marked),
            ("UTF-16LE", utf16(&text, UTF_16LE, true)),
            ("UTF-16BE", utf16(&text, UTF_16BE, true)),
            ("UTF-16LE", utf16(&text, UTF_16LE, false)),
            ("UTF-16BE", utf16(&text, UTF_16BE, false)),
            ("Windows-1252", WINDOWS_1252.encode(&text).0.into_owned()),
        ];
        for (encoding, file) in files {
            // A piece may end anywhere, also within a character.
            let uuid = taken(&world, &world.lea, &file, 7).await.unwrap();
            let shown = imports::get(world.app(), &world.lea, &uuid).await.unwrap();
            assert_eq!((shown.encoding.as_str(), shown.delimiter.as_str(), shown.total), (encoding, delimiter, 2));
            seen.push(shown.columns.into_iter().map(|c| (c.name, c.column, c.example)).collect::<Vec<_>>());
        }
    }
    assert_eq!(seen[0][1].2, "Müller, Zoë; é");
    assert_eq!(seen[0][2].2, "two\nlines, \"quoted\"");
    assert!(seen.iter().all(|columns| *columns == seen[0]));
}

#[tokio::test]
async fn blank_lines_and_cells_beyond_the_last_column_say_nothing() {
    let world = World::new().await;
    let file = b"number,name\r\n\r\n1000,One,,\r\n,\r\n1001,Two\r\n1002,Three,and more\r\n";
    let shown = checked(&world, &world.lea, file).await;
    assert_eq!(shown.total, 3);
    assert_eq!(counts(&shown), (2, 0, 0, 1));
    let told = super::told(&world, &world.lea, &shown).await;
    assert_eq!(told[0].0, 6);
    assert!(told[0].3.starts_with("The row has 3 cells and the file 2 columns"), "{}", told[0].3);
}

#[tokio::test]
async fn what_is_no_table_is_told_apart() {
    let world = World::new().await;
    let long = format!("number,name\n1000,\"{}", "x,\n".repeat(200_000));
    let wide = "a,".repeat(300);
    let late = [b"number,name\n1000,M\xc3\xbcller\n1001,M\xfcller\n".as_slice()].concat();
    for (file, problem) in [
        (b"".as_slice(), FileProblem::NoRows),
        (b" \r\n\r\n", FileProblem::NoRows),
        (b"number,name\n", FileProblem::NoRows),
        (b"PK\x03\x04\x14\x00\x06\x00", FileProblem::Workbook),
        (b"%PDF-1.7\n%\x01\x02", FileProblem::NotText),
        (long.as_bytes(), FileProblem::RowTooLong { line: 2 }),
        (wide.as_bytes(), FileProblem::TooManyColumns { columns: 301 }),
        (&late, FileProblem::Mixed { line: 3 }),
    ] {
        assert_eq!(taken(&world, &world.lea, file, 1000).await, Err(problem));
    }
    let left: i64 = sqlx::query_scalar("select (select count(*) from import) + (select count(*) from import_row)")
        .fetch_one(world.app().db.read())
        .await
        .unwrap();
    assert_eq!(left, 0, "a file that cannot be read leaves nothing");
}
