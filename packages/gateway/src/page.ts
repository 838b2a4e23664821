/** What a person sees who comes back with an address that is not valid (any more). */
export const sorryPage = (): string => `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Diese Anmeldung ist nicht gültig</title>
<main>
<h1>Diese Anmeldung ist nicht gültig</h1>
<p>Die Adresse wurde schon benutzt, oder sie gehört zu einem anderen Browser. Ihre Angaben sind nicht verloren.</p>
<p>Bitte schließen Sie diese Seite. Gehen Sie zurück zu Ihrem Antrag und weisen Sie sich dort noch einmal aus.</p>
</main>
</html>`;
