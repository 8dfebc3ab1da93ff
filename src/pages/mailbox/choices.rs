//! The lists of the form where no script searches them.

use crate::domain::customer_context::{CustomerContext, MAX_CHOICES};
use crate::domain::field::Field;
use crate::error::AppError;
use crate::forms::list_choice::{ChoiceSearch, ListChoice};
use crate::forms::submission::MailboxSubmission;
use crate::forms::values::Values;
use crate::pages::request::PageRequest;
use crate::services::Principal;
use crate::services::mailboxes;

/// Searches the owners and the sounds for what was typed, each if its list is not whole. The matches, and what is
/// chosen, are what there is to choose from then.
pub async fn search(
    visit: &PageRequest,
    who: &Principal,
    sent: &MailboxSubmission,
    stored: Option<&Values>,
    context: &mut CustomerContext,
) -> Result<(ChoiceSearch, ChoiceSearch), AppError> {
    let customer = context.customer_id;
    let is_chosen = |field: Field, value: &str| {
        [Some(&sent.values), stored].into_iter().flatten().any(|values| values.get(field) == value)
    };
    let mut owners = ChoiceSearch { words: sent.owner_search.clone(), found: None };
    if let Some(found) = matches(visit, who, (customer, context.more_owners), Field::Owner, &mut owners).await? {
        context.owners.retain(|owner| is_chosen(Field::Owner, &owner.id.to_string()));
        for choice in found {
            choice.add_to(context);
        }
        context.owners.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    }
    let mut sounds = ChoiceSearch { words: sent.greeting_search.clone(), found: None };
    if let Some(found) = matches(visit, who, (customer, context.more_sounds), Field::Greeting, &mut sounds).await? {
        context.sounds.retain(|sound| is_chosen(Field::Greeting, &sound.uuid));
        for choice in found {
            choice.add_to(context);
        }
        context.sounds.sort_by(|a, b| a.name.cmp(&b.name));
    }
    Ok((owners, sounds))
}

/// What is found, if anything is searched.
async fn matches(
    visit: &PageRequest,
    who: &Principal,
    (customer, more): (i64, bool),
    field: Field,
    search: &mut ChoiceSearch,
) -> Result<Option<Vec<ListChoice>>, AppError> {
    if !more || search.words.trim().is_empty() {
        return Ok(None);
    }
    let wanted = (search.words.as_str(), MAX_CHOICES);
    let matches = mailboxes::search_choices(&visit.app, who, customer, field, wanted).await?;
    search.found = Some((matches.found.len(), matches.more));
    Ok(Some(matches.found))
}
