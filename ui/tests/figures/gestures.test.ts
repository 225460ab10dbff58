import { beforeEach, expect, it, vi } from "vitest";
import { gestures } from "../../src/figures/gestures";

const hands = { drag: vi.fn(), zoom: vi.fn(), tap: vi.fn(), strip: vi.fn(), brush: vi.fn() };
const NS = "http://www.w3.org/2000/svg";
let figure: SVGSVGElement;
let mark: Element;
let strip: Element;

beforeEach(() => {
  Object.values(hands).forEach((hand) => hand.mockClear());
  figure = document.createElementNS(NS, "svg");
  const lanes = figure.appendChild(document.createElementNS(NS, "rect"));
  lanes.setAttribute("data-lanes", "");
  lanes.getBoundingClientRect = () => new DOMRect(100, 0, 400, 300);
  const stop = figure.appendChild(document.createElementNS(NS, "g"));
  stop.setAttribute("data-stop", "episode one");
  mark = stop.appendChild(document.createElementNS(NS, "path"));
  strip = figure.appendChild(document.createElementNS(NS, "g"));
  strip.setAttribute("data-strip", "");
  gestures(figure, () => hands);
});

function point(type: string, x: number, on: Element = mark): void {
  const event = new MouseEvent(type, { clientX: x, button: 0, bubbles: true });
  on.dispatchEvent(Object.assign(event, { pointerId: 1 }));
}

it("takes a press that hardly moves for a click", () => {
  point("pointerdown", 200);
  point("pointermove", 202);
  point("pointerup", 202);
  point("click", 202);
  expect(hands.tap).toHaveBeenCalledExactlyOnceWith("episode one");
  expect(hands.drag).not.toHaveBeenCalled();
});

it("drags time along with the hand, and opens nothing at the end of it", () => {
  point("pointerdown", 200);
  point("pointermove", 300);
  point("pointermove", 320);
  point("pointerup", 320);
  point("click", 320);
  const shares = hands.drag.mock.calls.map(([share]) => share as number);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(120 / 400);
  expect(hands.tap).not.toHaveBeenCalled();
});

it("goes where the strip of the whole journal is pressed, and follows", () => {
  point("pointerdown", 200, strip);
  point("pointermove", 400, strip);
  expect(hands.strip.mock.calls).toEqual([[0.25], [0.75]]);
  expect(hands.drag).not.toHaveBeenCalled();
});

it("draws the frame along, pulls its ends, and goes where it is clicked", () => {
  const frame = strip.appendChild(document.createElementNS(NS, "rect"));
  frame.setAttribute("data-part", "whole");
  point("pointerdown", 200, frame);
  point("pointermove", 240, frame);
  point("pointerup", 240, frame);
  expect(hands.brush.mock.calls).toEqual([["whole", expect.closeTo(0.1)]]);
  expect(hands.strip).not.toHaveBeenCalled();
  point("pointerdown", 300, frame);
  point("pointerup", 301, frame);
  expect(hands.strip.mock.calls).toEqual([[0.5025]]);
  hands.brush.mockClear();
  frame.setAttribute("data-part", "to");
  point("pointerdown", 300, frame);
  point("pointermove", 400, frame);
  expect(hands.brush.mock.calls).toEqual([["to", 0.75]]);
});

it("takes a pinch as WebKit and other engines tell it", () => {
  const wheel = new WheelEvent("wheel", { deltaY: -5, ctrlKey: true, clientX: 200, cancelable: true });
  figure.dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(true);
  const small = hands.zoom.mock.lastCall?.[0] as number;
  expect(small).toBeLessThan(0.96);
  const pinch = (type: string, scale: number) =>
    figure.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { scale, clientX: 200 }));
  pinch("gesturestart", 1);
  pinch("gesturechange", 2);
  expect(hands.zoom.mock.lastCall).toEqual([0.5, 0.25]);
  pinch("gesturechange", 4);
  expect(hands.zoom.mock.lastCall).toEqual([0.5, 0.25]);
});

it("zooms around the pointer with the wheel, and moves in time with Shift or sideways", () => {
  const wheel = (init: WheelEventInit) => {
    const event = new WheelEvent("wheel", { clientX: 200, bubbles: true, cancelable: true, ...init });
    figure.dispatchEvent(event);
    return event;
  };
  expect(wheel({ deltaY: -100 }).defaultPrevented).toBe(true);
  expect(hands.zoom.mock.lastCall?.[0]).toBeLessThan(1);
  expect(hands.zoom.mock.lastCall?.[1]).toBe(0.25);
  wheel({ deltaY: 100, shiftKey: true });
  wheel({ deltaX: 100 });
  expect(hands.drag.mock.calls).toEqual([[-0.25], [-0.25]]);
});
