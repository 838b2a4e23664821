import { localeFor } from '@stadtkit/kinds/locale.js';
import type { Finding } from './finding.js';
import { de } from './messages/de.js';
import type { Advice, DiagnosisMessages } from './messages/diagnosis-messages.js';
import { en } from './messages/en.js';

/** What the diagnosis says in the language of a page (BCP 47): English, or else German. */
export const diagnosisMessages = (language: string): DiagnosisMessages =>
  localeFor(language) === 'en' ? en : de;

/** A finding in words. */
export const adviceOn = (finding: Finding, { advice }: DiagnosisMessages): Advice =>
  (advice[finding.code] as (finding: Finding) => Advice)(finding);
