//! Whatever the encoding and format of a file, the same rows are read.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use mailroom::domain::import::FileError;
use mailroom::services::{imports, mailboxes};

use super::{apply_file, receive_and_check, receive_file, row_counts, row_errors};
use crate::support::page::{Form, texts};
use crate::support::world::World;

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
async fn every_encoding_delimiter_and_newline_reads_the_same_rows() {
    let world = World::new().await;
    let mut parsed = vec![];
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
            // A chunk may end anywhere, even within a character.
            let uuid = receive_file(&world, &world.lea, &file, 7).await.unwrap();
            let import = imports::get(world.app(), &world.lea, &uuid).await.unwrap();
            assert_eq!((import.encoding.as_str(), import.delimiter.as_str(), import.total), (encoding, delimiter, 2));
            parsed.push(import.columns.into_iter().map(|c| (c.name, c.column, c.example)).collect::<Vec<_>>());
        }
    }
    assert_eq!(parsed[0][1].2, "Müller, Zoë; é");
    assert_eq!(parsed[0][2].2, "two\nlines, \"quoted\"");
    assert!(parsed.iter().all(|columns| *columns == parsed[0]));
}

#[tokio::test]
async fn blank_lines_and_extra_cells_are_ignored() {
    let world = World::new().await;
    let file = b"number,name\r\n\r\n1000,One,,\r\n,\r\n1001,Two\r\n1002,Three,and more\r\n";
    let import = receive_and_check(&world, &world.lea, file).await;
    assert_eq!(import.total, 3);
    assert_eq!(row_counts(&import), (2, 0, 0, 1));
    let errors = row_errors(&world, &world.lea, &import).await;
    assert_eq!(errors[0].0, 6);
    assert!(
        errors[0].3.starts_with("The row has more cells than the file has columns (cells: 3, columns: 2)"),
        "{}",
        errors[0].3
    );
}

#[tokio::test]
async fn unreadable_files_have_distinct_errors() {
    let world = World::new().await;
    let long = format!("number,name\n1000,\"{}", "x,\n".repeat(200_000));
    let wide = "a,".repeat(300);
    let late = [b"number,name\n1000,M\xc3\xbcller\n1001,M\xfcller\n".as_slice()].concat();
    for (file, problem) in [
        (b"".as_slice(), FileError::NoRows),
        (b" \r\n\r\n", FileError::NoRows),
        (b"number,name\n", FileError::NoRows),
        (b"PK\x03\x04\x14\x00\x06\x00", FileError::Workbook),
        (b"%PDF-1.7\n%\x01\x02", FileError::NotText),
        (long.as_bytes(), FileError::RowTooLong { line: 2 }),
        (wide.as_bytes(), FileError::TooManyColumns { columns: 301 }),
        (&late, FileError::Mixed { line: 3 }),
    ] {
        assert_eq!(receive_file(&world, &world.lea, file, 1000).await, Err(problem));
    }
    let remaining: i64 = sqlx::query_scalar("select (select count(*) from import) + (select count(*) from import_row)")
        .fetch_one(world.app().db.read())
        .await
        .unwrap();
    assert_eq!(remaining, 0, "a file that cannot be read leaves nothing");
}

const WINDOWS_1251_FILE: &[u8] =
    b"number;name;description\r\n7911;\xcf\xf0\xe8\xe5\xec\xed\xe0\xff;\xcf\xe5\xf0\xe2\xfb\xe9 \xfd\xf2\xe0\xe6\r\n";

async fn encoding_and_first_name(world: &World, uuid: &str) -> (String, String) {
    let import = imports::get(world.app(), &world.lea, uuid).await.unwrap();
    (import.encoding, import.columns[1].example.clone())
}

#[tokio::test]
async fn an_undeclared_encoding_is_guessed() {
    let world = World::new().await;
    for (file, encoding, name) in [
        (WINDOWS_1251_FILE, "Windows-1251", "Приемная"),
        (b"number;name;description\r\n7941;K\x81che;F\x81r alle G\x84ste\r\n", "CP850", "Küche"),
        (b"number;name;description\r7931;K\x9fche;F\x9fr alle G\x8aste\r", "Macintosh", "Küche"),
        (
            b"number;name\r\n7921;\xe3\xdf\xca\xc8 \xc7\xe1\xc7\xd3\xca\xde\xc8\xc7\xe1\r\n",
            "Windows-1256",
            "مكتب الاستقبال",
        ),
    ] {
        let uuid = receive_file(&world, &world.lea, file, 7).await.unwrap();
        assert_eq!(encoding_and_first_name(&world, &uuid).await, (encoding.to_owned(), name.to_owned()));
    }
    let import = receive_and_check(&world, &world.lea, WINDOWS_1251_FILE).await;
    apply_file(&world, &world.lea, &import, true).await;
    let created = mailboxes::by_number(world.app(), &world.rita, Some(world.left), "7911").await.unwrap();
    assert_eq!(created.settings.name.as_str(), "Приемная");
}

#[tokio::test]
async fn a_wrong_encoding_is_corrected_without_a_new_upload() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let uuid = receive_file(&world, &world.lea, b"number,name\n1000,Sant\xe9\n1001,x\n", 1000).await.unwrap();
    let page = format!("/mailboxes/import/{uuid}");
    for (label, name) in [("Windows-1251", "Santй"), ("CP437", "SantΘ"), ("Windows-1252", "Santé")] {
        let form = Form::of(&lea.get(&page).await.body, "form[action$='/reread']");
        assert_eq!(form.with("encoding", label).send(&mut lea).await.location(), page);
        assert_eq!(encoding_and_first_name(&world, &uuid).await, (label.to_owned(), name.to_owned()));
    }
    let unknown = lea.post(&format!("{page}/reread"), &[("encoding", "utf-8")]).await;
    assert_eq!(unknown.status, 400);
}

#[tokio::test]
async fn title_lines_are_skipped_and_the_header_line_can_be_chosen() {
    let world = World::new().await;
    let file =
        b"Our mailboxes;;\r\n;;May\r\nnumber;name;pin\r\n7801;K\xc3\xbcche;739204\r\nword;colour;size\r\n7802;Two;\r\n";
    let uuid = receive_file(&world, &world.lea, file, 1000).await.unwrap();
    let import = imports::get(world.app(), &world.lea, &uuid).await.unwrap();
    let headings =
        |import: &imports::ImportDetail| import.columns.iter().map(|c| c.name.clone()).collect::<Vec<_>>().join(" ");
    assert_eq!((headings(&import).as_str(), import.total), ("number name pin", 3));
    let import = super::check_file(&world, &world.lea, &uuid).await;
    assert_eq!(row_counts(&import), (2, 0, 0, 1));
    assert_eq!(row_errors(&world, &world.lea, &import).await[0].0, 5, "lines are those of the file");
    let mut lea = world.test.signed_in("lea").await;
    let page = format!("/mailboxes/import/{uuid}");
    let form = Form::of(&lea.get(&page).await.body, "form[action$='/reread']");
    form.with("head", "5").send(&mut lea).await;
    let import = imports::get(world.app(), &world.lea, &uuid).await.unwrap();
    assert_eq!((headings(&import).as_str(), import.total), ("word colour size", 1));
    assert!(lea.get(&page).await.body.contains("No column name was recognized"));
    let form = Form::of(&lea.get(&page).await.body, "form[action$='/reread']");
    form.with("head", "3").send(&mut lea).await;
    let import = super::check_file(&world, &world.lea, &uuid).await;
    assert_eq!(row_counts(&import), (2, 0, 0, 1));
    apply_file(&world, &world.lea, &import, false).await;
    assert_eq!(world.active_mailboxes(world.left).await, 2);
}

#[tokio::test]
async fn spreadsheet_quoting_is_stripped() {
    let world = World::new().await;
    let file = "sep=|\nnumber|name|pin|description\n=\"0781\"|\"=\"\"Front desk\"\"\"|=\"058291\"|=\"Ground floor\"\n";
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!((row_counts(&import), import.delimiter.as_str()), ((1, 0, 0, 0), "|"));
    apply_file(&world, &world.lea, &import, true).await;
    let created = mailboxes::by_number(world.app(), &world.rita, Some(world.left), "0781").await.unwrap();
    let settings = &created.settings;
    assert_eq!((settings.name.as_str(), settings.description.as_str()), ("Front desk", "Ground floor"));
    let body = world.test.signed_in("lea").await.get(&format!("/mailboxes/import/{}", import.uuid)).await.body;
    assert!(texts(&body, ".page-subtitle")[0].contains("vertical bars"), "{:?}", texts(&body, ".page-subtitle"));
}
