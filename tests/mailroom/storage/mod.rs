//! What the store withstands: clients that hang up, a full disk, a locked file, faults inside, a clock that
//! is set back; and how it says so.

mod clock;
mod doors;
mod hang_ups;
mod io_error;
mod readiness;
mod trouble;
