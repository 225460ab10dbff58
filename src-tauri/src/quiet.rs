/// A dump of memory would hold keys and words. Where the system refuses, nothing else can be done.
#[cfg(unix)]
pub(crate) fn no_core_dumps() {
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
}

/// Elsewhere the system writes none unless an administrator asks for them.
#[cfg(not(unix))]
pub(crate) fn no_core_dumps() {}
