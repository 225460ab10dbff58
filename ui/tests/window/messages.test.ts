import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { FOUND, looks, suggested } from "./chats";
import { BOTH, askedFor, engineOf, refuse } from "./engine";
import { press, settle, toMine } from "./press";
import { view } from "../figures/couple";
import App from "../../src/App.svelte";
import { headline, picture, sentences, tables } from "../../src/chat/in-messages";
import type { Followed, MessagesCard } from "../../src/ipc/generated";

function fill(name: string, passphrase: string): Promise<boolean> {
  return fireEvent.input(screen.getByLabelText(`Passphrase of ${name}`), { target: { value: passphrase } });
}

const followed = (ratio: number, spread: number): Followed => ({
  given: 210,
  observed: 64,
  rate: 64 / 210,
  rate_ci95: [0.24, 0.37],
  weeks: 40,
  weeks_observed: 64,
  expected: 64 / ratio,
  ratio,
  ratio_ci95: [ratio - spread, ratio + spread],
  p: 0.012,
});
const none = [null, null, null, null] as const;
const CARD: MessagesCard = {
  id: "messages-1",
  from: "2025-06-19",
  to: "2026-06-18",
  messages: 800,
  long_quiet_minutes: 45,
  nights: 120,
  counted: {
    a_again_b_quiet: followed(1.8, 0.4),
    b_quiet_a_again: followed(1.1, 0.4),
    b_again_a_quiet: followed(1.2, 0.4),
    a_quiet_b_again: { status: "too_few", have: 3, need: 5 },
  },
  excitation: {
    branching: [[0.5, null, 0, 0.42], [...none], [...none], [0.3, null, null, null]],
    branching_ci95: [[[0.4, 0.6], null, null, [0.2, 0.7]], [...none], [...none], [[0, 0.5], null, null, null]],
    days: 90,
    events: 400,
  },
};

describe("the loop in the messages", () => {
  test("is counted only with both passphrases, and says before what becomes of it", async () => {
    engineOf({ ...looks(FOUND), count_messages: () => CARD });
    await suggested();
    const details = screen.getByText(/^Count the loop in these messages/).closest("details")!;
    expect(details.open).toBe(false);
    details.open = true;
    expect(details.textContent).toMatch(/Only sums by the week are kept.*Either of you can take it out again/);
    const go = screen.getByRole("button", { name: /^We both agree/ }) as HTMLButtonElement;
    await fill("Sam", "one");
    expect(go.disabled).toBe(true);
    await fill("Noa", "two");
    await fireEvent.submit(go.closest("form")!);
    await settle();
    expect(askedFor("count_messages")).toEqual([{ passphrases: ["one", "two"] }]);
    expect((screen.getByLabelText("Passphrase of Noa") as HTMLInputElement).value).toBe("");
    expect(details.textContent).toMatch(/It stands on Patterns now/);
  });

  test("says that a passphrase doesn’t fit, and counts nothing", async () => {
    engineOf({ ...looks(FOUND), count_messages: refuse({ code: "wrong_passphrase" }) });
    await suggested();
    await fill("Sam", "x");
    await fill("Noa", "y");
    await fireEvent.submit(screen.getByRole("button", { name: /^We both agree/ }).closest("form")!);
    await settle();
    expect(screen.getByRole("alert").textContent).toMatch(/One of the two passphrases doesn’t fit/);
  });

  test("has a headline without a name, and sentences only of what is sure", () => {
    expect(headline(CARD)).toMatch(/^A message sent again was followed by a long quiet more often/);
    const said = sentences(CARD, BOTH);
    expect(said[0]).toBe(
      "After Sam messaged again, a long quiet from Noa came next 1.8 times as often as after all messages from Sam in the same weeks (1.4 to 2.2).",
    );
    expect(said).toHaveLength(1);
    const few = { status: "too_few" as const, have: 3, need: 5 };
    const oneFew = { ...CARD.counted, a_again_b_quiet: few };
    const otherFew = { ...CARD.counted, b_again_a_quiet: few, a_again_b_quiet: followed(1.2, 0.4) };
    for (const counted of [oneFew, otherFew]) {
      expect(sentences({ ...CARD, counted }, BOTH)).toEqual([]);
    }
    const bothFew = { ...oneFew, b_again_a_quiet: { ...few, have: 4 } };
    expect(sentences({ ...CARD, counted: bothFew }, BOTH)).toEqual([
      "It takes 5 messages sent again; so far there are 4.",
    ]);
    const unsure = { ...CARD.counted, a_again_b_quiet: followed(1.1, 0.4) };
    expect(headline({ ...CARD, counted: unsure })).toMatch(/about as often as any other/);
    const both = { ...CARD.counted, b_again_a_quiet: followed(0.5, 0.2) };
    expect(headline({ ...CARD, counted: both })).toMatch(/differs between the two/);
  });

  test("draws each direction that has enough, and lists all of them", () => {
    expect(picture(CARD, BOTH)).toMatchObject({ kind: "dots", rows: [{}, {}, { label: expect.stringMatching(/^Noa messaged again/) }] });
    const [ways, brings] = tables(CARD, BOTH);
    expect(ways?.rows.map((row) => row.cells[0])).toEqual(["210", "210", "210", "3"]);
    expect(brings?.rows[0]?.cells).toEqual(["0.50 (0.40 to 0.60)", "–", "0.00", "0.42 (0.20 to 0.70)"]);
  });

  test("stands on Ours alone, and goes for both once either takes it out", async () => {
    let standing: MessagesCard | null = CARD;
    engineOf({
      patterns: () => view(),
      messages_card: () => standing,
      take_messages_out: () => {
        standing = null;
        return {};
      },
    });
    render(App);
    await settle();
    await press("3");
    await settle();
    const card = screen.getByText("In your messages").closest("article")!;
    expect(card.textContent).toMatch(/64 of 210 \(24–37 %\)/);
    await fireEvent.click(within(card).getByRole("button", { name: "how is this counted?" }));
    expect(card.textContent).toMatch(/A quiet of 45 minutes or more.*120 over night are left out/);
    await fireEvent.click(within(card).getByRole("button", { name: /^take it out/ }));
    expect(askedFor("take_messages_out")).toEqual([]);
    await fireEvent.click(within(card).getByRole("button", { name: "Take it out" }));
    await settle();
    expect(askedFor("take_messages_out")).toEqual([{ id: "messages-1" }]);
    expect(screen.queryByText("In your messages")).toBeNull();
    await toMine();
    standing = CARD;
    await press("3");
    expect(screen.queryByText("In your messages")).toBeNull();
  });
});
