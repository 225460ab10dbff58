import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/newsreader/index.css";
import "./tokens.css";
import "./base.css";
import "./figures/marks.css";
import { mount } from "svelte";
import App from "./App.svelte";

const target = document.getElementById("window");
if (target) {
  mount(App, { target });
}
