import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentParser, type Entry, type Message, type Term } from "@fluent/syntax";

export const root = join(import.meta.dirname, "..");

/** A text file, by its path under the folder that was asked for. */
export interface Written {
  path: string;
  text: string;
}

/** Every file below a folder, named from ui/. */
export function filesUnder(folder: string, ending: RegExp): Written[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), "utf8") }));
}

/** The Fluent files of a language: the window's own, and the timeline's; none where nobody has
 * translated yet. */
export function filesOf(language: string): Written[] {
  const own = existsSync(join(root, "locales", language)) ? filesUnder(`locales/${language}`, /\.ftl$/) : [];
  const timeline = join(root, `../crates/timeline/locales/${language}/timeline.ftl`);
  const theirs = existsSync(timeline)
    ? [{ path: "timeline.ftl", text: readFileSync(timeline, "utf8") }]
    : [];
  return [...own, ...theirs].sort((one, two) => one.path.localeCompare(two.path));
}

/** The Fluent file of the therapist's document in a language. */
export function documentFilesOf(language: string): Written[] {
  const path = `../crates/report/locales/${language}/report.ftl`;
  return [{ path, text: readFileSync(join(root, path), "utf8") }];
}

/** What a Fluent file consists of, junk included. */
export function entriesIn(file: Written): Entry[] {
  return new FluentParser({ withSpans: false }).parse(file.text).body;
}

/** The messages of these files by id; terms with their dash. */
export function messagesIn(files: readonly Written[]): Map<string, Message | Term> {
  const messages = new Map<string, Message | Term>();
  for (const entry of files.flatMap(entriesIn)) {
    if (entry.type === "Message" || entry.type === "Term") {
      const dash = entry.type === "Term" ? "-" : "";
      messages.set(dash + entry.id.name, entry);
    }
  }
  return messages;
}

/** What a message depends on: its variables with every value that it tells apart, and the messages
 * that it is made of. */
export interface Needs {
  variables: Map<string, Set<string>>;
  messages: Set<string>;
}

export function needsOf(message: Message | Term): Needs {
  const needs: Needs = { variables: new Map(), messages: new Set() };
  walk(message, needs);
  return needs;
}

/** The same with what the messages need that it is made of. */
export function allNeedsOf(id: string, messages: Map<string, Message | Term>, seen = new Set<string>()): Needs["variables"] {
  const message = messages.get(id);
  if (!message || seen.has(id)) {
    return new Map();
  }
  seen.add(id);
  const needs = needsOf(message);
  for (const inner of needs.messages) {
    for (const [name, values] of allNeedsOf(inner, messages, seen)) {
      note(needs, name, [...values]);
    }
  }
  return needs.variables;
}

function walk(node: unknown, needs: Needs): void {
  if (Array.isArray(node)) {
    node.forEach((inner) => walk(inner, needs));
    return;
  }
  if (typeof node !== "object" || node === null) {
    return;
  }
  const { type } = node as { type: string };
  if (type === "VariableReference") {
    note(needs, nameIn(node), []);
  } else if (type === "MessageReference") {
    needs.messages.add(nameIn(node));
  } else if (type === "TermReference") {
    needs.messages.add(`-${nameIn(node)}`);
  } else if (type === "SelectExpression") {
    const { selector, variants } = node as { selector: { type: string }; variants: { key: Key }[] };
    if (selector.type === "VariableReference") {
      note(needs, nameIn(selector), variants.map(({ key }) => ("name" in key ? key.name : key.value)));
    }
  }
  Object.values(node).forEach((inner) => walk(inner, needs));
}

type Key = { name: string } | { value: string };

function nameIn(node: object): string {
  return (node as { id: { name: string } }).id.name;
}

function note(needs: Needs, name: string, values: string[]): void {
  const known = needs.variables.get(name) ?? new Set();
  values.forEach((value) => known.add(value));
  needs.variables.set(name, known);
}
