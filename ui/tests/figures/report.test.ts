import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inOrder, upTo } from "../../src/figures/ranges";
import type { ReportContents, SaveReport, Session } from "../../src/ipc/generated";
import { paperOf } from "../../src/report/choosing.svelte";
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
  last_session: "2026-06-12",
  entries: [
    { id: "one", at: "2026-05-04", kind: "silence", told_by: ["a", "b"], moves: [], words: "It went quiet." },
  ],
};
/** What is asked for where nothing was chosen. */
const bare = { paper: "letter", without: [], left_out: [], words: [] };
let save: (wish: SaveReport) => unknown;
let preview: () => unknown;

beforeEach(() => {
  save = () => ({ file_name: contents.file_name, noted: true });
  preview = () => ({ pages: 3 });
  const answers: Record<string, (args: SaveReport) => unknown> = {
    report_contents: () => contents,
    save_report: (args) => save(args),
    preview_report: () => preview(),
    report_page: () => ({ png: btoa("a picture"), width: 1191, height: 1684 }),
    report_progress: () => ({ step: "setting" }),
    stop_report: () => ({}),
  };
  call.mockImplementation(async (name: string, args: SaveReport) => answers[name]?.(args));
  let made = 0;
  URL.createObjectURL = () => `blob:page-${++made}`;
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => {
  cleanup();
  call.mockReset();
});

async function shown(more: Partial<Session> = {}, pages: "ours" | "mine" = "ours") {
  const onopen = vi.fn();
  render(Report, { pages, session: { ...session, ...more }, onopen });
  await screen.findByText("14 episodes, 9 told by both.");
  return onopen;
}

const saves = () => call.mock.calls.filter(([name]) => name === "save_report").map(([, args]) => args as SaveReport);
const previews = () => call.mock.calls.filter(([name]) => name === "preview_report").map(([, args]) => args as SaveReport);
async function savedAlone(): Promise<void> {
  const before = saves().length;
  await fireEvent.click(button("Save as PDF …"));
  await fireEvent.click(button("Save it"));
  await vi.waitFor(() => expect(saves()).toHaveLength(before + 1));
  await vi.waitFor(() => expect(button("Save as PDF …").disabled).toBe(false));
}
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

it("says of own words alone that they are one's own", async () => {
  await shown();
  expect(screen.getByText(/with what each of you told\.$/)).toBeTruthy();
  cleanup();
  await shown({}, "mine");
  expect(screen.getByText(/with what you told\.$/)).toBeTruthy();
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
      choice: bare,
      password: null,
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
  expect(saves()).toEqual([
    { query: { range: expect.anything(), whose: "mine", language: "en" }, choice: bare, passphrases: null, password: null },
  ]);
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

it("begins a range at the last session", async () => {
  await shown();
  await fireEvent.click(screen.getByRole("button", { name: /since the session on .*12/ }));
  await vi.waitFor(() => {
    const asked = call.mock.calls.filter(([name]) => name === "report_contents");
    expect((asked.at(-1)?.[1] as { range: { from: string } }).range.from).toBe("2026-06-12");
  });
});

it("takes words in only where they are chosen, and leaves an entry out of count and document", async () => {
  await shown({}, "mine");
  await fireEvent.click(button("the entries"));
  const entry = screen.getByRole("group", { name: /silence/ });
  const inside = within(entry).getByRole<HTMLInputElement>("checkbox", { name: "in the document" });
  const words = within(entry).getByRole<HTMLInputElement>("checkbox", { name: "with its words" });
  expect([inside.checked, words.checked]).toEqual([true, false]);
  await fireEvent.click(words);
  await savedAlone();
  expect(saves()[0]?.choice).toEqual({ ...bare, words: ["one"] });
  await fireEvent.click(inside);
  await screen.findByText("13 episodes, 8 told by both.");
  expect(words.disabled).toBe(true);
  await savedAlone();
  expect(saves()[1]?.choice).toEqual({ ...bare, left_out: ["one"] });
});

it("leaves out parts, and takes another paper", async () => {
  await shown({}, "mine");
  await fireEvent.click(screen.getByRole("checkbox", { name: /the timeline/ }));
  await fireEvent.click(screen.getByRole("checkbox", { name: /what you would like to bring/ }));
  await fireEvent.click(screen.getByRole("radio", { name: "A4" }));
  expect(document.body.textContent).toContain("No line to bring.");
  await savedAlone();
  expect(saves()[0]?.choice).toEqual({ ...bare, paper: "a4", without: ["bring", "timeline"] });
});

it("shows the very pages, turned by key, and made anew when something else is chosen", async () => {
  await shown({}, "mine");
  expect(previews()).toHaveLength(0);
  await fireEvent.click(button("Look at the pages"));
  const first = await screen.findByRole("img", { name: "Page 1 of 3 of the document" });
  expect(first.getAttribute("src")).toBe("blob:page-1");
  expect(button("Previous page").disabled).toBe(true);
  await fireEvent.keyDown(screen.getByRole("group", { name: /arrow keys/ }), { key: "End" });
  await screen.findByRole("img", { name: "Page 3 of 3 of the document" });
  expect(button("Next page").disabled).toBe(true);
  preview = () => ({ pages: 2 });
  await fireEvent.click(screen.getByRole("checkbox", { name: /the appendix/ }));
  await screen.findByRole("img", { name: "Page 2 of 2 of the document" });
  expect(previews().map((wish) => wish.choice?.without)).toEqual([[], ["appendix"]]);
  expect(saves()).toHaveLength(0);
});

it("says how far the pages are, hears nothing of those that were overtaken, and stops", async () => {
  const waiting: ((answer: unknown) => void)[] = [];
  preview = () => new Promise((resolve) => waiting.push(resolve));
  await shown({}, "mine");
  await fireEvent.click(button("Look at the pages"));
  await screen.findByText("Laying out the pages …");
  await fireEvent.click(screen.getByRole("checkbox", { name: /the timeline/ }));
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[0]?.({ pages: 9 });
  waiting[1]?.({ pages: 4 });
  await screen.findByRole("img", { name: "Page 1 of 4 of the document" });
  await fireEvent.click(screen.getByRole("checkbox", { name: /the timeline/ }));
  await vi.waitFor(() => expect(waiting).toHaveLength(3));
  await fireEvent.click(button("Stop"));
  waiting[2]?.({ pages: 9 });
  await vi.waitFor(() => expect(call.mock.calls.map(([name]) => name)).toContain("stop_report"));
  expect(screen.queryByRole("img")).toBeNull();
});

it("locks the file with a password typed twice that is no passphrase of the journal", async () => {
  await shown();
  await type("Passphrase of Sam", "five words that sam knows");
  await type("Passphrase of Noa", "five words that noa knows");
  await fireEvent.click(screen.getByRole("checkbox", { name: /Lock the file/ }));
  expect(document.body.textContent).toContain("A locked file is no archive");
  expect(button("Save as PDF …").disabled).toBe(true);
  await type("Password of the file", "five words that noa knows");
  await screen.findByText("This opens your journal. Take another one.");
  await type("Password of the file", "four plain words");
  await type("Once more", "four plain");
  await screen.findByText("The two don’t match yet.");
  expect(button("Save as PDF …").disabled).toBe(true);
  await type("Once more", "four plain words");
  await vi.waitFor(() => expect(button("Save as PDF …").disabled).toBe(false));
  await fireEvent.click(button("Save as PDF …"));
  await screen.findByText(/^Saved as/);
  expect(saves()[0]?.password).toBe("four plain words");
});

it("takes letter paper where it is cut so, and A4 elsewhere", () => {
  expect(["en-US", "es-MX", "fr-CA"].map(paperOf)).toEqual(["letter", "letter", "letter"]);
  expect(["en-GB", "de", "es-ES", "en", "?"].map(paperOf)).toEqual(["a4", "a4", "a4", "a4", "a4"]);
});

it("counts both ends of a range", () => {
  expect(upTo("2026-03-01", "month")).toEqual({ from: "2026-02-02", to: "2026-03-01" });
  expect(inOrder({ from: "2026-03-01", to: "2026-03-01" })).toBe(true);
  expect(inOrder({ from: "", to: "2026-03-01" })).toBe(false);
});
