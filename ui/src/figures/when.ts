import type { Message } from "../ipc/generated";
import { argsOf, say } from "../words";

/** When what a sentence tells was: "Thursday 18 June, 20:15", "May to July 2026". */
export function whenOf(message: Message): string {
  if (message.id === "band") {
    return say("range-title", { ...message.args, span: "days-years" });
  }
  return say(message.id === "mark-bin" ? "bin-when" : "mark-when", argsOf(message));
}
