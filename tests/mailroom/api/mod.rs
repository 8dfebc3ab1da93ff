//! What scripts see.

mod dialects;
mod enswitch;
mod openapi;
mod portsip;
mod snapshots;
mod yay;
