/* global document, getComputedStyle, innerWidth, NodeFilter */
/* oxlint-disable no-unused-vars -- called from outside of the page */

/** Half a pixel comes from rounding, and a line of text may reach a little above and below its line box. */
const SIDEWAYS = 0.5;
const UPRIGHT = 3;

/** Runs in a page: what a reader could not read in this drawing, in words. An empty list is a good drawing. */
function problemsInDrawing(box) {
  const texts = textsIn(box);
  return [
    ...texts.filter(({ text }) => text.includes('${')).map((each) => told('a mark was left unfilled', each)),
    ...texts.filter((each) => isCut(each, box)).map((each) => told(whatIsCut(each), each)),
    ...texts.flatMap((each) => faintness(each)),
    ...fieldsIn(box).flatMap((field) => fieldProblems(field)),
    ...[...box.querySelectorAll('*')]
      .filter((element) => sticksOut(element.getBoundingClientRect(), box.getBoundingClientRect()))
      .map((element) => `sticks out: ${element.tagName.toLowerCase()} ${element.className}`),
  ];
}

/** The texts that are drawn, each with the rectangles of its lines; what is not displayed has none. */
function textsIn(box) {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const text = walker.currentNode.textContent.trim();
    if (text !== '' && lines.length > 0)
      found.push({ text, lines, element: walker.currentNode.parentElement });
  }
  return found;
}

function told(what, { text }) {
  return `${what}: ${text}`;
}

function whatIsCut({ element }) {
  return element.closest('button') ? 'the text of a button is cut' : 'a text is cut';
}

/** Outside of the box, or of any part of it that hides what does not fit. */
function isCut({ lines, element }, box) {
  for (let each = element; each; each = each === box ? null : each.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const hides = each === box || overflowX !== 'visible' || overflowY !== 'visible';
    const edge = each.getBoundingClientRect();
    if (hides && lines.some((line) => sticksOut(line, edge))) return true;
  }
  return false;
}

function sticksOut(inner, outer) {
  if (inner.width === 0 || inner.height === 0) return false;
  return (
    inner.left < outer.left - SIDEWAYS ||
    inner.right > outer.right + SIDEWAYS ||
    inner.top < outer.top - UPRIGHT ||
    inner.bottom > outer.bottom + UPRIGHT
  );
}

/** The sign of a required field is the client's own, in a red of Microsoft's that is too faint in its dark theme. */
const STAR = '*';

/** WCAG 2.2, 1.4.3: 4.5 to 1, and 3 to 1 for what is large. */
function faintness({ text, element }) {
  if (text === STAR) return [];
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const ground = groundBehind(element);
  const contrast = contrastOf(over(colourOf(style.color), ground), ground);
  return contrast < (large ? 3 : 4.5) ? [`too faint, ${contrast.toFixed(2)} to 1: ${text}`] : [];
}

/** Every background from the page to the element, each laid over the one behind it. */
function groundBehind(element) {
  const behind = element.parentElement ? groundBehind(element.parentElement) : [255, 255, 255];
  const colour = colourOf(getComputedStyle(element).backgroundColor);
  return colour.opacity === 0 ? behind : over(colour, behind);
}

function colourOf(computed) {
  const [red, green, blue, opacity = 1] = computed.match(/[\d.]+/g).map(Number);
  return { parts: [red, green, blue], opacity };
}

function over({ parts, opacity }, behind) {
  return parts.map((part, index) => part * opacity + behind[index] * (1 - opacity));
}

function contrastOf(ink, ground) {
  const [dark, light] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(parts) {
  const [red, green, blue] = parts
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function fieldsIn(box) {
  return [...box.querySelectorAll('input:not([type=radio]):not([type=checkbox]), select')];
}

/** What stands in a field is drawn by the browser; it has no text of its own in the page. */
function fieldProblems(field) {
  const shown =
    field.tagName === 'SELECT' ? field.selectedOptions[0]?.text : field.value || field.placeholder;
  if (!shown) return [];
  const { paddingLeft, paddingRight } = getComputedStyle(field);
  const arrow = field.tagName === 'SELECT' ? 20 : 0;
  const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow;
  return [
    ...(shown.includes('${') ? [`a mark was left unfilled: ${shown}`] : []),
    ...(widthOf(shown, field) > room + SIDEWAYS ? [`the text of a field is cut: ${shown}`] : []),
  ];
}

function widthOf(text, element) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = getComputedStyle(element).font;
  return pen.measureText(text).width;
}
