// Pictures one after another. Without scripts they are a list to scroll; this adds buttons and lets them run by themselves,
// but not under the pointer, not while something in them has the focus, not when motion is unwanted.
(function () {
  'use strict';
  const interval = 6000;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');

  function motionIsUnwanted() {
    return still.matches || document.documentElement.dataset.motion === 'off';
  }

  function start(carousel) {
    const slides = carousel.querySelector('[data-carousel-slides]');
    const controls = carousel.querySelector('[data-carousel-controls]');
    const count = slides.children.length;
    if (!controls || count < 2) {
      return;
    }

    const pause = controls.querySelector('[data-carousel-pause]');
    const position = controls.querySelector('[data-carousel-position]');
    let paused = false;
    let held = false;

    function current() {
      return Math.round(slides.scrollLeft / slides.clientWidth);
    }

    function show(index) {
      const place = (index + count) % count;
      slides.scrollTo({ left: place * slides.clientWidth, behavior: motionIsUnwanted() ? 'auto' : 'smooth' });
    }

    function tell() {
      position.textContent = String(current() + 1);
      pause.hidden = motionIsUnwanted();
      pause.setAttribute('aria-label', paused ? pause.dataset.textPlay : pause.dataset.textPause);
      pause.firstElementChild.textContent = paused ? '▶' : '❚❚';
      carousel.dataset.running = String(!paused && !motionIsUnwanted());
    }

    carousel.classList.add('is-enhanced');
    controls.hidden = false;
    controls.querySelector('[data-carousel-previous]').addEventListener('click', function () { show(current() - 1); });
    controls.querySelector('[data-carousel-next]').addEventListener('click', function () { show(current() + 1); });
    pause.addEventListener('click', function () { paused = !paused; tell(); });
    carousel.addEventListener('pointerenter', function () { held = true; });
    carousel.addEventListener('pointerleave', function () { held = carousel.contains(document.activeElement); });
    carousel.addEventListener('focusin', function () { held = true; });
    carousel.addEventListener('focusout', function (event) { held = carousel.contains(event.relatedTarget) || carousel.matches(':hover'); });
    slides.addEventListener('scroll', tell, { passive: true });
    still.addEventListener('change', tell);
    window.setInterval(function () {
      tell();
      if (!paused && !held && !document.hidden && !motionIsUnwanted()) {
        show(current() + 1);
      }
    }, interval);
    tell();
  }

  document.querySelectorAll('[data-carousel]').forEach(start);
})();
