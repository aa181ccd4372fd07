// The page that plays Teams: starts it and joins its parts (person, organisation, session, views).

import * as wire from './wire.js';
import * as chat from './chat.js';
import { rove, showPeople } from './people.js';
import { prepareTabs, reloadPage, restartPage, tellTheme } from './tabs.js';
import { prepareBar } from './bar.js';
import { element } from './text.js';

const by = id => document.getElementById(id);
const remembered = name => localStorage.getItem(`stratex.${name}`);
const remember = (name, value) => localStorage.setItem(`stratex.${name}`, value);

// Half the hour that a session's token is valid.
const renewal = 30 * 60 * 1000;

let organisation;
let people = [];
let chosen;
let soon;
let session = Promise.resolve();

async function readOrganisation() {
  const read = await wire.get('organisation');
  const ahead = Date.parse(read.now) - Date.now();
  organisation = { ...read, clock: () => Date.now() + ahead };
  by('organisation').textContent = read.name;
  by('composed').hidden = !read.isComposed;
  by('composed').textContent = 'composed, not real';
  by('honest').textContent = read.isComposed
    ? `${read.name} is composed, not real: its people, numbers and history were made up to try Stratex. This page plays Teams; it is not Teams.`
    : 'This page plays Teams; it is not Teams.';
  showTenants(read);
}

function showTenants({ tenant, name, others }) {
  const choice = by('tenant');
  choice.hidden = others.length === 0;
  choice.replaceChildren(...[{ tenant, name }, ...others].map(each => new Option(each.name, each.tenant, false, each.tenant === tenant)));
}

async function readPeople() {
  const read = await wire.get('people');
  // People with items due come first; the order then stays while the page is open.
  const places = new Map(people.map((person, place) => [person.id, place]));
  people = read.toSorted((one, other) => places.size
    ? (places.get(one.id) ?? places.size) - (places.get(other.id) ?? places.size)
    : Math.sign(other.waits) - Math.sign(one.waits) || other.waits - one.waits);
  showPeople(by('people'), people, chosen, choose);
}

// By default somebody with one item due, which is quickest to try.
const first = () => {
  const wanted = new URLSearchParams(location.search).get('person') ?? remembered('person');
  return people.find(person => person.id === wanted) ?? people.find(person => person.waits === 1) ?? people[0];
};

// One sign-in after the other, so that the pages get the session of the person chosen last.
function signIn() {
  const person = chosen.id;
  session = session.catch(() => {}).then(() => wire.post('sign-in', { person }));
  return session;
}

// A restarted host has a new key: earlier tokens and sessions are no longer valid.
async function comeBack() {
  by('away').hidden = true;
  wire.forgetChannel();
  await readOrganisation();
  await signIn();
  restartPage();
}

async function choose(person, view = 'chat') {
  chosen = person;
  remember('person', person.id);
  document.body.dataset.view = view;
  showPeople(by('people'), people, chosen, choose);
  markViews();
  by('whose').textContent = `as ${person.name} · ${person.role}`;
  by('say').placeholder = `Write to Stratex as ${person.name.split(' ')[0]}`;
  await Promise.all([chat.play(person, organisation), signIn()]);
  if (chosen === person) {
    restartPage();
    await readPeople();
  }
}

// A press changes several things at once; the list and the page are read once they have settled.
function later() {
  clearTimeout(soon);
  soon = setTimeout(() => { readPeople(); reloadPage(); }, 350);
}

async function moved() {
  wire.forgetChannel();
  await readOrganisation();
  for (const job of organisation.jobs) {
    await wire.post(`run/${job}`);
  }
  await choose(chosen, document.body.dataset.view);
}

function heard(conversation) {
  if (chosen && (conversation === null || conversation === chosen.conversation)) {
    chat.refresh().catch(() => {});
  }
  clearTimeout(heard.soon);
  heard.soon = setTimeout(() => readPeople().catch(() => {}), 300);
}

function prepareComposer() {
  const box = by('say');
  const send = () => {
    const text = box.value.trim();
    if (text) {
      box.value = '';
      grow();
      chat.say(text);
    }
  };
  const grow = () => {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 120)}px`;
  };
  box.addEventListener('input', grow);
  box.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
  by('composer').addEventListener('submit', event => { event.preventDefault(); send(); });
  by('suggestions').replaceChildren(...['due', 'scorecard', 'kpi …', 'late', 'help'].map(word => {
    const chip = element('button', 'chip', word);
    chip.type = 'button';
    chip.dataset.testid = `suggest-${word.split(' ')[0]}`;
    chip.addEventListener('click', () => {
      if (word.endsWith('…')) {
        box.value = word.replace('…', '');
        box.focus();
      } else {
        chat.say(word);
      }
    });
    return chip;
  }));
}

function markViews() {
  for (const button of by('views').children) {
    button.setAttribute('aria-current', String(button.dataset.view === document.body.dataset.view));
  }
}

function prepareViews() {
  by('views').addEventListener('click', event => {
    const { view } = event.target.closest('button')?.dataset ?? {};
    if (view) {
      document.body.dataset.view = view;
      markViews();
    }
  });
  const setPhone = is => {
    document.body.classList.toggle('phone', is);
    by('phone').setAttribute('aria-pressed', String(is));
    remember('phone', is);
    (is ? by('back') : by('phone')).focus();
  };
  by('phone').addEventListener('click', () => setPhone(!document.body.classList.contains('phone')));
  by('back').addEventListener('click', () => setPhone(false));
  by('page-back').addEventListener('click', () => {
    document.body.dataset.view = 'chat';
    markViews();
    by('back').focus();
  });
  document.body.addEventListener('view', markViews);
  document.body.classList.toggle('phone', remembered('phone') === 'true');
}

function setTheme(name) {
  document.documentElement.dataset.theme = name;
  remember('theme', name);
  tellTheme(name);
}

async function start() {
  prepareTabs();
  prepareComposer();
  prepareViews();
  rove(by('people'), '.person');
  const theme = new URLSearchParams(location.search).get('theme') ?? remembered('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default');
  setTheme(theme);
  await readOrganisation();
  prepareBar({ organisation: () => organisation, moved, setTheme, theme, sendAs: chat.sendAs, ran: later });
  by('tenant').addEventListener('change', event => { location.search = `?tenant=${event.target.value}`; });
  chat.afterPress(later);
  await readPeople();
  if (people.length) {
    await choose(first());
  }
  wire.listen({ heard, away: () => { by('away').hidden = false; }, back: comeBack });
  setInterval(signIn, renewal);
  for (const job of organisation.jobs) {
    wire.post(`run/${job}`);
  }
}

start();
