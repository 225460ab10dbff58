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
}

/** A press that moves less than this is a click. */
const STILL = 4;
/** How much one notch of a wheel zooms. */
const NOTCH = 0.0016;

/** Mouse, pen and touch on a figure whose lanes carry `data-lanes`. */
export function gestures(figure: SVGSVGElement, hands: () => Hands): { destroy: () => void } {
  let pressed: { id: number; x: number; startX: number; moving: boolean; strip: boolean } | null = null;

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
    pressed = { id: event.pointerId, x: event.clientX, startX: event.clientX, moving: strip, strip };
    if (strip) {
      figure.setPointerCapture?.(event.pointerId);
      hands().strip(share(event.clientX));
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
      if (pressed.strip) {
        hands().strip(share(event.clientX));
      } else {
        hands().drag(by);
      }
    }
  }

  function up(event: PointerEvent): void {
    if (pressed?.id === event.pointerId) {
      // The click that ends a drag comes right after.
      const { moving } = pressed;
      pressed = null;
      if (moving) {
        dragged = true;
        setTimeout(() => (dragged = false));
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
    if (event.shiftKey || Math.abs(across) > Math.abs(event.deltaY)) {
      hands().drag(-across / Math.max(1, lanes().width));
    } else {
      const lines = event.deltaMode === 1 ? 16 : 1;
      hands().zoom(Math.exp(event.deltaY * lines * NOTCH), share(event.clientX));
    }
  }

  const listeners = [
    ["pointerdown", down],
    ["pointermove", move],
    ["pointerup", up],
    ["pointercancel", up],
    ["click", click],
  ] as const;
  for (const [name, listener] of listeners) {
    figure.addEventListener(name, listener as EventListener);
  }
  figure.addEventListener("wheel", wheel, { passive: false });
  return {
    destroy() {
      for (const [name, listener] of listeners) {
        figure.removeEventListener(name, listener as EventListener);
      }
      figure.removeEventListener("wheel", wheel);
    },
  };
}

function within(event: Event, selector: string): Element | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}
