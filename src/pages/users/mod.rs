//! Users: the list, a new one, and one that is changed, invited or let go. For administrators.

mod leaving;
mod list;
mod sign_in;

use leptos::prelude::*;

use super::answers::Overtaken;
use super::customers::{id, titled};
use super::fields::{Choose, Confirm, Crumbs, Line, Section, Summary, told};
use super::history;
use super::visit::{Posted, Screen, Sent, Visit, screen};
use crate::domain::account::Standing;
use crate::domain::people::{Mistake, Part};
use crate::domain::role::Role;
use crate::error::AppError;
use crate::forms::query;
use crate::forms::user::UserForm;
use crate::services::record::Kind;
use crate::services::users::{self, Detail};
use crate::services::{Kept, mailboxes};

pub use list::Users;

/// Where the list lives.
pub const PATH: &str = "/users";

/// The page that makes a user.
#[component]
pub fn New() -> impl IntoView {
    screen(new)
}

/// The page of one user.
#[component]
pub fn Edit() -> impl IntoView {
    let id = id();
    screen(move |visit| edit(visit, id))
}

async fn new(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    if who.role != Role::Administrator {
        return Err(AppError::Forbidden);
    }
    let asked = query::pairs(&visit.query).find(|(name, _)| name == "customer").map(|(_, id)| id);
    let fresh = UserForm {
        customer: asked.unwrap_or_else(|| who.customer_id.to_string()),
        role: Role::User.name().to_owned(),
        ..UserForm::default()
    };
    let (typed, mistakes) = match &visit.posted {
        Some(Posted::UserForm(sent)) => (sent.form.clone(), mistakes(sent.kept.as_ref())),
        _ => (fresh, vec![]),
    };
    let title = titled("New user", !mistakes.is_empty());
    let customers = mailboxes::customers(&visit.app, who).await?;
    let customers = customers.into_iter().map(|c| (c.id.to_string(), format!("{}{}", "– ".repeat(c.depth), c.name)));
    let all = StoredValue::new(mistakes.clone());
    let wrong = move |part| all.with_value(|mistakes| told(mistakes, part));
    let body = view! {
        <Crumbs up=PATH label="Users" here="New user".to_owned() />
        <div class="page-head"><h1 tabindex="-1">"New user"</h1></div>
        <form class="plain-form" method="post" action=format!("{PATH}/new") novalidate>
            <Summary mistakes=mistakes.clone() />
            <Section title="User" about="The password is set by the user, by a link that you hand over next.">
                <Choose
                    part=Part::Customer
                    options=customers.collect()
                    chosen=typed.customer.clone()
                    hint="It cannot be changed later."
                    told=wrong(Part::Customer)
                />
                <Line
                    part=Part::Username
                    value=typed.username.clone()
                    hint="Typed to sign in, and unique in the whole system. It stays the same for ever."
                    required=true
                    told=wrong(Part::Username)
                />
                <Common typed mistakes=mistakes.clone() />
            </Section>
            <div class="save-bar"><button class="button button-main">"Create user"</button></div>
        </form>
    };
    Ok(Screen { title, body: body.into_any() })
}

/// The fields that can be changed later, too.
#[component]
fn Common(typed: UserForm, mistakes: Vec<Mistake>) -> impl IntoView {
    let roles = Role::ALL.into_iter().map(|role| (role.name().to_owned(), role_words(role).to_owned())).collect();
    view! {
        <Line part=Part::Name value=typed.name hint="What people read. Empty: the user name." told=told(&mistakes, Part::Name) />
        <Line
            part=Part::Email
            value=typed.email
            hint="Where notices for the owner of a mailbox go. Empty: nowhere."
            inputmode="email"
            told=told(&mistakes, Part::Email)
        />
        <Choose part=Part::Role options=roles chosen=typed.role told=told(&mistakes, Part::Role) />
    }
}

fn role_words(role: Role) -> &'static str {
    match role {
        Role::Administrator => "Administrator: the customer and everything below it",
        Role::Residential => "Residential: all mailboxes of the customer",
        Role::User => "User: the mailboxes they own",
    }
}

async fn edit(visit: Visit, id: i64) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let detail = users::get(&visit.app, who, id).await?;
    let user = &detail.user;
    let mut sent = Sent { form: users::form_of(user), version: user.version, kept: None };
    let (mut left, mut link) = (None, None);
    match &visit.posted {
        Some(Posted::UserForm(posted)) => sent = (**posted).clone(),
        Some(Posted::Leaving(form, mistake)) => left = Some((form.clone(), mistake.clone())),
        Some(Posted::Link(made)) => link = Some(made.clone()),
        _ => {}
    }
    let mut wrong = mistakes(sent.kept.as_ref());
    wrong.extend(left.iter().map(|(_, mistake)| mistake.clone()));
    let typed = UserForm { username: user.username.clone(), ..sent.form.clone() };
    let name = user.name.clone();
    let title = titled(&name, !wrong.is_empty());
    let (version, overtaken) = match &sent.kept {
        Some(Kept::Stale(overtaken)) => {
            let fields = compared(&overtaken.theirs, &typed);
            let (by, at) = (overtaken.by.clone(), overtaken.at);
            (overtaken.version, view! { <Overtaken by at fields /> }.into_any())
        }
        _ => (sent.version, ().into_any()),
    };
    let gone = users::standing(user) == Standing::Gone;
    let closed = gone || detail.suspended_by.is_some();
    let save = (!closed)
        .then(|| view! { <div class="save-bar"><button class="button button-main">"Save user"</button></div> });
    let password = (!closed).then(|| view! { <sign_in::SignIn detail=detail.clone() /> });
    let rest = (!closed).then(|| {
        view! {
            <Suspending detail=detail.clone() />
            <leaving::Leaving detail=detail.clone() chosen=left />
        }
    });
    let body = view! {
        <Crumbs up=PATH label="Users" here=name />
        <Head detail=detail.clone() />
        <sign_in::Told link />
        <form class="plain-form" method="post" action=format!("{PATH}/{id}") novalidate>
            <input type="hidden" name="version" value=version.to_string() />
            <Summary mistakes=wrong.clone() />
            {overtaken}
            <fieldset class="bare" disabled=closed>
                <legend class="sr-only">"User"</legend>
                <Section title="User" about="What changes here holds from the next request of every open session and token.">
                    <Line part=Part::Username value=typed.username.clone() hint="It stays the same for ever." locked=true />
                    <Common typed mistakes=wrong />
                </Section>
            </fieldset>
            {save}
        </form>
        {password}
        <leaving::Mailboxes detail=detail.clone() />
        {rest}
    };
    Ok(Screen { title, body: body.into_any() })
}

fn mistakes(kept: Option<&Kept<UserForm>>) -> Vec<Mistake> {
    match kept {
        Some(Kept::Invalid(mistakes)) => mistakes.clone(),
        _ => Vec::new(),
    }
}

fn compared(theirs: &UserForm, yours: &UserForm) -> Vec<(String, String, String)> {
    let row = |label: &str, a: &String, b: &String| (label.to_owned(), a.clone(), b.clone());
    vec![
        row("Name", &theirs.name, &yours.name),
        row("E-mail address", &theirs.email, &yours.email),
        row("Role", &theirs.role, &yours.role),
    ]
}

#[component]
fn Head(detail: Detail) -> impl IntoView {
    let standing = users::standing(&detail.user);
    let status = match standing {
        Standing::Active => String::new(),
        other => format!(" · {}", other.label().to_lowercase()),
    };
    let sub = format!("{} · {}{status}", detail.customer, detail.user.role);
    let looked = standing != Standing::Gone;
    let notice = match (standing, &detail.suspended_by) {
        (Standing::Gone, _) => Some("This user is gone. What they did stays in the history.".to_owned()),
        (_, Some(by)) => Some(format!("The customer {by} is suspended: nobody signs in, and nothing changes here.")),
        (Standing::Suspended, None) => Some("This user is suspended and cannot sign in.".to_owned()),
        (Standing::Active, None) => None,
    };
    view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{detail.user.name}</bdi></h1>
                <p class="page-sub">{sub}</p>
            </div>
            <div class="page-ways">
                {looked.then(|| view! { <a class="button" href=format!("{PATH}/{}/panel", detail.user.id)>"Control panel"</a> })}
                <a class="button" href=history::of(Kind::User, detail.user.id)>"History"</a>
            </div>
        </div>
        {notice.map(|why| view! { <div class="notice notice-warning"><p>{why}</p></div> })}
    }
}

#[component]
fn Suspending(detail: Detail) -> impl IntoView {
    let action = format!("{PATH}/{}/status", detail.user.id);
    let deed = if users::standing(&detail.user) == Standing::Suspended {
        view! { <form method="post" action=action><button class="button">"Make active again"</button></form> }
            .into_any()
    } else if detail.last {
        view! { <p class="hint">"This is the last active administrator at the top, who cannot be suspended."</p> }
            .into_any()
    } else {
        let what = "All their sessions end at once, and their tokens open nothing until then.";
        view! { <Confirm label="Suspend" what deed="Suspend now" action field=("suspended", "on") /> }.into_any()
    };
    let about = "A suspended user cannot sign in. Their mailboxes go on as they are.";
    view! { <Section title="Suspension" about=about>{deed}</Section> }
}
