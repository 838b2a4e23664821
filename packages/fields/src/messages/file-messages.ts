import { isolated } from '@stadtkit/kinds/direction.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import { pluralOf } from '@stadtkit/kinds/plural.js';

/** What a field with files says besides problems. Names are fit to be shown. */
export interface FileMessages {
  /** BCP 47, for sizes. */
  readonly tag: string;
  /** Stands over the list. */
  readonly chosen: string;
  readonly remove: string;
  readonly added: (name: string) => string;
  readonly removed: (name: string, left: number) => string;
  readonly folder: (name: string) => string;
  readonly duplicate: (name: string) => string;
  /** Several were dropped where one is asked for. */
  readonly onlyOne: (name: string) => string;
  /** Place, camera and time were taken out of a photo. */
  readonly cleaned: string;
  readonly sending: (percent: number) => string;
  readonly waiting: string;
  /** The city does not take it just now. `time`: when it goes on, such as `14:35`; empty when that is soon. */
  readonly busy: (time: string) => string;
  /** Something of the city’s is broken. */
  readonly broken: string;
  readonly resume: string;
  readonly sent: string;
  /** The same, said aloud: with the name. */
  readonly sendingAloud: (name: string, percent: number) => string;
  readonly pauseAloud: (name: string, sentence: string) => string;
  readonly sentAloud: (name: string) => string;
}

export const fileMessages: Readonly<Record<Locale, FileMessages>> = {
  de: {
    tag: 'de',
    chosen: 'Ausgewählte Dateien',
    remove: 'Entfernen',
    added: (name) => `„${name}“ ist hinzugefügt.`,
    removed: (name, left) =>
      `„${name}“ ist entfernt. ${left === 0 ? 'Es ist keine Datei mehr ausgewählt.' : left === 1 ? 'Noch 1 Datei.' : `Noch ${left} Dateien.`}`,
    folder: (name) => `„${name}“ ist ein Ordner. Bitte wählen Sie die Dateien darin aus.`,
    duplicate: (name) => `„${name}“ ist schon in der Liste.`,
    onlyOne: (name) => `Hier ist nur eine Datei möglich. Wir haben „${name}“ genommen.`,
    cleaned: 'Ort und Kameradaten haben wir aus dem Foto entfernt.',
    sending: (percent) => `Wird übertragen: ${percent} %`,
    waiting: 'Die Verbindung ist unterbrochen. Es geht von selbst weiter.',
    busy: (time) =>
      `Wir können die Datei gerade nicht annehmen. Es geht ${time ? `etwa ab ${time} Uhr` : 'gleich'} von selbst weiter.`,
    broken:
      'Bei uns funktioniert gerade etwas nicht. Das liegt nicht an Ihrer Datei. Wir versuchen es von selbst weiter. Wenn es nicht klappt, rufen Sie uns bitte an.',
    resume: 'Jetzt weiter übertragen',
    sent: 'Übertragen',
    sendingAloud: (name, percent) => `„${name}“: ${percent} % übertragen.`,
    pauseAloud: (name, sentence) => `„${name}“: ${sentence}`,
    sentAloud: (name) => `„${name}“ ist übertragen.`,
  },
  'de-simple': {
    tag: 'de',
    chosen: 'Ihre Dateien',
    remove: 'Löschen',
    added: (name) => `Diese Datei ist jetzt dabei: ${name}`,
    removed: (name, left) =>
      `Diese Datei ist weg: ${name} So viele Dateien haben Sie noch: ${left}`,
    folder: (name) => `Das ist ein Ordner: ${name} Wählen Sie die Dateien aus dem Ordner.`,
    duplicate: (name) => `Diese Datei ist schon da: ${name}`,
    onlyOne: (name) => `Sie können nur eine Datei wählen. Wir haben diese Datei genommen: ${name}`,
    cleaned: 'In dem Foto stand: Wo wurde es gemacht? Mit welcher Kamera? Das haben wir gelöscht.',
    sending: (percent) => `Die Datei wird geschickt: ${percent} %`,
    waiting: 'Das Internet ist weg. Warten Sie. Es geht von allein weiter.',
    busy: (time) =>
      `Wir haben gerade zu viele Dateien. Es geht von allein weiter. ${time ? `Wann? Um ${time} Uhr.` : 'Warten Sie kurz.'}`,
    broken:
      'Bei uns ist etwas kaputt. Ihre Datei ist gut. Wir versuchen es von allein weiter. Geht es nicht? Dann rufen Sie uns an.',
    resume: 'Jetzt weiter schicken',
    sent: 'Die Datei ist angekommen.',
    sendingAloud: (name, percent) => `Die Datei ${name} wird geschickt: ${percent} %`,
    pauseAloud: (name, sentence) => `Die Datei ${name}: ${sentence}`,
    sentAloud: (name) => `Die Datei ${name} ist angekommen.`,
  },
  en: {
    tag: 'en-GB',
    chosen: 'Chosen files',
    remove: 'Remove',
    added: (name) => `“${name}” has been added.`,
    removed: (name, left) =>
      `“${name}” has been removed. ${left === 0 ? 'No file is chosen any more.' : left === 1 ? '1 file is left.' : `${left} files are left.`}`,
    folder: (name) => `“${name}” is a folder. Please choose the files in it.`,
    duplicate: (name) => `“${name}” is already in the list.`,
    onlyOne: (name) => `Only one file is possible here. We have taken “${name}”.`,
    cleaned: 'We have removed place and camera details from the photo.',
    sending: (percent) => `Being sent: ${percent} %`,
    waiting: 'The connection is interrupted. It will go on by itself.',
    busy: (time) =>
      `We cannot take the file just now. It will go on by itself ${time ? `from about ${time}` : 'in a moment'}.`,
    broken:
      'Something does not work on our side. It is not your file. We keep trying. If it does not work, please call us.',
    resume: 'Go on sending now',
    sent: 'Sent',
    sendingAloud: (name, percent) => `“${name}”: ${percent} % sent.`,
    pauseAloud: (name, sentence) => `“${name}”: ${sentence}`,
    sentAloud: (name) => `“${name}” has been sent.`,
  },
  ar: {
    tag: 'ar-MA-u-nu-latn',
    chosen: 'الملفات المختارة',
    remove: 'إزالة',
    added: (name) => `أُضيف «${isolated(name, 'ar')}».`,
    removed: (name, left) =>
      `أُزيل «${isolated(name, 'ar')}». ${pluralOf('ar', left, [
        'لم يعد هناك أي ملف مختار.',
        'بقي ملف واحد.',
        'بقي ملفان.',
        `بقيت ${left} ملفات.`,
        `بقي ${left} ملفًا.`,
        `بقي ${left} ملف.`,
      ])}`,
    folder: (name) => `«${isolated(name, 'ar')}» مجلد. يرجى اختيار الملفات الموجودة فيه.`,
    duplicate: (name) => `«${isolated(name, 'ar')}» موجود في القائمة من قبل.`,
    onlyOne: (name) => `يمكن هنا إضافة ملف واحد فقط. أخذنا «${isolated(name, 'ar')}».`,
    cleaned: 'حذفنا المكان وبيانات الكاميرا من الصورة.',
    sending: (percent) => `جارٍ الإرسال: \u2066${percent} %\u2069`,
    waiting: 'انقطع الاتصال. سيُستأنف الإرسال تلقائيًا.',
    busy: (time) =>
      `لا يمكننا استلام الملف الآن. سيُستأنف الإرسال تلقائيًا ${time ? `نحو ${isolated(time, 'ar')}` : 'بعد قليل'}.`,
    broken:
      'هناك خلل لدينا الآن، وليس في ملفك. نواصل المحاولة تلقائيًا. إن لم ينجح الأمر، يرجى الاتصال بنا هاتفيًا.',
    resume: 'متابعة الإرسال الآن',
    sent: 'تم الإرسال',
    sendingAloud: (name, percent) =>
      `«${isolated(name, 'ar')}»: تم إرسال \u2066${percent} %\u2069.`,
    pauseAloud: (name, sentence) => `«${isolated(name, 'ar')}»: ${sentence}`,
    sentAloud: (name) => `تم إرسال «${isolated(name, 'ar')}».`,
  },
};
