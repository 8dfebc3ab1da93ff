//! The saved views above the list, and what can be done with the one that is shown.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::PATH;
use crate::components::direction::AUTO_DIRECTION;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::role::Role;
use crate::forms::listing::ListQuery;
use crate::forms::view::{ViewForm, ViewProblem, may_share};
use crate::pages::fields::FormKey;
use crate::pages::fields::{CheckInput, Confirm};
use crate::services::preferences::Preferences;
use crate::services::views::View;

/// Where the forms go.
pub const ACTION: &str = "/views";

/// A form that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ViewFormState {
    /// The view; `None`: a new one.
    pub id: Option<i64>,
    /// What was typed.
    pub form: ViewForm,
    /// Every mistake.
    pub told: Vec<ViewProblem>,
}

/// The views, and behind a button what can be done with them.
#[component]
pub fn Views(
    /// The views that there are.
    saved: Vec<View>,
    /// The one that the list began from.
    current: Option<View>,
    /// What the page shows.
    query: ListQuery,
    /// Who looks.
    role: Role,
    /// What they prefer.
    preferences: Preferences,
    /// A form that came back.
    sent: Option<ViewFormState>,
) -> impl IntoView {
    let here = current.as_ref().map(|view| view.id);
    let changed = current.as_ref().is_some_and(|view| {
        ListQuery::parse_with_layout(&view.list, &query.usual).to_stored_query() != query.to_stored_query()
    });
    let listed = saved.iter().any(|view| Some(view.id) == here);
    let extra = current.clone().filter(|_| !listed);
    let all = if preferences.default_view.is_some() { format!("{PATH}?view=all") } else { PATH.to_owned() };
    let whole = here.is_none() && !query.archived;
    let tabs = saved.into_iter().chain(extra).map(|view| {
        let on = Some(view.id) == here;
        let title = view.name.clone();
        let mark = (on && changed).then(|| view! { <span class="hint">" "{t("views-changed")}</span> });
        let mine = view.shared && !view.elsewhere;
        let shared = mine.then(|| view! { <span class="sr-only">{t_format("views-shared-at", &[("customer", (&view.customer).into())])}</span> });
        let home = view.elsewhere.then(|| {
            view! { <span class="hint">" · "<bdi>{view.customer.clone()}</bdi></span> }
        });
        view! {
            <li>
                <a href=format!("{PATH}?view={}", view.id) title=title aria-current=on.then_some("page")>
                    <bdi>{view.name}</bdi>{home}{shared}{mark}
                </a>
            </li>
        }
    });
    let open = sent.is_some();
    let (of_new, of_this) = match sent {
        Some(sent) if sent.id.is_some() => (None, Some(sent)),
        sent => (sent, None),
    };
    let list = query.at(None).to_query();
    let starts = current.as_ref().is_some_and(|view| preferences.default_view == Some(view.id));
    let this = current.map(|view| view! { <CurrentView view list=list.clone() changed starts role sent=of_this /> });
    view! {
        <div class="views">
            <nav aria-label=t("views-views")>
                <ul class="tabs">
                    <li><a href=all aria-current=whole.then_some("page")>{t("views-all")}</a></li>
                    {tabs.collect_view()}
                </ul>
            </nav>
            <details class="more-filters view-ways" name="fold" data-fold="" open=open>
                <summary class="button button-quiet">{t("views-save")}</summary>
                <div class="filter-panel card">
                    {this}
                    <form class="stack" method="post" action=ACTION novalidate>
                        <FormUserInput />
                        <h2>{t("views-new")}</h2>
                        <p class="hint">{t("views-new-about")}</p>
                        <FormKey />
                        <input type="hidden" name="list" value=list />
                        {name_and_sharing("new", of_new, ViewForm::default(), may_share(role))}
                        <div><button class="button button-main">{t("views-save")}</button></div>
                    </form>
                </div>
            </details>
        </div>
    }
}

/// What can be done with the view that is shown.
#[component]
fn CurrentView(
    view: View,
    list: String,
    changed: bool,
    starts: bool,
    role: Role,
    sent: Option<ViewFormState>,
) -> impl IntoView {
    let action = format!("{ACTION}/{}", view.id);
    let begin = if starts { ("no", "views-begin-all") } else { ("yes", "views-begin-here") };
    let kept = list.clone();
    let replace = (changed && view.changeable).then(|| {
        view! {
            <form method="post" action=format!("{action}/replace")>
                <FormUserInput />
                <input type="hidden" name="list" value=kept />
                <button class="button button-main">{t("views-save-changes")}</button>
            </form>
        }
    });
    let undo = changed.then(|| {
        view! { <a class="button" href=format!("{PATH}?view={}", view.id)>{t("views-drop-changes")}</a> }
    });
    let begin = view! {
        <form method="post" action=format!("{action}/first")>
            <FormUserInput />
            <button class="button" name="on" value=begin.0>{t(begin.1)}</button>
        </form>
    };
    let form = ViewForm { name: view.name.clone(), shared: view.shared };
    let edit = if view.changeable {
        view! {
            <form class="stack" method="post" action=action.clone() novalidate>
                <FormUserInput />
                <input type="hidden" name="list" value=list />
                {name_and_sharing("this", sent, form, view.shared || may_share(role))}
                <div><button class="button">{t("views-rename")}</button></div>
            </form>
            <Confirm
                label=t("views-delete")
                what=t(if view.shared { "views-delete-shared" } else { "views-delete-about" })
                deed=t_format("views-delete-named", &[("name", (&view.name).into())])
                action=format!("{action}/delete")
            />
        }
        .into_any()
    } else {
        let (before, after) = messages().split_around("views-of-others", "customer", &[]);
        view! { <p class="hint">{before}<bdi>{view.customer}</bdi>{after}</p> }.into_any()
    };
    view! {
        <div class="stack this-view">
            <h2><bdi>{view.name}</bdi></h2>
            <div class="ways-row">{replace}{undo}{begin}</div>
            {edit}
        </div>
    }
}

/// The name of a view and who sees it.
fn name_and_sharing(which: &'static str, sent: Option<ViewFormState>, stored: ViewForm, may_share: bool) -> AnyView {
    let (form, told) = sent.map_or((stored, vec![]), |sent| (sent.form, sent.told));
    let id = format!("view-{which}");
    let (error_id, wrong) = (format!("{id}-error"), !told.is_empty());
    let lines = told.into_iter().map(|why| view! { <p class="error">{why.message(messages())}</p> }).collect_view();
    let (for_me, for_all) = (format!("{id}-me"), format!("{id}-all"));
    let shared = if may_share {
        view! { <CheckInput id=for_all name="for" value="all" ticked=form.shared label=t("views-everybody") hint=t("views-everybody-about") kind="radio" /> }
            .into_any()
    } else {
        view! {
            <div class="check">
                <input type="radio" id=for_all.clone() name="for" value="all" disabled aria-describedby=format!("{for_all}-why") />
                <div>
                    <label for=for_all.clone()>{t("views-everybody")}</label>
                    <p class="hint" id=format!("{for_all}-why")>{ViewProblem::RoleForbids.message(messages())}</p>
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="field" data-field="name">
            <label for=id.clone()>{t("views-name")}</label>
            <input
                class="input"
                type="text"
                dir=AUTO_DIRECTION
                id=id
                name="name"
                value=form.name
                autocomplete="off"
                autofocus=wrong
                aria-describedby=wrong.then(|| error_id.clone())
                aria-invalid=wrong.then_some("true")
            />
            <div class="messages" id=error_id role=wrong.then_some("alert")>{lines}</div>
        </div>
        <fieldset class="field">
            <legend class="label">{t("views-who")}</legend>
            <CheckInput id=for_me name="for" value="me" ticked=!form.shared label=t("views-only-me") kind="radio" />
            {shared}
        </fieldset>
    }
    .into_any()
}
