// From a press to the second frame after what it leads to is there. What was there before does not
// count, so everything is marked first.
async function timed(press, there) {
  for (const element of document.querySelectorAll("*")) element.setAttribute("data-before", "");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const began = performance.now();
  const came = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${there} did not come`)), 15000);
    const observer = new MutationObserver(look);
    function look() {
      if (there()) {
        observer.disconnect();
        clearTimeout(timer);
        resolve();
      }
    }
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  press();
  await came;
  await frame();
  await frame();
  return performance.now() - began;
}

/** The first that a selector finds and that was not there before. */
const fresh = (selector) => document.querySelector(`${selector}:not([data-before])`);

function key(name, more = {}) {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more }));
}

function button(name) {
  const written = (element) => {
    const copy = element.cloneNode(true);
    for (const aside of copy.querySelectorAll("kbd")) aside.remove();
    return copy.textContent.trim();
  };
  [...document.querySelectorAll("button")].find((element) => written(element) === name).click();
}
