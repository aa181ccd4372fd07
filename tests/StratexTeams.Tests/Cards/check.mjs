// node check.mjs CARDS: reads cards, one {"name","card","isDrawn"} per line, and prints for each a line with the problems that the official
// parser reports ("problems") and, for cards to be drawn, their size in pixels in Chromium at a phone's width ("width", "height").
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const phone = 320;
const require = createRequire(import.meta.url);
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = require('adaptivecards/dist/adaptivecards.js');
const library = pathToFileURL(require.resolve('adaptivecards/dist/adaptivecards.min.js'));
// The library's defaults, except for the buttons: at most six as in Teams, and stacked, which takes the most room.
const host = { actions: { maxActions: 6, actionsOrientation: 'vertical' }, supportsInteractivity: true };

function problemsOf(json) {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(host);
  card.parse(json, context);
  const parsed = Array.from({ length: context.eventCount }, (_, place) => context.getEventAt(place).message);
  return [...parsed, ...card.validateProperties().validationEvents.map((event) => event.message)];
}

// Drawn in a frame, because a browser window cannot be as narrow as a phone. The library leaves Markdown to its host; here only escapes matter.
function draw(cards, host, phone) {
  const frame = document.querySelector('iframe');
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const plain = document.createElement('p');
    plain.style.margin = '0';
    plain.textContent = text.replace(/\\(.)/g, '$1');
    [result.outputHtml, result.didProcess] = [plain.outerHTML, true];
  };
  const sizes = cards.map((json) => {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(host);
    card.parse(json);
    const inside = frame.contentDocument;
    inside.body.replaceChildren(card.render());
    const edges = [...inside.body.querySelectorAll('*')].map((element) => element.getBoundingClientRect());
    const beyond = Math.max(...edges.map((edge) => Math.max(edge.right - phone, -edge.left)));
    return { width: Math.max(inside.scrollingElement.scrollWidth, Math.ceil(phone + beyond)), height: Math.ceil(inside.body.getBoundingClientRect().height) };
  });
  document.querySelector('pre').textContent = encodeURIComponent(JSON.stringify(sizes));
}

function sizesOf(cards) {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  try {
    const page = join(folder, 'page.html');
    const sheet = '* { box-sizing: border-box } body { margin: 0; font: 14px sans-serif } input, textarea, select { font: inherit }';
    const argument = [cards, host, phone].map((each) => JSON.stringify(each).replaceAll('<', '\\u003c')).join();
    writeFileSync(page, `<!DOCTYPE html><meta charset="utf-8"><script src="${library}"></script><pre></pre>
      <iframe width="${phone}" height="640" frameborder="0" srcdoc="<!DOCTYPE html><meta charset=utf-8><style>${sheet}</style><body></body>"></iframe>
      <script>${draw}; onload = () => draw(${argument})</script>`);
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom'];
    const dom = execFileSync('chromium', [...flags, pathToFileURL(page).href], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
    return JSON.parse(decodeURIComponent(/<pre>([^<]+)<\/pre>/.exec(dom)[1]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cards = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const sizes = sizesOf(cards.filter(({ isDrawn }) => isDrawn).map(({ card }) => card));
cards.forEach(({ name, card, isDrawn }) => console.log(JSON.stringify({ name, problems: problemsOf(card), ...(isDrawn ? sizes.shift() : {}) })));
