//! What every row would do, and the question.

use leptos::prelude::*;

use super::{PATH, Sent, columns, give_up, rows};
use crate::error::AppError;
use crate::forms::query;
use crate::pages::mailboxes::grouped;
use crate::pages::visit::Visit;
use crate::services::imports::{self as service, Refusal, Rejected, Shown, Told};

/// The page of a file whose rows were looked at.
pub async fn page(visit: &Visit, shown: &Shown, sent: Option<Sent>) -> Result<AnyView, AppError> {
    let refused = match &sent {
        Some(Sent::Refused(refusal)) => Some(why(*refusal)),
        _ => None,
    };
    let refused = refused.map(|why| {
        view! {
            <div class="problems" id="problems" role="alert" tabindex="-1">
                <h2>"Nothing was changed"</h2>
                <ul><li><a href="#rows-all">{why}</a></li></ul>
            </div>
        }
    });
    let again = matches!(sent, Some(Sent::Columns(..)));
    let rejected = rejected(visit, shown).await?;
    let view = view! {
        {refused}
        {tally(shown)}
        {question(shown)}
        {rejected}
        <details class="confirm import-columns" open=again>
            <summary class="button">"Change the columns"</summary>
            {columns::form(shown, sent, "Check again")}
        </details>
        {give_up(&shown.uuid)}
    };
    Ok(view.into_any())
}

fn why(refusal: Refusal) -> String {
    match refusal {
        Refusal::NotChecked => "The rows were not looked at, or the file is applied already.".to_owned(),
        Refusal::Nothing => "No row changes anything.".to_owned(),
        Refusal::Wrong(count) => format!("{} cannot be taken, and it was to be all or nothing.", rows(count)),
    }
}

/// How many rows do what.
fn tally(shown: &Shown) -> AnyView {
    let all = [
        (shown.creates, "new", "tally-changed"),
        (shown.updates, "change", "tally-changed"),
        (shown.sames, "stay as they are", ""),
        (shown.wrongs, "cannot be taken", "tally-refused"),
    ];
    let parts = all.map(|(count, what, class)| {
        view! { <li class=class><strong class="digits">{grouped(count)}</strong>" "{what}</li> }
    });
    view! { <ul class="tally" id="tally" aria-label="What the rows would do">{parts.collect_view()}</ul> }.into_any()
}

fn question(shown: &Shown) -> AnyView {
    if shown.good() == 0 {
        let told = if shown.wrongs == 0 {
            "Every mailbox is so already. There is nothing to do."
        } else {
            "No row can be taken as it is."
        };
        return view! { <p>{told}</p> }.into_any();
    }
    let whole = shown.wrongs == 0;
    let good = rows(shown.good());
    let about = if whole {
        "Should one be refused after all, because somebody changes something meanwhile, what was done before is taken back.".to_owned()
    } else {
        format!("Not to be had: {} cannot be taken.", rows(shown.wrongs))
    };
    let rest = if whole {
        "Should one be refused after all, the others go on."
    } else {
        "The others are not done; they can be downloaded, mended and sent again."
    };
    view! {
        <form class="plain-form" method="post" action=format!("{PATH}/{}/apply", shown.uuid)>
            <fieldset class="field">
                <legend class="label">"Which rows"</legend>
                <div class="check">
                    <input type="radio" id="rows-all" name="rows" value="all" checked=whole disabled=!whole aria-describedby="rows-all-hint" autocomplete="off" />
                    <div>
                        <label for="rows-all">"All or nothing"</label>
                        <p class="hint" id="rows-all-hint">{about}</p>
                    </div>
                </div>
                <div class="check">
                    <input type="radio" id="rows-good" name="rows" value="good" checked=!whole aria-describedby="rows-good-hint" autocomplete="off" />
                    <div>
                        <label for="rows-good">{format!("Only the good ones: {good}")}</label>
                        <p class="hint" id="rows-good-hint">{rest}</p>
                    </div>
                </div>
            </fieldset>
            <div class="ways-on"><button class="button button-main">{format!("Import {good}")}</button></div>
        </form>
    }
    .into_any()
}

/// The rows that cannot be taken, a page of them, and all of them as a file.
pub async fn rejected(visit: &Visit, shown: &Shown) -> Result<AnyView, AppError> {
    if shown.wrongs == 0 {
        return Ok(().into_any());
    }
    let after = query::pairs(&visit.query).find(|(name, _)| name == "after").and_then(|(_, at)| at.parse().ok());
    let (rejected, more) = service::wrong(&visit.app, visit.principal()?, &shown.uuid, after.unwrap_or(0)).await?;
    let next = rejected.last().filter(|_| more).map(|last| {
        let href = format!("{PATH}/{}?after={}#wrong", shown.uuid, last.position);
        view! { <a class="button" href=href>"More of them"</a> }
    });
    let first = after.is_some().then(|| {
        view! { <a class="button" href=format!("{PATH}/{}#wrong", shown.uuid)>"From the first"</a> }
    });
    let view = view! {
        <section class="rejected" id="wrong">
            <h2>{format!("{} cannot be taken", rows(shown.wrongs))}</h2>
            <p class="hint">"Download them, mend them in your spreadsheet and import that file: the reasons in it are passed over."</p>
            <p><a class="button" href=format!("{PATH}/{}/to-mend.csv", shown.uuid) download="">"Download these rows"</a></p>
            <div class="card table-card">
                <table class="sheet">
                    <caption class="sr-only">"What is wrong"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Line"</th>
                            <th scope="col">"Column"</th>
                            <th scope="col">"There stands"</th>
                            <th scope="col">"Expected"</th>
                        </tr>
                    </thead>
                    <tbody>{rejected.into_iter().flat_map(lines).collect_view()}</tbody>
                </table>
            </div>
            <div class="ways-on">{first}{next}</div>
        </section>
    };
    Ok(view.into_any())
}

fn lines(row: Rejected) -> Vec<AnyView> {
    let line = row.line;
    row.told.into_iter().map(|told| one(line, told)).collect()
}

fn one(line: i64, told: Told) -> AnyView {
    let Told { column, value, sentence } = told;
    let column = if column.is_empty() { "The row".to_owned() } else { column };
    let value = if value.is_empty() {
        view! { <span class="faint">"nothing shown"</span> }.into_any()
    } else {
        view! { <bdi>{value.chars().take(120).collect::<String>()}</bdi> }.into_any()
    };
    view! {
        <tr>
            <th scope="row" class="digits">{format!("Line {line}")}</th>
            <td data-label="Column"><bdi>{column}</bdi></td>
            <td data-label="There stands">{value}</td>
            <td data-label="Expected">{sentence}</td>
        </tr>
    }
    .into_any()
}
