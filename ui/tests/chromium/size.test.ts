import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const DIST = join(import.meta.dirname, "../../dist");
/** Promised: what the window has to read before it shows anything. */
const BAR = 120 * 1024;

/** The script of the page, and all that it imports at once. */
function loadedAtStart(): Set<string> {
  const page = readFileSync(join(DIST, "index.html"), "utf8");
  const waiting = [...page.matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map((found) => found[1] ?? "");
  const loaded = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!loaded.has(file)) {
      loaded.add(file);
      const script = readFileSync(join(DIST, file), "utf8");
      const imports = script.matchAll(/\b(?:import|from)\s*"\.\/([^"]+\.js)"/g);
      waiting.push(...[...imports].map((found) => `assets/${found[1]}`));
    }
  }
  return loaded;
}

test("the script that the window starts with is at most 120 KiB, packed", () => {
  const files = [...loadedAtStart()];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0);
  console.log(`JavaScript at start ${(bytes / 1024).toFixed(1)} KiB packed, bar ${BAR / 1024} KiB`);
  expect(files.length).toBeGreaterThan(0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(BAR);
});
