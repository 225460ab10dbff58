import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import palette from "../../../crates/timeline/palette.json";

const css = readFileSync(join(import.meta.dirname, "../../src/tokens.css"), "utf8");

function token(name: string): string | undefined {
  return css.match(new RegExp(`^  --${name}: (.+);$`, "m"))?.[1];
}

test("the window’s colours are those of the printed figures", () => {
  const { light, dark } = palette;
  for (const name of ["paper", "sheet", "ink", "soft", "faint", "line"] as const) {
    expect(token(name)).toBe(`light-dark(${light[name]}, ${dark[name]})`);
  }
  expect(token("mend")).toBe(`light-dark(${light.mend.ink}, ${dark.mend.ink})`);
  expect(token("mend-wash")).toBe(`light-dark(${light.mend.wash}, ${dark.mend.wash})`);
});

test("each of the six pairs can be worn by either partner", () => {
  for (const colour of ["teal", "rust", "blue", "ochre", "plum", "slate"] as const) {
    const [light, dark] = [palette.light.partners[colour], palette.dark.partners[colour]];
    expect(token(colour)).toBe(`light-dark(${light.ink}, ${dark.ink})`);
    expect(token(`${colour}-wash`)).toBe(`light-dark(${light.wash}, ${dark.wash})`);
    for (const side of ["first", "second"]) {
      expect(css).toContain(`[data-${side}="${colour}"]`);
    }
  }
});

test("text that must be read stands out enough from the paper (WCAG 2.2, 4.5 to 1)", () => {
  for (const theme of [palette.light, palette.dark]) {
    for (const ink of [theme.ink, theme.soft]) {
      expect(contrast(ink, theme.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, theme.sheet)).toBeGreaterThanOrEqual(4.5);
    }
    for (const partner of Object.values(theme.partners)) {
      expect(contrast(partner.ink, theme.sheet)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme.ink, partner.wash)).toBeGreaterThanOrEqual(4.5);
    }
  }
});

function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
