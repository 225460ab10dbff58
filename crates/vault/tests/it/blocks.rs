use domain::Role;
use proptest::prelude::*;
use vault::{BLOCK, Key, VaultError, VaultId, open_blocks, random_blocks, seal_blocks};

use crate::begun;

fn vault_id() -> VaultId {
    begun().0.vault()
}

#[test]
fn blocks_have_one_size_and_their_number_follows_the_doubling() {
    let (key, vault) = (Key::random(), vault_id());
    let few = seal_blocks(&key, vault, Role::A, b"little", 16);
    assert_eq!(few.len(), 16);
    assert!(few.iter().all(|b| b.len() == BLOCK));
    let much = seal_blocks(&key, vault, Role::A, &vec![7; 17 * BLOCK], 16);
    assert_eq!(much.len(), 32);
    assert!(random_blocks(16).iter().all(|b| b.len() == BLOCK));
}

#[test]
fn every_block_changes_with_every_sealing() {
    let (key, vault) = (Key::random(), vault_id());
    let seal = || seal_blocks(&key, vault, Role::A, b"the same", 16);
    let (one, two) = (seal(), seal());
    assert!(one.iter().zip(&two).all(|(a, b)| a != b));
}

#[test]
fn swapped_missing_foreign_and_damaged_blocks_are_refused() {
    let (key, vault) = (Key::random(), vault_id());
    let blocks = seal_blocks(&key, vault, Role::A, b"words", 4);
    let opens = |blocks: &[Vec<u8>], role| open_blocks(&key, vault, role, blocks);
    assert_eq!(
        **opens(&blocks, Role::A).as_ref().expect("opens"),
        *b"words"
    );
    let mut swapped = blocks.clone();
    swapped.swap(1, 2);
    assert!(matches!(
        opens(&swapped, Role::A),
        Err(VaultError::BlockDamaged(1))
    ));
    assert!(opens(&blocks[..3], Role::A).is_err());
    assert!(opens(&blocks, Role::B).is_err());
    assert!(open_blocks(&Key::random(), vault, Role::A, &blocks).is_err());
    assert!(open_blocks(&key, vault_id(), Role::A, &blocks).is_err());
    let mut damaged = blocks;
    damaged[3][100] ^= 1;
    assert!(matches!(
        opens(&damaged, Role::A),
        Err(VaultError::BlockDamaged(3))
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn what_is_sealed_is_what_is_opened(payload in proptest::collection::vec(any::<u8>(), 0..200_000)) {
        let (key, vault) = (Key::random(), vault_id());
        let blocks = seal_blocks(&key, vault, Role::B, &payload, 1);
        let opened = open_blocks(&key, vault, Role::B, &blocks).expect("opens");
        prop_assert_eq!(&*opened, &payload);
    }
}
