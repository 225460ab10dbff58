import { alone, couple, left, locked, lockedWithoutNames, nothing, NOA, sample, SAM, type Story } from "./stories";
import type { Visitor } from "./visitor";

/** A screen: what it is called, what stands in the journal, and the way to it. */
export type Screen = [name: string, story: Story, way: (at: Visitor) => Promise<void>];

/** Every screen. A new one is a line here: it is then looked at in every colour, size and width. */
export const SCREENS: Screen[] = [
  // Before the first passphrase
  ["first", nothing, (at) => at.see("See the loop you two get into.")],
  ["first-safety", nothing, (at) => at.press("Is this right for us?")],
  ["first-name", nothing, (at) => at.press("Begin alone")],
  ["first-name-filled", nothing, name],
  ["first-taps", nothing, taps],
  ["first-code", nothing, async (at) => { await taps(at); await at.press("Enough for today"); await at.see("Your recovery code"); }],
  ["first-exports", nothing, (at) => at.press("Begin from an export")],
  ["first-exports-first", nothing, exportsFirst],

  // The lock screen
  ["lock", locked, (at) => at.see("Sam and Noa")],
  ["lock-without-names", lockedWithoutNames, (at) => at.see("Passphrase")],
  ["lock-wrong", locked, wrong],
  ["lock-log", locked, async (at) => { await at.press("Log a moment"); await at.keys("a", "k"); }],
  ["lock-log-keep", locked, async (at) => { await at.press("Log a moment"); await at.keys("a", "k", "Enter"); await at.see("Keep it with your passphrase"); }],
  ["lock-recover", locked, (at) => at.press("Use the recovery code")],
  ["lock-safety", locked, (at) => at.press("Is this right for us?")],

  // Ours
  ["today-ours", couple, (at) => at.see("Lately")],
  ["today-ours-sample", sample, (at) => at.see("Lately")],
  ["today-alone", alone, (at) => at.see("The other lane")],
  ["timeline-ours", sample, async (at) => { await at.keys("2"); await at.css("[data-stop]"); }],
  ["timeline-ours-table", sample, async (at) => { await at.keys("2"); await at.press("as a table"); }],
  ["timeline-ours-year", sample, async (at) => { await at.keys("2"); await at.press("year"); await at.css("[data-stop]"); }],
  ["timeline-filter", sample, async (at) => { await at.keys("2"); await at.css("[data-stop]"); await at.keys("f"); await at.see("What kind of moment"); }],
  ["timeline-days", sample, async (at) => { await at.keys("2"); await at.css("[data-stop]"); await at.choose("radio", "days"); await at.see("Each square is one day."); }],
  ["timeline-days-month", sample, async (at) => { await at.keys("2"); await at.css("[data-stop]"); await at.choose("radio", "days"); await at.choose("radio", "one month"); }],
  ["timeline-empty", alone, async (at) => { await at.keys("2"); await at.see("one lane for each of you"); }],
  ["patterns-ours", sample, patterns],
  ["patterns-ours-more", sample, async (at) => { await patterns(at); await at.page.getByRole("button", { name: /^more:/ }).click(); }],
  ["patterns-ours-table", sample, async (at) => { await patterns(at); await at.press("as a table"); }],
  ["patterns-ours-counted", sample, async (at) => { await patterns(at); await at.press("how is this counted?"); }],
  ["patterns-ours-entries", sample, async (at) => { await patterns(at); await at.press("the entries"); }],
  ["patterns-strong", couple, (at) => at.keys("3")],
  ["patterns-empty", alone, async (at) => { await at.keys("3"); await at.see("Too early"); }],
  ["sessions-ours", couple, (at) => at.keys("4")],
  ["sessions-alone", alone, (at) => at.keys("4")],
  ["sessions-since-none", alone, async (at) => { await at.keys("4"); await at.press("Since last session"); await at.see("Mark a session"); }],
  ["report-ours", couple, report],
  ["report-choose", couple, async (at) => { await report(at); await at.press("the entries"); await at.see("in the document"); }],
  ["report-pages", couple, async (at) => { await report(at); await at.press("Look at the pages"); await at.see("Page 1 of"); await at.css("img"); }],
  ["report-locked", couple, async (at) => { await report(at); await at.choose("checkbox", "Lock the file with a password"); await at.see("Password of the file"); }],
  ["entries-ours", couple, entries],
  ["entries-ours-sample", sample, entries],
  ["entries-found", sample, async (at) => { await entries(at); await at.fill("Words", "hour"); await at.see(" of "); }],
  ["episode-ours", sample, episode],
  ["episode-wide", sample, async (at) => { await entries(at); await at.page.locator("[data-entry]", { hasText: "told by both" }).first().click(); await at.press("Open wide"); await at.see("Back"); }],
  ["palette", sample, async (at) => { await at.keys("Control+k"); await at.css("[role=option]"); }],
  ["palette-found", sample, async (at) => { await at.keys("Control+k"); await at.page.keyboard.type("hour"); await at.css("[role=option] .row-button"); }],
  ["pause-ask", couple, async (at) => { await at.keys("p"); await at.see("Ask for it"); }],
  ["pause-pick", couple, async (at) => { await at.keys("p"); await at.choose("radio", "at another time"); await at.css("[type=time]"); }],
  ["pause-running", couple, async (at) => { await pause(at); }],
  ["pause-end", couple, async (at) => { await pause(at); await at.press("I’m back"); }],
  ["us-ours", sample, async (at) => { await at.keys("5"); await at.see("What drew us"); }],
  ["questionnaires-ours", sample, async (at) => { await at.keys("5"); await at.choose("radio", "Questionnaires"); await at.see("Couples Satisfaction Index"); }],
  ["questionnaires-ours-table", sample, async (at) => { await at.keys("5"); await at.choose("radio", "Questionnaires"); await at.page.getByRole("button", { name: "as a table" }).first().click(); }],
  ["profile-ours", sample, async (at) => { await at.keys("5"); await at.choose("radio", "Profile"); await at.see("Where the loop may start"); }],
  ["profile-ours-read", sample, async (at) => { await at.keys("5"); await at.choose("radio", "Profile"); await at.page.getByRole("button", { name: "how is this read?" }).click(); await at.see("attachment anxiety"); }],
  ["settings-ours", couple, async (at) => { await at.press("Settings"); await at.see("How it looks"); }],
  ["leave", couple, async (at) => { await at.press("Settings"); await at.press("Leave this journal …"); }],
  ["join", alone, (at) => at.press("Hand over the laptop")],
  ["join-theirs", alone, async (at) => { await at.press("Hand over the laptop"); await at.press("I am the one who joins"); }],
  ["keys", sample, (at) => at.keys("?")],
  ["safety", sample, (at) => at.press("Is this right for us?")],

  // My pages
  ["today-mine", couple, mine],
  ["today-left", left, (at) => at.see("Noa left on")],
  ["log-taps", couple, log],
  ["log-more", couple, async (at) => { await log(at); await at.press("more exactly …"); }],
  ["log-words", couple, async (at) => { await log(at); await at.press("words …"); await at.click("The rest of the cycle map"); await at.choose("checkbox", "I felt afraid"); }],
  ["log-when", couple, async (at) => { await log(at); await at.press("change"); }],
  ["log-left", couple, async (at) => { await log(at); await at.keys("Escape"); await at.see("Nothing was kept."); }],
  ["log-kept", couple, async (at) => { await log(at); await at.keys("Enter"); await at.see("Kept, in your pages."); }],
  ["timeline-mine", couple, async (at) => { await mine(at); await at.keys("2"); await at.css("[data-stop]"); }],
  ["patterns-mine", sample, async (at) => { await mine(at); await patterns(at); }],
  ["sessions-mine", couple, async (at) => { await mine(at); await at.keys("4"); await at.see("What happens in me"); }],
  ["sessions-plan", couple, async (at) => { await mine(at); await at.keys("4"); await at.press("Plan a session"); await at.see("Plan it"); }],
  ["sessions-tried", couple, async (at) => { await mine(at); await at.keys("4"); await at.see("How it went for Sam"); }],
  ["sessions-since", couple, async (at) => { await mine(at); await at.keys("4"); await at.press("Since last session"); await at.see("Since Thursday"); }],
  ["sessions-marks", couple, async (at) => { await mine(at); await at.keys("4"); await at.press("Marks"); await at.see("first session"); }],
  ["sessions-week", couple, async (at) => { await mine(at); await at.keys("4"); await at.press("Look back"); await at.see("One good moment"); }],
  ["report-mine", couple, async (at) => { await mine(at); await report(at); await at.press("Save as PDF …"); await at.see("Before you take it"); }],
  ["report-data-ours", couple, async (at) => { await report(at); await at.press("Save as data …"); await at.see("with a codebook"); }],
  ["report-data-mine", couple, async (at) => { await mine(at); await report(at); await at.press("Save as data …"); await at.page.getByLabel("Calendar (ICS)").check(); await at.see("calendars are often shared"); await at.press("Save …"); await at.see("Ask first"); }],
  ["entries-mine", couple, async (at) => { await mine(at); await entries(at); }],
  ["episode-mine", couple, async (at) => { await mine(at); await episode(at); }],
  ["episode-changing", couple, async (at) => { await mine(at); await entries(at); await at.page.getByText("told by you").first().click(); await at.css("aside h2"); await at.press("Change"); await at.see("What happened, in order?"); }],
  ["timeline-lines", sample, async (at) => { await mine(at); await at.keys("2"); await at.css("[data-stop]"); for (const line of await at.page.$$(".lines [aria-pressed=false]")) await line.click(); }],
  ["episode-mine-wide", sample, async (at) => { await mine(at); await episode(at); await at.press("Open wide"); await at.see("Back"); }],
  ["us-mine", couple, async (at) => { await mine(at); await at.keys("5"); await at.see("How it began"); }],
  ["questionnaires-mine", couple, async (at) => { await questionnaires(at); await at.see("None of these has to be filled in."); }],
  ["questionnaire-items", couple, async (at) => { await questionnaires(at); await begun(at, "Experiences in Close"); await at.see("1 of 9"); }],
  ["questionnaire-poles", couple, async (at) => { await questionnaires(at); await begun(at, "(CSI-16)"); await at.see("1 of 16"); }],
  ["questionnaire-values", couple, async (at) => { await questionnaires(at); await begun(at, "What matters most"); await at.see("Two buttons move each one"); }],
  ["questionnaire-scores", couple, async (at) => { await questionnaires(at); await begun(at, "(RDAS)"); await at.see("A whole number from 0 to 69."); }],
  ["profile-mine", sample, async (at) => { await mine(at); await at.keys("5"); await at.choose("radio", "Profile"); await at.css("[data-point]"); }],
  ["chat", couple, async (at) => { await chat(at); await at.see("Choose a file"); }],
  ["chat-found", couple, async (at) => { await chat(at); await at.press("Choose a file …"); await at.see("Who is who?"); }],
  ["chat-suggestions", couple, suggestions],
  ["chat-together", couple, async (at) => { await suggestions(at); await at.click("Count the loop in these messages, together …"); await at.see("We both agree"); }],
  ["patterns-messages", couple, inMessages],
  ["patterns-messages-table", couple, async (at) => { await inMessages(at); await at.page.getByRole("button", { name: "as a table" }).last().click(); await at.see("What followed what in your messages"); }],
  ["bin-ours", couple, async (at) => { await entries(at); await at.press("Removed entries"); }],
  ["bin-mine", couple, async (at) => { await mine(at); await entries(at); await at.press("Removed entries"); await at.see("days left"); }],
  ["settings-mine", couple, async (at) => { await mine(at); await at.press("Settings"); await at.see("How it looks"); }],
  ["parted", couple, async (at) => { await at.press("Settings"); await at.press("Leave this journal …"); await at.fill("Your passphrase", SAM); await at.press("Leave"); await at.see("You have left"); }],
];

async function name(at: Visitor): Promise<void> {
  await at.press("Begin alone");
  await at.press("Go on");
  await at.fill("Your name", "Sam");
  await at.fill("Your passphrase", SAM);
  await at.fill("Once more", SAM);
  await at.see("Hard to guess.");
}

async function taps(at: Visitor): Promise<void> {
  await name(at);
  await at.press("Begin");
  await at.see("Last time it happened");
  await at.keys("a", "k", "a");
}

async function exportsFirst(at: Visitor): Promise<void> {
  await at.press("Begin from an export");
  await at.press("Choose files …");
  await at.press("Go on");
  await at.see("This part is only for Sam.");
}

async function wrong(at: Visitor): Promise<void> {
  await at.fill("Passphrase", `${NOA} ${SAM}`);
  await at.keys("Enter");
  await at.see("This passphrase opens nothing here.");
}

async function mine(at: Visitor): Promise<void> {
  await at.press("My pages");
  await at.see("Lately");
}

async function questionnaires(at: Visitor): Promise<void> {
  await mine(at);
  await at.keys("5");
  await at.choose("radio", "Questionnaires");
  await at.css("[data-questionnaire]");
}

/** Begins the one with this in its name. */
async function begun(at: Visitor, name: string): Promise<void> {
  const card = at.page.locator("[data-questionnaire]", { hasText: name });
  await card.getByRole("button", { name: /^(Begin|Enter numbers)$/ }).click();
}

async function patterns(at: Visitor): Promise<void> {
  await at.keys("3");
  await at.see("has mostly stepped back");
}

async function report(at: Visitor): Promise<void> {
  await at.keys("4");
  await at.press("For the therapist");
  await at.see("What is in it");
}

async function entries(at: Visitor): Promise<void> {
  await at.keys("/");
  await at.see("The newest first.");
}

async function episode(at: Visitor): Promise<void> {
  await entries(at);
  await (await at.css("[data-entry]")).click();
  await at.css("aside h2");
}

async function log(at: Visitor): Promise<void> {
  await mine(at);
  await at.keys("Control+n", "a", "k", "s", "j");
}

async function pause(at: Visitor): Promise<void> {
  await at.keys("p");
  await at.press("Ask for it");
  await at.see("I need a break, back ");
}

async function chat(at: Visitor): Promise<void> {
  await mine(at);
  await entries(at);
  await at.press("From your messages …");
}

async function suggestions(at: Visitor): Promise<void> {
  await chat(at);
  await at.press("Choose a file …");
  await at.see("Who is who?");
  await at.page.getByLabel("I am").selectOption({ index: 1 });
  await at.press("Look at the timing");
  await at.see("What the timing suggests");
}

async function inMessages(at: Visitor): Promise<void> {
  await suggestions(at);
  await at.click("Count the loop in these messages, together …");
  await at.fill("Passphrase of Sam", SAM);
  await at.fill("Passphrase of Noa", NOA);
  await at.press("We both agree: count it");
  await at.see("It stands on Patterns now");
  await at.page.getByRole("button", { name: /^Ours/ }).click();
  await at.keys("3");
  await at.see("In your messages");
}
