import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { Visitor } from "./visitor";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Media = Parameters<Page["emulateMedia"]>[0];
const PLAIN = { colorScheme: "light", contrast: "no-preference", forcedColors: "none", reducedMotion: "reduce" } as const;

/** How the system can ask to be shown. Motion is off while colours are looked at: half-way through
 * a fade there is less contrast than at its end. */
export const COLOURS: Record<string, Media> = {
  light: PLAIN,
  dark: { ...PLAIN, colorScheme: "dark" },
  "more contrast, light": { ...PLAIN, contrast: "more" },
  "more contrast, dark": { ...PLAIN, contrast: "more", colorScheme: "dark" },
  "forced colours": { ...PLAIN, forcedColors: "active", contrast: "more" },
};

/** Widths and text sizes: the plain one, the smallest that is promised, and text twice as large. */
export const SIZES: Record<string, { width: number; height: number; text: number }> = {
  "1280x800": { width: 1280, height: 800, text: 100 },
  "900x640": { width: 900, height: 640, text: 100 },
  "200 %": { width: 1280, height: 800, text: 200 },
  "900x640 at 200 %": { width: 900, height: 640, text: 200 },
};

export async function resize(at: Visitor, size: keyof typeof SIZES): Promise<void> {
  const { width, height, text } = SIZES[size]!;
  await at.page.setViewportSize({ width, height });
  // As the settings do it.
  await at.page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), text);
  await at.rest();
}

/** What axe finds: which rule, where, and why. */
export async function axe(at: Visitor, media: keyof typeof COLOURS): Promise<string[]> {
  await at.page.emulateMedia(COLOURS[media]);
  if (!(await at.page.evaluate(() => "axe" in window))) {
    await at.page.evaluate(AXE);
  }
  const found = await at.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    return axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
  });
  return (found as AxeResults).violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const why = node.failureSummary?.replace(/\s+/g, " ") ?? violation.help;
      return `${media}: ${violation.id}: ${node.target.join(" ")}: ${why}`;
    }),
  );
}

/** What does not fit: a page wider than the window, text that is cut off. */
export async function cut(at: Visitor): Promise<string[]> {
  return at.page.evaluate(() => {
    const found: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) {
      found.push(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);
    }
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent?.trim().slice(0, 40)}”`;
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const style = getComputedStyle(element);
      const heard = element.closest(".heard") !== null;
      const field = element instanceof HTMLInputElement;
      const wider = element.scrollWidth > element.clientWidth + 1;
      const hides = ["hidden", "clip"].includes(style.overflowX);
      if (field && !["radio", "checkbox", "range"].includes(element.type) && element.clientWidth > 0 && element.clientWidth < 4 * parseFloat(style.fontSize)) {
        found.push(`no room to write: ${name(element)} beside “${element.labels?.[0]?.textContent?.trim()}”`);
      }
      if (!heard && !field && hides && wider && element.clientWidth > 0) {
        found.push(`cut off: ${name(element)}: ${element.scrollWidth} in ${element.clientWidth}`);
      }
      const right = element.getBoundingClientRect().right;
      const scrolls = element.closest("[role=region], dialog") !== null;
      if (!heard && !scrolls && element.childElementCount === 0 && element.textContent?.trim() && right > page.clientWidth + 1) {
        found.push(`outside: ${name(element)} ends at ${Math.round(right)}`);
      }
    }
    return found;
  });
}

/** Walks by Tab once around; what takes the focus has to show it. */
export async function unseenFocus(at: Visitor): Promise<{ stops: number; unseen: string[] }> {
  const unseen: string[] = [];
  const MOST = 250;
  await at.page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur?.();
    for (const stop of document.querySelectorAll("[data-tab-stop]")) {
      stop.removeAttribute("data-tab-stop");
    }
  });
  for (let stops = 0; stops < MOST; stops += 1) {
    await at.page.keyboard.press("Tab");
    const said = await at.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) {
        return "body";
      }
      if (element.hasAttribute("data-tab-stop")) {
        return "around";
      }
      const shown = (of: Element): string => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth } = getComputedStyle(of);
        const line = outlineStyle === "none" ? "none" : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
        return [line, boxShadow, stroke, strokeWidth].join("; ");
      };
      // A mark or a radio may show it on what is drawn for it.
      const drawn = [element, ...element.querySelectorAll("*"), ...(element.nextElementSibling ? [element.nextElementSibling] : []), ...(element.parentElement ? [element.parentElement] : [])];
      const focused = drawn.map(shown);
      const place = element as HTMLElement;
      place.blur();
      const without = drawn.map(shown);
      place.focus({ preventScroll: true });
      element.setAttribute("data-tab-stop", "");
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}”`;
      return focused.some((line, n) => line !== without[n]) ? "" : name;
    });
    if (said === "around" || (said === "body" && stops > 0)) {
      return { stops, unseen };
    }
    if (said && said !== "body") {
      unseen.push(said);
    }
  }
  return { stops: MOST, unseen: [...unseen, `more than ${MOST} stops`] };
}

/** What moves for longer than a moment although the system asks for rest. */
export async function motion(at: Visitor): Promise<string[]> {
  await at.page.emulateMedia(PLAIN);
  return at.page.evaluate(() => {
    const ms = (times: string): number =>
      Math.max(...times.split(",").map((time) => Number.parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1_000)));
    return [...document.querySelectorAll("*")].flatMap((element) =>
      ["", "::before", "::after"].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part || null);
        const long = Math.max(ms(transitionDuration), ms(animationDuration)) > 1;
        return long ? [`${element.tagName.toLowerCase()}.${element.getAttribute("class")}${part}`] : [];
      }),
    );
  });
}
