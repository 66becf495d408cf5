// What a program shows: text, errors, pictures and pages. What it has drawn or written stands in frames of their own, which
// can reach nothing of this page.

const ADD = { text, error, svg: picture, page, file };

/** Show one more thing, of a kind that the session knows, at the end of an element. */
export function show(output, kind, content) {
  ADD[kind](output, content);
}

function text(output, content) {
  const last = output.lastElementChild;
  if (last?.className === "text") last.append(content);
  else output.append(element("pre", { className: "text" }, content));
}

function error(output, content) {
  const told = element("pre", { className: "error", role: "alert" }, content);
  output.append(told);
  told.scrollIntoView({ block: "nearest" });
}

function picture(output, content) {
  const size = (name) => Number.parseFloat(new RegExp(`<svg[^>]* ${name}="([\\d.]+)pt"`).exec(content)?.[1] ?? "0") * 4 / 3;
  const [width, height] = [size("width") || 640, size("height") || 400];
  const svg = content.slice(Math.max(0, content.indexOf("<svg")));
  const style = "body{margin:0}svg{display:block;width:100%;height:auto}";
  const frame = inFrame(`<!doctype html><style>${style}</style>${svg}`, /<title>([^<]*)/.exec(svg)?.[1] ?? "A picture", "");
  // As wide as it was drawn or as there is room; what is much wider is to be moved along rather than too small to read.
  frame.style.cssText = `width: max(min(100%, ${width}px), ${Math.round(0.55 * width)}px); aspect-ratio: ${width} / ${height};`;
  output.append(figure("picture", frame, [saving(content, "image/svg+xml", "picture.svg")]));
}

function page(output, content) {
  const frame = inFrame(content, /<title>([^<]*)/.exec(content)?.[1] ?? "A page", "allow-scripts");
  frame.allowFullscreen = true;
  const whole = element("button", {}, "Full screen");
  whole.addEventListener("click", () => frame.requestFullscreen());
  output.append(figure("page", frame, [whole, saving(content, "text/html", "page.html")]));
}

/** A file that the program has written, which is gone with Python. */
function file(output, content) {
  const { name, text: written } = JSON.parse(content);
  const types = { svg: "image/svg+xml", html: "text/html" };
  const link = saving(written, types[name.split(".").at(-1)] ?? "text/plain", name);
  link.textContent = `Save ${name}`;
  output.append(element("p", { className: "file" }, link));
}

function inFrame(content, title, sandbox) {
  const frame = element("iframe", { title, srcdoc: content });
  frame.setAttribute("sandbox", sandbox);
  return frame;
}

function figure(className, sight, actions) {
  const whole = element("figure", { className });
  whole.append(element("div", { className: "sight" }, sight), element("figcaption", {}, ...actions));
  return whole;
}

function saving(content, type, name) {
  const link = element("a", { className: "save", download: name }, "Save");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  return link;
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Remove everything, and give back the memory of what could be saved. */
export function clear(output) {
  for (const link of output.querySelectorAll("a.save")) URL.revokeObjectURL(link.href);
  output.replaceChildren();
}
