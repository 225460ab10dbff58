import * as ipc from "../ipc/generated";
import type { EpisodeView, Id, Pages } from "../ipc/generated";
import { explain } from "../errors";

/** The episode that stands beside or is open wide, as the engine last showed it. */
export class ShownEpisode {
  view = $state.raw<EpisodeView | null>(null);
  /** Why it cannot be shown, in words. */
  gone = $state("");

  async read(query: { pages: Pages; id: Id }): Promise<void> {
    try {
      this.view = await ipc.episode(query);
      this.gone = "";
    } catch (thrown) {
      this.view = null;
      this.gone = explain(thrown).text;
    }
  }
}
