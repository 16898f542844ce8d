// Shows that the set-up is running, and sends the form once.
(() => {
  'use strict';

  const form = document.querySelector('[data-setup-form]');
  const button = form?.querySelector('button[type="submit"]');
  const progress = form?.querySelector('[data-setup-progress]');
  if (!button || !progress) return;

  const label = button.textContent;
  const show = (working) => {
    // A disabled button would lose the focus, so it only says that it is busy.
    button.setAttribute('aria-disabled', working ? 'true' : 'false');
    button.textContent = working ? button.dataset.textWorking : label;
    progress.textContent = working ? progress.dataset.textWorking : '';
    form.toggleAttribute('data-working', working);
  };

  form.addEventListener('submit', (event) => {
    if (form.hasAttribute('data-working')) event.preventDefault();
    else show(true);
  });

  // A page that the browser brings back from its memory is ready to be sent again.
  window.addEventListener('pageshow', (event) => { if (event.persisted) show(false); });
})();
