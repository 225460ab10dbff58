import { timeline, type Filter, type Pages, type TimelineView, type TraceKind, type Unit } from "../ipc/generated";
import { explain, type Explained } from "../errors";
import { pulled, withEnd, type Part, type Pull } from "./brush";
import { isFar, motionOf } from "./motion";
import { SHORTEST, atStep, canBe, centred, held, moved, same, zoomed, type Window } from "./span";

/** How long a view must rest before its own scene is asked for. */
const SETTLE_MS = 140;

/** What of the time is looked at: the old scene is moved at once, a new one follows on settling, and
 * on the way where the old one says little any more. */
export class Look {
  answer = $state.raw<TimelineView | null>(null);
  window = $state.raw<Window | null>(null);
  refused = $state.raw<Explained | null>(null);
  private asked = 0;
  /** An answer is waited for. */
  private waits = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly pages: () => Pages,
    private readonly width: () => number,
    private readonly picked: () => { filter: Filter; lines: readonly TraceKind[] },
    begin: Window | null,
  ) {
    this.window = begin;
  }

  /** Where the journal begins and ends. */
  get journal(): Window {
    return { from: this.answer?.first_ms ?? 0, to: this.answer?.last_ms ?? 0 };
  }

  /** Looks at another piece of time. */
  to(wish: Window): void {
    if (!this.answer) {
      return;
    }
    this.window = held(wish, this.journal);
    this.rest();
    const { scene } = this.answer;
    if (!this.waits && isFar(scene, motionOf(scene, this.window))) {
      void this.ask();
    }
  }

  /** Asks once nothing more is turned or typed for a moment. */
  rest(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), SETTLE_MS);
  }

  /** Earlier (below 0) or later by a share of what is seen. */
  move(share: number): void {
    this.then((window) => moved(window, share));
  }

  /** Closer (below 1) or further away; the instant at this share of the width keeps its place. */
  zoom(factor: number, share: number): void {
    this.then((window) => zoomed(window, factor, window.from + share * (window.to - window.from)));
  }

  /** As long as a step of the zoom: around an instant if there is one, else around the middle. */
  step(unit: Unit, around: number | null): void {
    this.then((window) => {
      const next = atStep(window, unit, around ?? (window.from + window.to) / 2);
      return around === null ? next : centred(next, around);
    });
  }

  /** To the first (-1) or the last day (1). */
  end(by: 1 | -1): void {
    this.then((window) => centred(window, by === 1 ? this.journal.to : this.journal.from));
  }

  /** To a place in the strip of the whole journal. */
  strip(share: number): void {
    const strip = this.answer?.scene.overview;
    if (strip) {
      this.then((window) => centred(window, strip.from_ms + share * (strip.to_ms - strip.from_ms)));
    }
  }

  /** Draws the frame in that strip along by a share of it, or one of its ends to a share of it. */
  brush(part: Part, share: number): void {
    const strip = this.answer?.scene.overview;
    if (!strip) {
      return;
    }
    const span = strip.to_ms - strip.from_ms;
    this.then((window) => {
      const by = (share * span) / (window.to - window.from);
      return part === "whole" ? moved(window, by) : withEnd(window, part, strip.from_ms + share * span, SHORTEST);
    });
  }

  /** The same by keyboard. */
  pull(pull: Pull): void {
    this.then((window) => {
      const next = pulled(window, pull);
      return canBe(next) ? next : window;
    });
  }

  /** Asks for the scene of what is looked at; the first time, the engine says where. */
  async ask(): Promise<void> {
    clearTimeout(this.timer);
    const nth = ++this.asked;
    const wish = this.window;
    this.waits = true;
    try {
      const answer = await timeline({
        pages: this.pages(),
        from_ms: wish ? wish.from : null,
        to_ms: wish ? wish.to : null,
        width: this.width(),
        filter: this.picked().filter,
        lines: [...this.picked().lines],
      });
      if (nth === this.asked) {
        this.take(answer, wish);
      }
    } catch (thrown) {
      if (nth === this.asked) {
        this.refused = explain(thrown);
      }
    } finally {
      this.waits &&= nth !== this.asked;
    }
  }

  /** Asks nothing any more. */
  leave(): void {
    clearTimeout(this.timer);
    this.asked += 1;
  }

  private then(next: (window: Window) => Window): void {
    if (this.window) {
      this.to(next(this.window));
    }
  }

  private take(answer: TimelineView, wish: Window | null): void {
    const { from_ms: from, to_ms: to } = answer.scene;
    this.refused = null;
    this.answer = answer;
    // Who zoomed on while this was drawn keeps what they see now.
    if (!this.window || !wish || same(this.window, wish)) {
      this.window = { from, to };
    }
  }
}
