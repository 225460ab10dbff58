// One chunk, loaded once somebody is spoken to in it.
export default import.meta.glob<string>(
  ["../../locales/es/*.ftl", "../../../crates/timeline/locales/es/timeline.ftl"],
  { query: "?raw", import: "default", eager: true },
);
