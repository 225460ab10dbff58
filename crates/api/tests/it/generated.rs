use std::path::PathBuf;

/// Writes the file anew where it differs, and fails then: what it was is not what is true.
#[test]
fn the_windows_types_are_those_of_the_list() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/ipc/generated.ts");
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    let true_now = api::typescript();
    if committed != true_now {
        std::fs::write(&file, true_now).expect("written");
        panic!("ui/src/ipc/generated.ts was not that of the list; it is written anew");
    }
}
