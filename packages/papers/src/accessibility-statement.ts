import { textIn } from '@stadtkit/kinds/locale.js';
import { dateWords } from '@stadtkit/steps/words.js';
import { limitsOf, tested, untested } from './known-limits.js';
import { withLand } from './land.js';
import type { AccessibilityMessages } from './messages/accessibility-messages.js';
import { list, paragraph, section, terms, type Paper, type Part, type Words } from './paper.js';
import { contactOf, contextFor, type PaperContext, type Subject } from './paper-context.js';
import { paperMessages } from './words.js';

type StatementPen = PaperContext<AccessibilityMessages>;

const linked = (words: Words): Words =>
  typeof words === 'string' ? { link: words, text: words } : words;

function scope({ service, words, known, locale }: StatementPen): Part[] {
  const title = textIn(service.title, locale);
  const law = [words.law, ' ', ...[known('accessibilityLaw')].flat(), '.'];
  return [
    paragraph([words.intro(service.authority.name, title), ' ', ...law]),
    section(words.scope),
    paragraph(words.scopeMeans(title)),
    terms([[words.page, linked(known('page'))]]),
    paragraph(words.scopeNot),
  ];
}

function status({ service, words, details }: StatementPen): Part[] {
  const { status: is } = details;
  const limits = limitsOf(service).map((name) => words.limit[name]);
  return [
    section(words.status),
    paragraph(
      is === undefined ? { blank: 'status' } : words.statusIs[is === 'none' ? 'none' : 'partial'],
    ),
    section(words.limits),
    ...(limits.length > 0 ? [paragraph(words.limitsMean), list(limits)] : []),
    paragraph(words.instead),
    section(words.untested),
    paragraph(words.untestedMeans),
    list(untested.map((name) => words.notTested[name])),
  ];
}

function method({ words, details, locale, today }: StatementPen): Part[] {
  const { assessedOn, assessedBy } = details;
  return [
    section(words.tested),
    paragraph(words.testedMeans),
    list(tested.map((name) => words.wasTested[name])),
    terms([
      [words.assessedOn, assessedOn ? dateWords(assessedOn, locale) : { blank: 'assessedOn' }],
      [
        words.assessedBy,
        assessedBy
          ? words.by[assessedBy === 'self' ? 'self' : 'third-party']
          : { blank: 'assessedBy' },
      ],
    ]),
    section(words.created),
    paragraph(words.createdMeans(dateWords(today, locale))),
  ];
}

const ways = ({ service, words, known, locale }: StatementPen): Part[] => [
  section(words.feedback),
  paragraph(words.feedbackMeans),
  terms([
    [words.form, linked(known('feedbackForm'))],
    ...contactOf(service, paperMessages(locale).privacy.contact),
  ]),
  section(words.enforcement),
  paragraph(words.enforcementMeans),
  paragraph(known('enforcement')),
  terms([[words.enforcementContact, known('enforcementContact')]]),
];

/**
 * The accessibility statement for a service, to stand alone or as a block in the statement of the website. It claims
 * only what was tried (BGG NRW § 10b, BITVNRW; model of Implementing Decision (EU) 2018/1523).
 */
export function accessibilityStatement(subject: Subject): Paper {
  const { service, locale } = subject;
  const details = withLand(service.authority.ags, subject.details);
  const { accessibility: words, privacy } = paperMessages(locale);
  const context = contextFor({ ...subject, details }, words);
  return {
    locale,
    title: words.title(textIn(service.title, locale)),
    parts: [scope, status, method, ways].flatMap((write) => write(context)),
    confirm: [
      words.confirmLimits,
      words.confirmChanges,
      ...(locale === 'de-simple' ? [privacy.confirmSimple] : []),
    ],
  };
}
