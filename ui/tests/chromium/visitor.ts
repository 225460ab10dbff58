import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, ElementHandle, Page } from "playwright-core";
import { NOW, type Engine } from "./engine";

/** By role and name, by label, by what is written: as the journeys in the real window look. */
const FIND = readFileSync(join(import.meta.dirname, "../../../tests/harness/find.js"), "utf8");
const PATIENCE_MS = 15_000;

/** Somebody at the window's pages in Chromium. Whatever is looked for is waited for. */
export class Visitor {
  /** What went wrong unseen: an answer that nobody gave, a refused style, a thrown error. */
  readonly problems: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens the pages over this engine. */
  static async come(browser: Browser, address: string, engine: Engine): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "en-GB",
      timezoneId: "Europe/Berlin",
    });
    const page = await context.newPage();
    const visitor = new Visitor(context, page);
    page.on("pageerror", (error) => visitor.problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") {
        visitor.problems.push(message.text());
      }
    });
    await page.clock.setFixedTime(NOW);
    await page.exposeFunction("askEngine", async (name: string, args: unknown) => {
      try {
        return { answer: await engine.ask(name, args) };
      } catch (refused) {
        if ((refused as { code?: string }).code === "internal") {
          visitor.problems.push(`${name}: ${JSON.stringify(refused)}`);
        }
        return { refused };
      }
    });
    await page.addInitScript(standIn);
    await page.goto(address);
    await page.waitForSelector("h1");
    return visitor;
  }

  async press(button: string): Promise<void> {
    await (await this.#find("role", "button", button)).click();
  }

  async choose(role: string, name: string): Promise<void> {
    await (await this.#find("role", role, name)).click({ force: true });
  }

  async click(written: string): Promise<void> {
    await (await this.#find("text", written)).click();
  }

  async fill(label: string, text: string): Promise<void> {
    await (await this.#find("label", label)).fill(text);
  }

  /** Presses keys one after the other, such as `Control+n`, `Enter`. */
  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  async see(text: string): Promise<void> {
    await this.#find("text", text);
  }

  async css(selector: string): Promise<ElementHandle<Element>> {
    return this.#find("css", selector);
  }

  /** Until nothing was written or drawn anew for a moment. */
  async rest(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const still = (): ReturnType<typeof setTimeout> => setTimeout(resolve, 150);
          let timer = still();
          new MutationObserver(() => {
            clearTimeout(timer);
            timer = still();
          }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        }),
    );
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  async #find(how: string, what: string, name?: string): Promise<ElementHandle<Element>> {
    const script = `(function () { ${FIND} }).apply(null, ${JSON.stringify([how, what, name])})`;
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = (await this.page.evaluateHandle(script)).asElement();
      if (found) {
        return found as ElementHandle<Element>;
      }
      if (Date.now() > until) {
        const says = await this.page.evaluate(() => document.body.innerText);
        throw new Error(`no ${[how, what, name].filter(Boolean).join(" ")}; the window says:\n${says}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}

/** What Tauri puts into the real window, as far as `invoke` of its API asks for it. */
function standIn(): void {
  type Said = { answer: unknown } | { refused: unknown };
  const outside = window as unknown as {
    askEngine: (name: string, args: unknown) => Promise<Said>;
    __TAURI_INTERNALS__: unknown;
  };
  outside.__TAURI_INTERNALS__ = {
    invoke: async (name: string, given: { args: unknown }) => {
      const said = await outside.askEngine(name, given.args);
      if ("refused" in said) {
        throw said.refused;
      }
      return said.answer;
    },
  };
}
