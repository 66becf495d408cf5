// A window on a large drawing: drag, wheel, buttons and keys move and scale it.
"use strict";

const LEAST = 0.2; // smaller than that, a graph is not shown as a whole at first
const FAR = 0.25; // where no text can be read, none is drawn

/* The drawing is one composited layer (a 3D transform), so that panning redraws nothing: the browser only
   moves what it has already painted. */
class Pane {
  constructor(stage, drawing, width, height) {
    Object.assign(this, { stage, drawing, width, height, x: 0, y: 0, scale: 1, following: true });
    Object.assign(this, { pointers: new Map(), start: null, dragged: false });
    this.resize({ width, height });
    stage.addEventListener("pointerdown", (event) => this.press(event));
    stage.addEventListener("pointermove", (event) => this.drag(event));
    for (const end of ["pointerup", "pointercancel"]) {
      stage.addEventListener(end, (event) => this.pointers.delete(event.pointerId));
    }
    stage.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    byId("zoom-in").addEventListener("click", () => this.zoom(1.25));
    byId("zoom-out").addEventListener("click", () => this.zoom(0.8));
    byId("fit").addEventListener("click", () => this.fit());
    this.keys = {
      "+": () => this.zoom(1.25), "=": () => this.zoom(1.25), "-": () => this.zoom(0.8), 0: () => this.fit(),
      "shift ArrowLeft": () => this.pan(80, 0), "shift ArrowRight": () => this.pan(-80, 0),
      "shift ArrowUp": () => this.pan(0, 80), "shift ArrowDown": () => this.pan(0, -80),
    };
    new ResizeObserver(() => this.following && this.fit()).observe(stage);
  }

  /** Take a drawing of another size. */
  resize({ width, height }) {
    Object.assign(this, { width, height });
    this.drawing.setAttribute("width", width);
    this.drawing.setAttribute("height", height);
    this.drawing.setAttribute("viewBox", `0 0 ${width} ${height}`); // by which a printer fits it to the paper
  }

  move(x, y, scale) {
    Object.assign(this, { x, y, scale });
    this.drawing.classList.toggle("far", scale < FAR);
    this.drawing.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
    this.moved();
  }

  /** What to do when another part of the drawing has come in sight. */
  moved() {}

  get isFar() {
    return this.scale < FAR;
  }

  /** Whether something of a size around a point of the drawing can be seen. */
  sees([x, y], { width, height }) {
    const within = (at, reach, size) => at + reach > 0 && at - reach < size;
    return within(this.x + x * this.scale, width * this.scale, this.stage.clientWidth)
      && within(this.y + y * this.scale, height * this.scale, this.stage.clientHeight);
  }

  pan(dx, dy) {
    this.following = false;
    this.move(this.x + dx, this.y + dy, this.scale);
  }

  /** Scale around a point of the stage, by default its middle. */
  zoom(factor, atX = this.stage.clientWidth / 2, atY = this.stage.clientHeight / 2) {
    this.following = false;
    const scale = Math.min(Math.max(this.scale * factor, 0.001), 8);
    const ratio = scale / this.scale;
    this.move(atX - (atX - this.x) * ratio, atY - (atY - this.y) * ratio, scale);
  }

  /** Show the whole drawing, but no larger than it was designed. */
  fit() {
    this.following = true;
    const { clientWidth, clientHeight } = this.stage;
    const scale = Math.min(clientWidth / this.width, clientHeight / this.height, 1.25);
    this.move((clientWidth - this.width * scale) / 2, (clientHeight - this.height * scale) / 2, scale);
  }

  /** The first view: the whole drawing; of one that would be too small, the part around a point, at the end of it. */
  open([x, y] = [this.width / 2, this.height / 2]) {
    this.fit();
    if (this.scale >= LEAST) return;
    this.following = false;
    const { clientWidth, clientHeight } = this.stage;
    this.move(clientWidth - LEAST * Math.min(x + 100, this.width), clientHeight / 2 - LEAST * y, LEAST);
  }

  /** Move just as far as is needed to see a point of the drawing with some room around it. */
  reveal(x, y, room) {
    const shift = (at, size, margin) => Math.max(margin - at, 0) || Math.min(size - margin - at, 0);
    const dx = shift(this.x + x * this.scale, this.stage.clientWidth, room[0] * this.scale);
    const dy = shift(this.y + y * this.scale, this.stage.clientHeight, room[1] * this.scale);
    if (dx || dy) this.move(this.x + dx, this.y + dy, this.scale);
  }

  wheel(event) {
    event.preventDefault();
    const box = this.stage.getBoundingClientRect();
    this.zoom(2 ** (-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
  }

  press(event) {
    if (event.button !== 0 || event.target.closest("#zoom, #way")) return;
    if (this.pointers.size === 0) {
      this.dragged = false;
      this.start = event;
    }
    this.pointers.set(event.pointerId, event);
  }

  /** One pointer moves the drawing, two scale it as well. A click may tremble by a few points. */
  drag(event) {
    if (!this.pointers.has(event.pointerId)) return;
    if (!this.dragged && Math.hypot(event.clientX - this.start.clientX, event.clientY - this.start.clientY) < 4) return;
    this.stage.setPointerCapture(event.pointerId);
    this.dragged = true;
    const before = this.grip();
    this.pointers.set(event.pointerId, event);
    const after = this.grip();
    this.pan(after.x - before.x, after.y - before.y);
    if (before.spread > 0) this.zoom(after.spread / before.spread, after.x, after.y);
  }

  /** The middle of the pointers on the stage, and how far apart two of them are. */
  grip() {
    const [first, second = first] = [...this.pointers.values()];
    const box = this.stage.getBoundingClientRect();
    return {
      x: (first.clientX + second.clientX) / 2 - box.left,
      y: (first.clientY + second.clientY) / 2 - box.top,
      spread: Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY),
    };
  }

  /** Act on a key, and return whether it was one of ours. */
  key(event) {
    const action = this.keys[(event.shiftKey && event.key.startsWith("Arrow") ? "shift " : "") + event.key];
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest(WRITING)) return;
    event.preventDefault();
    action();
  }
}
