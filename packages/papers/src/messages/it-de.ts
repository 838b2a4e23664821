import type { ItMessages } from './it-messages.js';

export const itDe: ItMessages = {
  title: (service) => `Für die IT: ${service}`,
  intro:
    'Was Server, Firewall und Website brauchen, damit der Online-Antrag läuft, und wie man ihn prüft.',
  brief: 'In Kürze',
  terms: {
    service: 'Leistung',
    definition: 'Kennung und Fassung',
    authority: 'Behörde',
    version: 'Version von Stadtkit',
    contact: 'Ansprechperson',
    operator: 'Betrieb',
    files: 'Dateien',
    gateway: 'Gateway',
  },
  noRelease: 'nicht angegeben; sie steht in der Datei files.json neben den Skripten',
  policy: 'Content-Security-Policy der Seite',
  policyMeans:
    'Mindestens das muss erlaubt sein, wenn Dateien und Gateway auf dem Host der Seite liegen. Inline-Skripte, Inline-Stile und eval braucht der Antrag nicht.',
  policyTwice:
    "Liegen Dateien oder Gateway auf einem anderen Host, wird dieser bei script-src, style-src und font-src oder bei connect-src genannt. Für zwei Kopien auf einer Seite kommt hinter lit-html noch 'allow-duplicates'.",
  files: 'Dateien und Prüfsummen',
  filesMean:
    'Alle Dateien liegen in einem Ordner auf dem eigenen Server und finden einander von jedem Unterordner aus. files.json nennt auch die hier nicht aufgeführten Teile.',
  filesTable: 'Was eine Seite einbinden kann',
  filesHeads: ['Datei', 'integrity (SHA-384)', 'Bytes'],
  verify: 'Prüfen',
  verifyMeans:
    'Dieser Befehl muss den Wert der Tabelle ohne „sha384-“ ausgeben (hier für stadtkit.js):',
  sbom: 'Stückliste (SBOM, CycloneDX 1.6), im selben Ordner:',
  hosts: 'Hosts',
  hostsOwn:
    'Der Browser fragt nur den Host der Dateien und das Gateway. Fremde Hosts fragt er nicht: keine Schriften, keine Statistik, kein CDN.',
  hostsAway:
    'Zum Ausweisen und zum Bezahlen verlässt die Person die Seite und kommt zurück. Das Gateway fragt Anmeldung, Bezahlung, Register und Fachverfahren selbst; diese Verbindungen gehen vom Server aus.',
  headers: 'Antwort-Header',
  headersPage: [
    'Seite: HTTPS mit Strict-Transport-Security; ohne HTTPS geben Browser keine Verschlüsselung und keine Kamera.',
    'Skripte: Content-Type text/javascript; Namen mit Prüfsumme dürfen unbegrenzt zwischengespeichert werden (immutable), alle anderen mit no-cache.',
    'Dateien auf einem anderen Host als die Seite: Access-Control-Allow-Origin.',
  ],
  headersTable: 'Das sendet das Gateway selbst',
  headersHeads: ['Header', 'Wert'],
  addresses: 'Adressen des Gateways',
  addressesMean:
    'Alle liegen unter der Adresse des Gateways. Anfragen anderer Herkunft beantwortet es nur, wenn sie in origins stehen; zurück schickt es nur auf Seiten aus returnUrls.',
  addressesTable: 'Adressen',
  addressesHeads: ['Adresse', 'Antwort'],
  address: {
    'GET services/:name': 'die Definition der Leistung',
    'POST identity': 'wohin es zum Ausweisen geht',
    'GET, POST identity/callback/:method': 'Rückkehr vom Ausweisen: 303 zur Seite',
    'GET identity/posted/:ticket':
      'dasselbe, nach einem Formular des ID-Anbieters; eine Minute lang, einmal',
    'GET identity/:reference': 'was daraus wurde, nur für denselben Browser',
    'POST identity/extension': 'verlängert eine Identität, für alle, die ihre Bestätigung haben',
    'POST lookups/…': 'was ein Register sagt; zehn Versuche in zehn Minuten',
    'POST lists/:name':
      'was in einer langen Liste zu dem steht, was jemand schreibt; das Geschriebene steht im Rumpf, nie in der Adresse',
    'GET destination': 'der öffentliche Schlüssel des Amtes',
    'PUT applications/:id': 'reicht den verschlüsselten Antrag weiter',
    'POST applications/:id/payment': 'wohin es zum Bezahlen geht',
    'GET applications/:id/payment': 'wie die Bezahlung steht',
    'GET applications/:id/receipt': 'die Eingangsbestätigung, für ein anderes Gerät',
    'PUT, DELETE applications/:id/shared':
      'was von einem anderen Gerät aus zu sehen sein soll, verschlüsselt mit einem Code, den der Server nicht kennt',
    'POST shared':
      'dasselbe, mit Aktenzeichen und Beweis des Codes im Rumpf; zehn Versuche in zehn Minuten',
    'GET applications/:id/outcome':
      'was das Amt daraus gemacht hat; was es schreibt, ist für die Person verschlüsselt',
    'POST applications/:id/answers/:question':
      'reicht die verschlüsselte Antwort auf eine Rückfrage des Amtes weiter',
    'POST applications/:id/withdrawal': 'zieht den Antrag zurück',
    'POST, DELETE applications/:id/attachments': 'kündigt eine Datei an; löscht alle eines Antrags',
    'PATCH, HEAD, DELETE applications/:id/attachments/:file':
      'eine Datei in Teilen, verschlüsselt für das Amt (tus)',
    'GET, POST, DELETE applications/:id/email':
      'ob jemand Nachrichten per E-Mail bekommt; schickt einen Code an eine Adresse; beendet es',
    'POST applications/:id/email/code': 'der eingegebene Code aus der E-Mail',
    'PUT, GET, DELETE locker/:name': 'ein verschlüsselter Entwurf, eine halbe Stunde lang',
    'GET keys': 'der Schlüssel hinter den Bestätigungen',
  },
  storage: 'Cookies und Speicher im Browser',
  storageMeans: 'Nichts davon entsteht, bevor die Person im Antrag etwas tut.',
  storageTable: 'Gespeichert wird',
  storageHeads: ['Wo', 'Name', 'Was'],
  stored: {
    draft: 'der Entwurf, bis der Tab geschlossen wird',
    later: 'ein Entwurf, nur auf Wunsch, verschlüsselt, längstens 30 Tage',
    key: 'ein nicht auslesbarer Schlüssel für den Entwurf im Gateway',
    cookie: 'HttpOnly, SameSite=Lax, bei HTTPS Secure, 30 Minuten, Pfad des Gateways',
    frame: 'nur im iframe: dessen Adresse, damit der Weg zurück gefunden wird',
    sent: 'der abgeschickte Antrag, verschlüsselt, bis der Mensch fertig ist',
    licence: 'das Dokument, nur auf Wunsch',
    page: 'die Seite licence.html mit ihrem Skript und einem Service Worker, nur auf Wunsch',
  },
  browsers: 'Browser',
  browsersMean: (chrome, firefox, safari) =>
    `Chrome und Edge ab ${chrome}, Firefox ab ${firefox}, Safari ab ${safari}. In älteren Browsern bleibt stehen, was die Seite in das Element geschrieben hat.`,
  licences: 'Lizenzen',
  licencesMean:
    'Stadtkit: EUPL-1.2. Lizenzen der enthaltenen Bibliotheken und Schriften: third-party-licences.md, fonts/LICENSE-OFL.txt und die Stückliste.',
  update: 'Aktualisieren',
  updateSteps: [
    'Das neue ZIP neben den alten Ordner entpacken und die Prüfsummen vergleichen.',
    'Den Inhalt über den alten Ordner kopieren. Alte Dateien mit Prüfsumme im Namen noch einen Tag stehen lassen: Offene Seiten laden daraus nach.',
    'Steht in der Seite ein Name mit Prüfsumme oder ein Attribut integrity, beides anpassen.',
    'Die Seite mit ?stadt-debug am Ende der Adresse öffnen: Sie sagt, was nicht stimmt.',
    'Zurück: das alte ZIP auf dieselbe Weise einspielen.',
  ],
  contact: 'Kontakt',
  confirm: 'IT: Ordner, Adressen und Ansprechperson prüfen.',
};
