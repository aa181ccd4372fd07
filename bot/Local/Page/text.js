// The Markdown that Teams shows in messages and cards: bold, italic, links, lists. Everything else is text.

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = text => text.replace(/[&<>"']/g, sign => signs[sign]);

// Escaped characters become placeholders until the rest is marked up.
function inline(text) {
  const kept = [];
  const html = escapeHtml(text.replace(/[\u0001\u0002]/g, '').replace(/\\([\\`*_{}[\]()<>#+\-.!&~])/g, (_, sign) => `\u0001${kept.push(sign) - 1}\u0002`))
    .replace(/\[([^\]\n]+)\]\((https:\/\/[^\s)]+)\)/g, '<a href="$2" target="_blank" rel="noopener">$1</a>')
    .replace(/\*\*([^*\n]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\w*])\*([^*\s][^*\n]*)\*(?!\w)/g, '$1<em>$2</em>')
    .replace(/(^|[^\w])_([^_\s][^_\n]*)_(?!\w)/g, '$1<em>$2</em>');
  return html.replace(/\u0001(\d+)\u0002/g, (_, place) => escapeHtml(kept[place]));
}

export function markdown(text) {
  const lines = text.split(/\r?\n/);
  const isItem = line => /^\s*[-*]\s+/.test(line);
  if (!lines.some(isItem)) {
    return lines.map(inline).join('<br>');
  }
  return lines.map(line => isItem(line) ? `<li>${inline(line.replace(/^\s*[-*]\s+/, ''))}</li>` : `<p>${inline(line)}</p>`).join('')
    .replace(/(<li>.*?<\/li>)(?!<li>)/gs, '<ul>$1</ul>');
}

export function element(name, className, text) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

export const initials = name => name.split(/\s+/).map(part => part[0]).filter((_, place, all) => place === 0 || place === all.length - 1).join('').toUpperCase();
