(function () {
  'use strict';

  var tools = document.querySelector('[data-permission-tools]');
  if (!tools) {
    return;
  }

  var search = document.getElementById('permission-search');
  var onlyGiven = document.getElementById('permission-given');
  var found = document.getElementById('permission-found');
  var groups = Array.from(document.querySelectorAll('[data-permission-group]'));
  var wasOpen = groups.map(function (group) { return group.open; });

  function matches(row, title, words) {
    var text = (title + ' ' + row.textContent + ' ' + row.dataset.permission).toLowerCase();
    return (!onlyGiven.checked || row.querySelector('input').checked)
      && words.every(function (word) { return text.includes(word); });
  }

  function filter() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var isNarrowed = words.length > 0 || onlyGiven.checked;
    var any = false;

    groups.forEach(function (group, index) {
      var title = group.querySelector('summary').textContent;
      var shown = 0;
      group.querySelectorAll('[data-permission]').forEach(function (row) {
        row.hidden = !matches(row, title, words);
        shown += row.hidden ? 0 : 1;
      });
      group.hidden = shown === 0;
      group.open = isNarrowed ? shown > 0 : wasOpen[index];
      any = any || shown > 0;
    });

    found.textContent = any ? '' : found.dataset.none;
  }

  function count(group) {
    group.querySelector('[data-permission-count]').textContent = group.querySelectorAll('input:checked').length;
  }

  groups.forEach(function (group) {
    group.addEventListener('change', function () { count(group); });
  });

  search.addEventListener('input', filter);
  search.addEventListener('keydown', function (event) {
    // Enter would save the form.
    if (event.key === 'Enter') {
      event.preventDefault();
    }
  });
  onlyGiven.addEventListener('change', filter);
  tools.hidden = false;
})();
