// Makes the library's upload form send its files one by one with progress, by choice or by drag onto the page.
(() => {
  'use strict';

  const form = document.querySelector('[data-media-library-upload]');
  const input = form?.querySelector('input[type="file"]');
  const status = document.querySelector('[data-media-library-status]');
  if (!input || !window.mediaUpload) return;

  const texts = form.dataset;
  const send = async (files) => {
    if (files.length === 0) return;
    input.disabled = true;
    const address = new URL(form.action, location.href);
    address.searchParams.set('folder', form.elements.folder.value);
    const results = await window.mediaUpload.send(files, {
      address, token: form.elements.__RequestVerificationToken.value, max: texts.max, maxVideo: texts.maxVideo, texts, onProgress: window.mediaUpload.progress(status, texts),
    });
    const bad = results.filter((file) => file.error);
    input.disabled = false;
    input.value = '';
    if (bad.length === 0) { location.reload(); return; }

    status.replaceChildren(...bad.map((file) => {
      const line = document.createElement('span');
      line.className = 'd-block text-danger';
      line.textContent = `${file.name}: ${file.error}`;
      return line;
    }));
    if (bad.length < results.length) {
      const done = document.createElement('a');
      done.href = location.href;
      done.textContent = window.mediaUpload.fill(texts.textDone, results.length - bad.length);
      status.append(done);
    }
  };

  form.querySelector('button[type="submit"]').hidden = true;
  input.addEventListener('change', () => send(input.files));
  form.addEventListener('submit', (event) => { event.preventDefault(); send(input.files); });

  const area = document.querySelector('[data-media-library]');
  area.addEventListener('dragover', (event) => {
    if (event.dataTransfer.types.includes('Files')) { event.preventDefault(); area.classList.add('media-drop'); }
  });
  area.addEventListener('dragleave', (event) => { if (!area.contains(event.relatedTarget)) area.classList.remove('media-drop'); });
  area.addEventListener('drop', (event) => { event.preventDefault(); area.classList.remove('media-drop'); send(event.dataTransfer.files); });
})();
