import type { Part } from "./brush";

/** What a hand can do with a figure. Shares run from 0 at the left end of the lanes to 1. */
export interface Hands {
  /** Drawn along by a share of the lanes' width. */
  drag: (share: number) => void;
  /** Closer (below 1) or further away, around a share. */
  zoom: (factor: number, share: number) => void;
  /** Clicked on what carries `data-stop`. */
  tap: (key: string) => void;
  /** The strip of the whole journal was pressed or dragged at a share. */
  strip: (share: number) => void;
  /** Its frame was drawn along by a share of it, or one of the frame's ends to a share of it. */
  brush: (part: Part, share: number) => void;
}

/** A press that moves less than this is a click. */
const STILL = 4;
/** How much one notch of a wheel zooms. */
const NOTCH = 0.0016;
/** How much more a pinch zooms: its steps come small, and with Ctrl by every engine's custom. */
const PINCH = 6;

interface Press {
  id: number;
  x: number;
  startX: number;
  moving: boolean;
  strip: boolean;
  /** What of the strip's frame was pressed. */
  part: Part | null;
}

/** WebKit on a Mac tells pinches by events of its own. */
interface PinchEvent extends UIEvent {
  scale: number;
  clientX: number;
}

/** Mouse, pen and touch on a figure whose lanes carry `data-lanes`. */
export function gestures(figure: Element, hands: () => Hands): { destroy: () => void } {
  let pressed: Press | null = null;
  let scale = 1;

  const lanes = (): DOMRect => (figure.querySelector("[data-lanes]") ?? figure).getBoundingClientRect();
  const share = (x: number): number => {
    const box = lanes();
    return box.width > 0 ? (x - box.left) / box.width : 0.5;
  };

  function down(event: PointerEvent): void {
    if (event.button !== 0) {
      return;
    }
    const strip = within(event, "[data-strip]") !== null;
    const part = partOf(event);
    pressed = { id: event.pointerId, x: event.clientX, startX: event.clientX, moving: strip && !part, strip, part };
    if (strip) {
      figure.setPointerCapture?.(event.pointerId);
      if (!part) {
        hands().strip(share(event.clientX));
      }
    }
  }

  function move(event: PointerEvent): void {
    if (!pressed || pressed.id !== event.pointerId) {
      return;
    }
    if (!pressed.moving && Math.abs(event.clientX - pressed.startX) >= STILL) {
      pressed.moving = true;
      figure.setPointerCapture?.(event.pointerId);
    }
    if (pressed.moving) {
      const by = share(event.clientX) - share(pressed.x);
      pressed.x = event.clientX;
      follow(pressed, share(event.clientX), by);
    }
  }

  function follow(press: Press, at: number, by: number): void {
    if (press.part) {
      hands().brush(press.part, press.part === "whole" ? by : at);
    } else if (press.strip) {
      hands().strip(at);
    } else {
      hands().drag(by);
    }
  }

  function up(event: PointerEvent): void {
    if (pressed?.id === event.pointerId) {
      // The click that ends a drag comes right after.
      const { moving, part } = pressed;
      pressed = null;
      if (moving) {
        dragged = true;
        setTimeout(() => (dragged = false));
      } else if (part === "whole") {
        hands().strip(share(event.clientX));
      }
    }
  }
  let dragged = false;

  function click(event: MouseEvent): void {
    const stop = within(event, "[data-stop]");
    if (!dragged && stop instanceof SVGElement && stop.dataset.stop) {
      hands().tap(stop.dataset.stop);
    }
  }

  function wheel(event: WheelEvent): void {
    event.preventDefault();
    const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (!event.ctrlKey && (event.shiftKey || Math.abs(across) > Math.abs(event.deltaY))) {
      hands().drag(-across / Math.max(1, lanes().width));
    } else {
      const lines = event.deltaMode === 1 ? 16 : 1;
      // A wheel with Ctrl held comes in whole notches, a pinch in small steps.
      const pinch = event.ctrlKey && Math.abs(event.deltaY) < 30 ? PINCH : 1;
      hands().zoom(Math.exp(event.deltaY * lines * pinch * NOTCH), share(event.clientX));
    }
  }

  function pinchBegins(event: PinchEvent): void {
    event.preventDefault();
    scale = 1;
  }

  function pinch(event: PinchEvent): void {
    event.preventDefault();
    if (event.scale > 0) {
      hands().zoom(scale / event.scale, share(event.clientX));
      scale = event.scale;
    }
  }

  const listeners = [
    ["pointerdown", down],
    ["pointermove", move],
    ["pointerup", up],
    ["pointercancel", up],
    ["click", click],
    ["wheel", wheel],
    ["gesturestart", pinchBegins],
    ["gesturechange", pinch],
  ] as const;
  for (const [name, listener] of listeners) {
    figure.addEventListener(name, listener as unknown as EventListener, { passive: false });
  }
  return {
    destroy() {
      for (const [name, listener] of listeners) {
        figure.removeEventListener(name, listener as unknown as EventListener);
      }
    },
  };
}

function partOf(event: Event): Part | null {
  const part = within(event, "[data-part]")?.getAttribute("data-part");
  return part === "whole" || part === "from" || part === "to" ? part : null;
}

function within(event: Event, selector: string): Element | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}
