// How the page calls the host: its own endpoints under /local, and the bot's exactly as Teams does.

export class Refused extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

const tenant = new URLSearchParams(location.search).get('tenant');
const address = path => `/local/${path}${tenant ? `?tenant=${encodeURIComponent(tenant)}` : ''}`;

async function checked(answer) {
  if (answer.ok) {
    return answer;
  }
  const problem = await answer.json().catch(() => ({}));
  throw new Refused(answer.status, problem.detail ?? 'Something went wrong.');
}

export const get = async path => (await checked(await fetch(address(path)))).json();

export const post = async (path, fields = {}) => checked(await fetch(address(path), { method: 'POST', body: new URLSearchParams(fields) }));

let channel;

// A token is valid for an hour of the host's clock, which can be moved past it.
export function forgetChannel() {
  channel = undefined;
}

const openChannel = () => (channel ??= post('channel').then(answer => answer.json()).catch(problem => { forgetChannel(); throw problem; }));

function activityOf(person, organisation, { serviceUrl, appId }, content) {
  const now = new Date(organisation.clock());
  const locale = person.locale ?? 'en-US';
  return {
    id: String(now.getTime()),
    timestamp: now.toISOString(),
    localTimestamp: now.toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person.account}`, name: person.name, aadObjectId: person.account },
    recipient: { id: `28:${appId}`, name: 'Stratex' },
    conversation: { id: person.conversation, conversationType: 'personal', tenantId: organisation.tenant },
    channelData: { tenant: { id: organisation.tenant } },
    entities: [{ type: 'clientInfo', locale, country: locale.split('-')[1], platform: 'Web', timezone: person.timeZone ?? organisation.zone }],
    locale,
    ...content,
  };
}

async function deliver(person, organisation, content, again = true) {
  const open = await openChannel();
  const answer = await fetch('/api/messages', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${open.token}` },
    body: JSON.stringify(activityOf(person, organisation, open, content)),
  });
  if (answer.status === 401 && again) {
    forgetChannel();
    return deliver(person, organisation, content, false);
  }
  return checked(answer);
}

export const say = (person, organisation, id, text) => deliver(person, organisation, { type: 'message', id, text, textFormat: 'plain' });

export const submit = (person, organisation, message, value) => deliver(person, organisation, { type: 'message', value, replyToId: message });

/** Sends an Action.Execute and returns the bot's answer: a card, a message, or an error. */
export async function execute(person, organisation, message, { id, verb, data }) {
  const answer = await deliver(person, organisation, {
    type: 'invoke',
    id: `f:${crypto.randomUUID()}`,
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', id, verb, data }, trigger: 'manual' },
    replyToId: message,
  });
  const text = await answer.text();
  return text ? JSON.parse(text) : {};
}

/** Calls `heard` with the conversation that changed, or null when any may have; polls while the stream is down. */
export function listen({ heard, away, back }) {
  let poll;
  const stream = new EventSource('/local/chats/stream');
  stream.addEventListener('ready', () => {
    if (poll) {
      clearInterval(poll);
      poll = undefined;
      back();
    }
    heard(null);
  });
  stream.addEventListener('chat', news => heard(news.data));
  stream.onerror = () => {
    poll ??= setInterval(() => heard(null), 4000);
    away();
  };
}
