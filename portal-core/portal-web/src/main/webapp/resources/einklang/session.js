// Says in time that the session will end, and keeps it going if the person wants to. Asking does not prolong it.
(() => {
  "use strict";
  const AGAIN = 30; // seconds between questions while the note is there
  const place = document.querySelector("[data-ek-session]");
  if (!place) {
    return;
  }
  const words = place.querySelector("[data-ek-words]");
  const stay = place.querySelector("[data-ek-stay]");
  const again = place.querySelector("[data-ek-again]");
  const notice = Number(place.dataset.notice);
  let timer = 0;
  let due = 0;

  wait(Number(place.dataset.left) - notice);
  stay.addEventListener("click", async () => {
    await ask({ method: "POST" });
    if (stay.hidden) {
      document.getElementById("content").focus();
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() >= due) {
      look();
    }
  });

  function wait(seconds) {
    const milliseconds = Math.max(0, seconds) * 1000;
    due = Date.now() + milliseconds;
    clearTimeout(timer);
    timer = setTimeout(look, milliseconds);
  }

  function look() {
    return ask({ headers: { "Einklang-Background": "1" } });
  }

  async function ask(how) {
    try {
      const answer = await fetch("/session", { cache: "no-store", ...how });
      if (answer.status === 200) {
        tell(await answer.json());
      } else {
        wait(AGAIN);
      }
    } catch (failure) {
      wait(AGAIN); // no connection
    }
  }

  function tell(state) {
    if (state.over) {
      show(place.dataset.over, again);
    } else if (state.left > notice) {
      show("", null);
      wait(state.left - notice);
    } else {
      show(state.text, state.canGoOn ? stay : null);
      wait(Math.min(Math.max(state.left, 1), AGAIN));
    }
  }

  // a screen reader says the words when they change, so they change only when they must
  function show(text, act) {
    if (words.textContent !== text) {
      words.textContent = text;
    }
    stay.hidden = act !== stay;
    again.hidden = act !== again;
    place.classList.toggle("ek-leaving--on", text !== "");
  }
})();
