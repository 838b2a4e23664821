import type { DiagnosisMessages } from './diagnosis-messages.js';

const list = (addresses: readonly string[]): string => addresses.join(', ');

export const de: DiagnosisMessages = {
  title: 'Stadtkit: Prüfung dieser Seite',
  looking: 'Die Seite wird geprüft.',
  fine: 'Alles in Ordnung: Diese Leistung ist richtig eingebunden.',
  found: (count) =>
    count === 1 ? 'Eine Sache ist zu tun.' : `${String(count)} Dinge sind zu tun.`,
  todo: 'Zu tun',
  copy: 'Bericht kopieren',
  copied: 'Der Bericht ist in der Zwischenablage.',
  selected: 'Der Bericht ist markiert. Kopieren Sie ihn mit Strg+C.',
  noPerson: 'Der Bericht enthält keine Angaben von Bürgerinnen und Bürgern.',
  facts: {
    version: 'Version',
    script: 'Skript',
    page: 'Seite',
    service: 'Leistung',
    gateway: 'Gateway',
    size: 'Geladen',
  },
  advice: {
    policy: ({ directive, source, blocked }) => ({
      seen: `Die Content-Security-Policy der Seite verbietet ${blocked} (Regel ${directive}).`,
      todo: `Ergänzen Sie in der Regel „${directive}“: ${source}`,
    }),
    'trusted-types': ({ name }) => ({
      seen: `Die Content-Security-Policy der Seite erlaubt die Trusted-Types-Regel „${name}“ nicht, oder sie wird ein zweites Mal gebraucht.`,
      todo: `Ergänzen Sie in der Regel „trusted-types“: ${name}. Sind zwei Skripte auf der Seite, die Lit enthalten, ergänzen Sie auch: 'allow-duplicates'`,
    }),
    'script-broken': ({ address, says }) => ({
      seen: `Das Skript ${address} ist geladen, läuft aber nicht: ${says}`,
      todo: 'Laden Sie alle Dateien der Version neu auf den Server. Bleibt der Fehler, geben Sie diesen Bericht der Stelle, die Stadtkit bei Ihnen betreut.',
    }),
    'file-missing': ({ addresses, status }) => ({
      seen: `${status === 0 ? 'Nicht erreichbar' : `Nicht da (Antwort ${String(status)})`}: ${list(addresses)}`,
      todo: 'Laden Sie den ganzen Ordner aus dem ZIP auf den Server, auch „chunks“ und „themes“. Prüfen Sie die Adresse.',
    }),
    'file-type': ({ addresses, type }) => ({
      seen: `Der Server liefert als „${type || 'ohne Typ'}“: ${list(addresses)}`,
      todo: type.includes('html')
        ? 'Der Server antwortet mit einer Seite: Die Datei ist nicht da, oder das CMS fängt die Adresse ab. Laden Sie die Datei auf den Server und nehmen Sie den Ordner von den Regeln des CMS aus.'
        : 'Stellen Sie am Server ein: .js als text/javascript, .css als text/css. Mit „nosniff“ nimmt der Browser nichts anderes.',
    }),
    'file-moved': ({ address }) => ({
      seen: `Neben dem Skript ${address} liegen seine Dateien nicht. Wahrscheinlich hat es ein Optimierer verschoben.`,
      todo: 'Nehmen Sie das Skript von der Optimierung aus, oder verwenden Sie stadtkit-all.js.',
    }),
    'file-mixed': ({ script, files }) => ({
      seen: `Das Skript ist von Version ${script}, die Dateien daneben sind von Version ${files}.`,
      todo: 'Ersetzen Sie den ganzen Ordner auf dem Server und leeren Sie den Cache.',
    }),
    'module-as-classic': ({ address }) => ({
      seen: `${address} ist ein Modul, aber nicht als Modul eingebunden. So läuft es nicht.`,
      todo: 'Ergänzen Sie type="module". Geht das in Ihrem CMS nicht, verwenden Sie stadtkit-classic.js.',
    }),
    'classic-as-module': ({ address }) => ({
      seen: `${address} ist als Modul eingebunden, ist aber keines.`,
      todo: 'Lassen Sie type="module" weg, oder verwenden Sie stadtkit.js.',
    }),
    'script-twice': ({ addresses }) => ({
      seen: `Das Skript ist mehrmals eingebunden: ${list(addresses)}. Nur das erste arbeitet.`,
      todo: 'Binden Sie es einmal ein, auch bei mehreren Leistungen auf der Seite.',
    }),
    'other-version': ({ running, other }) => ({
      seen: `Zwei Versionen sind auf der Seite. Es arbeitet ${running.version} (${running.source}), es ruht ${other.version} (${other.source}).`,
      todo: 'Entfernen Sie eine der beiden.',
    }),
    'no-service': () => ({
      seen: 'Auf der Seite steht keine Leistung.',
      todo: 'Fügen Sie <stadt-service src="…"> ein. Wenn Sie das getan haben, hat das CMS es entfernt: Verwenden Sie dann <div data-stadt-service="…" data-src="…">.',
    }),
    'attributes-gone': ({ mount }) => ({
      seen: `Ein <${mount}> sagt nicht, welche Leistung es zeigen soll. Wahrscheinlich hat das CMS Attribute entfernt.`,
      todo:
        mount === 'div'
          ? 'Erlauben Sie im CMS data-stadt-service und data-src an <div>, oder fügen Sie die Leistung als HTML-Block ein.'
          : 'Verwenden Sie <div data-stadt-service="…" data-src="…">, oder fügen Sie die Leistung als HTML-Block ein.',
    }),
    'no-fallback': ({ mount }) => ({
      seen: `Im <${mount}> steht kein Text für den Fall, dass die Leistung nicht geladen wird.`,
      todo: 'Schreiben Sie einen Link oder eine Telefonnummer hinein, z. B. <a href="tel:05551230">0555 123-0</a>.',
    }),
    printed: ({ text }) => ({
      seen: `Das CMS zeigt den Code als Text: ${text}`,
      todo: 'Fügen Sie die Leistung als HTML-Block ein. Geht das nicht, verwenden Sie <div data-stadt-service="…" data-src="…">.',
    }),
    'definition-unreachable': ({ address }) => ({
      seen: `Unter ${address} antwortet niemand.`,
      todo: 'Prüfen Sie die Adresse in „src“ und ob das Gateway läuft.',
    }),
    'definition-status': ({ address, status }) => ({
      seen: `${address} antwortet mit ${String(status)}.`,
      todo:
        status === 404
          ? 'Prüfen Sie den Namen der Leistung in der Adresse. Wenn er stimmt, kennt das Gateway ihn nicht.'
          : status < 500
            ? 'Die Beschreibung einer Leistung ist öffentlich: Nehmen Sie die Adresse von Anmeldung und Sperren aus.'
            : 'Sehen Sie im Protokoll des Gateways nach.',
    }),
    'definition-page': ({ address, at }) => ({
      seen: `Statt der Beschreibung der Leistung kommt eine Internetseite. Gefragt: ${address}, geantwortet: ${at}`,
      todo: 'Oft ist das eine Anmeldeseite oder eine Fehlerseite des CMS. Nehmen Sie die Adresse des Gateways davon aus.',
    }),
    'definition-text': ({ address, type }) => ({
      seen: `${address} liefert kein JSON (Typ „${type || 'ohne Typ'}“).`,
      todo: 'Prüfen Sie die Adresse in „src“: Sie endet auf /services/ und den Namen der Leistung.',
    }),
    'definition-wrong': ({ address, path, says }) => ({
      seen: `In der Beschreibung ${address} stimmt etwas nicht. Stelle: ${path}. Meldung: ${says}`,
      todo: 'Berichtigen Sie diese Stelle. Bis dahin bleibt Ihr eigener Text auf der Seite.',
    }),
    origin: ({ gateway, origin }) => ({
      seen: `Das Gateway ${gateway} lässt Seiten von ${origin} nicht fragen.`,
      todo: `Tragen Sie ${origin} in „origins“ des Gateways ein. Besser: Machen Sie das Gateway unter der Adresse der Seite erreichbar.`,
    }),
    'return-url': ({ gateway, address }) => ({
      seen: `Das Gateway ${gateway} kennt diese Seite nicht: ${address}. Nach dem Ausweisen und dem Bezahlen kommt niemand hierher zurück.`,
      todo: `Tragen Sie in „returnUrls“ des Gateways genau ein: ${address}`,
    }),
    insecure: ({ origin }) => ({
      seen: `Die Seite kommt ohne Verschlüsselung (${origin}). Der Browser kann dann nichts verschlüsseln, und kein Antrag kann abgeschickt werden.`,
      todo: 'Liefern Sie die Seite über https aus und leiten Sie http dorthin um.',
    }),
    storage: ({ sandboxed }) => ({
      seen: 'Der Browser speichert für diese Seite nichts. Wer sich ausweist oder bezahlt, verliert dabei die Angaben.',
      todo: sandboxed
        ? 'Die Seite steht in einem Rahmen mit „sandbox“. Lassen Sie „sandbox“ weg, oder ergänzen Sie allow-same-origin.'
        : 'Erlauben Sie im Browser Cookies und Websitedaten für diese Seite. In einem Rahmen muss die Seite darum herum zur selben Website gehören.',
    }),
    'theme-missing': () => ({
      seen: 'Die Farben und Maße von Stadtkit fehlen auf der Seite (--stadt-ink ist leer).',
      todo: 'Prüfen Sie, ob ein Skript der Seite document.adoptedStyleSheets überschreibt.',
    }),
    'theme-contrast': ({ pair, ratio, least }) => ({
      seen: `Diese Farben sind zu ähnlich: ${pair} (${ratio.toFixed(2)}, nötig ${String(least)}).`,
      todo: 'Verwenden Sie ein geprüftes Erscheinungsbild (npx stadtkit theme), oder entfernen Sie die eigene Regel für diese Farben.',
    }),
    camera: () => ({
      seen: 'Die Seite steht in einem Rahmen, der die Kamera verbietet. Codes können nicht gelesen werden.',
      todo: 'Ergänzen Sie am <iframe>: allow="camera". Nur für die Seite der Kontrolle.',
    }),
  },
};
