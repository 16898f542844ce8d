// Prints what templates log to the console.
(function () {
  "use strict";

  document.querySelectorAll("script[data-console]").forEach(function (logged) {
    console.log(JSON.parse(logged.textContent));
  });
}());
