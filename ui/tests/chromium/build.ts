import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const ROOT = join(import.meta.dirname, "../../..");

/** Builds the engine that the pages ask, so that its answers are those of the sources beside it. */
export default function build(project: TestProject): void {
  if (!existsSync(join(ROOT, "ui/dist/index.html"))) {
    throw new Error("the window's pages are not built: npm run build");
  }
  const cargo = ["build", "--quiet", "--workspace", "--example", "engine"];
  execFileSync("cargo", cargo, { cwd: ROOT, stdio: "inherit" });
  const metadata = execFileSync("cargo", ["metadata", "--format-version", "1", "--no-deps"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const { target_directory } = JSON.parse(metadata) as { target_directory: string };
  project.provide("engine", join(target_directory, "debug/examples/engine"));
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where the engine was built. */
    engine: string;
  }
}
