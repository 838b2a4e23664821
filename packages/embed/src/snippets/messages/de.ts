import type { SnippetMessages } from './snippet-messages.js';

/** German. */
export const de: SnippetMessages = {
  systems: {
    html: ['Einfache HTML-Seiten', 'Sie oder Ihre IT schreiben die Seiten selbst.'],
    wordpress: ['WordPress', 'Mit dem Plugin von Stadtkit.'],
    typo3: ['TYPO3', 'Ohne unsere Erweiterung. Mit ihr wählen Sie einfach ein Inhaltselement.'],
    drupal: ['Drupal', 'Ohne unser Modul. Mit ihm wählen Sie einfach einen Block.'],
    liferay: ['Liferay', 'Mit unserer Client Extension.'],
    any: ['Anderes CMS: HTML-Baustein', 'Der Baustein nimmt alles, auch Skripte.'],
    'any-mount': [
      'Anderes CMS: nur bekannte HTML-Befehle',
      'Der Baustein löscht Unbekanntes. Ihre IT bindet das Skript ein.',
    ],
    'any-classic': [
      'Anderes CMS: altes Skript',
      'Der Baustein nimmt Skripte, aber kein type="module".',
    ],
    'any-frame': ['Anderes CMS: nur iframe', 'Nichts anderes ist erlaubt.'],
  },
  places: {
    head: ['In den Kopf der Seite', 'Vor </head>. Das macht Ihre IT, einmal für alle Seiten.'],
    'head-more': [
      'In den Kopf der Seite, wenn es geht',
      'Vor </head>. Damit springt nichts, und die Leistung ist schneller da.',
    ],
    body: ['In die Seite', 'An die Stelle, an der die Leistung stehen soll.'],
    'html-block': [
      'In den HTML-Baustein',
      'Setzen Sie einen Baustein für HTML an die Stelle der Leistung. Fügen Sie alle Zeilen ein.',
    ],
    content: [
      'In den Inhalt der Seite',
      'Wechseln Sie im Editor zur Ansicht „Quelltext“ oder „HTML“. Fügen Sie die Zeile ein.',
    ],
    'wordpress-shortcode': [
      'In einen Block „Shortcode“',
      'Oder in ein Textfeld Ihres Page Builders.',
    ],
    'wordpress-code': [
      'Oder als Block',
      'Fügen Sie den Block „Stadtkit“ ein. Oder wechseln Sie zum Code-Editor und fügen Sie diese Zeile ein.',
    ],
    'typo3-html': [
      'In ein Inhaltselement „HTML“',
      'An die Stelle, an der die Leistung stehen soll.',
    ],
    'typo3-typoscript': [
      'In das TypoScript der Site',
      'Das macht Ihre IT, einmal für alle Seiten.',
    ],
    'drupal-block': [
      'In einen Block mit dem Format „Full HTML“',
      'Setzen Sie den Block an die Stelle der Leistung.',
    ],
    'drupal-library': [
      'In die Datei THEME.libraries.yml',
      'Das macht Ihre IT. Statt THEME steht der Name Ihres Themes.',
    ],
    'drupal-theme': ['In die Datei THEME.info.yml', 'Das macht Ihre IT.'],
    'liferay-widget': [
      'In die Konfiguration des Widgets',
      'Ziehen Sie das Widget „Stadtkit“ auf die Seite. Es hat keinen Platz für die Telefonnummer: Schreiben Sie sie darüber.',
    ],
    'liferay-fragment': [
      'Oder in ein Fragment „HTML“',
      'Dann steht die Telefonnummer darin. Ihre IT bindet dafür das Skript ein.',
    ],
  },
  scripts: {
    'stadtkit.js': 'Ein Modul. Es lädt nur, was die Seite braucht.',
    'stadtkit-all.js': 'Ein Modul, alles in einer Datei.',
    'stadtkit-classic.js': 'Ein klassisches Skript, alles in einer Datei.',
    'stadtkit-frame.js': 'Ein kleines Skript. Es gibt dem Rahmen seine Höhe.',
  },
  mistakes: {
    'address-empty': 'Bitte schreiben Sie eine Adresse. Zum Beispiel: /gateway',
    'address-letters':
      'Eine Adresse hat keine Leerzeichen, keine Anführungszeichen und keine spitzen Klammern. Bitte kopieren Sie sie noch einmal.',
    'address-protocol': 'Diese Adresse führt nicht ins Web. Sie muss mit https:// oder / beginnen.',
    'address-unencrypted': 'Diese Adresse ist nicht verschlüsselt. Bitte schreiben Sie https://.',
    'address-credentials':
      'In dieser Adresse steht ein Name oder ein Passwort. Alle könnten es lesen. Bitte löschen Sie den Teil vor dem @.',
    'address-folder':
      'Hier endet die Adresse vor dem Fragezeichen oder dem #. Bitte löschen Sie den Rest.',
    'service-name':
      'Der Name der Leistung hat nur kleine Buchstaben von a bis z, Ziffern und Bindestriche. Zum Beispiel: fischereischein',
    'theme-name':
      'Der Name des Erscheinungsbilds hat nur kleine Buchstaben von a bis z, Ziffern und Bindestriche.',
    'heading-level': 'Die Ebene der Überschrift ist eine Zahl von 1 bis 6.',
    'fallback-empty':
      'Bitte schreiben Sie eine Telefonnummer oder eine Adresse. Sie hilft, wenn die Leistung nicht erscheint.',
    'fallback-target':
      'Das ist keine Telefonnummer und keine Adresse. Zum Beispiel: 0555 123-0 oder https://…',
    'fallback-text': 'Bitte schreiben Sie, wohin der Link führt. Zum Beispiel: Bürgeramt',
    'fallback-letters':
      'Der Text ist zu lang, oder er enthält unsichtbare Zeichen. Bitte schreiben Sie ihn neu, mit höchstens 200 Zeichen.',
    'release-missing': 'Dafür wird die Datei files.json gebraucht. Sie liegt bei den Dateien.',
  },
};
