//! What the store withstands: clients that hang up, a full disk, a locked file, faults inside, a clock that
//! is set back; and how it says so.

mod client_disconnects;
mod clock_set_back;
mod io_error;
mod readiness;
mod write_failures;
mod write_requests;
