//! What scripts see.

mod dialects;
mod enswitch;
mod openapi;
mod portsip;
mod yay;
