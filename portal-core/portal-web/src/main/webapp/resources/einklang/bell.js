// Lets the bell tell what came while the page is open. Only a page that is looked at asks, and asking prolongs no session.
(() => {
  "use strict";
  const EVERY = 30000;
  const bells = document.querySelectorAll("[data-ek-bell]");
  if (bells.length === 0) {
    return;
  }
  const told = document.querySelector("[data-ek-bell-told]");
  let unread = Number(bells[0].dataset.ekUnread);
  let asked = Date.now();
  const timer = setInterval(look, EVERY);

  document.addEventListener("visibilitychange", () => {
    if (Date.now() - asked >= EVERY) {
      look();
    }
  });

  async function look() {
    if (document.visibilityState !== "visible") {
      return;
    }
    asked = Date.now();
    try {
      const answer = await fetch("/bell?in=" + encodeURIComponent(bells[0].dataset.ekBell), {
        cache: "no-store",
        redirect: "manual",
        headers: { "Einklang-Background": "1" },
      });
      if (answer.status === 200) {
        tell(await answer.json());
      } else {
        clearInterval(timer); // the session is over; the page says so itself
      }
    } catch (failure) {
      // no connection: the next time
    }
  }

  function tell(news) {
    if (news.unread === unread) {
      return;
    }
    for (const bell of bells) {
      const tally = bell.querySelector("[data-ek-bell-tally]");
      tally.hidden = news.unread === 0;
      tally.textContent = news.tally;
      const words = bell.querySelector("[data-ek-bell-words]");
      words.textContent = news.unread === 0 && words.dataset.before ? "" : (words.dataset.before || "") + news.words;
    }
    if (news.unread > unread) {
      told.textContent = news.words;
    }
    unread = news.unread;
  }
})();
