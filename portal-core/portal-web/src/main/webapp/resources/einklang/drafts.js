// Keeps on the server what people type, within three seconds, and says so. Nothing is stored in the browser.
(() => {
  "use strict";
  const QUIET = 800; // milliseconds without a key
  const LATEST = 2400; // after the first change, so that three seconds are enough with the way to the server
  const AGAIN = 5000; // after a failure

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("form[data-ek-draft]").forEach(watch);
  });

  function watch(form) {
    const fields = new Set(words("einklang.fields"));
    const changed = new Set();
    let made = value("einklang.made");
    let first = 0;
    let timer = 0;
    let running = null;
    let sent = false;

    form.addEventListener("input", note);
    form.addEventListener("change", note);
    form.addEventListener("submit", (event) => {
      if (navigator.onLine === false) {
        event.preventDefault();
        say("bad", texts().offline);
        return;
      }
      sent = true; // what is typed travels with the form
      clearTimeout(timer);
      if (running) {
        running.abort();
      }
    });
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") {
        leave();
      }
    });
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) {
        sent = false;
        made = "";
      }
    });
    window.addEventListener("online", () => {
      if (changed.size > 0) {
        save();
      }
    });

    function note(event) {
      const name = event.target.name || "";
      const short = name.startsWith(`${form.id}:`) ? name.slice(form.id.length + 1) : "";
      if (fields.has(short)) {
        changed.add(short);
        form.querySelector("[data-ek-saved]").setAttribute("role", "status");
        first = first || Date.now();
        plan(Math.max(0, Math.min(QUIET, first + LATEST - Date.now())));
      }
    }

    function plan(wait) {
      clearTimeout(timer);
      timer = setTimeout(save, wait);
    }

    async function save() {
      if (sent || changed.size === 0) {
        return;
      }
      if (running) {
        plan(QUIET);
        return;
      }
      const names = [...changed];
      changed.clear();
      first = 0;
      running = new AbortController();
      try {
        const answer = await fetch("/drafts", { method: "POST", body: body(names), signal: running.signal });
        if (answer.status === 200) {
          say("ok", await answer.text());
        } else if (answer.status !== 204) {
          refused(answer.status, names);
        }
      } catch (failure) {
        again(names, texts().failed);
      } finally {
        running = null;
      }
    }

    function refused(status, names) {
      if (status === 403) {
        say("bad", texts().other);
      } else if (status === 413) {
        say("bad", texts().large);
      } else {
        again(names, status === 401 ? texts().away : texts().failed);
      }
    }

    function again(names, text) {
      names.forEach((name) => changed.add(name));
      if (!sent) {
        say("bad", text);
        plan(AGAIN);
      }
    }

    function leave() {
      if (!sent && changed.size > 0 && navigator.sendBeacon("/drafts", body([...changed]))) {
        changed.clear();
      }
    }

    function body(names) {
      const all = new FormData(form);
      const sending = new URLSearchParams();
      ["form", "fields", "seen", "owner", "page"].forEach((name) => sending.set(`einklang.${name}`, value(`einklang.${name}`)));
      sending.set("einklang.act", "save");
      sending.set("einklang.made", made);
      sending.set("einklang.changed", names.join(" "));
      names.concat(words("einklang.seen")).forEach((name) => {
        all.getAll(`${form.id}:${name}`).forEach((text) => sending.append(`${form.id}:${name}`, text));
      });
      return sending;
    }

    function say(kind, text) {
      const place = form.querySelector("[data-ek-saved]");
      ["ok", "bad"].forEach((one) => {
        const line = place.querySelector(`[data-ek-${one}]`);
        const words = line.querySelector("span");
        if (one === kind && words.textContent !== text) {
          words.textContent = text;
        }
        line.hidden = one !== kind;
      });
    }

    function texts() {
      return form.querySelector("[data-ek-saved]").dataset;
    }

    function value(name) {
      const field = form.elements.namedItem(name);
      return field ? field.value : "";
    }

    function words(name) {
      return value(name).split(" ").filter((word) => word);
    }
  }
})();
