use domain::Id;

/// As the program draws them, nearly so, and as a file may bring them.
const NAMES: [&str; 6] = [
    "00112233445566778899aabbccddeeff",
    "00112233445566778899AABBCCDDEEFF",
    "00112233445566778899aabbccddeefg",
    "0011",
    "evening/b",
    "Ä",
];

#[test]
fn an_id_is_written_as_it_was_given() {
    for name in NAMES {
        let id = Id::try_from(name).expect("a name");
        assert_eq!(id.to_string(), name);
        let json = serde_json::to_string(&id).expect("JSON");
        assert_eq!(json, format!("{name:?}"));
        assert_eq!(serde_json::from_str::<Id>(&json).expect("an id"), id);
    }
    let drawn = Id::from_random([0xab; 16]);
    assert_eq!(drawn.to_string(), "ab".repeat(16));
    assert_eq!(Id::try_from("ab".repeat(16)), Ok(drawn));
}

#[test]
fn ids_are_ordered_as_they_are_written() {
    for one in NAMES {
        for other in NAMES {
            let id = |name| Id::try_from(name).expect("a name");
            assert_eq!(id(one).cmp(&id(other)), one.cmp(other), "{one} {other}");
        }
    }
}
