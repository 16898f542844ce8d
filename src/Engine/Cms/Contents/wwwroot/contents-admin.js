// The content list and editor: selects all, closes menus.
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.contents-menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.contents-menu[open]").forEach(function (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });

  document.querySelectorAll("[data-select-all]").forEach(function (all) {
    all.hidden = false;
    document.querySelector("label[for='" + all.id + "']").hidden = false;
    var boxes = function () {
      return Array.from(document.getElementsByName(all.dataset.selectAll));
    };
    all.addEventListener("change", function () {
      boxes().forEach(function (box) { box.checked = all.checked; });
    });
    document.addEventListener("change", function (event) {
      if (event.target.name === all.dataset.selectAll) {
        all.checked = boxes().every(function (box) { return box.checked; });
      }
    });
  });

  // Text that is not saved is not left behind without a question.
  var form = document.querySelector("form.contents-edit");
  if (form) {
    var changed = document.getElementById("edit-conflict") !== null;
    form.addEventListener("input", function () { changed = true; });
    form.addEventListener("submit", function (event) {
      if (!event.submitter || event.submitter.getAttribute("formtarget") !== "_blank") {
        changed = false;
      }
    });
    window.addEventListener("beforeunload", function (event) {
      if (changed) {
        event.preventDefault();
      }
    });
  }
})();
