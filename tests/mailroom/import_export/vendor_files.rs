//! Export files of other phone systems, columns with secrets, and columns of UUIDs.

use mailroom::domain::field::MailboxField;
use mailroom::services::imports::ImportDetail;
use mailroom::services::mailboxes::{self, Mailbox};
use mailroom::services::{ChangeSource, imports};

use super::{apply_file, receive_and_check, receive_file, row_counts, row_errors};
use crate::support::world::World;

pub const PORTSIP_HEADER: &str = "name,enabled,password,extension_number,extension_password,email,display_name,\
    enable_audio_recording,office_hours,voicemail_prompt,enable_voicemail_pin,voicemail_pin,\
    voicemail_play_datetime,enable_voicemail_notify,role\n\
    bbrook,TRUE,Secret#2026y,6101,sip-Word-1,b.brook@example.org,Ben Brook,FALSE,\"{\"\"mode\"\":\"\"GLOBAL\"\"}\",en-US,\
    TRUE,583146,TRUE,TRUE,StandardUser\n\
    cdupont,TRUE,80416273,6102,sip-Word-2,c.dupont@example.org,Claire Dupont,FALSE,\"{\"\"mode\"\":\"\"GLOBAL\"\"}\",fr-FR,\
    TRUE,615927,FALSE,FALSE,StandardUser\n";

const WAZO_HEADER: &str = "uuid,provisioning_code,entity_id,firstname,lastname,email,language,username,password,exten,context,\
    voicemail_name,voicemail_number,voicemail_context,voicemail_password,voicemail_email,voicemail_attach_audio,\
    voicemail_delete_messages,voicemail_ask_password\n\
    5a0c6a1e-2f2c-4f0e-8b52-6a4c1d9e0b01,223456,1,Jane,Roe,,en_US,jroe,web-one-2,6201,default,\
    Voicemail for Jane Roe,6201,default,583146,jane.roe@example.org,1,0,1\n";

const FREEPBX_HEADER: &str = "extension,name,description,tech,secret,callwaiting_enable,voicemail,voicemail_enable,\
    voicemail_vmpwd,voicemail_email,voicemail_pager,voicemail_options,outboundcid,id,dial,user\n\
    6301,Lobby,By the door,pjsip,REGEN,ENABLED,default,yes,583146,lobby@example.org,,attach=yes|saycid=no,,6301,PJSIP/6301,6301\n\
    6302,Garage,,pjsip,REGEN,ENABLED,default,yes,615927,\"garage@example.org,chief@example.org\",,attach=yes,,6302,PJSIP/6302,6302\n";

const FUSIONPBX_HEADER: &str = "voicemail_uuid,domain_uuid,voicemail_id,voicemail_password,greeting_id,voicemail_mail_to,\
    voicemail_attach_file,voicemail_enabled,voicemail_description\n\
    0d0c6a1e-2f2c-4f0e-8b52-6a4c1d9e0b01,1d0c6a1e-2f2c-4f0e-8b52-6a4c1d9e0b01,6401,583146,,desk@example.org,true,true,Night desk\n\
    0d0c6a1e-2f2c-4f0e-8b52-6a4c1d9e0b02,1d0c6a1e-2f2c-4f0e-8b52-6a4c1d9e0b01,6402,615927,,,true,true,\n";

const CISCO_HEADER: &str = "FIRST NAME,LAST NAME,USER ID,PASSWORD,PIN,EXTENSION,DISPLAY NAME\n\
    Kit,Baker,kbaker,58203917,615927,6402,Kit Baker\n";

async fn import_file(world: &World, file: &str) -> ImportDetail {
    let import = receive_and_check(world, &world.lea, file.as_bytes()).await;
    assert_eq!(import.wrongs, 0, "{:?}", row_errors(world, &world.lea, &import).await);
    apply_file(world, &world.lea, &import, true).await
}

async fn mailbox_and_pin(world: &World, number: &str) -> (Mailbox, String) {
    let mailbox = mailboxes::by_number(world.app(), &world.rita, Some(world.left), number).await.unwrap();
    let pin = mailboxes::reveal_pin(world.app(), &world.rita, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    (mailbox, pin)
}

fn addresses(mailbox: &Mailbox) -> Vec<String> {
    mailbox.settings.recipients.iter().map(|address| address.as_str().to_owned()).collect()
}

#[tokio::test]
async fn the_export_of_each_vendor_creates_its_mailboxes() {
    for (file, number, name, pin, recipients) in [
        (PORTSIP_HEADER, "6102", "Claire Dupont", "615927", "c.dupont@example.org"),
        (WAZO_HEADER, "6201", "Voicemail for Jane Roe", "583146", "jane.roe@example.org"),
        (FREEPBX_HEADER, "6302", "Garage", "615927", "garage@example.org chief@example.org"),
        (FUSIONPBX_HEADER, "6401", "Night desk", "583146", "desk@example.org"),
        (FUSIONPBX_HEADER, "6402", "Mailbox 6402", "615927", ""),
        (CISCO_HEADER, "6402", "Kit Baker", "615927", ""),
    ] {
        let world = World::new().await;
        import_file(&world, file).await;
        let (mailbox, stored_pin) = mailbox_and_pin(&world, number).await;
        assert_eq!((mailbox.settings.name.as_str(), stored_pin.as_str()), (name, pin));
        assert_eq!(addresses(&mailbox).join(" "), recipients, "{number}");
    }
    let world = World::new().await;
    import_file(&world, PORTSIP_HEADER).await;
    let (mailbox, _) = mailbox_and_pin(&world, "6101").await;
    assert!(mailbox.settings.notify_recipients && mailbox.settings.language.as_str() == "en-US");
    assert_eq!(
        mailbox_and_pin(&world, "6102").await.0.settings.announce_time,
        mailroom::domain::choice::AnnounceTime::Off
    );
}

#[tokio::test]
async fn an_extension_without_voicemail_is_skipped() {
    let without = "6303,Fax,,pjsip,REGEN,ENABLED,novm,no,,,,,,6303,PJSIP/6303,6303\n\
        6304,Lift,,pjsip,REGEN,ENABLED,novm,,,,,,,6304,PJSIP/6304,6304\n";
    let world = World::new().await;
    let import = receive_and_check(&world, &world.lea, format!("{FREEPBX_HEADER}{without}").as_bytes()).await;
    assert_eq!((import.creates, import.wrongs), (2, 2));
    let expected = "Voicemail is off in this row, so it can’t be imported; remove the row, or import valid rows only";
    let errors = row_errors(&world, &world.lea, &import).await;
    assert!(errors.len() == 2 && errors.iter().all(|line| format!("{line:?}").contains(expected)), "{errors:?}");
    apply_file(&world, &world.lea, &import, false).await;
    assert_eq!(world.active_mailboxes(world.left).await, 2);

    let off = FUSIONPBX_HEADER.replace(",true,Night desk", ",false,Night desk");
    let world = World::new().await;
    let import = receive_and_check(&world, &world.lea, off.as_bytes()).await;
    assert_eq!((import.creates, import.wrongs), (1, 1));
}

#[tokio::test]
async fn no_secret_column_of_a_file_is_shown() {
    let world = World::new().await;
    let odd = "number,key,phone_password,digits\n1000,x,Ph0ne-7,604918\n1001,y,,60491\n";
    let lines = "number|name|pin\n1000|One|604918\n";
    let mut lea = world.test.signed_in("lea").await;
    for file in [PORTSIP_HEADER, WAZO_HEADER, FREEPBX_HEADER, FUSIONPBX_HEADER, CISCO_HEADER, odd, lines] {
        let uuid = receive_file(&world, &world.lea, file.as_bytes(), 1000).await.unwrap();
        let body = lea.get(&format!("/mailboxes/import/{uuid}")).await.body;
        for secret in
            ["583146", "615927", "604918", "58203917", "80416273", "Secret#", "sip-Word", "web-one", "REGEN", "Ph0ne"]
        {
            assert!(!body.contains(secret), "{secret} of {file}");
        }
    }
}

#[tokio::test]
async fn a_column_of_uuids_is_used_only_if_one_of_them_is_visible() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1000", &[(MailboxField::Name, "There")]).await;
    let unknown = "11111111-1111-4111-8111-111111111111";
    let file = |uuid: &str| format!("uuid,number,name\n{unknown},2000,A\n{uuid},2001,B\n");
    let import = receive_and_check(&world, &world.lea, file(unknown).as_bytes()).await;
    assert_eq!((row_counts(&import), import.columns[0].column), ((2, 0, 0, 0), None));
    let import = receive_and_check(&world, &world.lea, file(&mailbox.uuid).as_bytes()).await;
    assert_eq!(row_counts(&import), (0, 1, 0, 1));
    // An invisible mailbox does not count.
    let uuid = receive_file(&world, &world.uma, file(&mailbox.uuid).as_bytes(), 1000).await.unwrap();
    let import = imports::get(world.app(), &world.uma, &uuid).await.unwrap();
    assert_eq!(import.columns[0].column, None);
}
