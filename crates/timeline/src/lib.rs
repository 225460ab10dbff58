//! A range of the journal as a scene, and the scene as SVG.
