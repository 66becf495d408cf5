// A link beside each example: the page's code up to there, in the playground. The blocks of a page are one session.
(function () {
  const ELSEWHERE = /scipy|sklearn|datasets|tempfile|cProfile|timeit|jax|torch/; // what the browser does not have
  const root = document.documentElement.dataset.content_root || "./";

  function source(block) {
    return block.textContent
      .split("\n")
      .filter((line) => /^(>>>|\.\.\.)( |$)/.test(line))
      .map((line) => line.slice(4))
      .join("\n");
  }

  async function address(code) {
    const stream = new Blob([code]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    const text = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    return `${root}playground/index.html#code=${text}`;
  }

  async function begin() {
    let session = "";
    for (const block of document.querySelectorAll(".highlight-pycon pre")) {
      session += source(block) + "\n";
      if (ELSEWHERE.test(session)) return;
      const link = document.createElement("a");
      link.className = "try";
      link.textContent = "Try it";
      link.title = "This page's code up to here, in the playground";
      link.href = await address(session);
      block.closest(".highlight-pycon").append(link);
    }
  }

  document.addEventListener("DOMContentLoaded", begin);
})();
