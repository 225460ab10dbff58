//! What is shipped, what is refused, and what comes out.

mod answers;
mod change;
mod keys;
mod methods_page;
mod profile;
mod refused;
mod scoring;
mod shipped;
