// One chunk, loaded once somebody is spoken to in it.
export default import.meta.glob<string>(
  ["../../locales/de/*.ftl", "../../../crates/timeline/locales/de/timeline.ftl"],
  { query: "?raw", import: "default", eager: true },
);
