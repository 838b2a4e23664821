import { addressFault } from './address.js';
import { element, escaped } from './markup.js';
import type { Fallback } from './snippet-options.js';

/** Where the link of a fallback leads: a telephone number and an email address are written as people write them. */
export function targetOf({ to }: Fallback): string {
  const text = to.trim();
  if (isPhone(text)) return `tel:${text.replace(/[^+\d]/g, '')}`;
  return isEmail(text) ? `mailto:${text.replace(/^mailto:/i, '')}` : text;
}

/** The words of the link; a telephone number or an email address needs none. */
export function textOf({ to, text = '' }: Fallback): string {
  if (text.trim()) return text.trim();
  return isPhone(to.trim()) || isEmail(to.trim()) ? to.trim().replace(/^mailto:/i, '') : '';
}

/** Why a fallback cannot stand in a page; nothing when it may. */
export function fallbackFault(
  fallback: Fallback,
): 'empty' | 'target' | 'text' | 'letters' | undefined {
  if (!fallback.to.trim()) return 'empty';
  if (!/^(tel|mailto):/.test(targetOf(fallback)) && addressFault(fallback.to.trim()))
    return 'target';
  if (textOf(fallback) === '') return 'text';
  return textOf(fallback).length > LONGEST || unseen.test(textOf(fallback)) ? 'letters' : undefined;
}

/** The link. */
export const fallbackLink = (fallback: Fallback): string =>
  element('a', { href: targetOf(fallback) }, escaped(textOf(fallback)));

const LONGEST = 200;

/** Controls, halves of characters, and what turns the direction of the letters after it. */
const unseen = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const isPhone = (text: string): boolean =>
  text.length <= 40 && /^\+?[\d ()/.–-]+$/.test(text) && text.replace(/\D/g, '').length >= 3;

const isEmail = (text: string): boolean =>
  text.length <= 254 && /^(mailto:)?[\w.+-]+@[\w-]+(\.[\w-]+)+$/i.test(text);
