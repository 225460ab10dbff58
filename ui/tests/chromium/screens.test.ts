import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { start } from "./browser";
import { axe, COLOURS, cut, motion, resize, SIZES, unseenFocus } from "./checks";
import { Engine } from "./engine";
import { SCREENS, type Screen } from "./screens";
import { serve } from "./site";
import { Visitor } from "./visitor";

let browser: Browser;
let site: { address: string; server: Server };

beforeAll(async () => {
  [browser, site] = await Promise.all([start(), serve()]);
});

afterAll(async () => {
  await browser.close();
  site.server.close();
});

async function visit([, story, way]: Screen, look: (at: Visitor) => Promise<void>): Promise<void> {
  const engine = new Engine();
  try {
    await story(engine);
    const at = await Visitor.come(browser, site.address, engine);
    try {
      await way(at);
      await at.rest();
      await look(at);
      expect(at.problems).toEqual([]);
    } finally {
      await at.leave();
    }
  } finally {
    engine.end();
  }
}

const folder = process.env["PICTURES"];

describe.skipIf(folder !== undefined)("every screen", () => {
  test.each(SCREENS)("%s", async (...screen) => {
    await visit(screen, async (at) => {
      const found: string[] = [];
      found.push(...(await motion(at)).map((what) => `moves: ${what}`));
      for (const colours of Object.keys(COLOURS)) {
        found.push(...(await axe(at, colours)));
      }
      for (const size of Object.keys(SIZES)) {
        await resize(at, size);
        found.push(...(await cut(at)).map((what) => `${size}: ${what}`));
      }
      await resize(at, "1280x800");
      const { stops, unseen } = await unseenFocus(at);
      found.push(...unseen.map((what) => `focus cannot be seen: ${what}`));
      expect(stops).toBeGreaterThan(0);
      expect(found).toEqual([]);
    });
  });
});

test.skipIf(folder !== undefined)("what a timeline moves out of its lanes makes no page wider", async () => {
  const timeline = SCREENS.find(([name]) => name === "timeline-ours")!;
  await visit(timeline, async (at) => {
    const [moved, wider] = await at.page.evaluate(async () => {
      const turn = { deltaY: -300, bubbles: true, cancelable: true };
      document.querySelector("[data-lanes]")!.dispatchEvent(new WheelEvent("wheel", turn));
      await new Promise(requestAnimationFrame);
      const page = document.scrollingElement!;
      const all = [page, ...document.querySelectorAll("main, main *")];
      const scrolls = all.filter((e) => e.scrollWidth > e.clientWidth + 1 && ["auto", "scroll"].includes(getComputedStyle(e).overflowX));
      return [document.querySelector<SVGElement>("[data-moved]")!.style.transform, page.scrollWidth > page.clientWidth || scrolls.length > 0];
    });
    expect(moved).toContain("scaleX");
    expect(wider).toBe(false);
  });
});

describe.runIf(folder !== undefined)("pictures", () => {
  test.each(SCREENS)("%s", async (...screen) => {
    await visit(screen, async (at) => {
      for (const size of Object.keys(SIZES)) {
        await resize(at, size);
        for (const colours of ["light", "dark"]) {
          await at.page.emulateMedia(COLOURS[colours]!);
          const into = join(folder ?? "", size.replaceAll(/\W+/g, "-"), colours);
          mkdirSync(into, { recursive: true });
          await at.page.screenshot({ path: join(into, `${screen[0]}.png`) });
        }
      }
    });
  });
});
