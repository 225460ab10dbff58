/// <reference types="vite/client" />
/// <reference types="svelte" />

/** assets/help-lines.toml says what each field means. */
declare module "*/help-lines.toml" {
  const file: {
    line: {
      country: string;
      for: "violence" | "suicide" | "emergency";
      name: string;
      number: string;
      source: string;
      checked: string;
    }[];
  };
  export default file;
}
