/** What `stadtkit theme --help` says. */
export const themeHelp = `Makes a theme of a city's colours, and proves its contrast.

  npx stadtkit theme --brand '#e2001a' --title 'Stadt Rotmühl'
  npx stadtkit theme --tokens theme.tokens.json

  --brand <colour>   a brand colour like '#e2001a', in quotes; up to three, the most important one first
  --title <text>     how people call the city
  --name <name>      a name for files: small letters, digits, hyphens; made of the title when left out
  --font <families>  font families as CSS writes them: '"Fira Sans", sans-serif'
  --logo <file>      the city's mark, SVG or PNG
  --radius <number>  the corner of controls, from 0 (sharp) to 5 (round), in steps of 4 px
  --tokens <file>    a file of design tokens (DTCG) instead of a brand
  --out <folder>     where to write; theme-<name> when left out
  --force            replace files that are already there
  --check            only prove, write nothing
  --lang <de|en>     the language of the report; de when left out
  --help             this text

Ends with 0 when the theme holds, with 1 when it fails its proof, with 2 when something cannot be used.
`;

/** What `stadtkit papers --help` says. */
export const papersHelp = `Writes the texts that a municipality publishes beside a service, to print and to paste:
privacy notice, accessibility statement, a page for IT.

  npx stadtkit papers --service fischereischein.json
  npx stadtkit papers --service https://www.stadt.example/gateway/services/fischereischein --details city.json

  --service <file|address>  the definition of the service
  --details <file>          what the definition does not say, as JSON: privacyOfficer, operator, page …;
                            what is missing becomes a blank in the text, and is listed
  --files <file|address>    files.json beside the scripts, for their checksums
  --language <language>     de, en or de-simple; all of them when left out
  --date <date>             the date of the texts, like 2026-07-01; today when left out
  --out <folder>            where to write; papers when left out
  --force                   replace files that are already there
  --help                    this text

Ends with 0 when all is written, with 2 when something cannot be used.
`;

/** What `stadtkit check --help` says. */
export const checkHelp = `Proves of a service that nobody gets stuck in it: what cannot be read, steps and questions that nobody sees,
conditions that say nothing, rules that refuse everybody, habits of paper forms; each with somebody who shows it.

  npx stadtkit check fischereischein.json
  npx stadtkit check fischereischein.json --on 2027-01-01 --persons persons.md
  npx stadtkit check fischereischein/service.json --city kleinau.json

  --city <file|address>
                    what is so in a city: for a standard, whose texts lie beside it in texts.<language>.json
  --on <date>       the first day on which somebody may apply, like 2027-01-01; today when left out
  --persons <file>  writes a table of the fewest persons who together go every way, in Markdown
  --force           replace a file that is already there
  --help            this text

Ends with 0 when nothing is found, with 1 when something is wrong or could not be proven, with 2 when something cannot be used.
`;

/** What `stadtkit land --help` says. */
export const landHelp = `Composes, reads and analyses every service of every city: what is wrong where, what cities say of the standards,
how many ways there are and what people pay.

  npx stadtkit land --cities cities --out land.md
  npx stadtkit land --cities cities --against changed-standards

  --cities <folder|file>  configurations, each in a file of the city’s name; or a file with one city, or with several by
                          their names; the invented ones of the kit when left out
  --standards <folder>    standards, each a folder; those of the kit when left out
  --against <folder>      standards that were changed: says what breaks in which city, and who ends differently or pays
                          something else
  --on <date>             the first day on which somebody may apply, like 2027-01-01; today when left out
  --out <file>            writes all tables, in Markdown
  --force                 replace a file that is already there
  --threads <number>      how many cities at once; as many as there are cores when left out
  --help                  this text

Ends with 0 when nothing is found, with 1 when something is wrong or breaks, with 2 when something cannot be used.
`;

/** What `stadtkit new --help` says. */
export const newHelp = `Makes a complete small service, ready to be changed: a start, one step of questions, a review, a notice as result;
in German, Leichte Sprache and English.

  npx stadtkit new service baumfaellung --title 'Baum fällen'

  --title <text>   how people call it
  --out <folder>   where the folder of the service is made; here when left out
  --help           this text

Ends with 0 when all is written, with 2 when something cannot be used.
`;

/** What `stadtkit preview --help` says. */
export const previewHelp = `Shows a service in the browser while you write it, as citizens see it, and anew after each save: as anybody of the fewest
persons who together go every way, at any step, on any day. What is wrong with the files is shown in the page. All other
parties are invented; only this machine can open it.

  npx stadtkit preview baumfaellung --city kleinau.json
  npx stadtkit preview baumfaellung --city kleinau.json --city musterstadt.json --on 2027-01-01 --lang en

  --city <file|address>
                    what is so in a city, for a standard; can be given several times
  --on <date>       the first day on which somebody may apply, like 2027-01-01; today when left out
  --lang <de|de-simple|en>
                    the language of the service; de when left out
  --port <number>   the port; a free one when left out
  --help            this text

Ends with 0 after Ctrl-C, with 2 when something cannot be used.
`;

/** What `stadtkit --help` says. */
export const help = `${themeHelp}
${papersHelp}
${checkHelp}
${landHelp}
${newHelp}
${previewHelp}`;
