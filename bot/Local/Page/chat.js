// The chosen person's chat: messages in order, cards whose buttons work, and sending text.

import * as wire from './wire.js';
import { draw } from './cards.js';
import { element, markdown } from './text.js';
import { markRead } from './people.js';
import { openDeepLink } from './tabs.js';

const cardType = 'application/vnd.microsoft.card.adaptive';
const list = document.getElementById('messages');
const live = document.getElementById('heard');
const shown = new Map();

let played;
let asSubmit = false;
let after = () => {};

export const afterPress = then => { after = then; };

export async function play(person, organisation) {
  played = { person, organisation };
  shown.clear();
  list.replaceChildren();
  list.dir = person.rightToLeft ? 'rtl' : 'ltr';
  list.lang = person.locale ?? 'en';
  await refresh();
  showNewest();
}

// Scrolls to the end of the chat, or to the top of its last message when that is taller than the window.
function showNewest(behavior = 'instant') {
  const last = [...shown.values()].at(-1)?.item;
  list.scrollTo({ top: last && last.offsetHeight > list.clientHeight - 40 ? last.offsetTop - list.offsetTop - 12 : list.scrollHeight, behavior });
}

/** Sets how buttons are sent: 'execute', or 'submit' as a client that uses the fallbacks. Renders the cards again. */
export function sendAs(kind) {
  asSubmit = kind === 'submit';
  for (const message of shown.values()) {
    if (message.content) {
      showCard(message, message.content);
    }
  }
}

/** Brings the shown messages up to date; an unchanged message is not rendered again, so that what was typed into it stays. */
export async function refresh() {
  const { person } = played;
  const chat = await wire.get(`chats/${encodeURIComponent(person.id)}`);
  if (played.person !== person) {
    return;
  }
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const isFirst = shown.size === 0;
  const held = new Set(chat.messages.map(message => message.id));
  for (const [id, message] of shown) {
    if (!held.has(id)) {
      message.item.remove();
      shown.delete(id);
    }
  }
  const fresh = chat.messages.filter(message => !shown.has(message.id));
  chat.messages.forEach(message => (shown.has(message.id) ? change(message) : add(message)));
  daysApart();
  list.querySelector('.welcome')?.remove();
  if (chat.messages.length === 0) {
    list.append(welcome());
  }
  markRead(person, chat.messages.filter(message => message.activity).at(-1)?.id);
  if (fresh.length && !isFirst) {
    const said = fresh.filter(message => message.activity).at(-1);
    live.textContent = said ? `Stratex: ${said.activity.summary ?? said.activity.text ?? 'a card'}` : live.textContent;
    if (isAtEnd || fresh.some(message => !message.activity)) {
      showNewest('smooth');
    }
  }
}

// Prompts come in working hours only; an empty chat offers to move the clock there or to ask now.
function welcome() {
  const { waits, name } = played.person;
  const box = element('div', 'welcome');
  box.append(
    element('p', 'big', 'Nothing here yet'),
    element('p', '', waits
      ? `Stratex asks ${name} in working hours, when something is due. Go there, or ask now.`
      : `Nothing waits for ${name}. Write a word, or choose one below.`));
  if (waits) {
    const [go, ask] = [element('button', 'primary', 'Go to the next working day, 09:00'), element('button', 'second', 'Show what is due')];
    [go.type, ask.type] = ['button', 'button'];
    [go.dataset.testid, ask.dataset.testid] = ['welcome-morning', 'welcome-due'];
    go.addEventListener('click', () => document.getElementById('next-morning').click());
    ask.addEventListener('click', () => say('due'));
    const row = element('div', 'row');
    row.append(go, ask);
    box.append(row);
  }
  return box;
}

const clockOf = (at, zone) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(at));

const dayOf = (at, zone) => new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }).format(new Date(at));

function daysApart() {
  const zone = played.organisation.zone;
  list.querySelectorAll('.day').forEach(day => day.remove());
  let last;
  for (const { item, at } of shown.values()) {
    const day = dayOf(at, zone);
    if (day !== last) {
      const line = element('p', 'day', day);
      item.before(line);
      last = day;
    }
  }
}

function add(message) {
  const item = element('article', message.activity ? 'message theirs' : 'message mine');
  item.dataset.testid = message.activity ? 'message' : 'own-message';
  item.dataset.message = message.id;
  const head = element('p', 'head');
  const time = element('time', '', clockOf(message.at, played.organisation.zone));
  time.dateTime = message.at;
  head.append(element('span', 'by', message.activity ? 'Stratex' : 'You'), ' ', time);
  const body = element('div', 'body');
  body.dir = 'auto';
  item.append(head, body);
  list.append(item);
  const held = { id: message.id, at: message.at, item, body };
  shown.set(message.id, held);
  if (message.activity) {
    change(message);
  } else {
    body.append(element('div', 'bubble', message.text));
  }
}

function change(message) {
  const held = shown.get(message.id);
  if (!message.activity) {
    return;
  }
  const card = message.activity.attachments?.find(each => each.contentType === cardType)?.content;
  const key = JSON.stringify(card ?? message.activity.text ?? '');
  if (key === held.key) {
    return;
  }
  if (card) {
    showCard(held, card);
  } else {
    [held.key, held.content] = [key, undefined];
    const bubble = element('div', 'bubble');
    bubble.innerHTML = markdown(message.activity.text ?? '');
    held.body.replaceChildren(bubble);
  }
}

function showCard(held, content) {
  const focused = held.body.contains(document.activeElement) ? document.activeElement : undefined;
  const label = focused?.getAttribute('aria-label') ?? focused?.title;
  [held.key, held.content] = [JSON.stringify(content), content];
  const frame = element('div', 'card');
  frame.dataset.testid = 'card';
  frame.tabIndex = -1;
  const drawn = draw(content, { asSubmit, pressed: (kind, action, button) => press(held, kind, action, button) });
  frame.append(drawn ?? element('p', 'trouble', content.fallbackText ?? ''));
  held.body.replaceChildren(frame);
  if (focused) {
    const same = label && [...frame.querySelectorAll('button, input, textarea, select')].find(each => (each.getAttribute('aria-label') ?? each.title) === label);
    (same || frame).focus();
  }
}

function follow(url) {
  if (openDeepLink(url)) {
    document.body.dataset.view = 'tabs';
    document.body.dispatchEvent(new Event('view'));
  } else {
    window.open(url, '_blank', 'noopener');
  }
}

async function press(held, kind, action, button) {
  if (kind === 'open') {
    follow(action.url);
    return;
  }
  const frame = held.body.querySelector('.card');
  if (frame.getAttribute('aria-busy') === 'true') {
    return;
  }
  busy(frame, button, true);
  frame.querySelector('.wrong')?.remove();
  try {
    const { person, organisation } = played;
    if (kind === 'submit') {
      await wire.submit(person, organisation, held.id, action.data);
      await refresh();
    } else {
      answer(held, await wire.execute(person, organisation, held.id, action));
    }
    after();
  } catch (problem) {
    wrong(frame, problem, () => press(held, kind, action, button));
  } finally {
    busy(frame, button, false);
  }
}

// As in Teams: the answer replaces the shown card at once; the stored message changes when the bot updates it.
function answer(held, { statusCode = 200, type, value }) {
  if (type === cardType) {
    if (JSON.stringify(value) !== held.key) {
      showCard(held, value);
      beginning(held.item);
    }
  } else if (type === 'application/vnd.microsoft.activity.message') {
    notice(held, value);
  } else if (statusCode >= 400) {
    throw new Error(value?.message ?? '');
  }
}

// Scrolls to the top of an answered card that begins above the window.
function beginning(item) {
  if (item.getBoundingClientRect().top < list.getBoundingClientRect().top) {
    item.scrollIntoView({ block: 'start' });
  }
}

function notice(held, text) {
  held.body.querySelector('.notice')?.remove();
  const line = element('p', 'notice', text);
  line.setAttribute('role', 'status');
  held.body.append(line);
}

function wrong(frame, problem, again) {
  const line = element('div', 'wrong');
  line.setAttribute('role', 'alert');
  const retry = element('button', 'link', 'Try again');
  retry.type = 'button';
  retry.dataset.testid = 'retry';
  retry.addEventListener('click', () => { line.remove(); again(); });
  line.append(element('span', '', 'Something went wrong.'), retry);
  line.title = problem.message;
  frame.append(line);
}

function busy(frame, button, is) {
  frame.setAttribute('aria-busy', String(is));
  button?.classList.toggle('waiting', is);
}

/** Adds the person's text to the chat, then sends it to the bot. */
export async function say(text) {
  const { id } = await (await wire.post(`chats/${encodeURIComponent(played.person.id)}`, { text })).json();
  await refresh();
  await tell(id, text);
}

async function tell(id, text) {
  const { person, organisation } = played;
  const typing = element('p', 'typing');
  typing.append(element('span'), element('span'), element('span'));
  list.append(typing);
  list.scrollTop = list.scrollHeight;
  try {
    await wire.say(person, organisation, id, text);
    await refresh();
    after();
  } catch (problem) {
    wrong(shown.get(id)?.body ?? list, problem, () => tell(id, text));
  } finally {
    typing.remove();
  }
}
