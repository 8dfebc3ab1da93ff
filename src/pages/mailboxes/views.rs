//! The saved views above the list, and the actions for the current one.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::components::error_summary::ErrorSummary;
use crate::components::field::{CheckField, FieldGroup, FormField, TextField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::form_error::FormError as _;
use crate::forms::view::{ViewError, ViewForm};
use crate::i18n::key;
use crate::lists::mailbox_list::ListQuery;
use crate::pages::confirm::Confirm;
use crate::pages::form_key_input::FormKeyInput;
use crate::paths;
use crate::services::preferences::Preferences;
use crate::services::views::View;

/// A rejected form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ViewFormState {
    /// The view; `None` for a new one.
    pub id: Option<i64>,
    /// The typed values.
    pub form: ViewForm,
    /// All errors.
    #[serde(rename = "told")]
    pub errors: Vec<ViewError>,
}

/// The views as tabs, and a dropdown with their actions.
#[component]
pub fn Views(
    /// The saved views.
    saved: Vec<View>,
    /// The view that the list is based on.
    current: Option<View>,
    /// The query of the list.
    query: ListQuery,
    /// Whether the user may share views.
    may_share: bool,
    /// The user's preferences.
    preferences: Preferences,
    /// A rejected form.
    form_state: Option<ViewFormState>,
) -> impl IntoView {
    let current_id = current.as_ref().map(|view| view.id);
    let changed = current.as_ref().is_some_and(|view| {
        ListQuery::parse_with_layout(&view.list, &query.default_layout).to_stored_query() != query.to_stored_query()
    });
    let is_listed = saved.iter().any(|view| Some(view.id) == current_id);
    let extra = current.clone().filter(|_| !is_listed);
    let all_href = if preferences.default_view.is_some() {
        format!("{}?view=all", paths::MAILBOXES)
    } else {
        paths::MAILBOXES.to_owned()
    };
    let is_all = current_id.is_none() && !query.archived;
    let tabs = saved.into_iter().chain(extra).map(|view| {
        let is_current = Some(view.id) == current_id;
        let title = view.name.clone();
        let is_changed = is_current && changed;
        let changed_mark = is_changed.then(|| view! { <span class="hint">" "{t(key!("views-changed"))}</span> });
        let is_shared_here = view.shared && !view.elsewhere;
        let shared_note = is_shared_here.then(|| {
            let note = t_format(key!("views-shared-at"), &[("customer", (&view.customer).into())]);
            view! { <span class="sr-only">{note}</span> }
        });
        let customer_note = view.elsewhere.then(|| {
            view! { <span class="hint">" · "<bdi>{view.customer.clone()}</bdi></span> }
        });
        view! {
            <li>
                <a href=format!("{}?view={}", paths::MAILBOXES, view.id) title=title aria-current=is_current.then_some("page")>
                    <bdi>{view.name}</bdi>{customer_note}{shared_note}{changed_mark}
                </a>
            </li>
        }
    });
    let open = form_state.is_some();
    let (new_form, current_form) = match form_state {
        Some(form_state) if form_state.id.is_some() => (None, Some(form_state)),
        form_state => (form_state, None),
    };
    let list = query.at(None).to_query();
    let is_default = current.as_ref().is_some_and(|view| preferences.default_view == Some(view.id));
    let current_view = current.map(|view| {
        view! { <CurrentView view list=list.clone() changed is_default may_share form_state=current_form /> }
    });
    view! {
        <div class="saved-views">
            <nav aria-label=t(key!("views-views"))>
                <ul class="tabs">
                    <li><a href=all_href aria-current=is_all.then_some("page")>{t(key!("views-all"))}</a></li>
                    {tabs.collect_view()}
                </ul>
            </nav>
            <details class="dropdown view-menu" name="dropdown" data-dropdown="" open=open>
                <summary class="button button-ghost">{t(key!("views-options"))}</summary>
                <div class="dropdown-panel card">
                    {current_view}
                    <form class="stack" method="post" action=paths::VIEWS novalidate>
                        <FormUserInput />
                        <h2>{t(key!("views-new"))}</h2>
                        <p class="hint">{t(key!("views-new-about"))}</p>
                        <FormKeyInput />
                        <input type="hidden" name="list" value=list />
                        {name_and_sharing("new", new_form, ViewForm::default(), may_share)}
                        <div><button class="button button-primary">{t(key!("views-save"))}</button></div>
                    </form>
                </div>
            </details>
        </div>
    }
}

/// The actions for the current view.
#[component]
fn CurrentView(
    view: View,
    list: String,
    changed: bool,
    is_default: bool,
    may_share: bool,
    form_state: Option<ViewFormState>,
) -> impl IntoView {
    let default_choice =
        if is_default { ("no", key!("views-default-all")) } else { ("yes", key!("views-default-this")) };
    let replacement = list.clone();
    let replace = (changed && view.changeable).then(|| {
        view! {
            <form method="post" action=paths::VIEW_REPLACE.with(view.id)>
                <FormUserInput />
                <input type="hidden" name="list" value=replacement />
                <button class="button button-primary">{t(key!("views-save-changes"))}</button>
            </form>
        }
    });
    let undo = changed.then(|| {
        view! { <a class="button" href=format!("{}?view={}", paths::MAILBOXES, view.id)>{t(key!("views-discard-changes"))}</a> }
    });
    let default_form = view! {
        <form method="post" action=paths::VIEW_DEFAULT.with(view.id)>
            <FormUserInput />
            <button class="button" name="on" value=default_choice.0>{t(default_choice.1)}</button>
        </form>
    };
    let form = ViewForm { name: view.name.clone(), shared: view.shared };
    let edit = if view.changeable {
        view! {
            <form class="stack" method="post" action=paths::VIEW.with(view.id) novalidate>
                <FormUserInput />
                <input type="hidden" name="list" value=list />
                {name_and_sharing("this", form_state, form, view.shared || may_share)}
                <div><button class="button">{t(key!("views-save-details"))}</button></div>
            </form>
            <Confirm
                label=t(key!("views-delete"))
                what=t(if view.shared { key!("views-delete-shared") } else { key!("views-delete-about") })
                confirm_label=t_format(key!("views-delete-named"), &[("name", (&view.name).into())])
                action=paths::VIEW_DELETE.with(view.id)
            />
        }
        .into_any()
    } else {
        let (before, after) = messages().split_around(key!("views-of-others"), "customer", &[]);
        view! { <p class="hint">{before}<bdi>{view.customer}</bdi>{after}</p> }.into_any()
    };
    view! {
        <div class="stack current-view">
            <h2><bdi>{view.name}</bdi></h2>
            <div class="button-row">{replace}{undo}{default_form}</div>
            {edit}
        </div>
    }
}

/// The name and visibility of a view.
fn name_and_sharing(
    which: &'static str,
    form_state: Option<ViewFormState>,
    stored: ViewForm,
    may_share: bool,
) -> AnyView {
    let (form, errors) = form_state.map_or((stored, vec![]), |form_state| (form_state.form, form_state.errors));
    let prefix = format!("view-{which}-");
    let name = FormField::new(ViewForm::NAME_INPUT, t(key!("views-name")))
        .id(format!("{prefix}{}", ViewForm::NAME_INPUT))
        .prose();
    let visibility = |id: &str, key| FormField::new(ViewForm::VISIBILITY_INPUT, t(key)).id(format!("{prefix}{id}"));
    let visible_to = visibility(ViewForm::VISIBILITY_INPUT, key!("views-visible-to")).errors(&errors);
    let private = visibility(ViewForm::VISIBILITY_INPUT, key!("views-only-me"));
    let shared = visibility("all", key!("views-everybody")).hint(t(key!("views-everybody-about")));
    let not_shareable = if may_share { String::new() } else { ViewError::RoleForbids.message(messages()) };
    view! {
        <ErrorSummary errors=errors.clone() id_prefix=prefix.clone() />
        <TextField field=name.value(form.name).errors(&errors) />
        <FieldGroup field=visible_to>
            <CheckField field=private value="me" kind="radio" checked=!form.shared />
            <CheckField field=shared value="all" kind="radio" checked=form.shared disabled_reason=not_shareable />
        </FieldGroup>
    }
    .into_any()
}
