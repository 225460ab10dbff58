// Read only when somebody asks what Tidemark is made of. `cargo xtask licences` writes the list.
import inter from "../node_modules/@fontsource-variable/inter/LICENSE?raw";
import newsreader from "../node_modules/@fontsource-variable/newsreader/LICENSE?raw";
import mit from "../../LICENSE-MIT?raw";
import list from "../licences.json";

/** A program by somebody else: name, version, licence (SPDX). */
export type Part = [string, string, string];

export const rust = list.rust as Part[];
export const npm = list.npm as Part[];
/** The texts of licences that have to go with what they license, and our own. */
export const texts = { Tidemark: mit, Inter: inter, Newsreader: newsreader };
