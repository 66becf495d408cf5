// Python, in a thread of its own, so that the page can go on, and end a program that does not end.

import { instance } from "./npm/@viz-js/viz/dist/viz.js";
import { loadPyodide } from "./npm/pyodide/pyodide.mjs";
import { startPython } from "./python.js";

async function read(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name} is not there: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

function broken(content) {
  self.postMessage({ kind: "broken", content: content.slice(0, 2000) });
}

const started = instance().then((viz) => startPython(loadPyodide, read, viz));
started.then(
  () => self.postMessage({ kind: "ready" }),
  (error) => broken(`Python cannot start: ${error.message}`),
);

self.addEventListener("message", async ({ data }) => {
  const { run } = await started;
  try {
    const line = run(data, (kind, content) => self.postMessage({ kind, content }));
    self.postMessage({ kind: "done", line });
  } catch (error) {
    broken(`Python has ended: ${error.message}`);
  }
});
