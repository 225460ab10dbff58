import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import timelineWords from "../../crates/timeline/locales/en/timeline.ftl?raw";
import type { Language, Message } from "./ipc/generated";
import { localeOf, manner } from "./manner.svelte";
import { formatTime } from "./time";

/** What a sentence depends on. */
export type Args = Record<string, FluentVariable>;

const ownWords = import.meta.glob<string>("../locales/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** English is always there: what another language does not say yet is said in it. */
const english = bundleOf("en", [timelineWords, ...Object.values(ownWords)]);
const spoken = new Map<Language, FluentBundle>([["en", english]]);
const elsewhere: Record<Exclude<Language, "en">, () => Promise<{ default: Record<string, string> }>> = {
  de: () => import("./languages/de"),
  es: () => import("./languages/es"),
};
let wanted: Language = "en";

/** Says a message by its id, in English where another language does not say it whole. A word that
 * is missing there is a mistake of ours and is said loudly. */
export function say(id: string, args?: Args): string {
  const own = spoken.get(manner.language);
  const translated = own && own !== english ? said(own, id, args) : null;
  if (translated?.wrong === null) {
    return translated.text;
  }
  const original = said(english, id, args);
  if (!original) {
    throw new Error(`no words for ${id}`);
  }
  if (original.wrong) {
    throw new Error(`words for ${id}: ${original.wrong.message}`);
  }
  return original.text;
}

/** A message as a language has it, and what was wrong with it; nothing where it has none. */
function said(bundle: FluentBundle, id: string, args?: Args): { text: string; wrong: Error | null } | null {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) {
    return null;
  }
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args ?? null, errors);
  return { text, wrong: errors[0] ?? null };
}

/** Says a message that the engine composed: the timeline's sentences. */
export function sayMessage(message: Message): string {
  return say(message.id, argsOf(message));
}

/** The arguments of such a message, its times of day as the reader writes them. A date that stands
 * in the same place stays as it is. */
export function argsOf({ args }: Message): Args {
  const times = TIMES.flatMap((name) => {
    const time = args[name];
    return typeof time === "string" && A_TIME.test(time) ? [[name, formatTime(time)]] : [];
  });
  return { ...args, ...Object.fromEntries(times) };
}

/** The arguments that can be a time of day. */
const TIMES = ["time", "back", "ended"] as const;
const A_TIME = /^\d{2}:\d{2}$/;

/** Speaks this language from now on; at once if it was spoken before. Whoever asked last is heard. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  if (language !== "en" && !spoken.has(language)) {
    const { default: texts } = await elsewhere[language]();
    spoken.set(language, bundleOf(language, Object.values(texts)));
  }
  if (wanted === language) {
    manner.language = language;
  }
}

function bundleOf(language: Language, texts: string[]): FluentBundle {
  // Isolation marks would stand between words in copied text.
  const words = new FluentBundle(localeOf(language), { useIsolating: false });
  for (const text of texts) {
    const [twice] = words.addResource(new FluentResource(text));
    if (twice) {
      throw twice;
    }
  }
  return words;
}
