/* A page that puts the service in when somebody wants it, takes it out, and moves it about. */
const place = document.querySelector('#place');
const other = document.querySelector('#anderswo');
const does = {
  zeigen: () => place.append(document.querySelector('template').content.cloneNode(true)),
  entfernen: () => place.replaceChildren(),
  fort: () => other.append(...place.childNodes),
  zurueck: () => place.append(...other.childNodes),
};
for (const [id, act] of Object.entries(does))
  document.querySelector(`#${id}`).addEventListener('click', act);
