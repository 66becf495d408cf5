// Pages that play in a frame take the scheme that the site is in, also where the reader has chosen another than the system's.
(function () {
  function paint() {
    for (const frame of document.querySelectorAll("iframe.player")) {
      try {
        frame.contentDocument.documentElement.dataset.theme = document.documentElement.dataset.theme;
      } catch {
        // Opened as files, pages cannot reach into each other; they follow the system then.
      }
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    for (const frame of document.querySelectorAll("iframe.player")) frame.addEventListener("load", paint);
    new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ["data-theme"] });
    paint();
  });
})();
