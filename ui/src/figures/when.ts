import type { Message } from "../ipc/generated";
import { formatWhen, pad } from "../time";
import { argsOf, say } from "../words";

/** When what a sentence tells was: "Thursday 18 June, 20:15", "May to July 2026". */
export function whenOf(message: Message): string {
  if (message.id === "band") {
    return say("range-title", { ...message.args, span: "days-years" });
  }
  return say(message.id === "mark-bin" ? "bin-when" : "mark-when", argsOf(message));
}

/** The same at the head of a row, where a date stands as everywhere else, with its year. */
export function headOf(message: Message): string {
  const { precision, year, month, day, time } = message.args;
  if (precision === undefined) {
    return whenOf(message);
  }
  const date = [String(year).padStart(4, "0"), pad(Number(month)), pad(Number(day))].join("-");
  return formatWhen(precision === "minute" ? `${date}T${time}` : date);
}
