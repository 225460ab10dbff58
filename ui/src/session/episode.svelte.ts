import * as ipc from "../ipc/generated";
import type { EpisodeView, Id, Pages } from "../ipc/generated";
import { explain } from "../errors";

/** The episode that stands beside or is open wide, as the engine last showed it. */
export class ShownEpisode {
  view = $state.raw<EpisodeView | null>(null);
  /** Why it cannot be shown, in words. */
  gone = $state("");
  private asked = 0;

  async read(query: { pages: Pages; id: Id }): Promise<void> {
    const nth = ++this.asked;
    try {
      const view = await ipc.episode(query);
      this.take(nth, view, "");
    } catch (thrown) {
      this.take(nth, null, explain(thrown).text);
    }
  }

  /** What was asked for last stands, whichever answer comes last. */
  private take(nth: number, view: EpisodeView | null, gone: string): void {
    if (nth === this.asked) {
      this.view = view;
      this.gone = gone;
    }
  }
}
