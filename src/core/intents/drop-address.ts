import { dropTrailing } from './drop-trailing.ts';
import type { Item, ItemRole } from './find-phrases.ts';

/** Takes away whom the message is addressed to and who signed it: neither is a person to be changed. */
export function dropAddress(all: readonly Item[]): readonly Item[] {
  return dropSignature(dropSalutation(dropBotMention(trimMarks(all))));
}

function trimMarks(items: readonly Item[]): readonly Item[] {
  const from = items.findIndex((item) => item.role !== 'mark' || item.fold === '"');
  return from <= 0 ? items : items.slice(from);
}

/** A mention at the start is the bot, unless the sentence goes on as one about a person: "@Jane needs mfa", "@Jane mfa on". */
function dropBotMention(items: readonly Item[]): readonly Item[] {
  const first = items[0];
  if (first?.role !== 'mention' && !(first?.role === 'word' && /^(?:mfa[-_]?)?bot$|bot$/.test(first.fold)))
    return items;
  if (/\b(?:bot|mfa)/.test(first.fold) || first.role === 'word') return trimMarks(items.slice(1));
  const next = items[1];
  const about =
    next !== undefined &&
    (['need', 'must', 'mark', 'and', 'mention', 'aux', 'possessive'].includes(next.role) ||
      (next.role === 'mfa' && !items.slice(1).some((item) => NAMES.has(item.role))));
  return about ? items : trimMarks(items.slice(1));
}

const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention', 'group', 'department']);

/** "Hi John, …": a name right after the greeting and before a comma. */
function dropSalutation(items: readonly Item[]): readonly Item[] {
  if (items[0]?.role !== 'greet') return items;
  const end = items.findIndex((item) => item.role === 'mark');
  if (end < 2 || end > 5 || items.slice(end).every((item) => item.role === 'mark')) return items;
  return items
    .slice(1, end)
    .every((item, at) => item.role === 'mention' || (item.role === 'word' && at < 2) || BOT.has(item.role))
    ? items.slice(end + 1)
    : items;
}

/** "Hi MFA Bob!", "hey mafia bot,": people give the bot names. */
const BOT: ReadonlySet<ItemRole> = new Set<ItemRole>(['mfa', 'filler']);

/** "Thanks,\nJohn": up to three words after the closing words, on a line of their own. */
function dropSignature(items: readonly Item[]): readonly Item[] {
  let start = items.length;
  let words = 0;
  for (let item = items[start - 1]; item !== undefined && words <= 3; item = items[start - 1]) {
    if (item.role !== 'word' && item.role !== 'mark') break;
    if (item.role === 'word') words += 1;
    start -= 1;
  }
  const before = items[start - 1];
  const signs = before?.role === 'filler' || (before?.role === 'greet' && SIGN_OFF.test(before.fold));
  if (before === undefined || !signs || words === 0 || words > 3) return items;
  if (items[start]?.role !== 'mark' && !(words < 3 && GREETS_LAST.test(before.last ?? before.fold)))
    return items;
  const broken = [start - 2, start, start + 1].some((at) => items[at]?.fold === '\n');
  const thanked = THANKS.test(before.fold) && '.?-'.includes(items[start - 2]?.fold ?? ',');
  if (!broken && !thanked && !SIGN_OFF.test(before.fold)) return items;
  return start > 1 ? dropTrailing(items.slice(0, start), (item) => CLOSING.has(item.role)) : items;
}

const CLOSING: ReadonlySet<ItemRole> = new Set<ItemRole>(['filler', 'and', 'mark']);

/** "groetjes Anna": behind these a name needs no comma. */
const GREETS_LAST =
  /^(?:regards|rgds|rgrds|groet|groeten|groetjes|gr|grt|mvg|gruss|grusse|lg|vg|mfg|cordialement|salutations|saludos|cdt)$/;

/** "…. Thanks, Martina": behind the end of the sentence they close the letter. */
const THANKS = /^(?:thanks|thank|thx|cheers|ta|bedankt|dank|dankjewel|danke|vielen|merci|gracias)$/;

/** First words of the phrases that stand right before a name at the end of a letter. */
const SIGN_OFF =
  /^(?:regards|rgds|rgrds|kind|best|br|kr|yours|sincerely|gr|grt|groet|groeten|groetjes|mvg|met|gruss|grusse|viele|liebe|beste|freundliche|schone|lg|vg|bg|mfg|mit|cordialement|bien|salutations|cdt|saludos|un|atentamente|slds)$/;
