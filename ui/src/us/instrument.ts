import type {
  Instrument,
  InstrumentItem,
  InstrumentScale,
  InstrumentWords,
  Scores,
  Subscale,
  TooFew,
} from "../ipc/generated";
import { manner } from "../manner.svelte";

/** What was answered, by item; of a ranking places from 1, where a score is entered by subscale. */
export type Answered = Record<string, number>;

/** A text of a questionnaire, and the language that it is in. */
export interface InWords {
  text: string;
  lang: "en" | "de" | "es";
}

/** In the language of the window, or in English where it is not known in that. */
export function inWords(words: InstrumentWords): InWords {
  const own = words[manner.language];
  return own ? { text: own, lang: manner.language } : { text: words.en, lang: "en" };
}

/** The text alone. */
export function wordsOf(words: InstrumentWords): string {
  return inWords(words).text;
}

/** True if its items are read in English, though the window speaks something else. */
export function isInEnglish(instrument: Instrument): boolean {
  const texts = instrument.item.flatMap((item) => (item.text ? [item.text] : item.poles ? [item.poles.first] : []));
  return manner.language !== "en" && texts.some((text) => inWords(text).lang === "en");
}

/** One answer that can be given: its number, and its word where it has one. */
export interface Option {
  value: number;
  words: InWords | null;
}

/** The answers to an item, in the order in which its paper prints them. */
export function optionsOf(scale: InstrumentScale, item: InstrumentItem): Option[] {
  const rising = Array.from({ length: scale.max - scale.min + 1 }, (_, n): Option => {
    const label = scale.labels[n];
    return { value: scale.min + n, words: label ? inWords(label) : null };
  });
  const printed = scale.shown === "falling" ? rising.reverse() : rising;
  const ends = item.poles ?? scale.ends;
  if (ends && printed.every((option) => option.words === null)) {
    const [first, last] = [printed[0], printed.at(-1)];
    if (first && last) {
      first.words = inWords(ends.first);
      last.words = inWords(ends.last);
    }
  }
  return printed;
}

/** On which scale an item is answered. */
export function scaleOf(instrument: Instrument, item: InstrumentItem): InstrumentScale | undefined {
  return instrument.response.find((scale) => scale.id === item.response);
}

/** The scores for which not enough is answered yet. */
export function shortOf(instrument: Instrument, answered: Answered): Subscale[] {
  return instrument.subscale.filter((score) => {
    const entered = score.scoring === "entered";
    const have = entered ? Number(score.id in answered) : score.items.filter((id) => id in answered).length;
    return have < (entered ? 1 : score.missing.rule === "all" ? score.items.length : score.missing.at_least);
  });
}

/** True if any score comes of it: a ranking has none and is whole as it stands. */
export function canKeep(instrument: Instrument, answered: Answered): boolean {
  return instrument.kind === "ranking" || shortOf(instrument, answered).length < instrument.subscale.length;
}

/** The score of this subscale, or that too little was answered for it. */
export function scoreOf(scores: Scores, subscale: string): number | TooFew | undefined {
  return scores.subscales.find((score) => score.id === subscale)?.value;
}

/** Its number alone, if there is one. */
export function numberOf(scores: Scores, subscale: string): number | null {
  const score = scoreOf(scores, subscale);
  return typeof score === "number" ? score : null;
}
