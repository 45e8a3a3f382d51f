// Looks every two seconds how far a job is; when it is over, the page is shown anew. Looking prolongs no session.
(() => {
  "use strict";
  const PAUSE = 2000;
  const PLACE = "[data-ek-progress=again]";

  document.addEventListener("DOMContentLoaded", () => {
    if (document.querySelector(PLACE)) {
      setTimeout(look, PAUSE);
    }
  });

  async function look() {
    try {
      const answer = await fetch(location.pathname + location.search, {
        cache: "no-store",
        redirect: "manual",
        headers: { "Einklang-Background": "1" },
      });
      if (answer.status !== 200) {
        location.reload();
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.querySelector(PLACE);
      if (!now) {
        location.reload();
        return;
      }
      tell(now);
    } catch (failure) {
      // no connection: the next look may have one
    }
    setTimeout(look, PAUSE);
  }

  function tell(now) {
    const place = document.querySelector(PLACE);
    const said = place.querySelector("[role=status]");
    const words = now.querySelector("[role=status]").textContent;
    if (said.textContent !== words) {
      said.textContent = words;
      place.querySelector("progress").replaceWith(document.importNode(now.querySelector("progress"), true));
    }
  }
})();
