// Cells that were copied out of a spreadsheet and are pasted into repeated rows go into their fields, row by row. What a field
// does not understand is marked and left as it was, and all of it can be undone. Nothing is sent by that.
(() => {
  "use strict";
  const SPARE = "ek-form__row--spare";
  const FAULTY = "kern-form-input--error";
  const MONTHS = ["jan", "feb", "m(?:ä|ae|a)?r", "apr", "ma[iy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "de[zc]"];

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-ek-rows]:not([data-ek-ready])").forEach(prepare);
  });

  function prepare(place) {
    place.dataset.ekReady = "true";
    const rows = [...place.querySelectorAll(".ek-form__row")];
    const more = place.querySelector("[data-ek-rows-more]");
    const undo = place.querySelector("[data-ek-rows-undo]");
    const said = place.querySelector("[data-ek-rows-said]");
    let before = [];

    rows.filter((row) => fields(row)[0]?.value).forEach(show); // what came back with a fault, or out of a draft
    place.querySelector("[data-ek-rows-hint]").hidden = false;
    offer();
    more.addEventListener("click", () => {
      const next = rows.find(isSpare);
      show(next);
      offer();
      fields(next)[0].focus();
    });
    undo.addEventListener("click", takeBack);
    place.addEventListener("input", (event) => {
      if (event.isTrusted) {
        unmark(event.target);
      }
    });
    place.addEventListener("paste", (event) => {
      const row = event.target.closest(".ek-form__row");
      const lines = cells(event.clipboardData?.getData("text/plain") || "");
      const typed = ["date", "time"].includes(event.target.type);
      if (row && lines.length > 0 && (typed || lines.length > 1 || lines[0].length > 1)) {
        event.preventDefault();
        fill(rows.indexOf(row), fields(row).indexOf(event.target), lines);
      }
    });

    function fill(first, column, lines) {
      const known = withoutHeads(lines, fields(rows[first]).slice(column));
      const unclear = [];
      let left = 0;
      let filled = 0;
      before = [];
      known.forEach((line, i) => {
        const row = rows[first + i];
        if (!row) {
          left += line.filter((text) => text !== "").length;
          return;
        }
        if (isSpare(row)) {
          show(row);
          before.push(() => row.classList.add(SPARE));
        }
        filled += 1;
        const places = fields(row);
        line.forEach((text, j) => {
          const field = places[column + j];
          if (text !== "" && field) {
            put(field, text, unclear);
          } else if (text !== "") {
            left += 1;
          }
        });
      });
      tell(filled, unclear, left);
      offer();
    }

    function put(field, text, unclear) {
      const value = understood(field, text);
      const former = field.value;
      before.push(() => {
        unmark(field);
        set(field, former);
      });
      if (value === null) {
        mark(field);
        unclear.push(`${name(field)}: "${text.slice(0, 40)}"`);
      } else {
        unmark(field);
        set(field, value);
      }
    }

    function takeBack() {
      before.reverse().forEach((step) => step());
      before = [];
      said.textContent = place.dataset.undone;
      undo.hidden = true;
      offer();
      fields(rows[0])[0].focus();
    }

    function tell(filled, unclear, left) {
      const sentences = [place.dataset.filled.replace("{0}", filled)];
      if (unclear.length > 0) {
        sentences.push(place.dataset.unclear.replace("{0}", () => unclear.join("; ")));
      }
      if (left > 0) {
        sentences.push(place.dataset.left.replace("{0}", left));
      }
      said.textContent = sentences.join(" ");
      undo.hidden = false;
    }

    function offer() {
      more.hidden = !rows.some(isSpare);
    }
  }

  function isSpare(row) {
    return row.classList.contains(SPARE);
  }

  function show(row) {
    row.classList.remove(SPARE);
  }

  function fields(row) {
    return [...row.querySelectorAll("input:not([type=hidden]), select, textarea")];
  }

  function name(field) {
    const label = field.labels[0];
    return label ? label.firstChild.textContent.trim() : "";
  }

  function set(field, value) {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function mark(field) {
    field.dataset.ekUnclear = "true";
    field.setAttribute("aria-invalid", "true");
    field.closest(".kern-form-input")?.classList.add(FAULTY);
  }

  function unmark(field) {
    if (field.dataset.ekUnclear) {
      delete field.dataset.ekUnclear;
      field.removeAttribute("aria-invalid");
      field.closest(".kern-form-input")?.classList.remove(FAULTY);
    }
  }

  /** Lines of cells as spreadsheets copy them: tabs between cells, quotes around what has a tab, a break or a quote in it. */
  function cells(text) {
    const lines = [[]];
    const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
    const source = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
    while (source !== "" && pattern.lastIndex <= source.length) {
      const found = pattern.exec(source);
      if (!found) {
        break;
      }
      const [, quoted, plain, end] = found;
      lines[lines.length - 1].push((quoted === undefined ? plain : quoted.replace(/""/g, '"')).trim());
      if (end === "\n") {
        lines.push([]);
      } else if (end === "") {
        break;
      }
    }
    return lines.filter((line) => line.some((cell) => cell !== ""));
  }

  /** Above days and times people copy heads along, which are neither. */
  function withoutHeads(lines, places) {
    const typed = places
      .map((field, i) => [field, lines[0][i] || ""])
      .filter(([field, text]) => ["date", "time"].includes(field.type) && text !== "");
    const heads = lines.length > 1 && typed.length > 0
      && typed.every(([field, text]) => !/\d/.test(text) && understood(field, text) === null);
    return heads ? lines.slice(1) : lines;
  }

  /** The text as the field wants it; null if it does not understand it. */
  function understood(field, text) {
    if (field.type === "date") {
      return day(text);
    }
    if (field.type === "time") {
      return time(text);
    }
    if (field.tagName === "SELECT") {
      const wanted = text.toLowerCase();
      const option = [...field.options].find((one) => one.text.trim().toLowerCase() === wanted);
      return option ? option.value : null;
    }
    if (["checkbox", "radio", "file"].includes(field.type)) {
      return null;
    }
    return field.maxLength >= 0 && text.length > field.maxLength ? null : text;
  }

  /** As people and programs write days: 2027-03-31, 31.3.2027, 31/03/27, Mi, 31. März 2027. */
  function day(text) {
    const bare = text.replace(/[ T]+\d{1,2}:\d{2}(:\d{2})?.*$/, "").replace(/^\p{L}+\.?,?\s+(?=\d)/u, "").trim();
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
    if (iso) {
      return date(+iso[1], +iso[2], +iso[3]);
    }
    const figures = /^(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4}|\d{2})$/.exec(bare);
    if (figures) {
      return date(year(figures[3]), +figures[2], +figures[1]);
    }
    const words = /^(\d{1,2})\.?\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(bare);
    const month = words ? MONTHS.findIndex((one) => new RegExp(`^${one}`, "i").test(words[2])) : -1;
    return month < 0 ? null : date(+words[3], month + 1, +words[1]);
  }

  function year(text) {
    return text.length === 2 ? 2000 + Number(text) : Number(text);
  }

  function date(y, m, d) {
    const known = new Date(Date.UTC(y, m - 1, d));
    const exists = known.getUTCFullYear() === y && known.getUTCMonth() === m - 1 && known.getUTCDate() === d;
    return exists ? `${String(y).padStart(4, "0")}-${two(m)}-${two(d)}` : null;
  }

  /** 9:30, 09.30 Uhr, 9 Uhr, 13:00:00, 2:30 pm. */
  function time(text) {
    const parts = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*(uhr|h|am|pm)?\.?$/i.exec(text.trim());
    if (!parts) {
      return null;
    }
    const half = (parts[3] || "").toLowerCase();
    let hour = Number(parts[1]);
    if (half === "am" || half === "pm") {
      hour = (hour % 12) + (half === "pm" ? 12 : 0);
    }
    const minute = Number(parts[2] || 0);
    return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
  }

  function two(number) {
    return String(number).padStart(2, "0");
  }
})();
