//! An empty Tauri window that ends at its first frame: what the real window's first frame is
//! measured against.

use std::process::exit;
use std::time::Instant;

use tauri::Context;

fn main() -> tauri::Result<()> {
    let started = Instant::now();
    let context: Context = tauri::generate_context!("src-tauri/examples/empty/tauri.conf.json");
    tauri::Builder::default()
        .invoke_handler(move |_invoke| {
            println!(
                "first frame {:.1} ms",
                started.elapsed().as_secs_f64() * 1e3
            );
            exit(0)
        })
        .run(context)
}
