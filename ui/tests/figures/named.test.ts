import { expect, test } from "vitest";
import { named } from "../../src/figures/named";
import { asSentence } from "../../src/session/people";
import { session as couple } from "./couple";
import { sceneOf } from "./golden";

const alone = { ...couple, partners: couple.partners.slice(0, 1) };

test("whoever has not joined is called by a word in lanes and sentences, and never by a letter", () => {
  const scene = sceneOf("evening");
  const lettered = JSON.parse(JSON.stringify(scene).replaceAll('"Noa"', '"B"')) as typeof scene;
  expect(JSON.stringify(lettered)).toContain('"B"');
  const worded = named(lettered, alone);
  expect(JSON.stringify(worded)).not.toContain('"B"');
  expect(worded.lanes.map((lane) => lane.name)).toEqual(["Sam", "the other"]);
  expect(worded.marks).toHaveLength(scene.marks.length);
});

test("with both there, a scene stays as it is", () => {
  const scene = sceneOf("evening");
  expect(named(scene, couple)).toBe(scene);
});

test("a sentence begins with a capital, and a name as its owner writes it", () => {
  expect(asSentence("the other reached out.")).toBe("The other reached out.");
  expect(asSentence("noa reached out; the other went quiet.")).toBe("noa reached out; the other went quiet.");
});
