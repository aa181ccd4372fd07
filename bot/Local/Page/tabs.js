// The tab pages beside the chat, shown in an iframe.

import { element } from './text.js';
import { rove } from './people.js';

const pages = [['scorecard', 'Scorecard'], ['due', 'My due items'], ['plan', 'Plan'], ['late', 'Late owners']];
const strip = document.getElementById('strip');
const frame = document.getElementById('page');
const missing = document.getElementById('page-missing');

// A deep link names the entity (kpi), an address the collection (kpis).
const folders = { objective: 'objectives', kpi: 'kpis' };

let shown = 'scorecard';
let below = '';
let theme = 'default';

const address = () => {
  const query = new URLSearchParams({ theme });
  return `/tabs/${shown}${below ? `/${encodeURIComponent(below)}` : ''}?${query}`;
};

export function openPage(name, part = '') {
  [shown, below] = [name, part];
  mark();
  frame.src = address();
}

/** Loads the page again at its present address, because a press may have changed what it shows. */
export function reloadPage() {
  const here = new URL(frame.contentWindow.location.href);
  if (!here.pathname.startsWith('/tabs/')) {
    return restartPage();
  }
  here.searchParams.set('theme', theme);
  frame.contentWindow.location.replace(here);
}

export function restartPage() {
  frame.src = address();
}

export function tellTheme(name) {
  theme = name;
  frame.contentWindow?.postMessage({ type: 'theme', theme }, location.origin);
}

/** A link that Teams would open as one of our tabs; false for any other. */
export function openDeepLink(url) {
  const link = URL.canParse(url) ? new URL(url) : undefined;
  const [, entity] = link?.hostname === 'teams.microsoft.com' ? link.pathname.match(/^\/l\/entity\/[^/]+\/([\w-]+)/) ?? [] : [];
  if (!entity) {
    return false;
  }
  let part = '';
  try {
    part = JSON.parse(link.searchParams.get('context') ?? '{}').subPageId ?? '';
  } catch {
    // Without a readable context the link opens the page itself.
  }
  openPage(folders[entity] ?? entity, part);
  return true;
}

// Selects the tab of the page that a link inside the iframe has led to.
function follow() {
  const [, page, part] = frame.contentWindow?.location.pathname.match(/^\/tabs\/([\w-]+)(?:\/(.+))?$/) ?? [];
  if (page) {
    [shown, below] = [page, part ? decodeURIComponent(part) : ''];
    mark();
  }
}

function mark() {
  for (const tab of strip.children) {
    const chosen = tab.dataset.page === shown;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
  }
  if (!strip.querySelector('[aria-selected="true"]')) {
    strip.firstElementChild.tabIndex = 0;
  }
  document.getElementById('page-panel').setAttribute('aria-labelledby', strip.querySelector('[aria-selected="true"]')?.id ?? '');
}

export function prepareTabs() {
  strip.replaceChildren(...pages.map(([name, title]) => {
    const tab = element('button', 'tab', title);
    Object.assign(tab, { type: 'button', id: `tab-${name}` });
    Object.assign(tab.dataset, { page: name, testid: `tab-${name}` });
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', 'page-panel');
    tab.addEventListener('click', () => openPage(name));
    return tab;
  }));
  rove(strip, '.tab', { ArrowRight: 1, ArrowLeft: -1 });
  frame.addEventListener('load', () => {
    const status = frame.contentWindow?.performance?.getEntriesByType('navigation')[0]?.responseStatus ?? 200;
    missing.hidden = status < 400;
    frame.hidden = !missing.hidden;
    follow();
  });
  mark();
}
