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

/** Says a message by its id. A word that is missing is a mistake of ours and is said loudly. */
export function say(id: string, args?: Args): string {
  const own = spoken.get(manner.language);
  const bundle = own?.getMessage(id)?.value ? own : english;
  const message = bundle.getMessage(id);
  if (!message?.value) {
    throw new Error(`no words for ${id}`);
  }
  const errors: Error[] = [];
  const text = bundle.formatPattern(message.value, args ?? null, errors);
  if (errors[0]) {
    throw new Error(`words for ${id}: ${errors[0].message}`);
  }
  return text;
}

/** Says a message that the engine composed: the timeline's sentences. */
export function sayMessage(message: Message): string {
  return say(message.id, argsOf(message));
}

/** The arguments of such a message, its time of day as the reader writes it. */
export function argsOf({ args }: Message): Args {
  return typeof args.time === "string" ? { ...args, time: formatTime(args.time) } : args;
}

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
