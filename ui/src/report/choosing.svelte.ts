import { SvelteSet } from "svelte/reactivity";
import type { EntryLine, Id, ReportChoice, ReportPaper, ReportPart } from "../ipc/generated";

/** The parts that can be left out, in the order of the document. */
export const PARTS: readonly ReportPart[] = ["bring", "timeline", "questionnaires", "table", "appendix"];

/** Where paper is cut to letter size (CLDR, `paperSize`). */
const LETTER = new Set(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]);

/** The paper of the region that a language tag names; A4 where it names none. */
export function paperOf(tag: string): ReportPaper {
  try {
    return LETTER.has(new Intl.Locale(tag).region ?? "") ? "letter" : "a4";
  } catch {
    return "a4";
  }
}

/** What goes into a document: unless more is chosen, every entry with its moves and no words. */
export class Choosing {
  paper = $state<ReportPaper>(paperOf(navigator.language));
  readonly without = new SvelteSet<ReportPart>();
  readonly leftOut = new SvelteSet<Id>();
  readonly words = new SvelteSet<Id>();

  /** The entries that are in it. */
  kept(entries: readonly EntryLine[]): EntryLine[] {
    return entries.filter((entry) => !this.leftOut.has(entry.id));
  }

  /** As it crosses. */
  of(entries: readonly EntryLine[]): ReportChoice {
    return {
      paper: this.paper,
      without: PARTS.filter((part) => this.without.has(part)),
      left_out: entries.filter((entry) => this.leftOut.has(entry.id)).map((entry) => entry.id),
      words: this.kept(entries).filter((entry) => this.words.has(entry.id)).map((entry) => entry.id),
    };
  }
}

/** True if somebody wrote something beside its moves. */
export function hasWords(entry: EntryLine): boolean {
  return entry.words !== "" || entry.moves.some((move) => Boolean(move.note));
}

/** Puts something into a set or takes it out. */
export function put<T>(set: Set<T>, thing: T, inside: boolean): void {
  if (inside) {
    set.add(thing);
  } else {
    set.delete(thing);
  }
}
