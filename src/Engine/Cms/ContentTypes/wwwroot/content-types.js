// Puts the rows of a list in order with their arrows; the form sends the order that is seen.
(() => {
  'use strict';

  document.querySelectorAll('[data-order]').forEach((list) => {
    const showEdges = () => [...list.children].forEach((row) => {
      row.querySelector('[data-move="up"]').disabled = !row.previousElementSibling;
      row.querySelector('[data-move="down"]').disabled = !row.nextElementSibling;
    });

    list.addEventListener('click', (event) => {
      const button = event.target.closest('[data-move]');
      if (!button) return;
      const row = button.closest('li');
      if (button.dataset.move === 'up') row.previousElementSibling?.before(row);
      else row.nextElementSibling?.after(row);
      showEdges();
      (button.disabled ? row.querySelector('[data-move]:not(:disabled)') : button)?.focus();
    });

    showEdges();
  });
})();
