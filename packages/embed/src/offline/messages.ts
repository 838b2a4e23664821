import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';

interface LicencePageMessages {
  readonly title: string;
  readonly text: string;
  readonly nothing: string;
}

const de: LicencePageMessages = {
  title: 'Scheine auf diesem Gerät',
  text: 'Diese Seite öffnet sich auch ohne Internet. Legen Sie sich dafür ein Lesezeichen an.',
  nothing: 'Auf diesem Gerät ist kein Schein gespeichert.',
};

const deSimple: LicencePageMessages = {
  title: 'Das ist auf diesem Gerät gespeichert',
  text: 'Diese Seite geht auch ohne Internet. Merken Sie sich die Seite im Browser.',
  nothing: 'Auf diesem Gerät ist kein Schein.',
};

const en: LicencePageMessages = {
  title: 'Kept on this device',
  text: 'This page opens without the internet too. Save it as a bookmark.',
  nothing: 'No licence is kept on this device.',
};
const ar: LicencePageMessages = {
  title: 'الوثائق المحفوظة على هذا الجهاز',
  text: 'تُفتح هذه الصفحة أيضًا بدون إنترنت. احفظها في الإشارات المرجعية.',
  nothing: 'لا توجد أي وثيقة محفوظة على هذا الجهاز.',
};

/** What the page of kept licences says. */
export const licencePageMessages = (locale: Locale): LicencePageMessages =>
  messagesIn({ de, 'de-simple': deSimple, en, ar }, locale);
