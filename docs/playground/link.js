// Programs in links: "#program=NAME" for one that comes with the page, "#code=..." for any other, which is its text in UTF-8,
// compressed by deflate without a header, in base64 for URLs.

/** Return the fragment of a link with the program in it. */
export async function fragmentOf(program) {
  const bytes = await through(new TextEncoder().encode(program), new CompressionStream("deflate-raw"));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `#code=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** Return the program in a fragment; null where there is none, or what is there is none. */
export async function programIn(fragment) {
  const code = new URLSearchParams(fragment.slice(1)).get("code");
  if (code === null) return null;
  try {
    const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(await through(bytes, new DecompressionStream("deflate-raw")));
  } catch {
    return null;
  }
}

/** Return the name of the program that a fragment names, or null. */
export function nameIn(fragment) {
  return new URLSearchParams(fragment.slice(1)).get("program");
}

async function through(bytes, transform) {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
