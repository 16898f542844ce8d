// Moves widgets by dragging or by their arrows and saves each move at once. Without this script the arrows send a form.
(() => {
  'use strict';

  const form = document.querySelector('[data-widget-zones]');
  if (!form) return;

  const zones = [...form.querySelectorAll('[data-widget-zone]')];
  const status = form.querySelector('[data-widget-status]');
  const rows = (zone) => [...zone.querySelectorAll(':scope > [data-widget]')];
  const isRow = (element) => Boolean(element?.matches('[data-widget]'));

  const showEdges = () => {
    const all = [...form.querySelectorAll('[data-widget]')];
    all.forEach((row) => {
      const zone = zones.indexOf(row.parentElement);
      row.querySelector('[data-widget-move="up"]').disabled = zone === 0 && !isRow(row.previousElementSibling);
      row.querySelector('[data-widget-move="down"]').disabled = zone === zones.length - 1 && !isRow(row.nextElementSibling);
    });
  };

  const save = async (row) => {
    const zone = row.parentElement;
    const data = new FormData();
    data.set('contentItemId', row.dataset.widget);
    data.set('zone', zone.dataset.widgetZone);
    data.set('before', isRow(row.nextElementSibling) ? row.nextElementSibling.dataset.widget : '');
    data.set('__RequestVerificationToken', form.querySelector('[name=__RequestVerificationToken]').value);
    try {
      const answer = await fetch(form.dataset.url, { method: 'POST', body: data, headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      if (!answer.ok) throw new Error(answer.statusText);
      status.textContent = form.dataset.textMoved.replace('{0}', zone.dataset.zoneTitle).replace('{1}', rows(zone).indexOf(row) + 1);
    } catch {
      window.alert(form.dataset.textFailed);
      window.location.reload();
    }
  };

  // One move after the other, so that each finds what the one before has stored.
  let queue = Promise.resolve();
  const moved = (row) => {
    showEdges();
    queue = queue.then(() => save(row));
  };

  const neighbour = (row, step) => zones[zones.indexOf(row.parentElement) + step];
  const moves = {
    up: (row) => {
      if (isRow(row.previousElementSibling)) row.previousElementSibling.before(row);
      else neighbour(row, -1)?.querySelector('.widget-zone-empty').before(row);
    },
    down: (row) => {
      if (isRow(row.nextElementSibling)) row.nextElementSibling.after(row);
      else neighbour(row, 1)?.prepend(row);
    },
  };

  form.addEventListener('click', (event) => {
    const button = event.target.closest('[data-widget-move]');
    if (!button) return;
    event.preventDefault();
    const row = button.closest('[data-widget]');
    moves[button.dataset.widgetMove](row);
    moved(row);
    (button.disabled ? row.querySelector('[data-widget-move]:not(:disabled)') : button)?.focus();
  });

  if (window.Sortable) {
    zones.forEach((zone) => window.Sortable.create(zone, {
      group: 'widgets',
      handle: '.widget-grip',
      draggable: '[data-widget]',
      animation: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      onEnd: (event) => {
        if (event.from !== event.to || event.oldIndex !== event.newIndex) moved(event.item);
      },
    }));
  }
})();
