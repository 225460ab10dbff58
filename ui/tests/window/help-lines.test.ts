import { render, screen } from "@testing-library/svelte";
import { fireEvent } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";
import Safety from "../../src/views/Safety.svelte";
import { ANYWHERE, countries, emergencyNumbers, guessedCountry, lines, linesIn } from "../../src/help-lines";
import { settle } from "./press";

describe("each help line", () => {
  test("says where its number stands, and when it was compared", () => {
    const today = new Date().toISOString().slice(0, 10);
    const wrong = lines.filter(
      ({ source, checked, name, number, for: what }) =>
        !/^https:\/\/\S+\.\S+/.test(source) ||
        !/^20\d\d-\d\d-\d\d/.test(checked) ||
        checked.slice(0, 10) > today ||
        name.trim() === "" ||
        !(/^[\d -]+$/.test(number) || /^[a-z0-9.-]+\.[a-z]+$/.test(number)) ||
        !["violence", "suicide", "emergency"].includes(what),
    );
    expect(wrong).toEqual([]);
  });

  test("is there once", () => {
    const said = lines.map((line) => `${line.country} ${line.for} ${line.name} ${line.number}`);
    expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
  });
});

describe("each country", () => {
  const codes = [...new Set(lines.map((line) => line.country))].filter((code) => code !== ANYWHERE);

  test("is one that there is", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code) || names.of(code) === undefined)).toEqual([]);
    expect(codes.length).toBeGreaterThan(8);
  });

  test("has a suicide line and an emergency number of its own", () => {
    const own = (code: string, what: string): boolean =>
      lines.some((line) => line.country === code && line.for === what);
    expect(codes.filter((code) => !own(code, "suicide") || !own(code, "emergency"))).toEqual([]);
  });

  test("offers what helps anywhere beside its own, and its own first", () => {
    const suicide = linesIn("DE", "suicide").map((line) => line.country);
    expect(suicide[0]).toBe("DE");
    expect(suicide.at(-1)).toBe(ANYWHERE);
    expect(linesIn("", "violence").every((line) => line.country === ANYWHERE)).toBe(true);
    expect(linesIn("", "violence").length).toBeGreaterThan(0);
  });
});

describe("the safety page", () => {
  test("begins with the country of the computer’s language, and any other can be chosen", async () => {
    expect(guessedCountry()).toBe("US");
    render(Safety, { onleave: () => undefined });
    await settle();
    expect(document.body.textContent).toContain("Call the emergency number: 911.");
    const country = screen.getByLabelText("Country");
    await fireEvent.change(country, { target: { value: "AT" } });
    expect(document.body.textContent).toContain("133 or 112");
    expect(document.body.textContent).toContain("Telefonseelsorge");
    expect(document.body.textContent).not.toContain("988");
    await fireEvent.change(country, { target: { value: "" } });
    expect(document.body.textContent).toContain("In the European Union it is 112.");
  });

  test("offers no country that it has no lines for", () => {
    vi.spyOn(navigator, "language", "get").mockReturnValue("is-IS");
    expect(guessedCountry()).toBe("");
    expect(countries().map((country) => country.name)).toContain("New Zealand");
    expect(emergencyNumbers("")).toBe("112");
  });

  test("opens on a computer that names no language", async () => {
    vi.spyOn(navigator, "language", "get").mockReturnValue("C");
    render(Safety, { onleave: () => undefined });
    await settle();
    expect(document.body.textContent).toContain("It is the wrong tool");
    expect(document.body.textContent).toContain("In the European Union it is 112.");
  });
});
