use clap::ValueEnum;
use domain::Language;

/// A language as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LanguageArg {
    /// English
    En,
    /// German
    De,
    /// Spanish
    Es,
}

impl From<LanguageArg> for Language {
    fn from(language: LanguageArg) -> Language {
        match language {
            LanguageArg::En => Language::En,
            LanguageArg::De => Language::De,
            LanguageArg::Es => Language::Es,
        }
    }
}
