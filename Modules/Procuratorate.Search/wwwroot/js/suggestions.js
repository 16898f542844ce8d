// Titles while one types. Without this script the form searches as it is.
(() => {
  "use strict";
  const pause = 300;

  function enhance(form, number) {
    const input = form.querySelector("input[name=q]");
    const list = document.createElement("ul");
    const status = document.createElement("span");
    const listId = `search-suggestions-${number}`;
    let timer = 0;
    let asked = 0;
    let active = -1;

    list.id = listId;
    list.className = "search-suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.querySelector("label").textContent);
    list.hidden = true;
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", listId);
    input.setAttribute("aria-expanded", "false");
    input.parentElement.classList.add("search-combobox");
    input.after(list, status);

    const options = () => [...list.children];

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function choose(index) {
      const all = options();
      active = (index + all.length + 1) % (all.length + 1);
      if (active === all.length) {
        active = -1;
      }

      all.forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
      if (active < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", all[active].id);
        all[active].scrollIntoView({ block: "nearest" });
      }
    }

    function show(suggestions) {
      list.replaceChildren(...suggestions.map((suggestion, at) => {
        const option = document.createElement("li");
        option.id = `${listId}-${at}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.url = suggestion.url;
        option.textContent = suggestion.title;
        return option;
      }));
      active = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = suggestions.length === 0;
      input.setAttribute("aria-expanded", String(suggestions.length > 0));
      status.textContent = suggestions.length > 0 ? form.dataset.count.replace("{0}", suggestions.length) : form.dataset.none;
    }

    async function ask() {
      const query = input.value.trim();
      const number = ++asked;
      if (query === "") {
        close();
        return;
      }

      try {
        const response = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(query)}`, { headers: { Accept: "application/json" } });
        const suggestions = response.ok ? await response.json() : [];
        if (number === asked && document.activeElement === input) {
          show(suggestions);
        }
      } catch {
        close();
      }
    }

    input.addEventListener("input", event => {
      clearTimeout(timer);
      if (!event.isComposing) {
        timer = setTimeout(ask, pause);
      }
    });
    input.addEventListener("compositionend", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, pause);
    });
    input.addEventListener("keydown", event => {
      if (event.isComposing || list.hidden) {
        return;
      }

      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(event.key === "ArrowDown" ? active + 1 : active < 0 ? options().length - 1 : active - 1);
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        window.location.assign(options()[active].dataset.url);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    });
    input.addEventListener("blur", () => {
      asked++;
      close();
    });
    // Before the input loses the focus and the list is closed.
    list.addEventListener("mousedown", event => {
      const option = event.target.closest("[role=option]");
      if (option) {
        event.preventDefault();
        window.location.assign(option.dataset.url);
      }
    });
  }

  document.querySelectorAll("form[data-suggest]").forEach(enhance);
})();
