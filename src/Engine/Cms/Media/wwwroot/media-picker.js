// A small media picker: a dialog that lists the site's files and takes uploads. Media fields use it, and the rich editor
// through window.mediaPicker.open({ extensions, multiple }) which resolves to the chosen files.
(() => {
  'use strict';

  const template = document.getElementById('media-picker');
  if (!template) return;
  const texts = template.dataset;

  const element = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
      else if (value !== undefined && value !== null) node.setAttribute(name, value);
    }
    node.append(...children);
    return node;
  };

  const upload = async (files, extensions = '') => {
    const form = new FormData();
    for (const file of files) form.append('files', file, file.name);
    const address = new URL(template.dataset.upload, location.href);
    address.searchParams.set('extensions', extensions);
    const response = await fetch(address, { method: 'POST', body: form, headers: { RequestVerificationToken: texts.token } });
    if (!response.ok) throw new Error(texts.textFailed);
    return (await response.json()).files;
  };

  const list = async (search, extensions, page) => {
    const address = new URL(template.dataset.list, location.href);
    for (const [name, value] of Object.entries({ search, extensions, page })) address.searchParams.set(name, value);
    const response = await fetch(address);
    if (!response.ok) throw new Error(texts.textFailed);
    return response.json();
  };

  const picture = (file) => file.isImage
    ? element('img', { src: file.url, alt: '', loading: 'lazy' })
    : element('span', { class: 'media-kind', 'aria-hidden': 'true' }, file.name.split('.').pop().toUpperCase());

  const open = ({ extensions = '', multiple = false } = {}) => new Promise((resolve) => {
    const dialog = template.content.firstElementChild.cloneNode(true);
    const find = (name) => dialog.querySelector(`[data-media-${name}]`);
    const grid = find('grid');
    const status = find('status');
    const more = find('more');
    let page = 1;
    let chosen = [];

    const choose = (files) => { chosen = files; dialog.close(); };
    const show = async (append) => {
      try {
        const result = await list(find('search').value, extensions, page);
        if (!append) grid.replaceChildren();
        grid.append(...result.items.map((file) => element('li', {},
          element('button', { type: 'button', onclick: () => choose([file]) }, picture(file), element('span', {}, file.name)))));
        status.textContent = result.total === 0 ? texts.textEmpty : '';
        more.hidden = page * result.pageSize >= result.total;
      } catch (error) { status.textContent = error.message; }
    };

    let timer = 0;
    find('search').addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => { page = 1; show(false); }, 300); });
    more.addEventListener('click', () => { page += 1; show(true); });
    find('close').addEventListener('click', () => dialog.close());
    const input = find('upload');
    input.accept = extensions;
    input.multiple = multiple;
    input.addEventListener('change', async () => {
      status.textContent = texts.textUploading;
      try {
        const files = await upload(input.files, extensions);
        const good = files.filter((file) => !file.error);
        const bad = files.filter((file) => file.error);
        if (bad.length === 0 && good.length > 0) return choose(good);
        await show(false);
        status.textContent = bad.map((file) => `${file.name}: ${file.error}`).join(' ');
      } catch (error) { status.textContent = error.message; }
      input.value = '';
    });

    dialog.addEventListener('close', () => { dialog.remove(); resolve(chosen); });
    document.body.append(dialog);
    dialog.showModal();
    show(false);
  });

  const startField = (field) => {
    const input = document.getElementById(field.dataset.mediaField);
    const rows = field.querySelector('[data-media-list]');
    const withText = field.dataset.text === 'true';
    let items = JSON.parse(input.value || '[]');

    const save = () => { input.value = JSON.stringify(items); input.dispatchEvent(new Event('change', { bubbles: true })); };
    const render = () => {
      rows.replaceChildren(...items.map((item, index) => {
        const name = item.path.split('/').pop();
        const label = item.isImage ? texts.textAlt : texts.textCaption;
        const text = element('input', {
          type: 'text', class: 'form-control form-control-sm', value: item.mediaText ?? '', placeholder: label, 'aria-label': `${label} ${name}`,
          oninput: (event) => { item.mediaText = event.target.value; save(); },
        });
        if (item.isImage) text.required = true;
        return element('li', {},
          picture({ ...item, name }),
          element('div', { class: 'media-row-text' }, element('span', {}, name), ...(withText ? [text] : [])),
          element('button', { type: 'button', class: 'btn btn-sm btn-light', 'aria-label': `${texts.textUp} ${name}`, title: texts.textUp, onclick: () => { if (index > 0) { items.splice(index - 1, 0, ...items.splice(index, 1)); save(); render(); } } }, '↑'),
          element('button', { type: 'button', class: 'btn btn-sm btn-light text-danger', 'aria-label': `${texts.textRemove} ${name}`, onclick: () => { items.splice(index, 1); save(); render(); } }, texts.textRemove));
      }));
    };

    field.querySelector('[data-media-open]').addEventListener('click', async () => {
      const multiple = field.dataset.multiple === 'true';
      const files = await open({ extensions: field.dataset.extensions, multiple });
      if (files.length === 0) return;
      const added = files.map((file) => ({ path: file.mediaPath, url: file.url, isImage: file.isImage, mediaText: '' }));
      items = multiple ? [...items, ...added] : added.slice(0, 1);
      save();
      render();
    });
    render();
  };

  window.mediaPicker = { open, upload };
  document.querySelectorAll('[data-media-field]').forEach(startField);
})();
