// Lets the browser keep the page that says that there is no connection.
if ("serviceWorker" in navigator && window.isSecureContext) {
  window.addEventListener("load", () => {
    navigator.serviceWorker
      .register(`/worker.js?language=${document.documentElement.lang}`, { updateViaCache: "none" })
      .catch(() => undefined);
  });
}
