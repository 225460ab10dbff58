import { describe, expect, test } from "vitest";
import { explain, hasCode } from "../../src/errors";
import type { ApiError, Language } from "../../src/ipc/generated";
import { speak } from "../../src/words";

const ENGINE = import.meta.glob<string>("../../../crates/api/src/commands/*.rs", {
  query: "?raw",
  import: "default",
  eager: true,
});

const ALL: Record<ApiError["code"], ApiError> = {
  locked: { code: "locked" },
  wrong_passphrase: { code: "wrong_passphrase" },
  weak_passphrase: { code: "weak_passphrase", bits: 21.7, need: 45 },
  passphrase_taken: { code: "passphrase_taken" },
  wrong_code: { code: "wrong_code" },
  code_mistyped: { code: "code_mistyped" },
  keys_renewed: { code: "keys_renewed" },
  journal_exists: { code: "journal_exists" },
  in_use: { code: "in_use" },
  newer: { code: "newer" },
  unreadable: { code: "unreadable", what: "header" },
  tampered: { code: "tampered", what: "chain a, 3" },
  older: { code: "older", missing: 3, restored_ms: null },
  backup_unusable: { code: "backup_unusable", why: "damaged" },
  backup_failed: { code: "backup_failed" },
  not_found: { code: "not_found" },
  refused: { code: "refused", field: "moves", what: "nothing is said" },
  already_joined: { code: "already_joined" },
  not_joined: { code: "not_joined" },
  folder_open_to_others: { code: "folder_open_to_others" },
  cannot_write: { code: "cannot_write" },
  too_long: { code: "too_long", field: "words.text" },
  internal: { code: "internal", incident: "a clock" },
};

describe("refusals", () => {
  test("each code has words of its own", () => {
    const texts = Object.values(ALL).map((error) => explain(error).text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(explain(ALL.weak_passphrase).text).toContain("21 of 45");
  });

  test("a locked journal leads to the passphrase", () => {
    expect(explain(ALL.locked).action).toBe("unlock");
    expect(hasCode(ALL.locked, "locked")).toBe(true);
  });

  test("the other’s name and colour are refused in words", () => {
    expect(explain({ code: "refused", field: "name", what: "the other's name" }).text).toMatch(/two different names/);
    expect(explain({ code: "refused", field: "colour", what: "the other's colour" }).text).toMatch(/another/);
  });

  test.each([
    ["at", "still to come"],
    ["range", "ends before it begins"],
    ["range", "more rows than a sheet can hold"],
    ["password", "not one for a document"],
    ["items", "too few for any score"],
    ["pause", "one goes on already"],
  ])("what a person can run into is said in each language: %s, %s", async (field, what) => {
    expect(Object.values(ENGINE).join("")).toContain(`refused("${field}", "${what}")`);
    for (const language of ["de", "es", "en"] satisfies Language[]) {
      await speak(language);
      expect(explain({ code: "refused", field, what }).text).not.toContain("(");
    }
  });

  test("whatever else is thrown is said without its text", () => {
    expect(explain(new Error("the journal’s words")).text).not.toContain("journal’s words");
  });
});
