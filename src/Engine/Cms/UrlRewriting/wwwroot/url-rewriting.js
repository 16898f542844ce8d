// Moves rules by dragging or by their arrows and saves each move at once. Without this script the arrows send a form.
(() => {
  'use strict';

  const form = document.querySelector('[data-rules]');
  if (!form) return;

  const list = form.querySelector('ol');
  const status = form.querySelector('[data-rules-status]');
  const rows = () => [...list.children];

  const showEdges = () => rows().forEach((row) => {
    row.querySelector('[data-rule-move="up"]').disabled = !row.previousElementSibling;
    row.querySelector('[data-rule-move="down"]').disabled = !row.nextElementSibling;
  });

  const save = async (row, place) => {
    const data = new FormData();
    data.set('place', place);
    data.set('__RequestVerificationToken', form.querySelector('[name=__RequestVerificationToken]').value);
    try {
      const answer = await fetch(row.dataset.rule, { method: 'POST', body: data, headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      if (!answer.ok) throw new Error(answer.statusText);
      status.textContent = form.dataset.textMoved.replace('{0}', place + 1);
    } catch {
      window.alert(form.dataset.textFailed);
      window.location.reload();
    }
  };

  // One move after the other, so that each finds what the one before has stored.
  let queue = Promise.resolve();
  const moved = (row) => {
    const place = rows().indexOf(row);
    showEdges();
    queue = queue.then(() => save(row, place));
  };

  form.addEventListener('click', (event) => {
    const button = event.target.closest('[data-rule-move]');
    if (!button) return;
    event.preventDefault();
    const row = button.closest('li');
    if (button.dataset.ruleMove === 'up') row.previousElementSibling?.before(row);
    else row.nextElementSibling?.after(row);
    moved(row);
    (button.disabled ? row.querySelector('[data-rule-move]:not(:disabled)') : button)?.focus();
  });

  if (window.Sortable) {
    window.Sortable.create(list, {
      handle: '.rewrite-rule-grip',
      animation: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      onEnd: (event) => {
        if (event.oldIndex !== event.newIndex) moved(event.item);
      },
    });
  }
})();
