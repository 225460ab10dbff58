use std::path::PathBuf;

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/ipc/generated.ts")
}

#[test]
fn the_windows_types_are_those_of_the_list() {
    let committed = std::fs::read_to_string(file()).unwrap_or_default();
    assert!(
        committed == api::typescript(),
        "write it anew: cargo test -p api -- --ignored write_the_windows_types"
    );
}

#[test]
#[ignore = "writes ui/src/ipc/generated.ts"]
fn write_the_windows_types() {
    std::fs::write(file(), api::typescript()).expect("written");
}
