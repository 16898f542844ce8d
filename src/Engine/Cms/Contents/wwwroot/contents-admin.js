// The content list and editor: selects all, closes menus, sets times.
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

  // A date or a time is set to now, in the site's time zone, or emptied with one press.
  function now(editor, length) {
    return new Date(Date.now() + Number(editor.dataset.utcOffset) * 60000).toISOString().slice(0, length);
  }

  function timeButton(input, text, value) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-outline-secondary";
    button.textContent = text;
    if (input.id) {
      button.setAttribute("aria-controls", input.id);
    }
    button.addEventListener("click", function () {
      input.value = value();
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.focus();
    });
    return button;
  }

  document.querySelectorAll("form.contents-edit").forEach(function (editor) {
    editor.querySelectorAll("input[type='datetime-local'], input[type='date']").forEach(function (input) {
      var isTime = input.type === "datetime-local";
      var group = document.createElement("div");
      group.className = "input-group contents-time";
      input.parentNode.insertBefore(group, input);
      group.append(
        input,
        timeButton(input, isTime ? editor.dataset.textNow : editor.dataset.textToday, function () { return now(editor, isTime ? 16 : 10); }),
        timeButton(input, editor.dataset.textClear, function () { return ""; }));
    });
  });

  // Text that is not saved is not left behind without a question.
  var form = document.querySelector("form.contents-edit");
  if (form) {
    var changed = document.getElementById("edit-conflict") !== null;
    form.addEventListener("input", function () { changed = true; });
    form.addEventListener("submit", function (event) {
      if (!event.submitter || (event.submitter.getAttribute("formtarget") !== "_blank" && !event.submitter.hasAttribute("data-download"))) {
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
