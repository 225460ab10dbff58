import { defineConfig } from "vitest/config";

// The built pages in the system's Chromium, over the real engine: what jsdom cannot see.
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/chromium/**/*.test.ts"],
    globalSetup: ["tests/chromium/build.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
