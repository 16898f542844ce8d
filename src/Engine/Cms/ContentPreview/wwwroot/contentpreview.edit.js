// The editor's side of the live preview: sends the form as it stands whenever it changes and the preview's window is open.
(function () {
  "use strict";

  var button = document.querySelector("[data-live-preview]");
  var form = button && button.closest("form");
  if (!form || !window.fetch) {
    return;
  }

  var preview = null;
  var timer = 0;
  var sending = null;
  button.hidden = false;

  function isOpen() {
    return preview !== null && !preview.closed;
  }

  function send() {
    if (window.tinymce) {
      window.tinymce.triggerSave();
    }
    var data = new FormData(form);
    data.append("ContentItemType", button.dataset.type);
    data.append("ContentItemId", button.dataset.id || "");
    if (sending) {
      sending.abort();
    }
    sending = new AbortController();
    fetch(button.dataset.draft, { method: "POST", body: data, signal: sending.signal })
      .then(function (response) { return response.ok ? response.json() : null; })
      .then(function (answer) {
        if (answer && isOpen()) {
          preview.postMessage({ previewUrl: answer.url }, window.location.origin);
        }
      })
      .catch(function () { /* A later change sends it again. */ });
  }

  function changed() {
    if (isOpen()) {
      window.clearTimeout(timer);
      timer = window.setTimeout(send, 600);
    }
  }

  button.addEventListener("click", function () {
    preview = window.open(button.dataset.window, "content-preview");
  });

  window.addEventListener("message", function (event) {
    if (event.origin === window.location.origin && event.data && event.data.previewReady && isOpen()) {
      send();
    }
  });

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
})();
