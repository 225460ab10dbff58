//! The document as a reader gets it: its text by pdftotext, its properties by pdfinfo.

mod choosing;
mod couple;
mod data;
mod first_page;
mod hostile;
mod languages;
mod lines;
mod long;
mod made;
mod numbers;
mod pages;
mod parts;
mod password;
mod shape;
mod whose;
