// Offers people while somebody types after an @: whom the portal names for the words, or, where the field names an element of the
// page (#…), those who stand there. Without it, the name that is typed is enough.
(() => {
  "use strict";
  const QUIET = 200; // milliseconds without a key
  const LONGEST = 60;
  const MOST = 6;

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("textarea[data-ek-mentions]:not([data-ek-watched])").forEach(watch);
  });

  function watch(field) {
    field.dataset.ekWatched = "true"; // a page with several fields runs this as often
    const list = document.createElement("ul");
    const voice = document.createElement("p");
    let timer = 0;
    let asked = 0;
    let chosen = -1;
    let closedAt = -1;
    list.id = `${field.id}-people`;
    list.className = "ek-mentions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.dataset.ekLabel);
    list.hidden = true;
    voice.className = "ek-sr";
    voice.setAttribute("aria-live", "polite");
    field.after(list, voice);
    field.setAttribute("aria-autocomplete", "list");

    field.addEventListener("input", () => {
      closedAt = -1;
      later();
    });
    field.addEventListener("click", later);
    field.addEventListener("blur", () => close());
    field.addEventListener("keydown", (event) => {
      if (list.hidden || event.isComposing) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        choose((chosen + (event.key === "ArrowDown" ? 1 : list.children.length - (chosen < 0 ? 0 : 1))) % list.children.length);
      } else if ((event.key === "Enter" || event.key === "Tab") && chosen >= 0) {
        take(list.children[chosen]);
      } else if (event.key === "Escape") {
        closedAt = begin();
        close();
      } else {
        return;
      }
      event.preventDefault();
    });

    // where the @ stands that the cursor is behind, or -1
    function begin() {
      const before = field.value.slice(0, field.selectionEnd);
      const at = before.lastIndexOf("@");
      const typed = before.slice(at + 1);
      const fits = at >= 0 && typed.length > 0 && typed.length <= LONGEST && !/[\n@]/.test(typed) && /^[\p{L}\p{N}]/u.test(typed);
      return fits && !/[\p{L}\p{N}._\-+\\]$/u.test(before.slice(0, at)) ? at : -1;
    }

    function later() {
      clearTimeout(timer);
      timer = setTimeout(ask, QUIET);
    }

    async function ask() {
      const at = begin();
      if (at < 0 || at === closedAt) {
        close();
        return;
      }
      const mine = ++asked;
      const typed = field.value.slice(at + 1, field.selectionEnd);
      try {
        const people = await offered(field.dataset.ekMentions, typed);
        if (mine === asked && begin() === at && document.activeElement === field) {
          show(people);
        }
      } catch (failure) {
        close();
      }
    }

    function show(people) {
      if (people.length === 0) {
        const open = !list.hidden;
        close();
        voice.textContent = open ? field.dataset.ekNone : "";
        return;
      }
      list.replaceChildren(...people.map(option));
      list.hidden = false;
      list.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-controls", list.id);
      choose(-1);
      voice.textContent = field.dataset.ekFound.replace("{0}", people.length);
    }

    function option(person, place) {
      const item = document.createElement("li");
      const sub = document.createElement("span");
      item.id = `${list.id}-${place}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.name = person.name;
      item.append(person.name, " ");
      sub.className = "ek-muted";
      sub.textContent = person.sub;
      item.append(sub);
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        take(item);
      });
      return item;
    }

    function choose(place) {
      chosen = place;
      [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === place)));
      if (place < 0) {
        field.removeAttribute("aria-activedescendant");
      } else {
        field.setAttribute("aria-activedescendant", list.children[place].id);
        list.children[place].scrollIntoView({ block: "nearest" });
      }
    }

    function take(item) {
      const at = begin();
      if (at >= 0) {
        field.setRangeText(`@${item.dataset.name} `, at, field.selectionEnd, "end");
        closedAt = -1;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      clearTimeout(timer);
      close();
      field.focus();
    }

    function close() {
      asked++;
      list.hidden = true;
      list.replaceChildren();
      chosen = -1;
      field.removeAttribute("aria-controls");
      field.removeAttribute("aria-activedescendant");
    }
  }

  async function offered(place, typed) {
    if (place.startsWith("#")) {
      const words = folded(typed).split(/\s+/).filter((word) => word !== "");
      return JSON.parse(document.querySelector(place).dataset.ekPeople).filter((person) => {
        const parts = folded(`${person.name} ${person.sub}`).split(/[\s·-]+/);
        return words.every((word) => parts.some((part) => part.startsWith(word)));
      }).slice(0, MOST);
    }
    const answer = await fetch(`${place}&q=${encodeURIComponent(typed)}`);
    return answer.ok ? answer.json() : [];
  }

  function folded(text) {
    return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  }
})();
