// Columns behind tabs. Without scripts all panels stand one after another under their headings.
(function () {
  'use strict';
  function start(widget) {
    const list = widget.querySelector('[data-tab-list]');
    const tabs = Array.from(list.querySelectorAll('[data-tab]'));
    const panels = tabs.map(function (tab) { return document.getElementById(tab.dataset.tab); });

    function select(index) {
      tabs.forEach(function (tab, place) {
        const chosen = place === index;
        tab.setAttribute('aria-selected', String(chosen));
        tab.tabIndex = chosen ? 0 : -1;
        panels[place].hidden = !chosen;
      });
    }

    function move(index) {
      const place = (index + tabs.length) % tabs.length;
      select(place);
      tabs[place].focus();
    }

    list.setAttribute('role', 'tablist');
    tabs.forEach(function (tab, place) {
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', tab.dataset.tab);
      panels[place].setAttribute('role', 'tabpanel');
      panels[place].setAttribute('aria-labelledby', tab.id);
      tab.addEventListener('click', function () { select(place); });
      tab.addEventListener('keydown', function (event) {
        const moves = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: tabs.length - 1 };
        if (event.key in moves) {
          event.preventDefault();
          move(moves[event.key]);
        }
      });
    });

    select(0);
    widget.classList.add('is-enhanced');
  }

  document.querySelectorAll('[data-tabs]').forEach(start);
})();
