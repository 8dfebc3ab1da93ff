//! API tokens: who may create them, what they allow, and what ends them.

use super::permissions::MAILBOX_PERMISSIONS;
use crate::support::world::{World, edited_form, expect_refused};
use mailroom::domain::dialect::{Dialect, Dialects};
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::{Permission, Role, TokenRestriction};
use mailroom::domain::token::TokenError;
use mailroom::error::AppError;
use mailroom::forms::account::PasswordChangeForm;
use mailroom::forms::token::TokenForm;
use mailroom::services::mailboxes::{self, MailboxEdit};
use mailroom::services::tokens::{self, CreatedToken, TokenState};
use mailroom::services::{App, ChangeSource, Failure, Principal, accounts, console, maintenance, now};

fn token_form(username: &str, write: bool, read_pins: bool) -> TokenForm {
    let dialects = Dialects::NONE.with(Dialect::Yay, true);
    TokenForm { name: "Nightly".into(), dialects, write, read_pins, ..TokenForm::default_for(username) }
}

async fn create_token(world: &World, who: &Principal, form: &TokenForm) -> CreatedToken {
    tokens::create(world.app(), who, ChangeSource::Browser, form).await.unwrap().unwrap()
}

async fn principal_of_token(world: &World, dialect: Dialect, token: &str) -> Option<Principal> {
    tokens::token_principal(world.app(), dialect, token).await.unwrap()
}

async fn execute_sql(app: &App, sql: &'static str) {
    let done: Result<_, sqlx::Error> =
        app.db.write(move |tx| Box::pin(async move { sqlx::query(sql).execute(tx).await })).await;
    assert!(done.unwrap().rows_affected() > 0, "{sql}");
}

#[tokio::test]
async fn a_token_authenticates_its_user_in_its_dialects_only() {
    let world = World::new().await;
    let made = create_token(&world, &world.lea, &token_form("rex", true, false)).await;
    let token = made.secret.reveal();
    let restriction = TokenRestriction::Token { write: true, read_pins: false };
    assert_eq!(
        principal_of_token(&world, Dialect::Yay, token).await,
        Some(Principal { restriction, ..world.rex.clone() })
    );
    for dialect in [Dialect::Enswitch, Dialect::Portsip] {
        assert_eq!(principal_of_token(&world, dialect, token).await, None);
    }
    for invalid in ["", "mlr_", &token[1..], &format!("{token}x"), &token.to_lowercase()] {
        assert_eq!(principal_of_token(&world, Dialect::Yay, invalid).await, None, "{invalid}");
    }
}

#[tokio::test]
async fn a_token_allows_only_what_role_and_grant_both_allow() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    for write in [false, true] {
        for read_pins in [false, true] {
            for username in ["lea", "rex", "uma"] {
                let made = create_token(&world, &world.rita, &token_form(username, write, read_pins)).await;
                let who = principal_of_token(&world, Dialect::Yay, made.secret.reveal()).await.unwrap();
                let number = format!("{}", 1000 + made.id);
                let mailbox = world.create_mailbox(world.left, &number, &[(MailboxField::Owner, &uma)]).await;
                let (app, uuid, source) = (world.app(), mailbox.uuid.as_str(), ChangeSource::Api(Dialect::Yay));
                for permission in MAILBOX_PERMISSIONS {
                    let done = match permission {
                        Permission::ViewMailboxes => mailboxes::get(app, &who, uuid).await.map(drop),
                        Permission::CreateMailboxes => {
                            let new = world.form(world.left, &format!("{}", 5000 + made.id), &[]).await;
                            mailboxes::create(app, &who, source, &new, None).await.map(drop)
                        }
                        Permission::ChangeMailboxes => {
                            let values = edited_form(&world.get(uuid).await, &[(MailboxField::Name, "By token")]);
                            let changed =
                                mailboxes::apply(app, &who, source, uuid, MailboxEdit::fields(&values)).await.map(drop);
                            let checked =
                                mailboxes::apply(app, &who, source, uuid, MailboxEdit::fields(&values).dry_run(true))
                                    .await
                                    .map(drop);
                            assert_eq!(changed.is_ok(), checked.is_ok());
                            changed
                        }
                        Permission::ArchiveMailboxes => mailboxes::archive(app, &who, source, uuid).await.map(drop),
                        Permission::RestoreMailboxes => mailboxes::restore(app, &who, source, uuid).await.map(drop),
                        Permission::RevealPins => {
                            let pins = mailboxes::reveal_pins(app, &who, source, std::slice::from_ref(&mailbox))
                                .await
                                .unwrap();
                            assert_eq!(pins.is_some(), read_pins);
                            mailboxes::reveal_pin(app, &who, source, uuid).await.map(drop)
                        }
                        other => panic!("{other:?} is not for one mailbox"),
                    };
                    let granted = match permission {
                        Permission::ViewMailboxes => true,
                        Permission::RevealPins => read_pins,
                        _ => write,
                    };
                    let case = format!("{username} {permission:?} write {write} read_pins {read_pins}");
                    if granted && who.role.may(permission) {
                        done.unwrap_or_else(|why| panic!("{case}: {why:?}"));
                    } else {
                        assert_eq!(expect_refused(done), AppError::Forbidden, "{case}");
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn a_token_cannot_manage_accounts() {
    let world = World::new().await;
    let made = create_token(&world, &world.rita, &token_form("rita", true, true)).await;
    let who = principal_of_token(&world, Dialect::Yay, made.secret.reveal()).await.unwrap();
    let app = world.app();
    assert_eq!(
        expect_refused(tokens::create(app, &who, ChangeSource::Browser, &token_form("rita", true, true)).await),
        AppError::Forbidden
    );
    assert_eq!(expect_refused(tokens::list(app, &who, None).await), AppError::Forbidden);
    assert_eq!(expect_refused(tokens::revoke(app, &who, ChangeSource::Browser, made.id).await), AppError::Forbidden);
    assert_eq!(
        expect_refused(console::set_password(app, &who, ChangeSource::Browser, "uma", "another long one").await),
        AppError::Forbidden
    );
    let form = PasswordChangeForm { current: crate::support::PASSWORD.into(), new: "another long one".into() };
    let own = accounts::change_password(app, &who, ChangeSource::Browser, &form).await;
    assert_eq!(expect_refused(own), AppError::Forbidden);
    assert_eq!(
        expect_refused(accounts::sign_out_everywhere(app, &who, ChangeSource::Browser).await),
        AppError::Forbidden
    );
    let switched = console::set_dialects(app, &who, ChangeSource::Browser, "left", &[(Dialect::Yay, false)]).await;
    assert_eq!(expect_refused(switched), AppError::Forbidden);
}

#[tokio::test]
async fn administrators_create_tokens_for_their_users_only() {
    let world = World::new().await;
    for who in [&world.rex, &world.uma] {
        assert_eq!(
            expect_refused(
                tokens::create(world.app(), who, ChangeSource::Browser, &token_form(&who.username, false, false)).await
            ),
            AppError::Forbidden
        );
        assert_eq!(expect_refused(tokens::list(world.app(), who, None).await), AppError::Forbidden);
        assert_eq!(
            expect_refused(tokens::revoke(world.app(), who, ChangeSource::Browser, 1).await),
            AppError::Forbidden
        );
    }
    world.test.add_user("right", Role::User, "ron").await;
    for username in ["rita", "ron", "nobody"] {
        let refused =
            tokens::create(world.app(), &world.lea, ChangeSource::Browser, &token_form(username, false, false))
                .await
                .unwrap();
        assert_eq!(refused.unwrap_err(), [TokenError::UnknownUser(username.into())], "seen or not, told alike");
    }
    let invalid_form = TokenForm { expires: "0".into(), ..TokenForm::default_for("ron") };
    let errors =
        tokens::create(world.app(), &world.lea, ChangeSource::Browser, &invalid_form).await.unwrap().unwrap_err();
    assert_eq!(errors.len(), 4, "every mistake at once: {errors:?}");
    for (who, username) in [(&world.lea, "lea"), (&world.lea, " UMA "), (&world.rita, "ron")] {
        create_token(&world, who, &token_form(username, false, false)).await;
    }
    let usernames = |listed: Vec<tokens::TokenListRow>| listed.into_iter().map(|l| l.username).collect::<Vec<_>>();
    assert_eq!(usernames(tokens::list(world.app(), &world.lea, None).await.unwrap()), ["uma", "lea"]);
    assert_eq!(usernames(tokens::list(world.app(), &world.rita, None).await.unwrap()), ["ron", "uma", "lea"]);
    assert_eq!(usernames(tokens::list(world.app(), &world.rita, Some("Lea")).await.unwrap()), ["lea"]);
    assert_eq!(usernames(tokens::list(world.app(), &Principal::console(), Some("r x")).await.unwrap()), [""; 0]);
}

#[tokio::test]
async fn a_revoked_token_is_refused_from_the_next_request_on() {
    let world = World::new().await;
    let made = create_token(&world, &world.rita, &token_form("rita", true, true)).await;
    assert_eq!(
        expect_refused(tokens::revoke(world.app(), &world.lea, ChangeSource::Browser, made.id).await),
        AppError::NotFound
    );
    assert_eq!(
        expect_refused(tokens::revoke(world.app(), &world.lea, ChangeSource::Browser, 9999).await),
        AppError::NotFound
    );
    assert!(principal_of_token(&world, Dialect::Yay, made.secret.reveal()).await.is_some());
    tokens::revoke(world.app(), &world.rita, ChangeSource::Browser, made.id).await.unwrap();
    assert_eq!(principal_of_token(&world, Dialect::Yay, made.secret.reveal()).await, None);
    let listed = tokens::list(world.app(), &world.rita, None).await.unwrap().remove(0);
    assert_eq!((TokenState::of(&listed, now()), listed.token.revoker.as_deref()), (TokenState::Revoked, Some("rita")));
    let first = listed.token.revoked_at;
    tokens::revoke(world.app(), &Principal::console(), ChangeSource::Command, made.id).await.unwrap();
    let again = tokens::list(world.app(), &world.rita, None).await.unwrap().remove(0);
    assert_eq!((again.token.revoked_at, again.token.revoker.as_deref()), (first, Some("rita")));
}

#[tokio::test]
async fn expiry_suspension_and_api_switch_end_a_token() {
    let world = World::new().await;
    let made = create_token(&world, &world.lea, &token_form("uma", true, true)).await;
    let is_valid = async || principal_of_token(&world, Dialect::Yay, made.secret.reveal()).await.is_some();
    let off = [(Dialect::Yay, false)];
    console::set_dialects(world.app(), &world.lea, ChangeSource::Browser, "left", &off).await.unwrap().unwrap();
    assert!(!is_valid().await);
    console::set_dialects(world.app(), &world.lea, ChangeSource::Browser, "left", &[(Dialect::Yay, true)])
        .await
        .unwrap()
        .unwrap();
    assert!(is_valid().await);
    assert_eq!(
        expect_refused(console::set_dialects(world.app(), &world.lea, ChangeSource::Browser, "right", &off).await),
        AppError::NotFound
    );
    execute_sql(world.app(), "update user_account set status = 'suspended' where username = 'uma'").await;
    assert!(!is_valid().await);
    let listed = tokens::list(world.app(), &world.lea, None).await.unwrap().remove(0);
    assert_eq!(TokenState::of(&listed, now()), TokenState::Suspended);
    execute_sql(world.app(), "update user_account set status = 'active', role = 'residential' where username = 'uma'")
        .await;
    assert_eq!(principal_of_token(&world, Dialect::Yay, made.secret.reveal()).await.unwrap().role, Role::Residential);
    console::set_password(world.app(), &world.lea, ChangeSource::Browser, "uma", "another long one")
        .await
        .unwrap()
        .unwrap();
    assert!(is_valid().await, "what a person made outlives a password");

    let expires = listed.token.expires_at;
    assert_eq!(expires - listed.token.created_at, 365 * 86_400_000);
    execute_sql(world.app(), "update api_token set created_at = 0, expires_at = 1").await;
    assert!(!is_valid().await);
    assert_eq!(TokenState::of(&listed, expires), TokenState::Expired);
}

#[tokio::test]
async fn the_last_use_is_recorded_once_a_minute() {
    let world = World::new().await;
    let made = create_token(&world, &world.rita, &token_form("rita", false, false)).await;
    let used = async || tokens::list(world.app(), &world.rita, None).await.unwrap().remove(0).token.last_used_at;
    assert_eq!(used().await, None);
    principal_of_token(&world, Dialect::Yay, made.secret.reveal()).await.unwrap();
    let first = used().await.unwrap();
    world.app().clock.advance(std::time::Duration::from_secs(59));
    principal_of_token(&world, Dialect::Yay, made.secret.reveal()).await.unwrap();
    assert_eq!(used().await, Some(first));
    world.app().clock.advance(std::time::Duration::from_secs(2));
    principal_of_token(&world, Dialect::Yay, made.secret.reveal()).await.unwrap();
    assert!(used().await.unwrap() > first);
}

#[tokio::test]
async fn a_token_is_not_stored_in_plain_text() {
    let world = World::new().await;
    let made = create_token(&world, &world.rita, &token_form("rita", true, true)).await;
    let token = made.secret.reveal();
    assert!(token.starts_with("mlr_") && token.len() == 53);
    let rows: Vec<(String, Vec<u8>)> =
        sqlx::query_as("select prefix, digest from api_token").fetch_all(world.app().db.read()).await.unwrap();
    assert_eq!(rows, [(token[..10].to_owned(), made.secret.digest())]);
    let needle = &token.as_bytes()[10..];
    for file in world.test.files() {
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.windows(needle.len()).any(|part| part == needle), "{}", file.display());
    }
}

#[tokio::test]
async fn long_expired_tokens_are_deleted() {
    let world = World::new().await;
    for days in ["1", "3650"] {
        create_token(&world, &world.rita, &TokenForm { expires: days.into(), ..token_form("rita", false, false) })
            .await;
    }
    let day = 86_400_000;
    let remaining = async |at: i64| -> Result<usize, Failure> {
        maintenance::delete_expired(&world.app().db, at).await?;
        Ok(tokens::list(world.app(), &world.rita, None).await?.len())
    };
    assert_eq!(remaining(now() + 90 * day).await.unwrap(), 2, "still shown");
    assert_eq!(remaining(now() + 92 * day).await.unwrap(), 1);
}
