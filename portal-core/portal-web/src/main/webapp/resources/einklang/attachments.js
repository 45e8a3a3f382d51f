// Files that are chosen or dropped are sent while a bar says how far they are. What the server says about them is shown in place.
// Without this the form is sent as any other.
(() => {
  "use strict";
  const ALL = 100 * 1024 * 1024; // what the server takes at once

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-ek-upload]").forEach(prepare);
  });

  function prepare(place) {
    const form = place.querySelector("form");
    const button = form.querySelector("button[type=submit]");
    const bar = place.querySelector("[data-ek-upload-bar]");
    const said = place.querySelector("[data-ek-upload-said]");
    const input = () => form.querySelector("input[type=file]");

    form.addEventListener("submit", (event) => {
      if (input().files.length > 0) {
        event.preventDefault();
        send();
      }
    });
    place.addEventListener("dragover", (event) => {
      if (event.dataTransfer.types.includes("Files")) {
        event.preventDefault();
        place.classList.add("ek-upload--over");
      }
    });
    place.addEventListener("dragleave", () => place.classList.remove("ek-upload--over"));
    place.addEventListener("drop", (event) => {
      place.classList.remove("ek-upload--over");
      if (event.dataTransfer.files.length > 0) {
        event.preventDefault();
        input().files = event.dataTransfer.files;
        form.requestSubmit(button);
      }
    });

    function send() {
      const sizes = [...input().files].map((file) => file.size);
      if (Math.max(...sizes) > Number(place.dataset.ekUpload) || sizes.reduce((sum, size) => sum + size) > ALL) {
        tell(place.dataset.large);
        return;
      }
      const fields = new FormData(form);
      fields.append(button.name, button.name);
      fields.append("jakarta.faces.partial.ajax", "true");
      fields.append("jakarta.faces.source", button.name);
      fields.append("jakarta.faces.partial.event", "click");
      fields.append("jakarta.faces.partial.execute", "@all");
      fields.append("jakarta.faces.partial.render", "@all");
      const request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.setRequestHeader("Faces-Request", "partial/ajax");
      request.upload.addEventListener("progress", (event) => show(event));
      request.upload.addEventListener("load", () => status(place.dataset.checking));
      request.addEventListener("load", () => answered(request));
      request.addEventListener("error", () => tell(place.dataset.failed));
      said.hidden = true;
      bar.hidden = false;
      button.disabled = true;
      status(place.dataset.sending);
      request.send(fields);
    }

    function show(event) {
      if (event.lengthComputable) {
        bar.querySelector("progress").value = Math.round((100 * event.loaded) / event.total);
      }
    }

    function status(words) {
      bar.querySelector("[role=status]").textContent = words;
    }

    function tell(words) {
      rest();
      said.querySelector("span").textContent = words;
      said.hidden = false;
    }

    function rest() {
      bar.hidden = true;
      button.disabled = false;
    }

    function answered(request) {
      const xml = request.status === 200 ? request.responseXML : null;
      const redirect = xml && xml.querySelector("redirect");
      if (redirect) {
        history.replaceState(null, "", redirect.getAttribute("url"));
        location.reload();
        return;
      }
      const parts = xml ? [...xml.querySelectorAll("update")] : [];
      const whole = parts.find((part) => part.textContent.includes("<main"));
      const page = whole && new DOMParser().parseFromString(whole.textContent, "text/html");
      const faults = page && page.getElementById("messages");
      if (!faults) {
        tell(place.dataset.failed);
        return;
      }
      rest();
      parts
        .filter((part) => part.id.includes("ViewState"))
        .forEach((part) =>
          document.querySelectorAll("input[name='jakarta.faces.ViewState']").forEach((field) => {
            field.value = part.textContent;
          }),
        );
      replace(input().closest(".kern-form-input"), page.getElementById(input().id).closest(".kern-form-input"));
      const former = document.getElementById("messages");
      const note = document.importNode(faults, true);
      if (former) {
        former.replaceWith(note);
      } else {
        place.before(note);
      }
      note.focus();
    }

    function replace(old, fresh) {
      old.replaceWith(document.importNode(fresh, true));
    }
  }
})();
