//! The shell: Tauri is known to this package alone.
