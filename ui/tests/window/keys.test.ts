import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, test } from "vitest";
import { BOTH, askedFor, engineOf, refuse } from "./engine";
import { press, settle } from "./press";
import App from "../../src/App.svelte";

const LOCKED = { phase: "locked", names: [], start_on_sample: false, session: null };
const NEW = "candle orbit mellow fig harbour";
const CODE = "K7QM-2XRT";
const weighed = {
  passphrase_strength: ({ passphrase }: { passphrase: string }) => ({
    bits: passphrase.length * 3,
    need: 45,
    enough: passphrase.length >= 15,
  }),
  suggest_passphrase: () => ({ passphrase: NEW }),
};

async function open(): Promise<void> {
  render(App);
  await settle();
}

async function click(name: string): Promise<void> {
  await fireEvent.click(screen.getByRole("button", { name: new RegExp(`^${name}`) }));
  await settle();
}

async function type(label: string, value: string): Promise<void> {
  await fireEvent.input(screen.getByLabelText(label), { target: { value } });
  await settle();
}

/** Waits until what was typed has been weighed. */
async function weigh(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await settle();
}

async function submit(label: string): Promise<void> {
  await fireEvent.submit(screen.getByLabelText(label).closest("form") as HTMLFormElement);
  await settle();
}

const card = (): HTMLElement => screen.getByRole("region", { name: "Passphrase and keys" });

async function ask(what: string): Promise<void> {
  await open();
  await click("Settings");
  await click(what);
}

describe("a passphrase is changed in Settings", () => {
  beforeEach(() => engineOf({ ...weighed, change_passphrase: () => ({}) }));

  test("the old one, the new one twice, Enter", async () => {
    await ask("Change my passphrase");
    expect(document.activeElement).toBe(screen.getByLabelText("Your passphrase now"));
    await type("Your passphrase now", "old one");
    await type("A new passphrase", NEW);
    await weigh();
    await submit("A new passphrase");
    expect(askedFor("change_passphrase")).toEqual([]);
    await type("Once more", NEW);
    await submit("A new passphrase");
    expect(askedFor("change_passphrase")).toEqual([{ old: "old one", new: NEW }]);
    expect(screen.getByText(/Your passphrase is changed/)).toBeTruthy();
    expect(screen.queryByLabelText("Your passphrase now")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Passphrase and keys");
  });

  test("it says that older copies open with the old passphrase", async () => {
    await ask("Change my passphrase");
    expect(card().textContent).toMatch(/copies of the journal made before still open with the old passphrase/);
  });

  test("a wrong old passphrase is said, and what was typed stays", async () => {
    engineOf({ ...weighed, change_passphrase: refuse({ code: "wrong_passphrase" }) });
    await ask("Change my passphrase");
    await type("Your passphrase now", "not it");
    await click("Offer five random words");
    await weigh();
    await submit("A new passphrase");
    expect(within(card()).getByText(/opens nothing here/)).toBeTruthy();
    expect((screen.getByLabelText("A new passphrase") as HTMLInputElement).value).toBe(NEW);
  });

  test("Cancel asks the engine nothing", async () => {
    await ask("Change my passphrase");
    await click("Cancel");
    expect(screen.getByRole("button", { name: "Someone may know my passphrase" })).toBeTruthy();
    expect(askedFor("change_passphrase")).toEqual([]);
  });

  test("the sample’s passphrases are nobody’s", async () => {
    engineOf({ status: () => ({ ...LOCKED, phase: "open", session: { ...BOTH, sample: true } }) });
    await open();
    await click("Settings");
    expect(screen.queryByRole("region", { name: "Passphrase and keys" })).toBeNull();
  });
});

describe("someone may know the passphrase", () => {
  async function renew(): Promise<void> {
    await ask("Someone may know my passphrase");
    await type("Your passphrase now", "old one");
    await click("Offer five random words");
    await weigh();
    await submit("A new passphrase");
  }

  test("what it does not do is said before it is done", async () => {
    engineOf(weighed);
    await ask("Someone may know my passphrase");
    const said = card().textContent ?? "";
    expect(said).toMatch(/copies of the journal made before still open with the old passphrase/);
    expect(said).toMatch(/makes you type your passphrase, or watches what you type, this doesn’t help/);
    await fireEvent.click(within(card()).getByRole("button", { name: "Is this right for us?" }));
    await settle();
    expect(screen.getByRole("heading", { name: "Is this right for us?", hidden: true })).toBeTruthy();
  });

  test("the new code is shown until it is written down", async () => {
    engineOf({ ...weighed, renew_keys: () => ({ recovery_code: CODE }) });
    await renew();
    expect(askedFor("renew_keys")).toEqual([{ old: "old one", new: NEW }]);
    expect(screen.getByText(CODE)).toBeTruthy();
    expect(screen.getByText(/the code you had before opens nothing here/)).toBeTruthy();
    await fireEvent.click(screen.getByLabelText("I have written it down"));
    await fireEvent.submit(screen.getByText(CODE).closest("form") as HTMLFormElement);
    await settle();
    expect(screen.queryByText(CODE)).toBeNull();
    expect(card()).toBeTruthy();
  });

  test("a code that comes after the lock waits for its owner", async () => {
    let answer = (_: unknown): void => undefined;
    const coming = new Promise((resolve) => (answer = resolve));
    let role = "b";
    engineOf({ ...weighed, renew_keys: () => coming, unlock: () => ({ ...BOTH, role }) });
    await renew();
    await press("Control+l");
    answer({ recovery_code: CODE });
    await settle();
    expect(document.body.textContent).not.toContain(CODE);
    await type("Passphrase", "noa’s");
    await submit("Passphrase");
    expect(screen.getByRole("button", { name: "My pages" })).toBeTruthy();
    expect(document.body.textContent).not.toContain(CODE);
    await press("Control+l");
    role = "a";
    await type("Passphrase", NEW);
    await submit("Passphrase");
    expect(screen.getByText(CODE)).toBeTruthy();
  });
});

describe("a renewal that was cut off", () => {
  async function unlock(renewal: unknown): Promise<void> {
    engineOf({ status: () => LOCKED, unlock: () => ({ ...BOTH, renewal }) });
    await open();
    await type("Passphrase", "mine");
    await submit("Passphrase");
  }

  test("nothing took hold: that is said", async () => {
    await unlock({ ended: "cut_off" });
    expect(screen.getByText(/Your passphrase and your recovery code are as they were/)).toBeTruthy();
  });

  test("finished at the unlock: its code is shown", async () => {
    await unlock({ ended: "finished", recovery_code: CODE });
    expect(screen.getByText(CODE)).toBeTruthy();
    expect(screen.getByText(/is finished now/)).toBeTruthy();
  });

  test("the old passphrase is told that there is a new one", async () => {
    engineOf({ status: () => LOCKED, unlock: refuse({ code: "keys_renewed" }) });
    await open();
    await type("Passphrase", "old");
    await submit("Passphrase");
    expect(screen.getByText(/Open the journal with the new passphrase/)).toBeTruthy();
  });
});

describe("the recovery code on the lock screen", () => {
  async function recover(code: string): Promise<void> {
    await type("Recovery code", code);
    await submit("Recovery code");
  }

  test("a slip is told from a wrong code, and the right one opens", async () => {
    const answers: Record<string, () => unknown> = {
      slip: refuse({ code: "code_mistyped" }),
      wrong: refuse({ code: "wrong_code" }),
      right: () => ({ recovery_code: CODE, session: BOTH }),
    };
    engineOf({
      ...weighed,
      status: () => LOCKED,
      recover: ({ code }: { code: string }) => answers[code]?.(),
    });
    await open();
    await click("Use the recovery code");
    expect(document.activeElement).toBe(screen.getByLabelText("Recovery code"));
    await recover("early");
    expect(askedFor("recover")).toEqual([]);
    await click("Offer five random words");
    await weigh();
    await recover("slip");
    expect(screen.getByText(/a slip in this code/)).toBeTruthy();
    await recover("wrong");
    expect(screen.getByText(/This recovery code opens nothing here/)).toBeTruthy();
    await recover("right");
    expect(askedFor("recover").at(-1)).toEqual({ code: "right", passphrase: NEW });
    expect(screen.getByText(CODE)).toBeTruthy();
    await fireEvent.click(screen.getByLabelText("I have written it down"));
    await fireEvent.submit(screen.getByText(CODE).closest("form") as HTMLFormElement);
    await settle();
    expect(screen.getByRole("button", { name: "My pages" })).toBeTruthy();
  });

  test("Esc leads back to the passphrase", async () => {
    engineOf({ status: () => LOCKED });
    await open();
    await click("Use the recovery code");
    await press("Escape");
    expect(document.activeElement).toBe(screen.getByLabelText("Passphrase"));
  });
});
