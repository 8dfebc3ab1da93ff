//! Server-side search of the form's choices, without scripts.

use crate::domain::customer_context::{CustomerContext, MAX_CHOICES};
use crate::domain::field::MailboxField;
use crate::error::AppError;
use crate::forms::list_choice::{ChoiceSearch, ListChoice};
use crate::forms::mailbox_submission::MailboxSubmission;
use crate::forms::mailbox_values::MailboxValues;
use crate::pages::page_request::PageRequest;
use crate::services::Principal;
use crate::services::mailboxes;

/// Searches owners and sounds for the submitted text, each if its list is incomplete. The matches and the current
/// selections become the choices.
pub async fn search(
    request: &PageRequest,
    who: &Principal,
    submission: &MailboxSubmission,
    stored: Option<&MailboxValues>,
    context: &mut CustomerContext,
) -> Result<(ChoiceSearch, ChoiceSearch), AppError> {
    let customer = context.customer_id;
    let is_chosen = |field: MailboxField, value: &str| {
        [Some(&submission.values), stored].into_iter().flatten().any(|values| values.get(field) == value)
    };
    let mut owners = ChoiceSearch { words: submission.owner_search.clone(), found: None };
    if let Some(found) =
        matches(request, who, (customer, context.more_owners), MailboxField::Owner, &mut owners).await?
    {
        context.owners.retain(|owner| is_chosen(MailboxField::Owner, &owner.id.to_string()));
        for choice in found {
            choice.add_to(context);
        }
        context.owners.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    }
    let mut sounds = ChoiceSearch { words: submission.greeting_search.clone(), found: None };
    if let Some(found) =
        matches(request, who, (customer, context.more_sounds), MailboxField::Greeting, &mut sounds).await?
    {
        context.sounds.retain(|sound| is_chosen(MailboxField::Greeting, &sound.uuid));
        for choice in found {
            choice.add_to(context);
        }
        context.sounds.sort_by(|a, b| a.name.cmp(&b.name));
    }
    Ok((owners, sounds))
}

/// The matches, if a search was submitted.
async fn matches(
    request: &PageRequest,
    who: &Principal,
    (customer, more): (i64, bool),
    field: MailboxField,
    search: &mut ChoiceSearch,
) -> Result<Option<Vec<ListChoice>>, AppError> {
    if !more || search.words.trim().is_empty() {
        return Ok(None);
    }
    let query = (search.words.as_str(), MAX_CHOICES);
    let matches = mailboxes::search_choices(&request.app, who, customer, field, query).await?;
    search.found = Some((matches.found.len(), matches.more));
    Ok(Some(matches.found))
}
