// What the frame does beyond links and forms. Every page also works without it.
(() => {
  "use strict";
  const keysOn = () => document.documentElement.dataset.ekKeys !== "off";
  const keySheet = () => document.getElementById("keys");

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-ek-dialog]");
    const dialog = opener && document.getElementById(opener.dataset.ekDialog);
    if (dialog && dialog.showModal) {
      event.preventDefault();
      dialog.showModal();
    }
    const closer = event.target.closest("[data-ek-close]");
    if (closer) {
      event.preventDefault();
      closer.closest("dialog").close();
    }
    closePopups(event.target);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = document.querySelector("details.ek-pop[open]");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      }
    } else if (keysOn() && !event.ctrlKey && !event.metaKey) {
      shortcut(event);
    }
  });

  document.addEventListener("focusin", (event) => closePopups(event.target));

  document.addEventListener("DOMContentLoaded", () => {
    const summary = document.querySelector("[data-ek-focus]");
    if (summary) {
      summary.focus();
    }
    listShortcuts();
  });

  function closePopups(target) {
    document.querySelectorAll("details.ek-pop[open]").forEach((popup) => {
      if (!popup.contains(target)) {
        popup.open = false;
      }
    });
  }

  // "/" and "?" while nobody types; Alt and a letter for what the page itself offers
  function shortcut(event) {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (document.querySelector("dialog[open]")) {
      return;
    }
    if (event.altKey && event.key.length === 1) {
      press(document.querySelector(`[data-ek-key="${CSS.escape(event.key.toLowerCase())}"]`), event);
    } else if (!typing && !event.altKey && event.key === "/") {
      press(document.querySelector('[data-ek-key="/"]'), event);
    } else if (!typing && !event.altKey && event.key === "?" && keySheet()) {
      event.preventDefault();
      keySheet().showModal();
    }
  }

  function press(target, event) {
    if (target) {
      event.preventDefault();
      target.focus();
      if (target.matches("button, a")) {
        target.click();
      }
    }
  }

  function listShortcuts() {
    const list = document.querySelector("[data-ek-keys]");
    if (!list || list.tagName !== "DL") {
      return;
    }
    document.querySelectorAll("[data-ek-key]").forEach((target) => {
      if (target.dataset.ekKey !== "/") {
        const term = document.createElement("dt");
        const key = document.createElement("kbd");
        key.textContent = `Alt ${target.dataset.ekKey.toUpperCase()}`;
        term.append(key);
        const meaning = document.createElement("dd");
        meaning.textContent = target.textContent.trim();
        list.append(term, meaning);
      }
    });
  }
})();
