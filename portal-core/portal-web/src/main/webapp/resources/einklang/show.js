// Turns the pages of a presentation by keys: what they do, the links of the page do as well.
(() => {
  "use strict";
  const ON = ["ArrowRight", "ArrowDown", "PageDown", " "];
  const BACK = ["ArrowLeft", "ArrowUp", "PageUp"];

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isBusy(event)) {
      return;
    }
    const way = wayOf(event);
    const link = way && document.querySelector(`[data-ek-show="${way}"]`);
    if (link && !canScroll(event.key, way)) {
      event.preventDefault();
      link.click();
    }
  });

  function wayOf(event) {
    if (event.key === "Escape") {
      return "end";
    }
    if (BACK.includes(event.key) || (event.key === " " && event.shiftKey)) {
      return "back";
    }
    return ON.includes(event.key) ? "on" : "";
  }

  // Something that takes keys itself, or lies over the page
  function isBusy(event) {
    return document.querySelector("dialog[open], details.ek-pop[open]")
      || event.target.closest("input, textarea, select, summary, button, [contenteditable]");
  }

  // What is longer than the wall is read to its end before the next one comes
  function canScroll(key, way) {
    if (way === "end" || key === "ArrowRight" || key === "ArrowLeft") {
      return false;
    }
    const shown = document.getElementById("content").getBoundingClientRect();
    return way === "on" ? shown.bottom > window.innerHeight + 1 : shown.top < -1;
  }
})();
