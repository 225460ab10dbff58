use typst::utils::Scalar;
use typst_layout::Page;
use typst_render::{RenderOptions, render};

use crate::ReportError;

/// 144 to the inch: letters of 7 pt stay letters, and a page is some hundred kilobytes.
const PIXELS_TO_THE_POINT: f64 = 2.0;

/// A page as a picture.
pub struct Picture {
    /// A PNG.
    pub png: Vec<u8>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// The picture of a page.
///
/// # Errors
/// [`ReportError::Typeset`] if no PNG comes out.
pub(crate) fn of(page: &Page) -> Result<Picture, ReportError> {
    let options = RenderOptions {
        pixel_per_pt: Scalar::new(PIXELS_TO_THE_POINT),
        render_bleed: false,
    };
    let drawn = render(page, &options);
    // Figures stay in the cache as they were drawn.
    typst::comemo::evict(0);
    let png = drawn.encode_png();
    Ok(Picture {
        png: png.map_err(|_| ReportError::Typeset("picture"))?,
        width: drawn.width(),
        height: drawn.height(),
    })
}
