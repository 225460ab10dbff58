import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test } from "vitest";
import { ALONE, BOTH, askedFor, engineOf, refuse } from "./engine";
import { settle } from "./press";
import GiveData from "../../src/widgets/GiveData.svelte";
import type { Pages, SaveData, Session } from "../../src/ipc/generated";

let answer: () => unknown;
beforeEach(() => {
  answer = () => ({ file_name: "Tidemark_2026-05-04_to_2026-07-31.zip", noted: true });
});

const said = (): string => document.body.textContent ?? "";
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const asked = () => askedFor("save_data") as SaveData[];
const click = async (name: string): Promise<void> => {
  await fireEvent.click(button(name));
  await settle();
};
const pick = async (name: string): Promise<void> => {
  await fireEvent.click(screen.getByRole("radio", { name }));
  await settle();
};
const type = async (label: string, value: string): Promise<void> => {
  await fireEvent.input(screen.getByLabelText(label), { target: { value } });
  await settle();
};

async function shown(pages: Pages, session: Session = BOTH): Promise<void> {
  engineOf({ save_data: () => answer() });
  render(GiveData, { pages, session });
  await settle();
  await click("Save as data …");
  await type("From", "2026-05-04");
  await type("To", "2026-07-31");
}

describe("data for others", () => {
  test("stands closed until it is wanted, and asks for nothing before", async () => {
    engineOf({});
    render(GiveData, { pages: "mine", session: BOTH });
    await settle();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(button("Save as data …").getAttribute("aria-expanded")).toBe("false");
  });

  test("own data are warned of first, and leave without a passphrase and without words", async () => {
    await shown("mine");
    await click("Save …");
    expect(said()).toContain("Some couples therapists keep no secrets between partners. Ask first.");
    expect(asked()).toEqual([]);
    await click("Save it");
    const range = { from: "2026-05-04", to: "2026-07-31" };
    expect(asked()).toEqual([{ range, whose: "mine", form: "csv", words: "left", language: "en", passphrases: null }]);
    expect(said()).toContain("Saved as Tidemark_2026-05-04_to_2026-07-31.zip.");
  });

  test("whatever is chosen anew is warned of anew", async () => {
    await shown("mine");
    await click("Save …");
    await pick("Workbook (XLSX)");
    expect(said()).not.toContain("Ask first");
    await click("Save …");
    expect(asked()).toEqual([]);
  });

  test("words go along only where they are chosen, and where the form has a place for them", async () => {
    await shown("mine");
    await fireEvent.click(screen.getByRole("checkbox"));
    await click("Save …");
    await click("Save it");
    expect(asked()[0]?.words).toBe("taken");
    await pick("Calendar (ICS)");
    expect(screen.queryByRole("checkbox")).toBeNull();
    await click("Save …");
    await click("Save it");
    expect(asked()[1]).toMatchObject({ form: "ics", words: "left" });
  });

  test("a calendar says that calendars are often shared", async () => {
    await shown("mine");
    expect(said()).not.toContain("calendars are often shared");
    await pick("Calendar (ICS)");
    expect(said()).toContain("calendars are often shared");
  });

  test("what both shared asks for both passphrases, and forgets them after", async () => {
    answer = refuse({ code: "wrong_passphrase" }) as () => unknown;
    await shown("ours");
    expect(button("Save …").disabled).toBe(true);
    await type("Passphrase of Sam", "one");
    await type("Passphrase of Noa", "two");
    await click("Save …");
    expect(asked()[0]).toMatchObject({ whose: "both", passphrases: ["one", "two"] });
    expect(said()).toContain("Nothing was written");
    expect(screen.getByLabelText<HTMLInputElement>("Passphrase of Sam").value).toBe("");
  });

  test("on Ours nothing is offered of what is one’s own, and nothing at all before there are two", async () => {
    await shown("ours");
    expect(screen.queryByRole("radio", { name: "Mine alone" })).toBeNull();
  });

  test("alone on Ours it cannot be saved", async () => {
    await shown("ours", ALONE);
    expect(button("Save …").disabled).toBe(true);
    expect(said()).toContain("Possible once");
  });

  test("what is being made is given up by a press, and the form is free at once", async () => {
    const waiting: ((saved: unknown) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    await shown("mine");
    await click("Save …");
    await click("Save it");
    expect(said()).toContain("Making the file …");
    await click("Stop");
    expect(askedFor("stop_data")).toHaveLength(1);
    expect(said()).toContain("Nothing was saved.");
    await click("Save …");
    await click("Save it");
    // What was given up ends later, and nobody hears of it.
    waiting[0]?.(null);
    await settle();
    expect(said()).toContain("Making the file …");
    waiting[1]?.({ file_name: "second.zip", noted: true });
    await settle();
    expect(said()).toContain("Saved as second.zip.");
  });

  test("a file that was saved in a dialog that stood there already is said to be", async () => {
    const waiting: ((saved: unknown) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    await shown("mine");
    await click("Save …");
    await click("Save it");
    await click("Stop");
    waiting[0]?.({ file_name: "x.zip", noted: true });
    await settle();
    expect(said()).toContain("Saved as x.zip.");
  });

  test("a file that could not be noted is said to stand all the same", async () => {
    answer = () => ({ file_name: "x.zip", noted: false });
    await shown("mine");
    await click("Save …");
    await click("Save it");
    expect(said()).toContain("could not be noted");
  });
});
