// What makes the page handier with a script; all of it can be used without.
(function () {
  'use strict';
  const navigation = document.getElementById('navigation');

  function closeSubColumns(except) {
    navigation.querySelectorAll('.column-navigation details[open]').forEach(details => {
      if (details !== except) {
        details.open = false;
      }
    });
  }

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') {
      return;
    }
    const open = navigation.querySelector('.column-navigation details[open]') || navigation.querySelector('details[open]');
    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', event => {
    closeSubColumns(event.target.closest('.column-navigation details'));
  });

  // A table that is wider than the page scrolls in a box of its own, which the keyboard can reach.
  document.querySelectorAll('.news-body table, .sheet table').forEach(table => {
    if (table.scrollWidth > table.clientWidth) {
      table.tabIndex = 0;
    }
  });
})();
