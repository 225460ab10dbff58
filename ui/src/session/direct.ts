import type { Words } from "../ipc/generated";
import { say } from "../words";

/** One sentence made of a telling's words, for its author to edit; empty where they hold nothing
 * for it. Nothing is added but the words of the template. */
export function directOf(words: Words | null | undefined): string {
  const when = bare(words?.when || words?.trigger, say("words-when"));
  const felt = bare(words?.softer || words?.felt, say("words-felt"));
  const need = bare(words?.need || words?.needed, say("words-needed"));
  if (felt) {
    const first = when ? say("direct-when-felt", { when, felt }) : say("direct-felt", { felt });
    return need ? `${first} ${say("direct-need", { need })}` : first;
  }
  if (!need) {
    return "";
  }
  return when ? say("direct-when-need", { when, need }) : say("direct-need", { need });
}

/** What was written, without its closing mark, and without the beginning that its field names and
 * that the sentence brings itself. */
function bare(text: string | undefined, label: string): string {
  const said = (text ?? "").trim().replace(/[\s.…,;:!]+$/u, "");
  const begin = label.replace(/[\s….]+$/u, "");
  const begins = said.toLowerCase().startsWith(`${begin.toLowerCase()} `);
  return begins ? said.slice(begin.length).trim() : said;
}
