// The pickers of content items: search while typing, the chosen ones in an order that is changed by drag or by buttons.
(() => {
  'use strict';

  const element = (name, attributes, ...children) => {
    const node = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => {
      if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
      else if (value !== null && value !== false) node.setAttribute(key, value === true ? '' : value);
    });
    node.append(...children);
    return node;
  };

  const start = (picker) => {
    const input = document.getElementById(picker.dataset.contentPicker);
    const rows = picker.querySelector('[data-picker-items]');
    const status = picker.querySelector('[data-picker-status]');
    const search = picker.querySelector('[role="combobox"]');
    const list = picker.querySelector('[role="listbox"]');
    const multiple = picker.dataset.multiple === 'true';
    const text = (name, value) => picker.dataset[`text${name}`].replace('{0}', value);
    let items = JSON.parse(picker.dataset.items || '[]');
    let found = [];
    let active = -1;
    let dragged = -1;
    let timer = 0;
    let request = null;

    const save = () => { input.value = items.map((item) => item.id).join(','); input.dispatchEvent(new Event('change', { bubbles: true })); };

    const move = (from, to) => {
      if (to < 0 || to >= items.length || from === to) return;
      items.splice(to, 0, ...items.splice(from, 1));
      save();
      render();
    };

    const moveByButton = (from, to, name) => {
      move(from, to);
      const button = rows.children[to].querySelector(`[data-move="${name}"]`);
      (button.disabled ? rows.children[to].querySelector('[data-move]:not(:disabled)') : button).focus();
    };

    const remove = (index) => {
      const [gone] = items.splice(index, 1);
      save();
      render();
      status.textContent = text('Removed', gone.displayText);
      (rows.children[Math.min(index, items.length - 1)]?.querySelector('[data-remove]') ?? search).focus();
    };

    const button = (item, label, title, attributes) => element('button', { type: 'button', class: 'btn btn-sm btn-light', title, 'aria-label': `${title} ${item.displayText}`, ...attributes }, label);

    const row = (item, index) => {
      const several = items.length > 1;
      const node = element('li', { draggable: several ? 'true' : null },
        element('span', {}, item.displayText, ...(item.hasPublished ? [] : [' ', element('small', { class: 'text-muted' }, `(${text('Draft')})`)])),
        ...(several ? [
          button(item, '↑', text('Up'), { 'data-move': 'up', disabled: index === 0, onclick: () => moveByButton(index, index - 1, 'up') }),
          button(item, '↓', text('Down'), { 'data-move': 'down', disabled: index === items.length - 1, onclick: () => moveByButton(index, index + 1, 'down') })] : []),
        button(item, text('Remove'), text('Remove'), { class: 'btn btn-sm btn-light text-danger', 'data-remove': true, onclick: () => remove(index) }));
      node.addEventListener('dragstart', (event) => { dragged = index; event.dataTransfer.effectAllowed = 'move'; });
      node.addEventListener('dragover', (event) => { if (dragged >= 0) { event.preventDefault(); node.classList.add('content-picker-drop'); } });
      node.addEventListener('dragleave', () => node.classList.remove('content-picker-drop'));
      node.addEventListener('drop', (event) => { event.preventDefault(); const from = dragged; dragged = -1; move(from, index); });
      node.addEventListener('dragend', () => { dragged = -1; node.classList.remove('content-picker-drop'); });
      return node;
    };

    const render = () => {
      rows.replaceChildren(...items.map(row));
      rows.hidden = items.length === 0;
    };

    const close = () => {
      list.hidden = true;
      active = -1;
      search.setAttribute('aria-expanded', 'false');
      search.removeAttribute('aria-activedescendant');
    };

    const choose = (item) => {
      if (!item) return;
      items = multiple ? [...items, item] : [item];
      search.value = '';
      close();
      save();
      render();
      status.textContent = text('Added', item.displayText);
      search.focus();
    };

    const mark = (index) => {
      active = index;
      [...list.children].forEach((option, position) => option.setAttribute('aria-selected', position === index ? 'true' : 'false'));
      search.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    };

    const show = (results) => {
      found = results.filter((result) => !items.some((item) => item.id === result.id));
      list.replaceChildren(...found.map((item, index) => element('li', {
        id: `${list.id}_${index}`, role: 'option', 'aria-selected': 'false',
        onmousedown: (event) => { event.preventDefault(); choose(item); },
      }, item.hasPublished ? item.displayText : `${item.displayText} (${text('Draft')})`)));
      list.hidden = found.length === 0;
      active = -1;
      search.removeAttribute('aria-activedescendant');
      search.setAttribute('aria-expanded', found.length === 0 ? 'false' : 'true');
      status.textContent = found.length === 0 ? text('None') : text('Found', found.length);
    };

    const find = async () => {
      request?.abort();
      request = new AbortController();
      const signal = request.signal;
      try {
        const answer = await fetch(`${picker.dataset.search}&query=${encodeURIComponent(search.value.trim())}`, { headers: { Accept: 'application/json' }, signal });
        if (!answer.ok) throw new Error(`Status ${answer.status}`);
        show(await answer.json());
      } catch (error) {
        if (signal.aborted) return;
        close();
        status.textContent = text('Failed');
      }
    };

    const findSoon = () => { clearTimeout(timer); timer = setTimeout(find, 250); };

    search.addEventListener('input', findSoon);
    search.addEventListener('blur', () => { clearTimeout(timer); request?.abort(); close(); });
    search.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        if (list.hidden) find();
        else mark(active < 0 && step < 0 ? found.length - 1 : (active + step + found.length) % found.length);
      } else if (event.key === 'Enter') {
        // Enter in this box chooses; it never sends the form of the whole item.
        event.preventDefault();
        if (active >= 0) choose(found[active]); else find();
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      }
    });

    picker.querySelector('[data-picker-search]').hidden = false;
    render();
  };

  document.querySelectorAll('[data-content-picker]').forEach(start);
})();
