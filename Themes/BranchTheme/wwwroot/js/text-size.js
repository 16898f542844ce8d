// 【字号:大 中 小】: remembered for the next visit, set before the page is drawn so that nothing jumps.
(function () {
  'use strict';
  const key = 'text-size';
  const sizes = ['small', 'medium', 'large'];
  const root = document.documentElement;

  function read() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function remember(size) {
    try {
      localStorage.setItem(key, size);
    } catch {
      // Storage is refused: the choice holds for this page.
    }
  }

  function apply(size) {
    root.dataset.textSize = sizes.includes(size) ? size : 'medium';
    document.querySelectorAll('button[data-text-size]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.textSize === root.dataset.textSize));
    });
  }

  apply(read());
  document.addEventListener('DOMContentLoaded', function () { apply(root.dataset.textSize); });
  document.addEventListener('click', function (event) {
    const button = event.target.closest('button[data-text-size]');
    if (button) {
      apply(button.dataset.textSize);
      remember(button.dataset.textSize);
    }
  });
})();
