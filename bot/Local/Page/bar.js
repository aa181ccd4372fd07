// The top bar: the organisation's clock, its jobs, and the view settings.

import * as wire from './wire.js';
import { element } from './text.js';

const by = id => document.getElementById(id);

function panel(button, box, opened = () => {}) {
  const show = is => {
    box.hidden = !is;
    button.setAttribute('aria-expanded', String(is));
    if (is) {
      opened();
      box.querySelector('button, input:checked, input')?.focus();
    }
  };
  button.addEventListener('click', () => show(box.hidden));
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      show(false);
      button.focus();
    }
  });
  document.addEventListener('pointerdown', event => {
    if (!box.hidden && !box.parentElement.contains(event.target)) {
      show(false);
    }
  });
  box.parentElement.addEventListener('focusout', event => {
    if (event.relatedTarget && !box.parentElement.contains(event.relatedTarget)) {
      show(false);
    }
  });
  return () => { show(false); button.focus(); };
}

function prepareClock(organisation, moved) {
  const shown = by('now');
  const tick = () => {
    const { clock, zone } = organisation();
    const format = options => new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(clock());
    const [day, time] = [format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }), format({ hour: '2-digit', minute: '2-digit' })];
    if (shown.title !== `${day} ${time}`) {
      shown.title = `${day} ${time}`;
      shown.replaceChildren(element('span', 'date', day), ' ', element('span', 'time', time));
      by('clock').setAttribute('aria-label', `The clock shows ${day}, ${time}, ${zone}. Move it`);
    }
  };
  tick();
  setInterval(tick, 1000);

  // The time in the organisation's zone, in which the host reads a time without an offset.
  const here = () => new Intl.DateTimeFormat('sv-SE', { timeZone: organisation().zone, dateStyle: 'short', timeStyle: 'short' }).format(organisation().clock()).replace(' ', 'T');
  const close = panel(by('clock'), by('clock-panel'), () => {
    by('clock-trouble').textContent = '';
    by('moment').min = by('moment').value = here();
  });
  const move = async now => {
    const box = by('clock-panel');
    box.setAttribute('aria-busy', 'true');
    try {
      await wire.post('clock', { now });
      await moved();
      tick();
      if (!box.hidden) {
        close();
      }
    } catch (problem) {
      by('clock-trouble').textContent = problem.message;
    } finally {
      box.removeAttribute('aria-busy');
    }
  };
  by('next-morning').addEventListener('click', () => move(organisation().nextMorning));
  by('clock-panel').noValidate = true;
  by('clock-panel').addEventListener('submit', event => { event.preventDefault(); move(by('moment').value); });
}

function prepareJobs(organisation, ran) {
  panel(by('jobs'), by('jobs-panel'), () => { by('jobs-trouble').textContent = ''; });
  by('job-list').replaceChildren(...organisation().jobs.map(name => {
    const button = element('button', 'second', name);
    button.type = 'button';
    button.dataset.testid = `job-${name}`;
    button.addEventListener('click', async () => {
      button.classList.add('waiting');
      by('jobs-trouble').textContent = '';
      try {
        await wire.post(`run/${name}`);
        ran();
      } catch (problem) {
        by('jobs-trouble').textContent = problem.message;
      } finally {
        button.classList.remove('waiting');
      }
    });
    return button;
  }));
}

export function prepareBar({ organisation, moved, setTheme, theme, sendAs, ran }) {
  prepareClock(organisation, moved);
  prepareJobs(organisation, ran);
  by('clock').disabled = by('jobs').disabled = false;
  panel(by('look'), by('look-panel'));
  const choose = (name, value) => { document.querySelector(`input[name=${name}][value=${value}]`).checked = true; };
  choose('theme', ['default', 'dark', 'contrast'].includes(theme) ? theme : 'default');
  choose('press', 'execute');
  by('theme').addEventListener('change', event => setTheme(event.target.value));
  by('press').addEventListener('change', event => sendAs(event.target.value));
}
