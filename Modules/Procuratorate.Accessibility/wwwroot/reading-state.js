// What a visitor has chosen to read with, kept in a cookie and set on the page's root before anything is drawn.
// The server prints the same from the same cookie; a page from a cache is put right here.
(function () {
  'use strict';
  const name = 'reading-aids';
  const root = document.documentElement;
  const known = {
    text: ['small', 'large', 'larger', 'largest'],
    contrast: ['light', 'dark', 'yellow', 'blue'],
    motion: ['off'],
    pointer: ['large'],
    caption: ['on'],
    mode: ['elder'],
    bar: ['on'],
  };

  function read() {
    const cookie = document.cookie.split('; ').find(part => part.startsWith(name + '=')) || '';
    const chosen = {};
    cookie.slice(name.length + 1).split('.').forEach(token => {
      const [aid, value] = token.split('-');
      if (known[aid] && known[aid].includes(value)) {
        chosen[aid] = value;
      }
    });
    return chosen;
  }

  function write(chosen) {
    const value = Object.keys(chosen).sort().map(aid => aid + '-' + chosen[aid]).join('.');
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = name + '=' + value + '; path=/; samesite=lax; max-age=' + (value ? 31536000 : 0) + secure;
  }

  function apply(chosen) {
    Object.keys(known).forEach(aid => {
      if (chosen[aid]) {
        root.dataset[aid] = chosen[aid];
      } else {
        delete root.dataset[aid];
      }
    });
    document.dispatchEvent(new CustomEvent('readingaidschange', { detail: chosen }));
  }

  let chosen = read();
  root.dataset.script = 'on';
  apply(chosen);

  window.readingAids = {
    get: aid => chosen[aid] || '',
    set: (aid, value) => {
      chosen = read();
      if (known[aid].includes(value)) {
        chosen[aid] = value;
      } else {
        delete chosen[aid];
      }
      write(chosen);
      apply(chosen);
    },
    reset: keep => {
      const before = read();
      chosen = {};
      keep.filter(aid => before[aid]).forEach(aid => { chosen[aid] = before[aid]; });
      write(chosen);
      apply(chosen);
    },
  };

  // A page that the browser kept for its back button may have been left with other choices.
  window.addEventListener('pageshow', event => {
    if (event.persisted) {
      chosen = read();
      apply(chosen);
    }
  });
})();
