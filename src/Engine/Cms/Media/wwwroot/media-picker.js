// A dialog that lists the site's files and takes uploads. Media fields use it, and any editor through
// window.mediaPicker.open({ extensions, multiple }), which resolves to the chosen files.
(() => {
  'use strict';

  const template = document.getElementById('media-picker');
  if (!template) return;
  const texts = template.dataset;

  const element = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
      else if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value === true ? '' : value);
    }
    node.append(...children);
    return node;
  };

  const upload = (files, extensions = '', onProgress = undefined) => {
    const address = new URL(texts.upload, location.href);
    address.searchParams.set('extensions', extensions);
    return window.mediaUpload.send(files, { address, token: texts.token, max: texts.max, maxVideo: texts.maxVideo, texts, onProgress });
  };

  const list = async (search, extensions, page) => {
    const address = new URL(texts.list, location.href);
    for (const [name, value] of Object.entries({ search, extensions, page })) address.searchParams.set(name, value);
    const response = await fetch(address);
    if (!response.ok) throw new Error(texts.textFailed);
    return response.json();
  };

  const picture = (file) => file.isImage && (file.thumb ?? file.url)
    ? element('img', { src: file.thumb ?? file.url, alt: '', loading: 'lazy' })
    : element('span', { class: 'media-kind', 'aria-hidden': 'true' }, file.name.split('.').pop().toUpperCase());

  const errors = (results) => results.filter((file) => file.error).map((file) => `${file.name}: ${file.error}`).join(' ');

  const open = ({ extensions = '', multiple = false } = {}) => new Promise((resolve) => {
    const dialog = template.content.firstElementChild.cloneNode(true);
    const find = (name) => dialog.querySelector(`[data-media-${name}]`);
    const [grid, status, more, take, input] = ['grid', 'status', 'more', 'take', 'upload'].map(find);
    const marked = new Map();
    let page = 1;
    let chosen = [];

    const choose = (files) => { chosen = files; dialog.close(); };
    const mark = (button, file) => {
      if (!multiple) { choose([file]); return; }
      const on = !marked.delete(file.mediaPath);
      if (on) marked.set(file.mediaPath, file);
      button.setAttribute('aria-pressed', String(on));
      take.disabled = marked.size === 0;
    };
    const tile = (file) => {
      const button = element('button', { type: 'button', 'aria-pressed': multiple ? 'false' : null }, picture(file),
        element('span', {}, file.name), element('small', { class: 'text-muted' }, file.sizeText ?? ''));
      button.addEventListener('click', () => mark(button, file));
      return element('li', {}, button);
    };
    const show = async (append) => {
      try {
        const result = await list(find('search').value, extensions, page);
        if (!append) grid.replaceChildren();
        grid.append(...result.items.map(tile));
        status.textContent = result.total === 0 ? texts.textEmpty : '';
        more.hidden = page * result.pageSize >= result.total;
      } catch (error) { status.textContent = error.message; }
    };

    let timer = 0;
    find('search').addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => { page = 1; show(false); }, 300); });
    find('search').addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
    more.addEventListener('click', () => { page += 1; show(true); });
    find('close').addEventListener('click', () => dialog.close());
    take.hidden = !multiple;
    take.addEventListener('click', () => choose([...marked.values()]));
    input.accept = extensions;
    input.multiple = multiple;
    input.addEventListener('change', async () => {
      const results = await upload(input.files, extensions, window.mediaUpload.progress(status, texts));
      const good = results.filter((file) => !file.error);
      const bad = errors(results);
      if (!bad && good.length > 0) { choose(good); return; }
      input.value = '';
      await show(false);
      status.textContent = bad;
    });

    dialog.addEventListener('close', () => { dialog.remove(); resolve(chosen); });
    document.body.append(dialog);
    dialog.showModal();
    show(false);
  });

  window.mediaPicker = { open, upload, element, picture, errors, texts };
})();
