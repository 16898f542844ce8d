// Sends files to the media library one after the other, each with its own progress.
// window.mediaUpload.send(files, { address, token, max, maxVideo, texts, onProgress }) resolves to what the library says of each.
(() => {
  'use strict';

  const fill = (text, value) => text.replace('{0}', value);
  const limitOf = (file, options) => /\.(mp4|webm)$/i.test(file.name) ? Number(options.maxVideo) : Number(options.max);

  const sendOne = (file, options) => new Promise((resolve) => {
    const limit = limitOf(file, options);
    if (limit && file.size > limit) {
      resolve({ name: file.name, error: fill(options.texts.textTooLarge, Math.floor(limit / 1e6)) });
      return;
    }

    const failed = () => resolve({ name: file.name, error: options.texts.textFailed });
    const request = new XMLHttpRequest();
    request.open('POST', options.address);
    request.setRequestHeader('RequestVerificationToken', options.token);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) options.onProgress?.(file, event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      try { resolve(JSON.parse(request.responseText).files[0]); } catch { failed(); }
    });
    request.addEventListener('error', failed);

    const form = new FormData();
    form.append('files', file, file.name);
    request.send(form);
  });

  const send = async (files, options) => {
    const results = [];
    for (const file of files) {
      options.onProgress?.(file, 0);
      results.push(await sendOne(file, options));
    }
    return results;
  };

  // Shows how far a file is: a line of text for readers, a bar for eyes.
  const progress = (status, texts) => {
    let said = '';
    return (file, share) => {
      if (said !== file.name) {
        said = file.name;
        const bar = document.createElement('progress');
        bar.max = 1;
        bar.setAttribute('aria-label', file.name);
        status.replaceChildren(fill(texts.textUploading, file.name), ' ', bar);
      }
      const bar = status.querySelector('progress');
      if (bar) bar.value = share;
    };
  };

  window.mediaUpload = { send, progress, fill };
})();
