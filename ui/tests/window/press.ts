import { fireEvent, screen } from "@testing-library/svelte";
import { tick } from "svelte";

/** Presses a key where the focus is, such as "a", "Escape" or "Control+n". */
export async function press(keys: string): Promise<void> {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const target = document.activeElement ?? document.body;
  await fireEvent.keyDown(target, { key, ctrlKey: parts.includes("Control") });
  await settle();
}

/** The second, deliberate step. */
export async function toMine(): Promise<void> {
  await fireEvent.click(screen.getByRole("button", { name: /^My pages/ }));
  await settle();
}

/** Lets what was asked of the engine come back and be drawn. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    await Promise.resolve();
    await tick();
  }
}
