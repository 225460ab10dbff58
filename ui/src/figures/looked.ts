import type { Filter, Pages, TraceKind } from "../ipc/generated";
import type { Window } from "./span";

/** How the timeline was last looked at: where, and what was picked. */
export interface Looked {
  window: Window | null;
  /** The mark that the keyboard stood on. */
  chosen: string | null;
  filter: Filter;
  lines: readonly TraceKind[];
  figure: "lanes" | "days";
}

/** What is remembered of both pages, until the journal locks: nothing of it is written anywhere. */
export type Remembered = Partial<Record<Pages, Looked>>;

/** As it is at first. */
export function firstLook(): Looked {
  return { window: null, chosen: null, filter: {}, lines: ["close"], figure: "lanes" };
}

/** The lines that these pages can have: all but "close" are for own eyes. */
export function linesOf(pages: Pages): readonly TraceKind[] {
  return pages === "mine" ? ["close", "at_ease", "tank", "load"] : ["close"];
}
