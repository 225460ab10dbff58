use compact_str::CompactString;
use domain::Role;
use rusqlite::{Connection, OptionalExtension, Row, Statement, Transaction, named_params};

use crate::StoreError;
use crate::record::{Record, Said};

/// The shared records of one author, in order.
pub(crate) fn read_chain(connection: &Connection, author: Role) -> Result<Vec<Record>, StoreError> {
    let sql = include_str!("sql/read_chain.sql");
    let mut statement = connection.prepare(sql)?;
    let columns = Columns::of(&statement)?;
    let read = |row: &Row<'_>| columns.read(row);
    let rows = statement.query_map(named_params! { ":author": author.code() }, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The same of both authors, in the order of the file: no row is looked for, and each chain was
/// written in its order.
pub(crate) fn read_both_chains(connection: &Connection) -> Result<[Vec<Record>; 2], StoreError> {
    let mut statement = connection.prepare(include_str!("sql/read_both_chains.sql"))?;
    let columns = Columns::of(&statement)?;
    let author = statement.column_index("author")?;
    let mut rows = statement.query([])?;
    let mut chains = [Vec::new(), Vec::new()];
    while let Some(row) = rows.next()? {
        let author: String = row.get(author)?;
        if let Some(author) = [Role::A, Role::B].into_iter().find(|r| r.code() == author) {
            chains[author.index()].push(columns.read(row)?);
        }
    }
    for chain in &mut chains {
        chain.sort_by_key(|record: &Record| record.seq);
    }
    Ok(chains)
}

/// One of them, by where it stands in the file; none where there is none of this author.
pub(crate) fn read_row(
    connection: &Connection,
    author: Role,
    row: u64,
) -> Result<Option<Record>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("sql/read_row.sql"))?;
    let columns = Columns::of(&statement)?;
    let values = named_params! { ":author": author.code(), ":row": row };
    let record = statement.query_row(values, |row| columns.read(row));
    Ok(record.optional()?)
}

/// The last shared record of one author.
pub(crate) fn read_last(
    connection: &Connection,
    author: Role,
) -> Result<Option<Record>, StoreError> {
    let sql = include_str!("sql/read_last.sql");
    let mut statement = connection.prepare(sql)?;
    let columns = Columns::of(&statement)?;
    let values = named_params! { ":author": author.code() };
    let record = statement.query_row(values, |row| columns.read(row));
    Ok(record.optional()?)
}

/// Where a statement has each field of a record: looked up by name once, not for every row.
struct Columns([usize; 11]);

impl Columns {
    fn of(statement: &Statement<'_>) -> rusqlite::Result<Columns> {
        let mut columns = [0; 11];
        let names = [
            "id",
            "seq",
            "prev",
            "subject",
            "verb",
            "zone",
            "recorded_ms",
            "body_hash",
            "tag",
            "salt",
            "body",
        ];
        for (column, name) in columns.iter_mut().zip(names) {
            *column = statement.column_index(name)?;
        }
        Ok(Columns(columns))
    }

    fn read(&self, row: &Row<'_>) -> rusqlite::Result<Record> {
        let [
            id,
            seq,
            prev,
            subject,
            verb,
            zone,
            recorded_ms,
            body_hash,
            tag,
            salt,
            body,
        ] = self.0;
        let salt: Option<[u8; 32]> = row.get(salt)?;
        let body: Option<Vec<u8>> = row.get(body)?;
        Ok(Record {
            id: row.get(id)?,
            seq: row.get(seq)?,
            prev: row.get(prev)?,
            subject: row.get(subject)?,
            verb: text(row, verb)?,
            zone: text(row, zone)?,
            recorded_ms: row.get(recorded_ms)?,
            body_hash: row.get(body_hash)?,
            tag: row.get(tag)?,
            said: salt.zip(body).map(|(salt, body)| Said { salt, body }),
        })
    }
}

fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<CompactString> {
    Ok(row.get_ref(column)?.as_str()?.into())
}

/// Adds a shared record.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    author: Role,
    record: &Record,
) -> Result<(), StoreError> {
    let sql = include_str!("sql/insert_record.sql");
    let said = record.said.as_ref();
    transaction.prepare_cached(sql)?.execute(named_params! {
        ":author": author.code(),
        ":seq": record.seq,
        ":id": record.id,
        ":prev": record.prev,
        ":subject": record.subject,
        ":verb": record.verb.as_str(),
        ":zone": record.zone.as_str(),
        ":recorded_ms": record.recorded_ms,
        ":body_hash": record.body_hash,
        ":tag": record.tag,
        ":salt": said.map(|said| said.salt),
        ":body": said.map(|said| &said.body),
    })?;
    Ok(())
}

/// The one update: the words of a shared record go.
pub(crate) fn forget_body(
    transaction: &Transaction<'_>,
    author: Role,
    seq: u64,
) -> Result<(), StoreError> {
    let sql = include_str!("sql/forget_body.sql");
    transaction
        .prepare_cached(sql)?
        .execute(named_params! { ":author": author.code(), ":seq": seq })?;
    Ok(())
}

/// One partner's private blocks, in order.
pub(crate) fn read_blocks(
    connection: &Connection,
    owner: Role,
) -> Result<Vec<Vec<u8>>, StoreError> {
    let rows = block_rows(connection, owner)?;
    let mut blocks = Vec::with_capacity(rows.len());
    read_blocks_at(connection, &rows, |block| blocks.push(block))?;
    Ok(blocks)
}

/// Where those stand, in order.
pub(crate) fn block_rows(connection: &Connection, owner: Role) -> Result<Vec<i64>, StoreError> {
    let sql = "SELECT rowid FROM private_block WHERE author = :author ORDER BY number";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map(named_params! { ":author": owner.code() }, |row| {
        row.get("rowid")
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Hands on each that stands there as it is read.
pub(crate) fn read_blocks_at(
    connection: &Connection,
    rows: &[i64],
    mut take: impl FnMut(Vec<u8>),
) -> Result<(), StoreError> {
    let Some((first, _)) = rows.split_first() else {
        return Ok(());
    };
    // Read in place: as columns they would pass through two more copies, each wiped.
    let mut blob = connection.blob_open("main", "private_block", "content", *first, true)?;
    for row in rows {
        blob.reopen(*row)?;
        let mut content = vec![0; blob.len()];
        blob.read_at_exact(&mut content, 0)?;
        take(content);
    }
    Ok(())
}

/// Rewrites the first of one partner's private blocks, or all.
pub(crate) fn write_blocks(
    transaction: &Transaction<'_>,
    owner: Role,
    blocks: &[Vec<u8>],
) -> Result<(), StoreError> {
    let mut statement = transaction.prepare_cached(include_str!("sql/write_block.sql"))?;
    for (number, content) in blocks.iter().enumerate() {
        statement.execute(named_params! {
            ":author": owner.code(),
            ":number": number,
            ":content": content,
        })?;
    }
    Ok(())
}
