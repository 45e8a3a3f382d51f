// Shows at once what follows from the boxes that are ticked in a form: asks the page itself, with the ticked boxes in the
// address, and takes over nothing but the parts that are made for that. Asking keeps nothing and prolongs no session.
(() => {
  "use strict";
  const PAUSE = 200;
  const FORM = "form[data-ek-live-form]";
  const PART = "[data-ek-live]";
  let waiting;
  let asked = 0;
  let asking;

  document.addEventListener("change", (event) => {
    const form = event.target.matches("input[type=checkbox]") && event.target.closest(FORM);
    if (form) {
      const mine = ++asked;
      clearTimeout(waiting);
      waiting = setTimeout(() => look(form, mine), PAUSE);
    }
  });

  // what the form has brought about is told by the next page, not by an answer that nobody reads
  document.addEventListener("submit", () => {
    asked++;
    clearTimeout(waiting);
    asking?.abort();
  });

  async function look(form, mine) {
    asking = new AbortController();
    const query = new URLSearchParams({ "einklang.live": form.id });
    for (const box of form.querySelectorAll("input[type=checkbox]:checked")) {
      query.append(box.name, box.value);
    }
    try {
      const answer = await fetch(location.pathname + "?" + query, {
        cache: "no-store",
        redirect: "manual",
        signal: asking.signal,
        headers: { "Einklang-Background": "1" },
      });
      if (answer.status !== 200 || mine !== asked) {
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mine === asked) {
        page.querySelectorAll(PART).forEach(show);
      }
    } catch (failure) {
      // no connection, or sent meanwhile: what was ticked is still there, and the next tick asks again
    }
  }

  function show(now) {
    const place = document.getElementById(now.id);
    // where somebody is just ticking nothing is moved under their hands, and what stays the same is not read out again
    if (place && !place.contains(document.activeElement) && place.innerHTML !== now.innerHTML) {
      place.replaceChildren(...document.importNode(now, true).childNodes);
    }
  }
})();
