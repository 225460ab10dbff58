use std::num::NonZero;
use std::thread;

/// Fills so many results, `batch` of them at a time, spread over the cores.
///
/// `work` gets the number of the batch's first result and the places of its results. What it
/// writes depends on these alone, never on the number of cores.
pub(crate) fn over_cores<T: Clone + Send>(
    count: usize,
    batch: usize,
    nothing: T,
    work: impl Fn(usize, &mut [T]) + Sync,
) -> Vec<T> {
    let mut results = vec![nothing; count];
    if count == 0 {
        return results;
    }
    if count <= batch {
        // To start a thread would cost more than the work, where it is so little.
        work(0, &mut results);
        return results;
    }
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = count.div_ceil(batch).div_ceil(cores) * batch;
    thread::scope(|scope| {
        let work = &work;
        for (i, part) in results.chunks_mut(share).enumerate() {
            scope.spawn(move || {
                for (k, results) in part.chunks_mut(batch).enumerate() {
                    work(i * share + k * batch, results);
                }
            });
        }
    });
    results
}
