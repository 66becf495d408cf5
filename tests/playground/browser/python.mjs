// The playground's Python in Node: node python.mjs FOLDER REPOSITORY reads a program from its input and prints the value of
// its last expression, which is JSON. The repository lies in /repository, behind the packages of the playground.

import fs from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

const [folder, repository] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(path.join(folder, name)).href);
const { loadPyodide } = await load("npm/pyodide/pyodide.mjs");
const { instance } = await load("npm/@viz-js/viz/dist/viz.js");
const { startPython } = await import(`data:text/javascript,${encodeURIComponent(fs.readFileSync(path.join(folder, "python.js"), "utf8"))}`);

const read = async (name) => new Uint8Array(fs.readFileSync(path.join(folder, name)));
try {
  const { python } = await startPython(loadPyodide, read, await instance());
  python.FS.mkdirTree("/repository");
  python.FS.mount(python.FS.filesystems.NODEFS, { root: repository }, "/repository");
  python.runPython("import sys; sys.path.append('/repository')");
  const program = await text(process.stdin); // reading at once fails where it comes in several pieces
  process.stdout.write(python.runPython(program));
} catch (error) {
  process.stderr.write(`${String(error.message ?? error).slice(-3000)}\n`);
  process.exitCode = 1;
}
