//! The therapist's document.
