// The rows of a media field: their order by drag or by buttons, their texts, and what cropping keeps.
(() => {
  'use strict';

  const { element, picture, open, upload, errors, texts } = window.mediaPicker ?? {};
  if (!element) return;

  const points = { middle: [0.5, 0.5], top: [0.5, 0], bottom: [0.5, 1], left: [0, 0.5], right: [1, 0.5] };
  const pointLabels = (texts.textAnchors ?? '').split(',');

  const startField = (field) => {
    const input = document.getElementById(field.dataset.mediaField);
    const rows = field.querySelector('[data-media-list]');
    const status = field.querySelector('[data-media-field-status]');
    const multiple = field.dataset.multiple === 'true';
    let items = JSON.parse(input.value || '[]');
    let dragged = -1;

    const save = () => { input.value = JSON.stringify(items); input.dispatchEvent(new Event('change', { bubbles: true })); };
    const move = (from, to) => {
      if (to < 0 || to >= items.length || from === to) return;
      items.splice(to, 0, ...items.splice(from, 1));
      save();
      render();
    };
    const moveByButton = (from, to, name) => {
      move(from, to);
      rows.children[to]?.querySelector(`[data-move="${name}"]`)?.focus();
    };

    const textOf = (item, name) => {
      const label = item.isImage ? texts.textAlt : texts.textCaption;
      const text = element('input', {
        type: 'text', class: 'form-control form-control-sm', value: item.mediaText ?? '', placeholder: label, 'aria-label': `${label} ${name}`, required: item.isImage,
        oninput: (event) => { item.mediaText = event.target.value; save(); },
      });
      return text;
    };

    const anchorOf = (item, name) => {
      const select = element('select', { class: 'form-select form-select-sm', 'aria-label': `${texts.textAnchor} ${name}` },
        ...Object.keys(points).map((point, index) => element('option', { value: point }, `${texts.textAnchor}：${pointLabels[index]}`)));
      const known = Object.entries(points).find(([, [x, y]]) => item.anchor && (item.anchor.X ?? item.anchor.x) === x && (item.anchor.Y ?? item.anchor.y) === y);
      select.value = known ? known[0] : 'middle';
      select.addEventListener('change', () => { const [X, Y] = points[select.value]; item.anchor = { X, Y }; save(); });
      return select;
    };

    const button = (name, label, title, attributes) => element('button', { type: 'button', class: 'btn btn-sm btn-light', title, 'aria-label': `${title} ${name}`, ...attributes }, label);

    const row = (item, index) => {
      const name = item.path.split('/').pop();
      const node = element('li', { draggable: multiple && items.length > 1 ? 'true' : null },
        picture({ ...item, name }),
        element('div', { class: 'media-row-text' },
          element('span', {}, name, ' ', element('small', { class: 'text-muted' }, item.url ? item.sizeText ?? '' : texts.textMissing)),
          ...(field.dataset.text === 'true' ? [textOf(item, name)] : []),
          ...(field.dataset.anchors === 'true' && item.isImage ? [anchorOf(item, name)] : [])),
        ...(items.length > 1 ? [
          button(name, '↑', texts.textUp, { 'data-move': 'up', disabled: index === 0, onclick: () => moveByButton(index, index - 1, 'up') }),
          button(name, '↓', texts.textDown, { 'data-move': 'down', disabled: index === items.length - 1, onclick: () => moveByButton(index, index + 1, 'down') })] : []),
        button(name, texts.textRemove, texts.textRemove, { class: 'btn btn-sm btn-light text-danger', onclick: () => { items.splice(index, 1); save(); render(); } }));
      node.addEventListener('dragstart', (event) => { dragged = index; event.dataTransfer.effectAllowed = 'move'; });
      node.addEventListener('dragover', (event) => { if (dragged >= 0) { event.preventDefault(); node.classList.add('media-drop'); } });
      node.addEventListener('dragleave', () => node.classList.remove('media-drop'));
      node.addEventListener('drop', (event) => { event.preventDefault(); const from = dragged; dragged = -1; move(from, index); });
      node.addEventListener('dragend', () => { dragged = -1; node.classList.remove('media-drop'); });
      return node;
    };

    const render = () => rows.replaceChildren(...items.map(row));
    const add = (files) => {
      if (files.length === 0) return;
      const added = files.map((file) => ({ path: file.mediaPath, url: file.url, thumb: file.thumb, sizeText: file.sizeText, isImage: file.isImage, mediaText: '' }));
      items = multiple ? [...items, ...added] : added.slice(0, 1);
      save();
      render();
      rows.lastElementChild?.querySelector('input')?.focus();
    };

    field.querySelector('[data-media-open]').addEventListener('click', async () => add(await open({ extensions: field.dataset.extensions, multiple })));
    const direct = field.querySelector('[data-media-direct]');
    direct.addEventListener('change', async () => {
      const results = await upload(direct.files, field.dataset.extensions, window.mediaUpload.progress(status, texts));
      direct.value = '';
      status.textContent = errors(results);
      add(results.filter((file) => !file.error));
    });
    render();
  };

  document.querySelectorAll('[data-media-field]').forEach(startField);
})();
