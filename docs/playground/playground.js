// The page: an editor, what its program shows, and Python in a worker between them.

import { makeEditor } from "./editor.js";
import { fragmentOf, nameIn, programIn } from "./link.js";
import { clear, show } from "./output.js";

const [menu, runButton, stopButton, shareButton, output, status] =
  ["programs", "run", "stop", "share", "output", "status"].map((id) => document.getElementById(id));

const programs = await (await fetch("programs.json")).json();
const editor = makeEditor(document.getElementById("program"), run, edited);

let worker = null;
let ready = false;
let running = null; // when the program that runs began
let waiting = null; // the program that is to run when Python is ready
let keeping = 0;

function start() {
  const begun = performance.now();
  ready = false;
  worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }) => received(data, begun));
  worker.addEventListener("error", (event) => broken(`Python cannot start: ${event.message ?? "its files are missing"}`));
}

function received({ kind, content, line }, begun) {
  if (kind === "ready") {
    ready = true;
    say(`Python is ready, after ${seconds(begun)}.`);
    if (waiting !== null) send(waiting);
  } else if (kind === "done") {
    say(line ? `Ended by an error in line ${line}.` : `Done in ${seconds(running)}.`);
    if (line) editor.mark(line, output.querySelector(".error")?.textContent.trim().split("\n").at(-1) ?? "an error");
    ended();
  } else if (kind === "broken") {
    broken(content);
  } else {
    show(output, kind, content);
  }
}

function run() {
  if (running !== null) again();
  if (worker === null) start();
  clear(output);
  editor.mark(null);
  stopButton.disabled = false;
  if (ready) send(editor.text);
  else waiting = editor.text;
}

function send(program) {
  waiting = null;
  running = performance.now();
  say("Running …");
  worker.postMessage(program);
}

function stop() {
  const after = running === null ? "before it began" : `after ${seconds(running)}`;
  again();
  say(`Stopped ${after}. Python is starting again …`);
}

function again() {
  worker.terminate();
  ended();
  start();
}

function ended() {
  running = waiting = null;
  stopButton.disabled = true;
}

function broken(message) {
  show(output, "error", message);
  const begun = running !== null;
  worker.terminate();
  worker = null;
  ended();
  if (begun) start(); // what could not start is started again when its reader asks
  say(begun ? "Python is starting again …" : "There is no Python. Run tries again.");
}

function say(text) {
  status.textContent = text;
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(2)} s`;
}

/** Keep what is typed in the address, so that a reload brings it back. */
function edited() {
  clearTimeout(keeping);
  keeping = setTimeout(keep, 300);
}

async function keep() {
  clearTimeout(keeping);
  const known = programs.find(({ text }) => text === editor.text);
  menu.value = known?.name ?? "";
  history.replaceState(null, "", known ? `#program=${known.name}` : await fragmentOf(editor.text));
}

async function share() {
  await keep();
  const address = location.href;
  try {
    await navigator.clipboard.writeText(address);
    say("The link is copied: it has the program in it.");
  } catch {
    say("The address of this page is the link: it has the program in it.");
  }
}

/** Open the program that the address names, which runs at once, or holds, which waits for its reader. */
async function open() {
  const code = await programIn(location.hash);
  const named = programs.find(({ name }) => name === nameIn(location.hash));
  if (code !== null) {
    if (code !== editor.text) editor.text = code;
    clear(output);
    say("A program from a link: read it, then run it.");
  } else {
    const program = named ?? programs[0];
    if (program.text !== editor.text) editor.text = program.text;
    run();
  }
  await keep();
}

for (const { name, title } of programs) menu.add(new Option(title, name));
menu.add(new Option("Your own", ""));
menu.options[menu.length - 1].disabled = true;
menu.addEventListener("change", () => {
  history.replaceState(null, "", `#program=${menu.value}`);
  open();
});
runButton.addEventListener("click", () => {
  run();
  output.scrollIntoView({ block: "nearest" }); // on a phone it lies below the program
});
stopButton.addEventListener("click", stop);
shareButton.addEventListener("click", share);
window.addEventListener("hashchange", open);
start();
await open();
