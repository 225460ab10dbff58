import { percent, plain } from "../figures/numbers";
import type { Instrument, ProfileFinding, Role, Session } from "../ipc/generated";
import { nameOf, otherRole } from "../session/people";
import { say, type Args } from "../words";
import { wordsOf } from "./instrument";

/** The rules, each with its message: one that is new does not compile until it has words. */
export const RULES: Record<ProfileFinding["rule"], string> = {
  both_lean: "rule-both-lean",
  worry_meets_distance: "rule-worry-meets-distance",
  worry_meets_distance_both_ways: "rule-worry-meets-distance-both-ways",
  both_worry: "rule-both-worry",
  both_keep_to_themselves: "rule-both-keep-to-themselves",
  closeness_at_different_paces: "rule-closeness-at-different-paces",
  both_keep_calm: "rule-both-keep-calm",
  both_rise: "rule-both-rise",
  rise_at_different_speeds: "rule-rise-at-different-speeds",
  alike_in_trait: "rule-alike-in-trait",
  apart_in_trait: "rule-apart-in-trait",
  values_in_common: "rule-values-in-common",
  orders_alike: "rule-orders-alike",
  values_apart: "rule-values-apart",
  roles_change: "rule-roles-change",
  reaching_meets_stepping: "rule-reaching-meets-stepping",
  both_reach: "rule-both-reach",
  both_step_back: "rule-both-step-back",
};

/** What a rule says of these two, in a sentence. */
export function sentenceOf(finding: ProfileFinding, session: Session, instruments: readonly Instrument[]): string {
  const names = { a: nameOf(session, "a"), b: nameOf(session, "b") };
  return say(RULES[finding.rule], { ...names, ...argsOf(finding, session, instruments) });
}

function argsOf(finding: ProfileFinding, session: Session, instruments: readonly Instrument[]): Args {
  const one = (who: Role): Args => ({ one: nameOf(session, who), other: nameOf(session, otherRole(who)) });
  const value = (id: string): string => valueWords(id, instruments);
  switch (finding.rule) {
    case "worry_meets_distance":
      return one(finding.worries);
    case "closeness_at_different_paces":
      return { of_a: plain(finding.a, 1), of_b: plain(finding.b, 1) };
    case "rise_at_different_speeds":
      return { of_a: plain(finding.a, 0), of_b: plain(finding.b, 0) };
    case "alike_in_trait":
      return { trait: finding.which };
    case "apart_in_trait":
      return { trait: finding.which, of_a: plain(finding.a, 0), of_b: plain(finding.b, 0) };
    case "values_in_common":
      return { values: quoted(finding.values.map(value)) };
    case "orders_alike":
      return { agree: finding.agree, of: finding.of };
    case "values_apart":
      return {
        values: finding.values
          .map((apart) => say("rule-dear-to", { value: value(apart.value), name: nameOf(session, apart.dear_to) }))
          .join("; "),
      };
    case "roles_change":
      return shares(finding);
    case "reaching_meets_stepping":
      return { ...one(finding.reaches), ...shares(finding) };
    case "both_lean":
    case "worry_meets_distance_both_ways":
    case "both_worry":
    case "both_keep_to_themselves":
    case "both_keep_calm":
    case "both_rise":
    case "both_reach":
    case "both_step_back":
      return {};
  }
}

function shares(of: { a: number; a_of: number; b: number; b_of: number }): Args {
  return { share_a: percent(of.a), moves_a: of.a_of, share_b: percent(of.b), moves_b: of.b_of };
}

function quoted(values: readonly string[]): string {
  return values.map((value) => say("rule-value", { value })).join(", ");
}

function valueWords(id: string, instruments: readonly Instrument[]): string {
  const items = instruments.find((instrument) => instrument.id === "values")?.item;
  const text = items?.find((item) => item.id === id)?.text;
  return text ? wordsOf(text) : id;
}
