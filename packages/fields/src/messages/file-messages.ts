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
  readonly resume: string;
  readonly sent: string;
  /** The same, said aloud: with the name. */
  readonly sendingAloud: (name: string, percent: number) => string;
  readonly waitingAloud: (name: string) => string;
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
    resume: 'Jetzt weiter übertragen',
    sent: 'Übertragen',
    sendingAloud: (name, percent) => `„${name}“: ${percent} % übertragen.`,
    waitingAloud: (name) =>
      `„${name}“: Die Verbindung ist unterbrochen. Es geht von selbst weiter.`,
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
    resume: 'Jetzt weiter schicken',
    sent: 'Die Datei ist angekommen.',
    sendingAloud: (name, percent) => `Die Datei ${name} wird geschickt: ${percent} %`,
    waitingAloud: (name) => `Das Internet ist weg. Die Datei ${name} muss warten.`,
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
    resume: 'Go on sending now',
    sent: 'Sent',
    sendingAloud: (name, percent) => `“${name}”: ${percent} % sent.`,
    waitingAloud: (name) => `“${name}”: The connection is interrupted. It will go on by itself.`,
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
    resume: 'متابعة الإرسال الآن',
    sent: 'تم الإرسال',
    sendingAloud: (name, percent) =>
      `«${isolated(name, 'ar')}»: تم إرسال \u2066${percent} %\u2069.`,
    waitingAloud: (name) => `«${isolated(name, 'ar')}»: انقطع الاتصال. سيُستأنف الإرسال تلقائيًا.`,
    sentAloud: (name) => `تم إرسال «${isolated(name, 'ar')}».`,
  },
};
