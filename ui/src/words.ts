import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import timelineWords from "../../crates/timeline/locales/en/timeline.ftl?raw";
import type { Message } from "./ipc/generated";

/** What a sentence depends on. */
export type Args = Record<string, FluentVariable>;

const ownWords = import.meta.glob<string>("../locales/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundle = english();

/** Says a message by its id. A word that is missing is a mistake of ours and is said loudly. */
export function say(id: string, args?: Args): string {
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
  return say(message.id, message.args);
}

function english(): FluentBundle {
  // Isolation marks would stand between words in copied text.
  const words = new FluentBundle("en", { useIsolating: false });
  for (const text of [timelineWords, ...Object.values(ownWords)]) {
    const [twice] = words.addResource(new FluentResource(text));
    if (twice) {
      throw twice;
    }
  }
  return words;
}
