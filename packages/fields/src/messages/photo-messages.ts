import type { Locale } from '@stadtkit/kinds/locale.js';

/** What a field with a passport photo says besides problems. */
export interface PhotoMessages {
  /** Names the picture that can be moved. */
  readonly stage: string;
  /** How it is moved, and what the lines mean. */
  readonly help: string;
  /** The photo is there and waits for its section. */
  readonly opened: string;
  readonly left: string;
  readonly right: string;
  readonly up: string;
  readonly down: string;
  readonly bigger: string;
  readonly smaller: string;
  readonly turn: string;
  /** As `photo-unfinished` names the button. */
  readonly take: string;
  readonly discard: string;
  readonly change: string;
  readonly remove: string;
  readonly edge: string;
  readonly zoom: (percent: number) => string;
  readonly turned: string;
  readonly taken: string;
  readonly removed: string;
  /** Stands for the preview where it cannot be seen. */
  readonly preview: (width: number, height: number) => string;
}

export const photoMessages: Readonly<Record<Locale, PhotoMessages>> = {
  de: {
    stage: 'Ausschnitt des Fotos',
    help: 'Verschieben Sie das Foto, bis der Scheitel an der oberen und das Kinn an der unteren Linie liegt. Mit Maus, Finger, Pfeiltasten oder den Tasten darunter; plus und minus ändern die Größe.',
    opened: 'Das Foto ist da. Bitte wählen Sie jetzt den Ausschnitt.',
    left: 'Foto nach links',
    right: 'Foto nach rechts',
    up: 'Foto nach oben',
    down: 'Foto nach unten',
    bigger: 'Größer',
    smaller: 'Kleiner',
    turn: 'Drehen',
    take: 'Ausschnitt übernehmen',
    discard: 'Verwerfen',
    change: 'Ausschnitt ändern',
    remove: 'Foto entfernen',
    edge: 'Weiter geht es hier nicht.',
    zoom: (percent) => `Größe: ${percent} %`,
    turned: 'Das Foto ist nach rechts gedreht.',
    taken: 'Der Ausschnitt ist übernommen. Ort und Kameradaten sind nicht im Foto.',
    removed: 'Das Foto ist entfernt.',
    preview: (width, height) => `Ihr Passfoto, ${width} mal ${height} Bildpunkte`,
  },
  'de-simple': {
    stage: 'Ihr Foto',
    help: 'Sie sehen zwei Linien. Schieben Sie das Foto: Die obere Linie ist am Kopf oben. Die untere Linie ist am Kinn. Sie können auch die Tasten unter dem Foto drücken.',
    opened: 'Das Foto ist da. Schieben Sie es jetzt an die richtige Stelle.',
    left: 'Foto nach links',
    right: 'Foto nach rechts',
    up: 'Foto nach oben',
    down: 'Foto nach unten',
    bigger: 'Größer',
    smaller: 'Kleiner',
    turn: 'Drehen',
    take: 'So ist es gut',
    discard: 'Nicht nehmen',
    change: 'Foto anders schieben',
    remove: 'Foto löschen',
    edge: 'Weiter geht es nicht.',
    zoom: (percent) => `So groß ist es: ${percent} %`,
    turned: 'Das Foto ist jetzt gedreht.',
    taken: 'Das Foto ist fertig. Im Foto steht nicht: Wo wurde es gemacht?',
    removed: 'Das Foto ist weg.',
    preview: () => 'Ihr Foto',
  },
  en: {
    stage: 'Section of the photo',
    help: 'Move the photo until the crown is at the upper and the chin at the lower line. With the mouse, a finger, the arrow keys or the buttons below; plus and minus change the size.',
    opened: 'The photo is there. Please choose the section now.',
    left: 'Photo to the left',
    right: 'Photo to the right',
    up: 'Photo up',
    down: 'Photo down',
    bigger: 'Bigger',
    smaller: 'Smaller',
    turn: 'Turn',
    take: 'Use this section',
    discard: 'Discard',
    change: 'Change the section',
    remove: 'Remove the photo',
    edge: 'It goes no further here.',
    zoom: (percent) => `Size: ${percent} %`,
    turned: 'The photo has been turned to the right.',
    taken: 'The section has been taken. Place and camera details are not in the photo.',
    removed: 'The photo has been removed.',
    preview: (width, height) => `Your passport photo, ${width} by ${height} pixels`,
  },
  ar: {
    stage: 'الجزء المطلوب من الصورة',
    help: 'حرّك الصورة حتى تصبح قمة الرأس عند الخط العلوي والذقن عند الخط السفلي. بالفأرة أو بالإصبع أو بمفاتيح الأسهم أو بالأزرار أدناه؛ علامتا زائد وناقص تغيّران الحجم.',
    opened: 'الصورة موجودة. يرجى الآن تحديد الجزء المطلوب.',
    left: 'تحريك الصورة إلى اليسار',
    right: 'تحريك الصورة إلى اليمين',
    up: 'تحريك الصورة إلى الأعلى',
    down: 'تحريك الصورة إلى الأسفل',
    bigger: 'تكبير',
    smaller: 'تصغير',
    turn: 'تدوير',
    take: 'استخدام هذا الجزء',
    discard: 'تجاهل',
    change: 'تغيير الجزء',
    remove: 'إزالة الصورة',
    edge: 'لا يمكن التحريك أكثر من ذلك هنا.',
    zoom: (percent) => `الحجم: \u2066${percent} %\u2069`,
    turned: 'تم تدوير الصورة إلى اليمين.',
    taken: 'تم اعتماد الجزء. المكان وبيانات الكاميرا ليست في الصورة.',
    removed: 'أُزيلت الصورة.',
    preview: (width, height) => `صورتك الشخصية، ${width} في ${height} بكسل`,
  },
};
