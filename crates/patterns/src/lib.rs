//! Statistics of the pattern: slices in, numbers out.
