(function () {
  'use strict';

  document.querySelectorAll('[data-check-all]').forEach(function (all) {
    var boxes = Array.from(document.getElementsByName(all.dataset.checkAll));
    all.hidden = false;
    document.querySelector('label[for="' + all.id + '"]').hidden = false;
    all.addEventListener('change', function () {
      boxes.forEach(function (box) { box.checked = all.checked; });
    });
    boxes.forEach(function (box) {
      box.addEventListener('change', function () {
        all.checked = boxes.every(function (one) { return one.checked; });
      });
    });
  });
})();
