use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Whatever the program gives back is overwritten first: keys, words and the copies of them that
/// a growing text leaves behind are gone with the session that needed them.
#[global_allocator]
static WIPED_WHEN_GIVEN_BACK: ZeroAlloc<System> = ZeroAlloc(System);

/// A dump of memory would hold keys and words. Where the system refuses, nothing else can be done.
#[cfg(unix)]
pub(crate) fn no_core_dumps() {
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
}

/// Elsewhere the system writes none unless an administrator asks for them.
#[cfg(not(unix))]
pub(crate) fn no_core_dumps() {}
