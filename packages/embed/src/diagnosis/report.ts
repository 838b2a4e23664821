import type { Facts, Finding } from './finding.js';
import type { DiagnosisMessages } from './messages/diagnosis-messages.js';
import { adviceOn } from './words.js';

/** What the page has, as names and values. */
export function factLines(
  facts: Facts,
  words: DiagnosisMessages,
): readonly (readonly [string, string])[] {
  const { facts: names } = words;
  return [
    [names.version, facts.version],
    [names.script, facts.script],
    [names.page, facts.page],
    ...facts.services.flatMap(({ title, version, gateway }): [string, string][] => [
      [names.service, `${title} (${version})`],
      [names.gateway, gateway],
    ]),
    [names.size, `${(facts.bytes / 1000).toFixed(1)} kB`],
  ];
}

/** The diagnosis as text, to be sent to somebody who helps. */
export function reportText(
  facts: Facts,
  findings: readonly Finding[],
  words: DiagnosisMessages,
): string {
  const lines = findings.flatMap((finding, at) => {
    const { seen, todo } = adviceOn(finding, words);
    return ['', `${String(at + 1)}. [${finding.code}] ${seen}`, `   ${words.todo}: ${todo}`];
  });
  return [
    words.title,
    ...factLines(facts, words).map(([name, value]) => `${name}: ${value}`),
    '',
    findings.length > 0 ? words.found(findings.length) : words.fine,
    ...lines,
  ].join('\n');
}
