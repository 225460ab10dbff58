import { describe, expect, it } from "vitest";
import type { Analysis, Finding, PatternsView } from "../../src/ipc/generated";
import { behindMore, headlineOf } from "../../src/patterns/headline";
import { manner } from "../../src/manner.svelte";
import { BY_QUESTION, QUESTIONS, tell, type Plain } from "../../src/patterns/list";
import type { Asked, Told } from "../../src/patterns/told";
import { whose } from "../../src/patterns/whose";
import { say } from "../../src/words";
import { enough, few, session, tooFew, toReceived, view } from "./couple";

function asked(analysis: Analysis = enough(), more: Partial<PatternsView> = {}, pages: Asked["pages"] = "ours"): Asked {
  return { view: view({ analysis, ...more }), session, pages, span: "all" };
}

function told(finding: Plain, of: Asked = asked()): Told {
  const found = tell(finding, of);
  if (!found) {
    throw new Error(`${finding} is not told`);
  }
  return found;
}

const all = QUESTIONS.flatMap((question) => BY_QUESTION[question]);
const plain = all.filter((finding): finding is Plain => finding !== "loop");
const mine = () => asked({ ...enough(), conditions: null, load: load() }, {}, "mine");
const load = () => Array.from({ length: 8 }, (_, day) => ({ date: `2026-06-0${day + 1}`, value: day * 2 }));

describe("every finding", () => {
  it("stands under one question, once", () => {
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(24);
  });

  it("is a sentence, what it rests on, and how it is counted; and has a table where it has a figure", () => {
    for (const finding of plain) {
      for (const of of [asked(), asked(tooFew()), mine()]) {
        const found = tell(finding, of);
        if (found) {
          expect(found.headline, finding).toMatch(/^\S.+[.:]$/);
          expect(found.n, finding).not.toBe("");
          expect(found.counted.length, finding).toBeGreaterThan(0);
          expect(found.picture === null || found.table !== null, finding).toBe(true);
          for (const row of found.table?.rows ?? []) {
            expect(row.cells.length, finding).toBe((found.table?.columns.length ?? 0) - 1);
          }
        }
      }
    }
  });

  it("says with too little what is missing, and draws nothing", () => {
    const little = asked(tooFew());
    for (const finding of plain.filter((f) => !["told_differently", "support", "reversal"].includes(f))) {
      const found = tell(finding, little);
      if (found && finding !== "change") {
        expect(found.picture, finding).toBeNull();
        expect(found.sentences.join(" "), finding).toMatch(/[Ii]t takes \d+|latest has/);
      }
    }
    expect(told("good_stretches", little).sentences[0]).toBe(
      "It takes 5 stretches of two weeks without an episode, with something entered in each week; so far there are 3.",
    );
    expect(told("change", little).headline).toBe("Nothing is marked in this time.");
  });
});

describe("the loop’s other findings", () => {
  it("protest and what came next", () => {
    const found = told("protest");
    expect(found.headline).toBe("After a raised voice or a sharp word, the other has sometimes stepped back.");
    expect(found.sentences[1]).toBe("Where the other moved next, they stepped back in 9 of 14 moments (41–83 %).");
    const sure = enough();
    sure.protest.other_withdrew.ci95 = [0.55, 0.83];
    expect(told("protest", asked(sure)).headline).toContain("mostly stepped back");
    sure.protest.other_withdrew.ci95 = null;
    expect(told("protest", asked(sure)).headline).toBe("After a raised voice or a sharp word, the other stepped back in 9 of 14 moments.");
    expect(told("protest", asked(sure)).sentences[1]).toBe("Where the other moved next, they stepped back in 9 of 14 moments.");
  });

  it("told differently is listed, without a percentage", () => {
    const found = told("told_differently");
    expect(found.headline).toBe("2 moments that you both told are told differently.");
    expect(found.sentences).toEqual(["Who began: in 1.", "The order of what happened: in 2."]);
    expect(JSON.stringify([found.headline, found.sentences, found.n])).not.toContain("%");
    expect(told("told_differently", asked(tooFew(), { told_by_both: 0 })).headline).toContain("Nothing is told by both");
  });

  it("shows what is one’s own on My pages alone", () => {
    for (const finding of ["escalation", "load"] as const) {
      expect(tell(finding, asked({ ...enough(), load: load() }))).toBeNull();
      expect(headlineOf(finding, asked())).toBeNull();
      expect(told(finding, mine()).own).toBe(true);
    }
    const found = told("escalation", mine());
    expect(found.headline).toBe("How strong it is in you has mostly climbed along an evening.");
    expect(found.sentences[0]).toContain("0.50 on the scale from 0 to 10, in the middle of 9 tellings (0.20 to 1.00)");
    expect(JSON.stringify(found)).not.toMatch(/−0\.75|12/);
  });

  it("a reversal is counted on both sides, and nothing is said where there was no rupture", () => {
    const found = told("reversal");
    expect(found.headline).toBe("After a rupture, who reaches out has shifted.");
    expect(found.sentences[0]).toContain("before, Sam 12 and Noa 8; after it, Sam 6 and Noa 12. That is a shift by 27 points (4 to 50).");
    expect(tell("reversal", asked({ ...enough(), reversals: [] }))).toBeNull();
    expect(told("reversal", asked(tooFew())).sentences[0]).toContain("It takes 5 moments of reaching out on each side; so far one side has 2.");
  });
});

describe("what helps", () => {
  it("a pause with a time named and without, as two curves", () => {
    const found = told("pause_time_named");
    expect(found.headline).toBe("When space was asked for until a named time, a repair reached the other sooner.");
    expect(found.sentences[0]).toBe(
      "With a time named: half of 9 episodes had a repair that was received by 1 h 12 min (between 30 min and 6 h).",
    );
    expect(found.sentences[2]).toBe("Between the two: 2 h 48 min less (5 h less to 30 min less).");
    expect(found.picture?.kind === "curves" && found.picture.curves.map((curve) => curve.id)).toEqual(["with", "without"]);
  });

  it("naming the loop, where the interval says nothing", () => {
    const found = told("named_cycle");
    expect(found.headline).toBe("After “this is our loop”: no clear difference so far.");
    expect(found.sentences.at(-1)).toContain("from move 3 on");
    const one = enough();
    one.outcomes.named_cycle = { ...one.outcomes.named_cycle, with: toReceived(null), without: few(4, 5), difference: null, ci95: null };
    const half = told("named_cycle", asked(one));
    expect(half.headline).toContain("Too early");
    expect(half.sentences[0]).toContain("known in 7 of 9 episodes, fewer than half");
    expect(half.sentences[1]).toContain("it takes 5 episodes with hours; so far there are 4");
    expect(half.picture?.kind === "curves" && half.picture.curves).toHaveLength(1);
  });

  it("shares are so many of so many, with and without an interval", () => {
    expect(told("came_back").headline).toBe("Whoever stepped back came back, in 20 of 31 episodes with a step back.");
    expect(told("came_back").sentences).toContain("With so many, it could be 20–80 %.");
    const bare = told("space_without_pursuit");
    expect(bare.sentences).toHaveLength(1);
    const [dot] = bare.picture?.kind === "dots" ? bare.picture.rows : [];
    expect(dot).toMatchObject({ value: "8 of 12", interval: null });
  });

  it("conditions are the couple’s, and on nobody’s own pages", () => {
    for (const finding of ["owned_parts", "stayed_or_waited", "came_back", "support"] as const) {
      expect(tell(finding, mine())).toBeNull();
    }
  });
});

describe("over time", () => {
  it("good stretches say how long, what came then, and whether they get longer", () => {
    const found = told("good_stretches");
    expect(found.headline).toBe("Good stretches have lasted about 21 days.");
    expect(found.sentences).toEqual([
      "6 stretches of two weeks and more without an episode, 5 of them ended by one; half had ended by day 21 (15 or later).",
      "What came at their end: an argument (4), a silence (1).",
      "Neither clearly longer nor shorter: from one to the next 1.5 days longer (−2.0 to 5.0).",
    ]);
    const bars = found.picture?.kind === "bars" ? found.picture.bars : [];
    expect(bars.map((bar) => bar.open)).toEqual([false, false, false, false, false, true]);
    const growing = enough();
    if ("n" in growing.good_stretches) {
      growing.good_stretches.lengthening = few(3, 5);
    }
    expect(told("good_stretches", asked(growing)).sentences[2]).toContain("it takes 5 that an episode ended; so far there are 3");
  });

  it("lists what each gave, and adds nothing up", () => {
    const { aside } = told("good_stretches");
    expect(aside?.open).toBe("what each of you gave");
    expect(aside?.items[0]?.lines).toEqual(["Sam: said sorry", "Noa: came back, listened"]);
    expect(aside?.items.at(-1)?.lines).toEqual(["Sam: said sorry"]);
    expect(aside?.items.flatMap((item) => item.lines).join()).not.toMatch(/\d/);
  });

  it("names the quarters of a year", () => {
    expect(told("received_by_quarter").sentences[1]).toMatch(/^April to June 2026: half of 9 episodes/);
  });

  it("quarters are set beside one another only where their intervals lie apart", () => {
    expect(told("received_by_quarter").headline).toBe("Repairs have been reaching the other sooner than they used to.");
    const near = enough();
    near.security_signs.received_by_quarter = [
      { quarter: "2026-Q1", received: toReceived(6, [1, 9]) },
      { quarter: "2026-Q2", received: toReceived(1, [0.5, null]) },
    ];
    expect(told("received_by_quarter", asked(near)).headline).toContain("no clear change");
  });

  it("weeks around a mark, by its own word where it has one", () => {
    const found = told("change");
    expect(found.headline).toBe("Around some of your marks, the weeks after differ from those before.");
    expect(found.sentences).toHaveLength(1);
    expect(found.sentences[0]).toMatch(/^Around a session, .*March.*: weeks after it had fewer episodes\. .* 80 % of all pairs \(60–92 %\)\.$/i);
    expect(found.table?.rows[1]?.head).toContain("the move");
  });

  it("phases in a sentence, hours and weekdays in strips", () => {
    expect(told("phases").headline).toMatch(/^The present phase, since .*March.*, is calm\.$/);
    const rhythm = told("rhythm");
    expect(rhythm.headline).toBe("Episodes began most often on Thursdays, and most often between 21:00 and 00:00.");
    manner.clock = "h12";
    expect(told("rhythm").headline).toMatch(/between 9:00.PM and 12:00.AM\.$/);
    const strips = rhythm.picture?.kind === "strips" ? rhythm.picture.strips : [];
    expect(strips.map((strip) => strip.cells.reduce((sum, cell) => sum + cell.count, 0))).toEqual([17, 17]);
  });
});

describe("the signs", () => {
  it("each says so many of so many, and the arguments by their words", () => {
    expect(told("always_chasing_or_running").headline).toContain("11 of 40 episodes");
    expect(told("intense_but_unstable").headline).toContain("in 3 of 8");
    expect(told("closeness_out_of_reach").headline).toContain("in 9 of 30 episodes");
    expect(told("same_argument").sentences).toEqual(["3 episodes: dishes, sink."]);
    const none = enough();
    none.signs.same_argument = { of: 12, groups: [] };
    expect(told("same_argument", asked(none)).headline).toBe("No argument comes back in the same words.");
  });
});

describe("behind “more”", () => {
  it("stands what is not in front and can be told on these pages", () => {
    const front: Finding[] = ["loop", "repair_time", "good_stretches"];
    const ours = behindMore(asked());
    expect(ours).not.toEqual(expect.arrayContaining(front));
    expect(ours).toHaveLength(24 - 3 - 2);
    expect(behindMore(mine())).toEqual(expect.arrayContaining(["escalation", "load"]));
  });
});

it("says whose tellings it rests on", () => {
  expect(whose(asked())).toBe("from both your tellings");
  expect(whose(asked(enough(), { told_by: ["a"] }, "mine"))).toBe("from your tellings only");
  expect(whose(asked(enough(), { told_by: ["a"] }))).toBe("from what Sam told");
  expect(whose(asked(enough(), { told_by: ["b"] }))).toBe("from what Noa told");
  expect(whose(asked(), true)).toBe("from your tellings only");
  expect(whose(asked(enough(), { told_by: [] }))).toBe("");
});

it("both sides are told alike: in each other’s place the same is said of the other", () => {
  const turned = enough();
  turned.reversals = turned.reversals.map((of) => ({ ...of, before: 1 - (of.before ?? 0), after: 1 - (of.after ?? 0) }));
  expect(told("reversal", asked(turned)).sentences[0]).toContain("before, Sam 8 and Noa 12; after it, Sam 12 and Noa 6");
});

describe("at one", () => {
  it("counts are said as one", () => {
    expect(say("share-n", { of: "other", all: 1 })).toMatch(/^One episode/);
    expect(say("outcome-n", { what: "pause", with: 1, without: 2 })).toMatch(/^One request with a time, 2 without/);
    expect(say("stretches-n", { how: "few", n: 1, ended: 0 })).toBe("One good stretch so far");
    expect(say("stretches-lasted", { n: 1, events: 0, half: "none", days: 0, interval: "" })).toMatch(/^One stretch of/);
    expect(say("quarters-n", { n: 1, quarters: 1 })).toBe("One episode with hours, one quarter");
  });
});
