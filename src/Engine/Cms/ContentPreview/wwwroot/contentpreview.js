// The window beside the editor: shows each draft that the editor sends, at the place where the last one was scrolled to.
(function () {
  "use strict";

  var frame = document.getElementById("preview-frame");
  var top = 0;

  window.addEventListener("message", function (event) {
    if (event.origin !== window.location.origin || !event.data || typeof event.data.previewUrl !== "string") {
      return;
    }
    var url = new URL(event.data.previewUrl, window.location.href);
    if (url.origin !== window.location.origin) {
      return;
    }
    if (!frame.hidden && frame.contentWindow) {
      top = frame.contentWindow.scrollY;
    }
    frame.hidden = false;
    frame.src = url.href;
  });

  frame.addEventListener("load", function () {
    frame.contentWindow.scrollTo(0, top);
  });

  if (window.opener) {
    window.opener.postMessage({ previewReady: true }, window.location.origin);
  }
})();
