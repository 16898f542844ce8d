// The admin's own behaviour: the menu of a small screen, menus that close when one clicks beside them, questions before a deletion.
(() => {
  'use strict';

  const side = document.getElementById('ta-side');
  const toggle = document.querySelector('[data-menu-toggle]');
  const shade = document.querySelector('[data-menu-shade]');
  const small = window.matchMedia('(max-width: 991.98px)');

  if (side && toggle && shade) {
    const set = (open) => {
      document.body.classList.toggle('ta-menu-open', open && small.matches);
      document.body.classList.toggle('ta-menu-closed', !open && !small.matches);
      toggle.setAttribute('aria-expanded', String(open));
      side.inert = !open;
      shade.hidden = !(open && small.matches);
    };
    const isOpen = () => toggle.getAttribute('aria-expanded') === 'true';
    const wanted = () => !small.matches && localStorage.getItem('ta-menu') !== 'closed';

    toggle.addEventListener('click', () => {
      set(!isOpen());
      if (!small.matches) localStorage.setItem('ta-menu', isOpen() ? 'open' : 'closed');
      if (small.matches && isOpen()) side.querySelector('a, summary')?.focus();
    });
    shade.addEventListener('click', () => { set(false); toggle.focus(); });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && small.matches && isOpen()) { set(false); toggle.focus(); }
    });
    small.addEventListener('change', () => set(wanted()));
    set(wanted());
  }

  document.addEventListener('click', (event) => {
    document.querySelectorAll('details[data-closes-outside][open]').forEach((details) => {
      if (!details.contains(event.target)) details.open = false;
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    document.querySelectorAll('details[data-closes-outside][open]').forEach((details) => {
      details.open = false;
      details.querySelector('summary').focus();
    });
  });

  document.addEventListener('click', (event) => {
    const asked = event.target.closest('[data-confirm]');
    if (asked && !window.confirm(asked.dataset.confirm)) event.preventDefault();
  });
})();
