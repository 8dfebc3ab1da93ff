//! What the store withstands and how it reports it: clients that disconnect, a full disk, a locked file, internal
//! errors, a clock that is set back.

mod client_disconnects;
mod clock_set_back;
mod io_error;
mod readiness;
mod write_failures;
mod write_requests;
