// Starts Python with what lies in this folder. Neither knows of a browser, so that Node can do the same.

/**
 * Start Python, with the packages and the session that run programs.
 *
 * @param {Function} loadPyodide Pyodide's function
 * @param {(name: string) => Promise<Uint8Array>} read gets a file of the folder
 * @param {{ renderString: Function }} viz Graphviz
 */
export async function startPython(loadPyodide, read, viz) {
  const files = JSON.parse(new TextDecoder().decode(await read("wheels.json")));
  const [python, session, ...wheels] = await Promise.all([
    loadPyodide({ enableRunUntilComplete: false }),
    read("session.py"),
    ...files.map((file) => read(file)),
  ]);
  for (const wheel of wheels) python.unpackArchive(wheel, "wheel");
  python.FS.writeFile("playground_session.py", session);
  const playground = python.pyimport("playground_session");
  playground.draw_by((source) => viz.renderString(source, { format: "svg" }));
  return { python, run: playground.run };
}
