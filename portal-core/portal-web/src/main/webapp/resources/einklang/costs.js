// Shows at once how costs are divided while people type: asks the page itself, with the fields in the address, and takes over
// nothing but the table. Asking prolongs no session and touches no field.
(() => {
  "use strict";
  const PAUSE = 400;
  const FIELDS = "[data-ek-costs]";
  const PREVIEW = "[data-ek-costs-preview]";
  let waiting;
  let asked = 0;

  document.addEventListener("input", (event) => {
    const fields = event.target.closest(FIELDS);
    if (fields) {
      clearTimeout(waiting);
      waiting = setTimeout(() => look(fields), PAUSE);
    }
  });

  async function look(fields) {
    const mine = ++asked;
    const query = new URLSearchParams();
    for (const field of fields.querySelectorAll("input")) {
      if (field.name && (!["checkbox", "radio"].includes(field.type) || field.checked)) {
        query.append(field.name, field.value);
      }
    }
    try {
      const answer = await fetch(location.pathname + "?" + query, {
        cache: "no-store",
        redirect: "manual",
        headers: { "Einklang-Background": "1" },
      });
      if (answer.status !== 200 || mine !== asked) {
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.querySelector(PREVIEW);
      if (now && mine === asked) {
        fields.querySelector(PREVIEW).replaceChildren(...document.importNode(now, true).childNodes);
      }
    } catch (failure) {
      // no connection: what was typed is still there, and the next letter asks again
    }
  }
})();
