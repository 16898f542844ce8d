// Puts the items of a tree in order, by dragging or by the buttons of each row, and writes the order as JSON into the form.
(() => {
  'use strict';

  const read = (list) => [...list.children].map((item) => ({
    id: item.dataset.id,
    children: read(item.querySelector(':scope > ul')),
  }));

  const moves = {
    up: (item) => item.previousElementSibling?.before(item),
    down: (item) => item.nextElementSibling?.after(item),
    in: (item) => item.previousElementSibling?.querySelector(':scope > ul').append(item),
    out: (item) => {
      const parent = item.parentElement.closest('li');
      if (parent) parent.after(item);
    },
  };

  const start = (tree) => {
    const order = tree.closest('form')?.querySelector('[data-tree-order]');
    const root = tree.querySelector(':scope > ul');
    const status = tree.querySelector('[data-tree-status]');
    if (!order || !root) return;

    const changed = () => {
      order.value = JSON.stringify(read(root));
      order.dispatchEvent(new Event('change', { bubbles: true }));
      status.textContent = tree.dataset.textMoved;
    };

    tree.addEventListener('click', (event) => {
      const button = event.target.closest('[data-move]');
      if (!button) return;
      moves[button.dataset.move](button.closest('li'));
      changed();
      button.focus();
    });

    let dragged = null;
    tree.addEventListener('dragstart', (event) => {
      dragged = event.target.closest('li');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.dataset.id);
      dragged.classList.add('item-tree-dragged');
    });
    tree.addEventListener('dragover', (event) => {
      const over = event.target.closest('li');
      if (!dragged || !over || dragged.contains(over)) return;
      event.preventDefault();
      const box = over.querySelector('.item-tree-row').getBoundingClientRect();
      if (event.clientY < box.top + box.height / 2) over.before(dragged);
      else over.after(dragged);
    });
    tree.addEventListener('dragend', () => {
      dragged?.classList.remove('item-tree-dragged');
      dragged = null;
      changed();
    });
  };

  document.querySelectorAll('[data-item-tree]').forEach(start);
})();
