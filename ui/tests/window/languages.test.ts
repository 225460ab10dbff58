import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/manner.svelte";
import { allNeedsOf, documentFilesOf, entriesIn, filesOf, filesUnder, messagesIn, needsOf } from "../words";

const english = messagesIn(filesOf("en"));
const written = LANGUAGES.filter((language) => filesOf(language).length > 0);
const translated = written.filter((language) => language !== "en");

/** What is translated: the window with its timeline, and the therapist's document. */
const BOOKS = { window: filesOf, document: documentFilesOf };
const inBooks = (languages: readonly string[]) =>
  (["window", "document"] as const).flatMap((book) => languages.map((language) => ({ book, language })));

/** Words that no language may use of the two, and what is meant by each: villain words, diagnoses,
 * blame, and cheers that count. What Tidemark does not do may be said (`said`). */
const NEVER: Record<string, { words: RegExp; said: RegExp }> = {
  en: {
    words:
      /because of|your fault|diagnos|\bstreak|well done|congrat|toxic|narciss|codepend|clingy|needy|\bcold\b|crazy|villain|victim|overdue|broken promise|\bbadge|\bfailed\b|failure|should(n’t)? have|manipulat|abuser|perpetrator|disorder/i,
    said: /not a diagnosis|no diagnosis|is not “because of”/i,
  },
  de: {
    words:
      /deinetwegen|ihretwegen|deine schuld|ihre schuld|selbst schuld|diagnos|glückwunsch|gratul|toxisch|narziss|klammer(t|nd)|bedürftig|gefühlskalt|verrückt|bösewicht|schurk|\btäter|\bopfer|überfällig|abzeichen|gescheitert|versagt|versagen|hätte(st|n|t)? .*(sollen|müssen)|manipul|störung/i,
    said: /keine diagnose/i,
  },
  es: {
    words:
      /por culpa|tu culpa|su culpa|diagn[oó]s|racha|enhorabuena|felicid|t[oó]xic|narcis|codepend|dependiente|\bfr[ií][oa]\b|\bloc[oa]\b|villan|v[ií]ctima|vencid|atrasad|insignia|fracas|deber[ií]as? haber|tendr[ií]as? que haber|manipul|maltratador|trastorno/i,
    said: /no es un diagn[oó]stico|ning[uú]n diagn[oó]stico/i,
  },
};

describe.each(inBooks(written))("the words of the $book in $language", ({ book, language }) => {
  const files = BOOKS[book](language);
  const messages = messagesIn(files);

  test("are whole: nothing that Fluent cannot read, and no message twice", () => {
    const junk = files.flatMap((file) =>
      entriesIn(file)
        .filter((entry) => entry.type === "Junk")
        .map((entry) => `${file.path}: ${String((entry as { content: string }).content).slice(0, 80)}`),
    );
    expect(junk).toEqual([]);
    const ids = files.flatMap(entriesIn).flatMap((entry) => (entry.type === "Message" ? [entry.id.name] : []));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("can be said whatever they depend on", () => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    files.forEach((file) => bundle.addResource(new FluentResource(file.text)));
    const unsaid = [...messages.keys()].filter((id) => !id.startsWith("-")).flatMap((id) => {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) {
        return [`${id}: nothing`];
      }
      return argumentsOf(allNeedsOf(id, messages)).flatMap((args) => {
        const errors: Error[] = [];
        const said = bundle.formatPattern(pattern, args, errors);
        const wrong = errors.length > 0 || /[{}]/.test(said);
        return wrong ? [`${id} ${JSON.stringify(args)}: ${errors[0]?.message ?? said}`] : [];
      });
    });
    expect(unsaid).toEqual([]);
  });

  test("never diagnose, blame or cheer", () => {
    const rule = NEVER[language];
    const harsh = files.flatMap(({ path, text }) =>
      text
        .split("\n")
        .filter((line) => !line.startsWith("#"))
        .map((line) => line.replace(/^[a-z][a-z0-9-]* =/, "").trim())
        .filter((line) => rule?.words.test(line) && !rule.said.test(line))
        .map((line) => `${path}: ${line}`),
    );
    expect(harsh).toEqual([]);
  });
});

describe.each(inBooks(translated))("what the $book says in $language is what it says in English", ({ book, language }) => {
  const messages = messagesIn(BOOKS[book](language));
  const english = messagesIn(BOOKS[book]("en"));
  const names = (all: ReadonlyMap<string, unknown>): string[] =>
    [...all.keys()].filter((id) => !id.startsWith("-")).sort();

  test("message for message", () => {
    expect(names(messages)).toEqual(names(english));
  });

  test("depending on the same", () => {
    const different = names(english).flatMap((id) => {
      const theirs = [...allNeedsOf(id, messages).keys()].sort().join(" ");
      const ours = [...allNeedsOf(id, english).keys()].sort().join(" ");
      return messages.has(id) && theirs !== ours ? [`${id}: ${theirs} for ${ours}`] : [];
    });
    expect(different).toEqual([]);
  });

  // What is passed to a message is what the English one asks for; plurals are each language's own.
  test("asking for nothing else, and telling the same apart", () => {
    const wrong = names(english).flatMap((id) => {
      const ours = allNeedsOf(id, english);
      return [...(messages.has(id) ? allNeedsOf(id, messages) : [])].flatMap(([name, theirs]) => {
        const keys = [...(ours.get(name) ?? [])].filter((key) => !(key in PLURALS) && !/^\d+$/.test(key));
        const missing = keys.filter((key) => !theirs.has(key));
        return ours.has(name) && missing.length === 0 ? [] : [`${id}: $${name} ${missing.join(" ")}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe("the words in English", () => {
  // Written in the window's sources, in the engine's, or in a message that is itself used.
  const sources = [
    ...filesUnder("src", /\.(svelte|ts)$/),
    ...filesUnder("../crates/timeline/src", /\.rs$/),
  ].filter(({ path }) => !path.endsWith("generated.ts"));
  const texts = sources.map((file) => file.text).join("\n");
  const literal = new Set([...texts.matchAll(/["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)*)["'`]/g)].map((match) => match[1]));
  const composed = [...texts.matchAll(/\bsay\(\s*`([^`]+)`/g)].map(
    (match) => new RegExp(`^${(match[1] ?? "").replace(/\$\{[^}]*\}/g, "[a-z0-9-]+")}$`),
  );
  const isNamed = (id: string): boolean => literal.has(id) || composed.some((pattern) => pattern.test(id));

  test("are all used", () => {
    const used = new Set<string>();
    const use = (id: string): void => {
      if (!used.has(id) && english.has(id)) {
        used.add(id);
        needsOf(english.get(id)!).messages.forEach(use);
      }
    };
    [...english.keys()].filter(isNamed).forEach(use);
    expect([...english.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test("are all there", () => {
    const named = [...texts.matchAll(/\bsay\(\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(named.filter((id) => !english.has(id))).toEqual([]);
    const empty = composed.filter((pattern) => ![...english.keys()].some((id) => pattern.test(id)));
    expect(empty.map(String)).toEqual([]);
  });
});

// What the document says is named in Rust, by a literal or as the beginning of one.
describe("the words of the document", () => {
  const document = messagesIn(documentFilesOf("en"));
  const texts = filesUnder("../crates/report/src", /\.rs$/).map((file) => file.text).join("\n");
  const named = new Set([...texts.matchAll(/"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"/g)].map((match) => match[1] ?? ""));
  const begun = [...texts.matchAll(/&format!\("([a-z-]+)\{/g)].map((match) => match[1] ?? "");

  test("are all used", () => {
    const used = new Set<string>();
    const use = (id: string): void => {
      if (!used.has(id) && document.has(id)) {
        used.add(id);
        needsOf(document.get(id)!).messages.forEach(use);
      }
    };
    [...document.keys()].filter((id) => named.has(id) || begun.some((start) => id.startsWith(start))).forEach(use);
    expect([...document.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test("are all there", () => {
    const said = [...texts.matchAll(/voice\s*\.(?:say|with)\(\s*"([^"]+)"|say_of\(\s*voice,\s*"([^"]+)"/g)];
    expect(said.length).toBeGreaterThan(50);
    expect(said.map((match) => match[1] ?? match[2] ?? "").filter((id) => !document.has(id))).toEqual([]);
  });
});

/** Every value of each variable once, with the others at their first; plural categories as numbers
 * of that category. */
function argumentsOf(needs: Map<string, Set<string>>): Record<string, FluentVariable>[] {
  const values = [...needs].map(([name, told]): [string, FluentVariable[]] => [name, valuesFor([...told])]);
  const first = Object.fromEntries(values.map(([name, all]) => [name, all[0] ?? "Noa"]));
  return [first, ...values.flatMap(([name, all]) => all.map((value) => ({ ...first, [name]: value })))];
}

const PLURALS: Record<string, number> = { zero: 0, one: 1, two: 2, few: 3, many: 1_000_000, other: 7 };

function valuesFor(told: string[]): FluentVariable[] {
  if (told.length === 0) {
    return ["Noa", 3];
  }
  const plural = told.some((key) => key === "one" || key === "many" || /^\d+$/.test(key));
  return plural ? told.map((key) => PLURALS[key] ?? (/^\d+$/.test(key) ? Number(key) : key)) : told;
}
