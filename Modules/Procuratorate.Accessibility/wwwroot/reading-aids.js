// The tool bar of reading aids: buttons for what reading-state.js remembers, and reading aloud.
(function () {
  'use strict';
  const aids = window.readingAids;
  const bar = document.querySelector('.reading-bar');
  const sizes = ['small', '', 'large', 'larger', 'largest'];
  const readable = 'h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption, caption, blockquote, summary, label';
  const status = document.querySelector('[data-reading-status]');
  const caption = document.querySelector('[data-reading-caption]');
  const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;

  function show() {
    document.querySelectorAll('[data-reading-toggle]').forEach(control => {
      const [aid, value] = control.dataset.readingToggle.split('-');
      const isOn = aids.get(aid) === value;
      control.setAttribute(control.tagName === 'BUTTON' ? 'aria-pressed' : 'data-on', String(isOn));
      if (aid === 'bar') {
        control.setAttribute('aria-expanded', String(isOn));
      }
    });
    document.querySelectorAll('[data-reading-set]').forEach(list => { list.value = aids.get(list.dataset.readingSet); });
    document.querySelectorAll('button[data-text-size]').forEach(button => {
      button.setAttribute('aria-pressed', String(button.dataset.textSize === (aids.get('text') || 'medium')));
    });
  }

  function toggle(token) {
    const [aid, value] = token.split('-');
    const isOn = aids.get(aid) === value;
    aids.set(aid, isOn ? '' : value);
    if (aid === 'bar' && !isOn) {
      bar.querySelector('button, select').focus();
    }
  }

  function step(by) {
    const at = sizes.indexOf(aids.get('text')) + by;
    aids.set('text', sizes[Math.min(Math.max(at, 0), sizes.length - 1)]);
  }

  // Reading aloud: one utterance a block, since long ones are cut off by some browsers.
  const reader = {
    blocks: [], at: 0, rate: 1, running: false,

    start(blocks) {
      this.stop();
      this.blocks = blocks;
      this.at = 0;
      this.running = blocks.length > 0;
      this.next();
    },

    next() {
      this.mark(false);
      if (!this.running || this.at >= this.blocks.length) {
        this.stop();
        return;
      }
      this.mark(true);
      const utterance = new SpeechSynthesisUtterance(this.blocks[this.at].text.slice(0, 1000));
      utterance.lang = document.documentElement.lang;
      utterance.rate = this.rate;
      utterance.onend = () => {
        if (this.current === utterance) {
          this.at += 1;
          this.next();
        }
      };
      utterance.onerror = () => {
        if (this.current === utterance) {
          this.stop();
        }
      };
      this.current = utterance;
      speech.speak(utterance);
      button();
    },

    mark(isOn) {
      const block = this.blocks[this.at];
      if (block && block.element) {
        block.element.classList.toggle('reading-now', isOn);
      }
    },

    stop() {
      this.mark(false);
      this.running = false;
      this.current = null;
      speech.cancel();
      button();
    },
  };

  function button() {
    const control = bar.querySelector('[data-reading-action="speak"]');
    control.dataset.off = control.dataset.off || control.textContent;
    control.textContent = !reader.running ? control.dataset.off : speech.paused ? control.dataset.again : control.dataset.on;
    control.setAttribute('aria-pressed', String(reader.running));
  }

  function blocksOf(element) {
    return [...element.querySelectorAll(readable)]
      .filter(block => !block.querySelector(readable) && block.offsetParent !== null)
      .map(block => ({ element: block, text: block.innerText.trim() }))
      .filter(block => block.text);
  }

  function speak() {
    if (reader.running) {
      if (speech.paused) {
        speech.resume();
      } else {
        speech.pause();
      }
      setTimeout(button, 50);
      return;
    }
    const selected = String(window.getSelection()).trim();
    reader.start(selected ? [{ text: selected }] : blocksOf(document.querySelector('#main article') || document.getElementById('main')));
  }

  function textOf(target) {
    const element = target.closest && target.closest('a, button, img, input, select, ' + readable);
    return element && !element.closest('.reading-bar') ? (element.alt || element.innerText || element.placeholder || '').trim() : '';
  }

  let isPointing = false;
  let pointed = '';
  function point(event) {
    if (!isPointing && !aids.get('caption')) {
      return;
    }
    const text = textOf(event.target);
    if (!text || text === pointed) {
      return;
    }
    pointed = text;
    caption.textContent = text.slice(0, 200);
    if (isPointing) {
      reader.start([{ text: text }]);
    }
  }

  const actions = {
    speak: speak,
    silence: () => reader.stop(),
    rate: control => { reader.rate = Number(control.value); },
    point: control => {
      isPointing = !isPointing;
      pointed = '';
      control.setAttribute('aria-pressed', String(isPointing));
      if (!isPointing) {
        reader.stop();
      }
    },
    larger: () => step(1),
    smaller: () => step(-1),
    reset: () => {
      if (speech) {
        reader.stop();
      }
      aids.reset(['bar']);
    },
    leave: () => {
      if (speech) {
        reader.stop();
      }
      aids.reset([]);
      document.querySelector('a[data-reading-toggle="bar-on"]').focus();
    },
  };

  document.addEventListener('click', event => {
    const control = event.target.closest('[data-reading-toggle], button[data-reading-action], button[data-text-size]');
    if (!control) {
      return;
    }
    if (control.dataset.readingToggle) {
      event.preventDefault();
      toggle(control.dataset.readingToggle);
    } else if (control.dataset.textSize) {
      aids.set('text', control.dataset.textSize);
    } else {
      actions[control.dataset.readingAction](control);
    }
    say(control);
  });
  document.addEventListener('change', event => {
    if (event.target.dataset.readingSet) {
      aids.set(event.target.dataset.readingSet, event.target.value);
    } else if (event.target.dataset.readingAction) {
      actions[event.target.dataset.readingAction](event.target);
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === ' ' && event.target.matches('a[data-reading-toggle]')) {
      event.preventDefault();
      event.target.click();
    }
    if (event.key === 'Escape' && speech && reader.running) {
      reader.stop();
    }
  });
  document.addEventListener('mouseover', point);
  document.addEventListener('focusin', point);
  document.addEventListener('readingaidschange', show);
  window.addEventListener('pagehide', () => {
    if (speech) {
      speech.cancel();
    }
  });

  function say(control) {
    if (control.closest('.reading-bar') && !control.dataset.readingAction?.startsWith('s')) {
      status.textContent = control.textContent.trim();
    }
  }

  document.querySelectorAll('a[data-reading-toggle]').forEach(link => link.setAttribute('role', 'button'));
  if (!speech) {
    bar.querySelectorAll('[data-reading-speech]').forEach(item => { item.hidden = true; });
    bar.querySelector('[data-reading-mute]').hidden = false;
  }
  show();
})();
