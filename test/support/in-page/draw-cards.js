/* global AdaptiveCards, document */
/* oxlint-disable no-unused-vars -- called from outside of the page */

/** Runs in a page, beside Microsoft's renderer: draws each card once for every theme and width, side by side. */
function drawSheets(cards, { themes, widths }) {
  const hosts = themes.map(({ hostConfig }) => new AdaptiveCards.HostConfig(hostConfig));
  const sheets = cards.map(({ name, card }) => {
    const sheet = elementOf('section', { name });
    sheet.append(Object.assign(elementOf('h2'), { textContent: name }));
    const drawn = hosts.map((host) => drawnBy(host, card));
    for (const width of widths) sheet.append(rowOf(drawn, { themes, width }));
    return sheet;
  });
  document.querySelector('main').replaceChildren(...sheets);
}

function drawnBy(host, json) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = host;
  card.parse(json);
  return card.render();
}

function rowOf(drawn, { themes, width }) {
  const row = elementOf('div');
  row.className = 'row';
  row.append(...themes.map((theme, index) => boxOf(drawn[index], { theme, width })));
  return row;
}

/** The renderer takes most of the time, and what it makes is the same in every width. */
function boxOf(drawn, { theme, width }) {
  const box = elementOf('div', { theme: theme.name, width });
  box.className = 'card';
  box.style.width = `${width}px`;
  for (const colour of ['page', 'card', 'ink', 'line']) box.style.setProperty(`--${colour}`, theme[colour]);
  box.append(copyOf(drawn));
  return box;
}

/** What is chosen in a list is not copied with it. */
function copyOf(drawn) {
  const copy = drawn.cloneNode(true);
  const lists = drawn.querySelectorAll('select');
  copy.querySelectorAll('select').forEach((list, at) => (list.selectedIndex = lists[at].selectedIndex));
  return copy;
}

function elementOf(tag, data = {}) {
  const element = document.createElement(tag);
  Object.assign(element.dataset, data);
  return element;
}

/** Markdown as far as the cards may use it, so that a missing escape shows. */
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const kept = [];
  const marks = /\\([\\`*_~[\]()#|&+.-])/g;
  const html = text
    .replace(marks, (_, mark) => `\u0001${kept.push(mark) - 1}\u0002`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/[*_](.+?)[*_]/g, '<i>$1</i>')
    .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="#">$1</a>');
  result.outputHtml = html.replace(/\u0001(\d+)\u0002/g, (_, index) => kept[index].replace('&', '&amp;'));
  result.didProcess = true;
};
