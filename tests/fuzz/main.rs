//! What strangers send, with anything in it: nothing may panic. One file a target; the inputs that are
//! always tried are kept beside them.

mod filter;
