// Entries of a numbered list are dragged by their number to another place. The buttons of the list do the same for keyboards and
// fingers; this sends what they would.
(() => {
  "use strict";
  const ENTRY = "[data-ek-entry]";
  const BEFORE = "ek-is-before";
  const BEHIND = "ek-is-behind";

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-ek-dragging]").forEach(prepare);
  });

  function prepare(place) {
    const list = place.closest("form").querySelector("ol");
    const [entry, position] = place.querySelectorAll("input[type=hidden]");
    let dragged = null;

    list.querySelectorAll(".ek-agenda__n").forEach((grip) => {
      grip.draggable = true;
      grip.title = place.dataset.hint;
      grip.addEventListener("dragstart", (event) => {
        dragged = grip.closest(ENTRY);
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", dragged.textContent.trim());
        event.dataTransfer.setDragImage(dragged, 0, 0);
      });
      grip.addEventListener("dragend", () => {
        unmark();
        dragged = null;
      });
    });
    list.addEventListener("dragover", (event) => {
      const over = event.target.closest(ENTRY);
      if (!dragged || !over) {
        return;
      }
      event.preventDefault();
      unmark();
      if (over !== dragged) {
        over.classList.add(isBehind(event, over) ? BEHIND : BEFORE);
      }
    });
    list.addEventListener("drop", (event) => {
      const over = event.target.closest(ENTRY);
      if (!dragged || !over) {
        return;
      }
      event.preventDefault();
      if (over !== dragged) {
        send(over, isBehind(event, over));
      }
    });

    function send(over, behind) {
      const others = [...list.querySelectorAll(ENTRY)].filter((one) => one !== dragged);
      entry.value = dragged.dataset.ekEntry;
      position.value = String(others.indexOf(over) + (behind ? 2 : 1));
      place.querySelector("button, input[type=submit]").click();
    }

    function unmark() {
      list.querySelectorAll(ENTRY).forEach((one) => one.classList.remove(BEFORE, BEHIND));
    }
  }

  function isBehind(event, over) {
    const box = over.getBoundingClientRect();
    return event.clientY > box.top + box.height / 2;
  }
})();
