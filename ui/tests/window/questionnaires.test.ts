import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { parse } from "smol-toml";
import { beforeEach, describe, expect, test } from "vitest";
import { BOTH, askedFor, engineOf } from "./engine";
import { press, settle, toMine } from "./press";
import csi4 from "../../../crates/instruments/instruments/csi-4.toml?raw";
import ecrRs from "../../../crates/instruments/instruments/ecr-rs.toml?raw";
import rdas from "../../../crates/instruments/instruments/rdas.toml?raw";
import values from "../../../crates/instruments/instruments/values.toml?raw";
import App from "../../src/App.svelte";
import type {
  Instrument,
  ProfileFinding,
  ProfileView,
  QuestionnaireHistory,
  TakenQuestionnaire,
} from "../../src/ipc/generated";
import { speak } from "../../src/words";
import { RULES, sentenceOf } from "../../src/us/findings";
import { canKeep, shortOf } from "../../src/us/instrument";

/** As the engine reads the files that are shipped. */
function read(file: string): Instrument {
  const { response = [], item = [], subscale = [], ...rest } = parse(file) as Record<string, never[]>;
  const scales = (response as Record<string, unknown>[]).map((scale) => ({ shown: "rising", labels: [], ...scale }));
  const scores = (subscale as Record<string, unknown>[]).map((score) => ({ items: [], reversed: [], made_of: [], ...score }));
  return JSON.parse(JSON.stringify({ ...rest, response: scales, item, subscale: scores })) as Instrument;
}
const INSTRUMENTS = [csi4, ecrRs, values, rdas].map(read);

const taken = (value: number, at: string, author: "a" | "b" = "a", own = true): TakenQuestionnaire => ({
  id: `shown-${at}`,
  author,
  at,
  scores: { instrument: "csi-4", subscales: [{ id: "satisfaction", value }], order: [] },
  own: own ? { id: `own-${at}`, sharing: { state: "private" } } : null,
});

function histories(csi: Partial<QuestionnaireHistory> = {}): QuestionnaireHistory[] {
  return INSTRUMENTS.map(({ id }) => ({ instrument: id, taken: [], changes: [], draft: null, ...(id === "csi-4" ? csi : {}) }));
}

async function open(part: "Questionnaires" | "Profile", mine = true): Promise<void> {
  render(App);
  await settle();
  if (mine) {
    await toMine();
  }
  await press("5");
  await fireEvent.click(screen.getByRole("radio", { name: part }));
  await settle();
}

const card = (name: RegExp): HTMLElement => screen.getByRole("article", { name });

describe("the questionnaires", () => {
  let csi: Partial<QuestionnaireHistory> = {};
  beforeEach(() => {
    csi = {};
    engineOf({ instruments: () => INSTRUMENTS, questionnaires: () => histories(csi) });
  });

  test("say what they ask, how long, and where they come from, and ask for nothing", async () => {
    await open("Questionnaires");
    expect(screen.getByText(/None of these has to be filled in/)).toBeTruthy();
    const csi4 = card(/CSI-4/);
    expect(csi4.textContent).toContain("4 questions, about a minute.");
    expect(csi4.textContent).toContain("Funk, J. L., & Rogge");
    expect(csi4.textContent).toContain("freely available for research and clinical use");
    // But for the titles of papers, and the terms.
    document.querySelectorAll("details").forEach((terms) => terms.remove());
    expect(document.querySelector("main")?.textContent).not.toMatch(/cut-?off|distressed|secure|avoidant|%/i);
  });

  test("are answered by number keys, which lead to no other place", async () => {
    await open("Questionnaires");
    await fireEvent.click(within(card(/CSI-4/)).getByRole("button", { name: "Begin" }));
    await settle();
    const groups = screen.getAllByRole("group").filter((group) => group.tagName === "FIELDSET" && group.querySelector("[name$='-1'], [name$='-12'], [name$='-19'], [name$='-22']"));
    expect(groups).toHaveLength(4);
    groups[0]!.querySelector<HTMLElement>("input")!.focus();
    for (const key of ["5", "9", "4", "3", "4"]) {
      await press(key);
    }
    // 9 is no answer to the second, and nothing else either.
    expect(screen.getByText("4 of 4 so far.")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Keep it" }));
    await settle();
    expect(askedFor("keep_answers")).toEqual([
      { instrument: "csi-4", items: { "1": 5, "12": 4, "19": 3, "22": 4 }, at: null },
    ]);
    expect(card(/CSI-4/)).toBeTruthy();
  });

  test("wait as they were left, and say what is missing for a number", async () => {
    await open("Questionnaires");
    await fireEvent.click(within(card(/CSI-4/)).getByRole("button", { name: "Begin" }));
    await settle();
    await fireEvent.click(screen.getByRole("radio", { name: /5 Extremely happy/ }));
    expect((screen.getByRole("button", { name: "Keep it" }) as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByText(/A number takes all the answers/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Enough for today" }));
    await settle();
    expect(askedFor("save_answers_draft")).toEqual([{ instrument: "csi-4", items: { "1": 5 } }]);
    expect(askedFor("keep_answers")).toEqual([]);
  });

  test("that were begun go on where they stopped", async () => {
    csi = { draft: { "1": 5, "12": 4 } };
    await open("Questionnaires");
    await fireEvent.click(within(card(/CSI-4/)).getByRole("button", { name: "Go on where you stopped" }));
    await settle();
    expect(screen.getByText("2 of 4 so far.")).toBeTruthy();
    expect((screen.getByRole("radio", { name: /5 Extremely happy/ }) as HTMLInputElement).checked).toBe(true);
  });

  test("show a number on its scale and two numbers as two numbers", async () => {
    csi = { taken: [taken(16, "2026-05-01"), taken(12, "2026-06-01")] };
    await open("Questionnaires");
    const said = card(/CSI-4/).textContent ?? "";
    expect(said).toContain("12 on a scale from 0 to 21. A higher number says that it feels better.");
    expect(said).toContain("Before 16, now 12.");
    expect(said).toContain("nothing is said of it");
    expect(said).not.toContain("more than chance in the measure would give");
    await fireEvent.click(within(card(/CSI-4/)).getByRole("button", { name: "as a table" }));
    const rows = within(card(/CSI-4/)).getAllByRole("row").map((row) => row.textContent);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain("12");
  });

  test("say that a change is more than wavering only where that is sourced", async () => {
    const change = { before: 12, after: 16, difference: 4, index: 2.2, takes: 3.6, reliable: true };
    csi = {
      taken: [taken(12, "2026-05-01"), taken(16, "2026-06-01")],
      changes: [{ author: "a", subscale: "satisfaction", change }],
    };
    await open("Questionnaires");
    expect(card(/CSI-4/).textContent).toContain("more than chance in the measure would give");
  });

  test("are shared and removed one by one, by their author alone", async () => {
    csi = { taken: [taken(16, "2026-05-01")] };
    await open("Questionnaires");
    await fireEvent.click(within(card(/CSI-4/)).getByRole("checkbox", { name: "Share with Noa" }));
    await fireEvent.click(within(card(/CSI-4/)).getByRole("button", { name: "Remove" }));
    await settle();
    expect(askedFor("share_answers")).toEqual([{ id: "own-2026-05-01", share: true }]);
    expect(askedFor("remove_entry")).toEqual([{ id: "own-2026-05-01" }]);
  });

  test("show on Ours what was shared, and no way to ask for more", async () => {
    csi = { taken: [taken(16, "2026-05-01", "b", false)] };
    await open("Questionnaires", false);
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(card(/CSI-4/).textContent).toContain("Noa");
    expect(screen.queryByRole("button", { name: /Begin|again/ })).toBeNull();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  test("with things to order are moved by buttons and by Alt and an arrow", async () => {
    await open("Questionnaires");
    await fireEvent.click(within(card(/What matters most/)).getByRole("button", { name: "Begin" }));
    await settle();
    const down = screen.getByRole("button", { name: "Down: Going my own way" });
    await fireEvent.click(down);
    down.focus();
    await fireEvent.keyDown(down, { key: "ArrowDown", altKey: true });
    await settle();
    expect(document.activeElement).toBe(down);
    expect(screen.getByText("Going my own way: place 3.")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Keep it" }));
    await settle();
    const [{ items }] = askedFor("keep_answers") as [{ items: Record<string, number> }];
    expect([items["stimulation"], items["hedonism"], items["self_direction"]]).toEqual([1, 2, 3]);
  });

  test("brought into an order twice show the latest, and the earlier one behind a word", async () => {
    const order = INSTRUMENTS[2]!.item.map((item) => item.id);
    const one = (at: string, places: string[]): TakenQuestionnaire => ({
      ...taken(0, at),
      scores: { instrument: "values", subscales: [], order: places },
    });
    const times = [one("2026-05-01", order), one("2026-06-01", [...order].reverse())];
    const all = histories().map((history) => (history.instrument === "values" ? { ...history, taken: times } : history));
    engineOf({ instruments: () => INSTRUMENTS, questionnaires: () => all });
    await open("Questionnaires");
    const lists = within(card(/What matters most/)).getAllByRole("list", { hidden: true }).filter((list) => list.tagName === "OL");
    expect(lists.map((list) => list.querySelector("li")?.textContent)).toEqual(["Caring for all", "Going my own way"]);
    expect(lists[1]?.closest("details")?.querySelector("summary")?.textContent).toBe("earlier orders");
  });

  test("of scores from elsewhere take what is on the scale, and say what is not", async () => {
    await open("Questionnaires");
    await fireEvent.click(within(card(/RDAS/)).getByRole("button", { name: "Enter numbers" }));
    await settle();
    const total = screen.getByLabelText("All together");
    await fireEvent.input(total, { target: { value: "70" } });
    expect(screen.getByRole("alert").textContent).toContain("isn’t from 0 to 69");
    expect((screen.getByRole("button", { name: "Keep it" }) as HTMLButtonElement).disabled).toBe(true);
    await fireEvent.input(total, { target: { value: "55" } });
    await fireEvent.click(screen.getByRole("button", { name: "Keep it" }));
    await settle();
    expect(askedFor("keep_answers")).toMatchObject([{ instrument: "rdas", items: { total: 55 } }]);
  });

  test("in another language say that the questions are English, and mark them so", async () => {
    engineOf({
      instruments: () => INSTRUMENTS,
      questionnaires: () => histories(),
      status: () => ({ phase: "open", names: [], start_on_sample: false, session: { ...BOTH, language: "de" } }),
    });
    await speak("de");
    render(App);
    await settle();
    await fireEvent.click(screen.getByRole("button", { name: /^Meine Seiten/ }));
    await settle();
    await press("5");
    await fireEvent.click(screen.getByRole("radio", { name: "Fragebögen" }));
    await settle();
    expect(card(/CSI-4/).textContent).toContain("Die Fragen sind auf Englisch.");
    expect(card(/Was mir am wichtigsten ist/).textContent).not.toContain("auf Englisch");
    await fireEvent.click(within(card(/CSI-4/)).getByRole("button", { name: "Beginnen" }));
    await settle();
    expect(document.querySelectorAll('fieldset > p [lang="en"]')).toHaveLength(4);
    await speak("en");
  });
});

describe("what is missing for a score", () => {
  const ecr = INSTRUMENTS[1]!;

  test("is missing for that score alone", () => {
    const worry = { "7": 5, "8": 5, "9": 5 };
    expect(shortOf(ecr, worry).map((score) => score.id)).toEqual(["avoidance"]);
    expect(canKeep(ecr, worry)).toBe(true);
    expect(canKeep(ecr, { "1": 4 })).toBe(false);
  });
});

const NOTHING: ProfileView = { paths: [], sides: [], read: [], findings: [] };

describe("the profile", () => {
  const point = (at: string, anxiety: number, avoidance: number) => ({ at, anxiety, avoidance });

  test("on My pages is one’s own path, in its order, and nobody’s type", async () => {
    const points = [point("2026-05-01", 5.5, 2), point("2026-06-01", 4, 2.5)];
    engineOf({ instruments: () => INSTRUMENTS, profile: () => ({ ...NOTHING, paths: [{ author: "a", points }] }) });
    await open("Profile");
    expect(screen.getByRole("heading", { name: "Your own points" })).toBeTruthy();
    expect(document.querySelectorAll("[data-point]")).toHaveLength(2);
    expect(document.body.textContent).toContain("worry 4.0, keeping to yourself 2.5");
    await fireEvent.click(screen.getByRole("button", { name: "how is this read?" }));
    expect(document.body.textContent).toContain("no corner of the figure has a name");
    await fireEvent.click(screen.getByRole("button", { name: "as a table" }));
    expect(screen.getAllByRole("row")).toHaveLength(3);
    expect(document.body.textContent).not.toMatch(/securely|preoccupied|dismissing|fearful|style/i);
  });

  test("on Ours waits until both share, and doesn’t say who does not", async () => {
    engineOf({ instruments: () => INSTRUMENTS });
    await open("Profile", false);
    expect(screen.getByText(/nothing of the same kind from both/)).toBeTruthy();
    expect(document.querySelector("main")?.textContent).not.toMatch(/Sam|Noa/);
  });

  test("stands both beside each other, with where they meet and where the loop may start", async () => {
    const scores = (anxiety: number, avoidance: number) => ({
      instrument: "ecr-rs",
      subscales: [{ id: "avoidance", value: avoidance }, { id: "anxiety", value: anxiety }],
      order: [],
    });
    const side = (author: "a" | "b", anxiety: number, avoidance: number) => ({
      author,
      latest: [{ id: author, author, at: "2026-06-01", scores: scores(anxiety, avoidance), own: null }],
      conflict: { pursue: author === "a" ? 12 : 3, withdraw: author === "a" ? 4 : 10 },
    });
    engineOf({
      instruments: () => INSTRUMENTS,
      profile: () => ({
        paths: [
          { author: "a", points: [point("2026-06-01", 5.7, 2)] },
          { author: "b", points: [point("2026-06-02", 2, 5.3)] },
        ],
        sides: [side("a", 5.7, 2), side("b", 2, 5.3)],
        read: ["attachment", "conflict"],
        findings: [{ place: "loop_starts", rule: "worry_meets_distance", worries: "a" }],
      }),
    });
    await open("Profile", false);
    const said = document.querySelector("main")?.textContent ?? "";
    expect(said).toContain("Sam worries about the bond and Noa keeps to themselves");
    expect(said).toContain("Sam, last: worry 5.7, keeping to oneself 2.0");
    expect(said).toContain("Noa, last: worry 2.0, keeping to oneself 5.3");
    expect(said).toContain("Sam: of 16 own moves, 12 reached out and 4 stepped back.");
    expect(said).toContain("No rule applies here.");
    expect(said).toContain("no validated test");
  });
});

describe("every rule", () => {
  const FINDINGS: ProfileFinding[] = (
    [
      { rule: "both_lean" },
      { rule: "worry_meets_distance", worries: "b" },
      { rule: "worry_meets_distance_both_ways" },
      { rule: "both_worry" },
      { rule: "both_keep_to_themselves" },
      { rule: "closeness_at_different_paces", a: 2, b: 5.25 },
      { rule: "both_keep_calm" },
      { rule: "both_rise" },
      { rule: "rise_at_different_speeds", a: 18, b: 41 },
      { rule: "alike_in_trait", which: "intellect" },
      { rule: "apart_in_trait", which: "neuroticism", a: 6, b: 18 },
      { rule: "values_in_common", values: ["benevolence", "security"] },
      { rule: "orders_alike", agree: 36, of: 45 },
      { rule: "values_apart", values: [{ value: "tradition", dear_to: "a" }] },
      { rule: "roles_change", a: 0.5, a_of: 20, b: 0.4, b_of: 30 },
      { rule: "reaching_meets_stepping", reaches: "b", a: 0.2, a_of: 20, b: 0.8, b_of: 30 },
      { rule: "both_reach" },
      { rule: "both_step_back" },
    ] as const
  ).map((rule) => ({ place: "meet", ...rule }) as unknown as ProfileFinding);

  test("of the eighteen is here", () => {
    expect(FINDINGS.map(({ rule }) => rule).sort()).toEqual(Object.keys(RULES).sort());
    expect(FINDINGS).toHaveLength(18);
  });

  test.each(["en", "de", "es"] as const)("has its own words in %s, with both names where it speaks of one", async (language) => {
    await speak(language);
    const said = FINDINGS.map((finding) => sentenceOf(finding, BOTH, INSTRUMENTS));
    await speak("en");
    expect(new Set(said).size).toBe(18);
    for (const sentence of said) {
      expect(sentence).not.toMatch(/[{}]|undefined|because|weil|porque/);
      expect(sentence.length).toBeGreaterThan(20);
    }
    const naming = said.filter((_, n) => !["values_in_common", "orders_alike", "values_apart"].includes(FINDINGS[n]!.rule));
    for (const sentence of naming) {
      expect(sentence).toMatch(/Sam/);
      expect(sentence).toMatch(/Noa/);
    }
  });
});
