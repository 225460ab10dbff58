import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inOrder, upTo } from "../../src/figures/ranges";
import type { ReportContents, SaveReport, Session } from "../../src/ipc/generated";
import Report from "../../src/views/Report.svelte";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../src/ipc/call", () => ({ call }));

const session: Session = {
  role: "a",
  partners: [
    { role: "a", name: "Sam", colour: "teal" },
    { role: "b", name: "Noa", colour: "rust" },
  ],
  joined: true,
  name_on_lock_screen: false,
  language: null,
  sample: false,
  published_now: 0,
};
const contents: ReportContents = {
  episodes: 14,
  told_by_both: 9,
  lines: 2,
  file_name: "Tidemark_2026-05-04_to_2026-07-31.pdf",
  entries: [
    { id: "one", at: "2026-05-04", kind: "silence", told_by: ["a", "b"], moves: [], words: "It went quiet." },
  ],
};
let save: (wish: SaveReport) => unknown;

beforeEach(() => {
  save = () => ({ file_name: contents.file_name, noted: true });
  call.mockImplementation(async (name: string, args: SaveReport) =>
    name === "save_report" ? save(args) : contents,
  );
});
afterEach(() => {
  cleanup();
  call.mockReset();
});

async function shown(more: Partial<Session> = {}, pages: "ours" | "mine" = "ours") {
  const onopen = vi.fn();
  render(Report, { pages, session: { ...session, ...more }, onopen });
  await screen.findByText("14 episodes, 9 told by both");
  return onopen;
}

const saves = () => call.mock.calls.filter(([name]) => name === "save_report").map(([, args]) => args as SaveReport);
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

it("says what would be in it before anything is made", async () => {
  const onopen = await shown();
  expect(document.body.textContent).toContain("2 lines to bring.");
  expect(document.body.textContent).toContain("File: Tidemark_2026-05-04_to_2026-07-31.pdf");
  await fireEvent.click(button("the entries"));
  await fireEvent.click(screen.getByText("“It went quiet.”"));
  expect(onopen).toHaveBeenCalledExactlyOnceWith("one");
  expect(saves()).toHaveLength(0);
});

it("needs both passphrases for a joint document, and forgets them after", async () => {
  await shown();
  expect(button("Save as PDF …").disabled).toBe(true);
  await type("Passphrase of Sam", "five words that sam knows");
  expect(button("Save as PDF …").disabled).toBe(true);
  await type("Passphrase of Noa", "five words that noa knows");
  await fireEvent.click(button("Save as PDF …"));
  await screen.findByText("Saved as Tidemark_2026-05-04_to_2026-07-31.pdf.");
  expect(saves()).toEqual([
    {
      query: { range: expect.anything(), whose: "both", language: "en" },
      passphrases: ["five words that sam knows", "five words that noa knows"],
    },
  ]);
  expect(screen.getByLabelText<HTMLInputElement>("Passphrase of Sam").value).toBe("");
  expect(screen.getByLabelText<HTMLInputElement>("Passphrase of Noa").value).toBe("");
});

it("says that a passphrase does not fit, and that nothing was written", async () => {
  save = () => {
    throw { code: "wrong_passphrase" };
  };
  await shown();
  await type("Passphrase of Sam", "x");
  await type("Passphrase of Noa", "y");
  await fireEvent.click(button("Save as PDF …"));
  await screen.findByText("One of the two passphrases doesn’t fit. Nothing was written.");
});

it("asks to ask the therapist before own words leave alone", async () => {
  await shown({}, "mine");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Mine alone/ }).checked).toBe(true);
  await vi.waitFor(() => expect(button("Save as PDF …").disabled).toBe(false));
  await fireEvent.click(button("Save as PDF …"));
  expect(document.body.textContent).toContain("Some couples therapists keep no secrets between partners. Ask first.");
  expect(saves()).toHaveLength(0);
  await fireEvent.click(button("Not now"));
  expect(saves()).toHaveLength(0);
  await fireEvent.click(button("Save as PDF …"));
  await fireEvent.click(button("Save it"));
  await screen.findByText("Saved as Tidemark_2026-05-04_to_2026-07-31.pdf.");
  expect(saves()).toEqual([{ query: { range: expect.anything(), whose: "mine", language: "en" }, passphrases: null }]);
});

it("says so when no place was chosen", async () => {
  save = () => null;
  await shown({}, "mine");
  await fireEvent.click(button("Save as PDF …"));
  await fireEvent.click(button("Save it"));
  await screen.findByText("Nothing was saved.");
});

it("makes none of both until the other has joined, nor in the sample journal", async () => {
  await shown({ joined: false, partners: session.partners.slice(0, 1) });
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /both of us/ }).disabled).toBe(true);
  expect(button("Save as PDF …").disabled).toBe(true);
  cleanup();
  await shown({ sample: true });
  expect(document.body.textContent).toContain("nobody has its passphrases");
});

it("neither offers nor counts on Ours what is one’s own alone", async () => {
  await shown();
  expect(screen.queryByRole("radio", { name: /Mine alone/ })).toBeNull();
  const asked = call.mock.calls.filter(([name]) => name === "report_contents");
  expect(asked.map(([, query]) => (query as { whose: string }).whose)).toEqual(["both"]);
});

it("asks for another range, and refuses one that runs backwards", async () => {
  await shown();
  await fireEvent.click(button("four weeks"));
  await vi.waitFor(() => {
    const { range } = call.mock.lastCall?.[1] as { range: { from: string; to: string } };
    expect(Date.parse(range.to) - Date.parse(range.from)).toBe(27 * 86_400_000);
  });
  await type("To", "1999-01-01");
  await screen.findByText("This range ends before it begins.");
  expect(button("Save as PDF …").disabled).toBe(true);
});

it("counts both ends of a range", () => {
  expect(upTo("2026-03-01", "month")).toEqual({ from: "2026-02-02", to: "2026-03-01" });
  expect(inOrder({ from: "2026-03-01", to: "2026-03-01" })).toBe(true);
  expect(inOrder({ from: "", to: "2026-03-01" })).toBe(false);
});
