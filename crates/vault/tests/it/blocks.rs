use domain::Role;
use proptest::prelude::*;
use vault::{
    BLOCK, FRONT, Key, Payloads, VaultError, VaultId, fits_front, open_blocks, random_blocks,
    seal_blocks, seal_front,
};

use crate::begun;

fn vault_id() -> VaultId {
    begun().0.vault()
}

fn both<'a>(front: &'a [u8], rest: &'a [u8]) -> Payloads<'a> {
    Payloads { front, rest }
}

#[test]
fn blocks_have_one_size_and_their_number_follows_the_doubling() {
    let (key, vault) = (Key::random(), vault_id());
    let few = seal_blocks(&key, vault, Role::A, both(b"little", b""), 16);
    assert_eq!(few.len(), 16);
    assert!(few.iter().all(|b| b.len() == BLOCK));
    let much = seal_blocks(&key, vault, Role::A, both(b"", &vec![7; 15 * BLOCK]), 16);
    assert_eq!(much.len(), 32);
    assert!(random_blocks(16).iter().all(|b| b.len() == BLOCK));
}

#[test]
fn every_block_changes_with_every_sealing() {
    let (key, vault) = (Key::random(), vault_id());
    let seal = || seal_blocks(&key, vault, Role::A, both(b"the same", b""), 16);
    let (one, two) = (seal(), seal());
    assert!(one.iter().zip(&two).all(|(a, b)| a != b));
}

#[test]
fn swapped_missing_foreign_and_damaged_blocks_are_refused() {
    let (key, vault) = (Key::random(), vault_id());
    let blocks = seal_blocks(&key, vault, Role::A, both(b"words", b"more"), 4);
    let opens = |blocks: &[Vec<u8>], role| open_blocks(&key, vault, role, blocks.len(), blocks);
    let opened = opens(&blocks, Role::A).expect("opens");
    assert_eq!(opened.front().expect("whole"), b"words");
    assert_eq!(opened.rest().expect("whole"), b"more");
    let mut swapped = blocks.clone();
    swapped.swap(1, 2);
    assert!(matches!(
        opens(&swapped, Role::A),
        Err(VaultError::BlockDamaged(1))
    ));
    assert!(opens(&blocks[..3], Role::A).is_err());
    assert!(opens(&blocks, Role::B).is_err());
    assert!(open_blocks(&Key::random(), vault, Role::A, blocks.len(), &blocks).is_err());
    assert!(open_blocks(&key, vault_id(), Role::A, blocks.len(), &blocks).is_err());
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
    fn what_is_sealed_is_what_is_opened(
        front in proptest::collection::vec(any::<u8>(), 0..100_000),
        again in proptest::collection::vec(any::<u8>(), 0..100_000),
        rest in proptest::collection::vec(any::<u8>(), 0..200_000),
    ) {
        let (key, vault) = (Key::random(), vault_id());
        let mut blocks = seal_blocks(&key, vault, Role::B, both(&front, &rest), 1);
        let opened = open_blocks(&key, vault, Role::B, blocks.len(), &blocks).expect("opens");
        prop_assert_eq!(opened.front().ok(), Some(&front[..]));
        prop_assert_eq!(opened.rest().ok(), Some(&rest[..]));
        let sealed = seal_front(&key, vault, Role::B, &again, blocks.len());
        prop_assert_eq!(sealed.len(), FRONT);
        blocks.splice(..FRONT, sealed);
        let opened = open_blocks(&key, vault, Role::B, blocks.len(), &blocks).expect("opens");
        prop_assert_eq!(opened.front().ok(), Some(&again[..]));
        prop_assert_eq!(opened.rest().ok(), Some(&rest[..]));
    }
}

#[test]
fn the_front_holds_two_blocks_and_no_byte_more() {
    let room = FRONT * (BLOCK - 40) - 8;
    assert!(fits_front(&vec![1; room]));
    assert!(!fits_front(&vec![1; room + 1]));
    let (key, vault) = (Key::random(), vault_id());
    let blocks = seal_blocks(&key, vault, Role::A, both(&vec![1; room], b"rest"), 4);
    let opened = open_blocks(&key, vault, Role::A, blocks.len(), &blocks).expect("opens");
    assert_eq!(opened.front().ok().map(<[u8]>::len), Some(room));
    assert_eq!(opened.rest().ok(), Some(&b"rest"[..]));
}
