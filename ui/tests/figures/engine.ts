import type { Act, Class, Message, Role, Shape, When } from "../../src/ipc/generated";

/** The engine's own ladder: it does not cross to the window, which is held to it all the same. */
export interface Ladder {
  lanes: [number, number];
  height: number;
  rungs: {
    x: number;
    y: number;
    size: number;
    shape: Shape;
    role: Role | null;
    class: Class;
    act: Act;
    at: When | null;
    label: Message;
    message: Message;
  }[];
  summary: Message;
}
