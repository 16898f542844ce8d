// Puts links in order by dragging or by the arrows of each row and label. Without this script the arrows save one move each.
(() => {
  'use strict';

  const form = document.querySelector('[data-link-order]');
  if (!form) return;

  const status = form.querySelector('[data-link-order-status]');
  const changed = () => { status.textContent = form.dataset.textMoved; };

  form.querySelectorAll('[data-link-order-list]').forEach((list) => {
    if (window.Sortable) window.Sortable.create(list, { handle: '.link-order-grip', animation: 120, onUpdate: changed });
  });

  // Links without a label stand before all labels.
  const isMovable = (element) => element && (element.matches('li') || element.querySelector(':scope > .link-order-label'));

  form.addEventListener('click', (event) => {
    const button = event.target.closest('button[name=move], button[name=moveLabel]');
    if (!button) return;
    event.preventDefault();
    const moved = button.name === 'move' ? button.closest('li') : button.closest('[data-link-order-block]');
    const isUp = button.value.startsWith('up:');
    const other = isUp ? moved.previousElementSibling : moved.nextElementSibling;
    if (!isMovable(other)) return;
    if (isUp) other.before(moved);
    else other.after(moved);
    button.focus();
    changed();
  });

  form.addEventListener('submit', () => { status.textContent = ''; });
  window.addEventListener('beforeunload', (event) => {
    if (status.textContent) event.preventDefault();
  });
})();
