import { describe, expect, test } from "vitest";
import { emptyEntry, entryOf, isEmpty, tellingOf, withTap } from "../../src/log/entry";
import { readDraft, writeDraft } from "../../src/log/draft";
import { placeTimes } from "../../src/log/times";
import { sentenceOf } from "../../src/log/sentence";
import { headOf } from "../../src/figures/when";
import { formatDate, formatDateOfYear, formatWhen, readDate, readTime, rfc3339, wallTime } from "../../src/time";
import { OWN } from "./engine";

const NOON = new Date(2026, 5, 18, 12, 0);
const AFTER_MIDNIGHT = new Date(2026, 5, 19, 0, 20);

describe("times of moves", () => {
  const days = (date: string, times: string[], now: Date): (string | null)[] =>
    placeTimes(date, times, now).map((when) => when && when.slice(0, 16));

  test("an evening told after midnight was yesterday", () => {
    expect(days("2026-06-19", ["23:10", "23:40"], AFTER_MIDNIGHT)).toEqual([
      "2026-06-18T23:10",
      "2026-06-18T23:40",
    ]);
  });

  test("an evening that passes midnight goes on the next day", () => {
    expect(days("2026-06-10", ["23:50", "", "00:15"], NOON)).toEqual([
      "2026-06-10T23:50",
      null,
      "2026-06-11T00:15",
    ]);
  });

  test("a small step back is the teller’s own order", () => {
    expect(days("2026-06-10", ["20:15", "20:05"], NOON)).toEqual(["2026-06-10T20:15", "2026-06-10T20:05"]);
  });

  test("an instant is written with its offset, and read back as the clock on the wall", () => {
    expect(wallTime(rfc3339(NOON))).toEqual({ date: "2026-06-18", time: "12:00" });
    expect(rfc3339(NOON)).toMatch(/^2026-06-18T12:00:00[+-]\d\d:\d\d$/);
    expect(new Date(rfc3339(NOON)).getTime()).toBe(NOON.getTime());
  });

  test("a time that was typed is read, and what is none is none", () => {
    expect(["8:15", "20.15", "20:15:00", "25:00", "soon", ""].map(readTime)).toEqual([
      "08:15",
      "20:15",
      "20:15",
      "",
      "",
      "",
    ]);
    expect(["2026-06-18", " 2026-06-18 ", "18.6.2026", "2026-13-40"].map(readDate)).toEqual([
      "2026-06-18",
      "2026-06-18",
      null,
      null,
    ]);
  });

  test("an entry’s own clock is shown, wherever the window is", () => {
    expect(wallTime("2026-06-18T20:15:00+02:00[Europe/Berlin]")).toEqual({ date: "2026-06-18", time: "20:15" });
    expect(formatDate("2026-06-18", 2026)).toMatch(/Thursday/);
  });

  test("a date that is read later too says its year in that year already", () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(formatDate(today)).not.toContain(today.slice(0, 4));
    expect(formatDateOfYear(today)).toContain(today.slice(0, 4));
  });

  test("the timeline’s table writes a date as every page does, with its year", () => {
    const args = { precision: "minute", year: 2019, month: 6, day: 8, weekday: 6, time: "20:15" };
    expect(headOf({ id: "mark-episode", args })).toBe(formatWhen("2019-06-08T20:15"));
    expect(headOf({ id: "moment", args: { ...args, precision: "day" } })).toBe(formatWhen("2019-06-08"));
  });
});

describe("a page of the log", () => {
  test("only what its teller may say of a move is sent", () => {
    const entry = emptyEntry();
    withTap(entry, "me", "messaged_again");
    withTap(entry, "other", "came_back");
    for (const tap of entry.taps) {
      Object.assign(tap, { strength: 7, landed: 3, meaning: "care", received: true, note: "x" });
    }
    const { moves } = tellingOf(entry, "b", NOON);
    expect(moves).toEqual([
      { actor: "b", act: "messaged_again", at: null, strength: 7, landed: null, meaning: "care", received: null, note: null },
      { actor: "a", act: "came_back", at: null, strength: null, landed: 3, meaning: null, received: true, note: null },
    ]);
  });

  test("an own telling comes back as it was", () => {
    const moves = [
      { actor: "a", act: "called_again", at: "2026-06-18T20:15:00+02:00[Europe/Berlin]", strength: 4 },
      { act: "quiet" },
    ] as const;
    const own = { ...OWN, moves: [...moves], words: { felt: "small" }, kind_chosen: true };
    const back = tellingOf(entryOf(own, "a"), "a", NOON);
    expect(back.moves[0]).toMatchObject(moves[0]);
    expect(back.moves[1]).toMatchObject({ actor: null, act: "quiet" });
    expect(back).toMatchObject({ at: null, kind: "texting_fight", words: { felt: "small" }, afraid: false });
  });

  test("just now sends no time, a day alone sends a date, a time sends an instant", () => {
    const entry = emptyEntry();
    withTap(entry, "me", "pursue");
    expect(tellingOf(entry, "a", NOON).at).toBeNull();
    entry.began = { mode: "earlier", time: "" };
    expect(tellingOf(entry, "a", NOON).at).toBe("2026-06-18");
    entry.began = { mode: "pick", date: "2026-06-10", time: "20:15" };
    expect(tellingOf(entry, "a", NOON).at).toMatch(/^2026-06-10T20:15:00/);
  });

  test("words that were emptied again are no words", () => {
    const entry = emptyEntry();
    entry.words = { text: "", felt: "" };
    expect(isEmpty(entry)).toBe(true);
    expect(tellingOf(entry, "a", NOON).words).toBeNull();
  });

  test("a draft is read back, and one of another version is left alone", () => {
    const entry = emptyEntry("shared-9");
    withTap(entry, "other", "no_reply");
    expect(readDraft(writeDraft(entry))).toEqual(entry);
    expect(readDraft('{"version":99,"entry":{}}')).toBeNull();
    expect(readDraft("not JSON")).toBeNull();
  });
});

describe("a sentence of moves", () => {
  const you = (role: "a" | "b"): string | null => (role === "a" ? null : "Noa");

  test("it tells four and counts the rest", () => {
    const moves = Array.from({ length: 7 }, (_, n) => ({
      actor: n % 2 === 0 ? ("a" as const) : ("b" as const),
      act: n % 2 === 0 ? ("pursue" as const) : ("withdraw" as const),
    }));
    expect(sentenceOf(moves, you)).toBe(
      "You reached out; Noa stepped back; you reached out again; Noa stepped back again; and three more moves.",
    );
  });

  test("nobody in particular went quiet", () => {
    expect(sentenceOf([{ act: "quiet" }], you)).toBe("It went quiet.");
    expect(sentenceOf([], you)).toBe("Told in words, without moves.");
  });
});
