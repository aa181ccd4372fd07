// Renders a card with the official Adaptive Cards library and reports which of its buttons was pressed.

import { markdown } from './text.js';

const { AdaptiveCard, HostConfig } = window.AdaptiveCards;

// Colours are CSS variables of the page, so that changing the theme renders no card again and keeps what was typed.
const tone = name => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle)` });
const tones = {
  default: tone('card-text'), dark: tone('card-text'), light: tone('card-text'), accent: tone('accent-text'),
  good: tone('good'), warning: tone('warning'), attention: tone('attention'),
};
const surface = background => ({ backgroundColor: background, foregroundColors: tones });

const host = new HostConfig({
  fontFamily: 'inherit',
  supportsInteractivity: true,
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 32, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: surface('transparent'), emphasis: surface('var(--emphasis)'), accent: surface('var(--emphasis)'),
    good: surface('var(--good-back)'), warning: surface('var(--warning-back)'), attention: surface('var(--attention-back)'),
  },
  actions: {
    maxActions: 6, spacing: 'medium', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 16 },
  inputs: { label: { inputSpacing: 'small', requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'default' } } },
});

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

// The card as a client without Action.Execute shows it: with the fallback in place of each such action.
function withFallbacks(node) {
  if (Array.isArray(node)) {
    return node.map(withFallbacks);
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  return node.type === 'Action.Execute' && typeof node.fallback === 'object'
    ? withFallbacks(node.fallback)
    : Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withFallbacks(value)]));
}

const kinds = { 'Action.Execute': 'execute', 'Action.Submit': 'submit', 'Action.OpenUrl': 'open' };

/** Returns the rendered element. Calls `pressed` with the kind of action, what to send, and the button. */
export function draw(content, { asSubmit, pressed }) {
  const card = new AdaptiveCard();
  card.hostConfig = host;
  card.onExecuteAction = action => {
    const kind = kinds[action.getJsonTypeName()];
    if (kind) {
      pressed(kind, { id: action.id, verb: action.verb, data: action.data ?? {}, url: action.url }, action.renderedElement);
    }
  };
  card.parse(asSubmit ? withFallbacks(content) : content);
  const drawn = card.render();
  for (const area of drawn?.querySelectorAll('textarea') ?? []) {
    area.rows = 3;
  }
  return drawn;
}
