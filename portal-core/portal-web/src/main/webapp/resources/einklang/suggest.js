// Suggestions while somebody types in a box for searching: a combobox with a list. Without script the box searches as well.
(() => {
  "use strict";
  const PAUSE = 150;
  let number = 0;

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-ek-suggest]").forEach(equip));

  function equip(box) {
    const id = `ek-suggest-${++number}`;
    const list = document.createElement("ul");
    const told = document.createElement("span");
    let waiting = 0;
    let asked = 0;
    let at = -1;

    list.id = id;
    list.className = "ek-suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", box.dataset.ekSuggestLabel);
    list.hidden = true;
    told.className = "ek-sr";
    told.setAttribute("aria-live", "polite");
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-expanded", "false");
    box.setAttribute("aria-controls", id);
    box.after(list, told);

    box.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
    box.addEventListener("keydown", keys);
    box.addEventListener("blur", () => setTimeout(close, PAUSE));
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const chosen = event.target.closest("[role=option]");
      if (chosen) {
        location.assign(chosen.dataset.address);
      }
    });

    async function ask() {
      const typed = box.value.trim();
      const mine = ++asked;
      if (typed.length < 2) {
        close();
        return;
      }
      try {
        const answer = await fetch(
          `/suggestions?in=${encodeURIComponent(box.dataset.ekSuggest)}&q=${encodeURIComponent(typed)}`,
          { headers: { Accept: "application/json" } }
        );
        const json = (answer.headers.get("Content-Type") || "").startsWith("application/json");
        const found = answer.ok && json ? await answer.json() : [];
        if (mine === asked && document.activeElement === box) {
          show(found);
        }
      } catch (away) {
        close();
      }
    }

    function show(found) {
      at = -1;
      list.replaceChildren(...found.map(option));
      list.hidden = found.length === 0;
      box.setAttribute("aria-expanded", String(found.length > 0));
      box.removeAttribute("aria-activedescendant");
      told.textContent =
        found.length === 0
          ? ""
          : found.length === 1
            ? box.dataset.ekSuggestOne
            : box.dataset.ekSuggestMany.replace("#", String(found.length));
    }

    function option(thing, index) {
      const item = document.createElement("li");
      const title = document.createElement("span");
      const kind = document.createElement("span");
      item.id = `${id}-${index}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.address = thing.address;
      title.textContent = thing.title;
      kind.textContent = thing.kind;
      kind.className = "ek-muted ek-small";
      item.append(title, " ", kind);
      return item;
    }

    function close() {
      asked++;
      show([]);
    }

    function keys(event) {
      const options = [...list.children];
      if (list.hidden || options.length === 0) {
        if (event.key === "ArrowDown" && box.value.trim().length > 1) {
          event.preventDefault();
          ask();
        }
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        move(options, event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        location.assign(options[at].dataset.address);
      } else if (event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        close();
      } else if (event.key === "Tab") {
        close();
      }
    }

    // past either end lies the box itself
    function move(options, step) {
      const places = options.length + 1;
      at = ((at + 1 + step + places) % places) - 1;
      options.forEach((one, index) => one.setAttribute("aria-selected", String(index === at)));
      if (at < 0) {
        box.removeAttribute("aria-activedescendant");
      } else {
        box.setAttribute("aria-activedescendant", options[at].id);
        options[at].scrollIntoView({ block: "nearest" });
      }
    }
  }
})();
