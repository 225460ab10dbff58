import { render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BOTH, PLAIN, askedFor, engineOf } from "./engine";
import { press, settle } from "./press";
import App from "../../src/App.svelte";
import { plain } from "../../src/figures/numbers";
import { localeOf, manner, regionWeekStart, systemLanguage, weekStart } from "../../src/manner.svelte";
import { clockOf, formatDate, formatTime, minutesOf, readTime, weekdayName } from "../../src/time";
import { argsOf, say, sayMessage, speak } from "../../src/words";

// Two languages with a word each: what they do not say is said in English.
vi.mock("../../src/languages/de", () => ({ default: { "x.ftl": "shell-settings = Einstellungen\nlock-open = Öffnen\nsearch-all = Alle { $what }\n" } }));
vi.mock("../../src/languages/es", () => ({ default: { "x.ftl": "shell-settings = Ajustes\n" } }));

const LOCKED = { phase: "locked", names: [], start_on_sample: false, session: null };

function computerSpeaks(...tags: string[]): void {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(tags);
  vi.spyOn(navigator, "language", "get").mockReturnValue(tags[0] ?? "en-US");
}

async function open(): Promise<void> {
  render(App);
  await vi.waitFor(() => expect(document.querySelector("h1, nav")).toBeTruthy());
  await settle();
}

beforeEach(() => {
  manner.clock = manner.weekStart = null;
});

afterEach(async () => {
  vi.restoreAllMocks();
  await speak("en");
});

describe("the language", () => {
  test("is the first of the computer’s that the window speaks", () => {
    computerSpeaks("fr-FR", "es-MX", "de-DE");
    expect(systemLanguage()).toBe("es");
    computerSpeaks("fr-FR");
    expect(systemLanguage()).toBe("en");
  });

  test("is changed at once, and said of the page", async () => {
    engineOf({});
    await open();
    expect(screen.getByRole("button", { name: "Settings" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en-US");
    await speak("de");
    await settle();
    expect(screen.getByRole("button", { name: "Einstellungen" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("de-DE");
    // Said by nobody in German yet.
    expect(screen.getByRole("button", { name: /^Today/ })).toBeTruthy();
  });

  test("that does not say a message whole has it said in English", async () => {
    await speak("de");
    expect(say("search-all")).toBe("Show all");
    expect(() => say("search-told", { name: "Noa" })).toThrow("search-told");
  });

  test("that was asked for last is spoken, whichever is there first", async () => {
    await Promise.all([speak("de"), speak("es")]);
    expect(say("shell-settings")).toBe("Ajustes");
  });

  test("of the computer stands on the lock screen, and the window’s own before it", async () => {
    computerSpeaks("de-AT");
    engineOf({ status: () => LOCKED });
    await open();
    expect(screen.getByRole("button", { name: /^Öffnen/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe("de-AT");
  });

  test("of whoever unlocks is theirs until they lock", async () => {
    engineOf({
      preferences: () => ({ ...PLAIN, language: "de" }),
      status: () => ({ phase: "open", names: [], start_on_sample: false, session: { ...BOTH, language: "es" } }),
      lock: () => LOCKED,
    });
    await open();
    expect(screen.getByRole("button", { name: "Ajustes" })).toBeTruthy();
    await press("Control+l");
    await vi.waitFor(() => expect(screen.getByRole("button", { name: /^Öffnen/ })).toBeTruthy());
  });

  test("of one’s own is kept by the engine, and the window’s in its settings", async () => {
    engineOf({});
    await open();
    screen.getByRole("button", { name: "Settings" }).click();
    await settle();
    const [ofTheWindow, ofOnesOwn] = screen.getAllByRole("radio", { name: "Deutsch" });
    ofOnesOwn?.click();
    await vi.waitFor(() => expect(screen.getByRole("button", { name: "Einstellungen" })).toBeTruthy());
    expect(askedFor("set_language")).toEqual([{ language: "de" }]);
    expect(askedFor("set_preferences")).toEqual([]);
    ofTheWindow?.click();
    await settle();
    expect(askedFor("set_preferences")).toEqual([{ ...PLAIN, language: "de" }]);
  });
});

describe("dates, times and numbers", () => {
  test("are written as the language writes them", async () => {
    expect(formatDate("2026-06-18", 2026)).toBe("Thursday, June 18");
    await speak("de");
    expect(formatDate("2026-06-18", 2026)).toBe("Donnerstag, 18. Juni");
    expect(formatDate("2026-06-18", 2025)).toBe("Donnerstag, 18. Juni 2026");
    expect(formatTime("20:15")).toBe("20:15");
    expect(plain(1.5)).toBe("1,50");
    expect(plain(-0.25)).toBe("−0,25");
    await speak("es");
    expect(formatDate("2026-06-18", 2026)).toBe("jueves, 18 de junio");
    expect(weekdayName("sunday")).toBe("domingo");
  });

  test("follow the reader’s own region where the computer names one", async () => {
    computerSpeaks("de-AT", "en-GB");
    expect(localeOf("de")).toBe("de-AT");
    expect(localeOf("en")).toBe("en-GB");
    expect(localeOf("es")).toBe("es-ES");
    await speak("en");
    expect(formatTime("20:15")).toBe("20:15");
    expect(formatDate("2026-06-18", 2026)).toBe("Thursday 18 June");
  });

  test("have twelve hours or twenty-four, whatever the region writes", () => {
    expect(formatTime("20:15")).toMatch(/^8:15\sPM$/);
    manner.clock = "h24";
    expect(formatTime("20:15")).toBe("20:15");
    expect(formatTime("00:05")).toMatch(/^0?0:05$/);
    computerSpeaks("de-DE");
    manner.clock = "h12";
    expect(formatTime("20:15")).toMatch(/8:15/);
    expect(sayMessage({ id: "tick-time", args: { time: "20:15" } })).toBe(formatTime("20:15"));
    expect(argsOf({ id: "band-pause", args: { time: "19:40", back: "20:30", ended: "2026-06-19" } })).toEqual({
      time: formatTime("19:40"),
      back: formatTime("20:30"),
      ended: "2026-06-19",
    });
  });

  test("are read however they were typed", () => {
    expect(readTime("8:15")).toBe("08:15");
    expect(readTime("20.15")).toBe("20:15");
    expect(readTime("8:15 pm")).toBe("20:15");
    expect(readTime("8:15 p. m.")).toBe("20:15");
    expect(readTime("12:05 AM")).toBe("00:05");
    expect(readTime("12:05 pm")).toBe("12:05");
    expect(readTime("24:00")).toBe("");
    expect(readTime("8:75")).toBe("");
    for (const clock of ["h12", "h24"] as const) {
      manner.clock = clock;
      for (const time of ["00:00", "08:05", "12:30", "23:59"]) {
        expect(readTime(formatTime(time))).toBe(time);
      }
    }
    expect(clockOf(minutesOf("20:30"))).toBe("20:30");
  });
});

describe("the week", () => {
  test("begins where the region begins it, unless somebody chose", async () => {
    expect(regionWeekStart("en-US")).toBe("sunday");
    expect(regionWeekStart("de-DE")).toBe("monday");
    expect(regionWeekStart("ar-EG")).toBe("saturday");
    expect(regionWeekStart("C")).toBe("monday");
    manner.weekStart = "saturday";
    expect(weekStart()).toBe("saturday");
  });

  test("is counted by the engine from that day", async () => {
    engineOf({ preferences: () => ({ ...PLAIN, week_start: "saturday" }) });
    await open();
    expect(askedFor("today")).toEqual([{ pages: "ours", week_start: "saturday" }]);
  });
});
