//! Writes files so that each is there whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::Problem;

/// Writes one file: aside in its folder first, then renamed over what was there.
pub(crate) fn put(file: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let folder = match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    aside(folder, bytes)
        .and_then(|written| Ok(written.persist(file)?))
        .map(drop)
        .map_err(|e| Problem::output(file, e))
}

/// Writes several files into a folder, which it makes if needed with those within it. Nothing is renamed before
/// everything is written.
pub(crate) fn put_all(folder: &Path, files: &[(&str, Vec<u8>)]) -> Result<Vec<PathBuf>, Problem> {
    fs::create_dir_all(folder).map_err(|e| Problem::output(folder, e))?;
    let mut written = Vec::with_capacity(files.len());
    for (name, bytes) in files {
        let path = folder.join(name);
        let within = path.parent().unwrap_or(folder);
        fs::create_dir_all(within).map_err(|e| Problem::output(&path, e))?;
        let file = aside(within, bytes).map_err(|e| Problem::output(&path, e))?;
        written.push((file, path));
    }
    written
        .into_iter()
        .map(|(file, path)| match file.persist(&path) {
            Ok(_) => Ok(path),
            Err(e) => Err(Problem::output(&path, e.error)),
        })
        .collect()
}

fn aside(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new()
        .prefix(".tidemark-")
        .suffix(".part")
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}
