import { invoke } from "@tauri-apps/api/core";

/** The one place that crosses to the engine. A refusal arrives as an `ApiError`. */
export function call<T>(name: string, args?: unknown): Promise<T> {
  return invoke<T>(name, { args: args ?? null });
}
