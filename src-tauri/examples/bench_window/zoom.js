const figure = document.querySelector(".scene");
const box = figure.getBoundingClientRect();
const notch = (deltaY) =>
  figure.dispatchEvent(
    new WheelEvent("wheel", {
      deltaY,
      clientX: box.left + box.width * 0.6,
      clientY: box.top + box.height / 2,
      bubbles: true,
      cancelable: true,
    }),
  );
const times = [];
return new Promise((resolve) => {
  function frame() {
    if (times.length === 60) {
      resolve(times);
      return;
    }
    const began = performance.now();
    notch(times.length < 30 ? 40 : -40);
    // What the notch changed is written in the microtasks after it, and laid out when asked.
    Promise.resolve()
      .then(() => undefined)
      .then(() => undefined)
      .then(() => {
        figure.getBoundingClientRect();
        figure.querySelector("[data-stop]")?.getBoundingClientRect();
        times.push(performance.now() - began);
        requestAnimationFrame(frame);
      });
  }
  requestAnimationFrame(frame);
});
