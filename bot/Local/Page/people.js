// The list of people to act as; arrow keys move between them.

import { element, initials } from './text.js';

const read = () => JSON.parse(localStorage.getItem('stratex.read') ?? '{}');

/** Stores that the person's messages up to this one were read. */
export function markRead(person, message) {
  if (message) {
    localStorage.setItem('stratex.read', JSON.stringify({ ...read(), [person.conversation]: message }));
  }
}

const isUnread = person => Number(person.heard ?? 0) > Number(read()[person.conversation] ?? 0);

const tint = id => [...id].reduce((sum, sign) => (sum * 7 + sign.charCodeAt(0)) % 1009, 7) % 8;

function row(person, chosen) {
  const unread = isUnread(person) && !chosen;
  const button = element('button', 'person');
  button.type = 'button';
  button.dataset.testid = 'person';
  button.dataset.person = person.id;
  button.tabIndex = chosen ? 0 : -1;
  button.setAttribute('aria-current', String(chosen));
  const words = element('span', 'words');
  words.append(element('span', 'name', person.name), element('span', 'role', person.role));
  const side = element('span', 'side');
  if (person.waits) {
    const waits = element('span', 'waits', person.waits);
    waits.append(element('span', 'unseen', ' waiting'));
    side.append(waits);
  }
  if (unread) {
    side.append(element('span', 'dot'), element('span', 'unseen', 'new message'));
  }
  button.classList.toggle('unread', unread);
  const avatar = element('span', `avatar tint-${tint(person.id)}`, initials(person.name));
  avatar.setAttribute('aria-hidden', 'true');
  button.append(avatar, words, side);
  button.title = `${person.name}: ${person.role}`;
  return button;
}

/** Renders the list again and keeps the focus. */
export function showPeople(list, people, chosen, choose) {
  const focused = document.activeElement?.dataset?.person;
  list.replaceChildren(...people.map(person => {
    const item = element('li');
    const button = row(person, person.id === chosen?.id);
    button.addEventListener('click', () => choose(person));
    item.append(button);
    return item;
  }));
  if (focused) {
    list.querySelector(`[data-person="${CSS.escape(focused)}"]`)?.focus();
  }
}

/** Roving tabindex: one stop for the Tab key; arrow keys, Home and End move inside. */
export function rove(container, selector, keys = { ArrowDown: 1, ArrowUp: -1 }) {
  container.addEventListener('keydown', event => {
    const stops = [...container.querySelectorAll(selector)];
    const here = stops.indexOf(document.activeElement);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : event.key in keys && here >= 0 ? here + keys[event.key] : undefined;
    if (next === undefined || here < 0) {
      return;
    }
    event.preventDefault();
    const stop = stops[Math.min(Math.max(next, 0), stops.length - 1)];
    stops.forEach(each => { each.tabIndex = each === stop ? 0 : -1; });
    stop.focus();
  });
}
