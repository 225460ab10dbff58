import { timeline, type Pages, type TimelineView } from "../ipc/generated";
import { explain, type Explained } from "../errors";
import { held, same, type Window } from "./span";
import { stretched } from "./stretch";

/** How long a view must rest before its own scene is asked for. */
const SETTLE_MS = 140;

/** What of the time is looked at: the old scene moves at once, a new one follows on settling. */
export class Look {
  answer = $state.raw<TimelineView | null>(null);
  window = $state.raw<Window | null>(null);
  refused = $state.raw<Explained | null>(null);
  readonly shown = $derived(
    this.answer && this.window ? stretched(this.answer.scene, this.window) : null,
  );
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly pages: () => Pages,
    private readonly width: () => number,
  ) {}

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
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), SETTLE_MS);
  }

  /** Asks for the scene of what is looked at; the first time, the engine says where. */
  async ask(): Promise<void> {
    clearTimeout(this.timer);
    const nth = ++this.asked;
    const wish = this.window;
    try {
      const answer = await timeline({
        pages: this.pages(),
        from_ms: wish ? wish.from : null,
        to_ms: wish ? wish.to : null,
        width: this.width(),
      });
      if (nth === this.asked) {
        this.take(answer, wish);
      }
    } catch (thrown) {
      if (nth === this.asked) {
        this.refused = explain(thrown);
      }
    }
  }

  /** Asks nothing any more. */
  leave(): void {
    clearTimeout(this.timer);
    this.asked += 1;
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
