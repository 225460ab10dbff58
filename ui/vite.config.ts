import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { parse } from "smol-toml";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

// Everything is bundled: fonts as files beside the script, no inline script, no inline style, so
// that the window's content security policy can refuse both.
export default defineConfig({
  plugins: [svelte(), svelteTesting(), toml()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["es2022", "safari16"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { fs: { allow: [".."] } },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.ts"],
    // These need the built pages and Chromium: vitest.chromium.config.ts.
    exclude: ["tests/chromium/**"],
    setupFiles: ["tests/setup.ts"],
    restoreMocks: true,
    // A whole window is drawn anew in many of them, on whatever else the computer does meanwhile.
    testTimeout: 20_000,
  },
});

/** The help lines are TOML, since people correct them by hand. */
function toml(): Plugin {
  return {
    name: "toml",
    transform(text, id) {
      return id.endsWith(".toml") ? `export default ${JSON.stringify(parse(text))}` : null;
    },
  };
}
