/* The whole page is one form, and nobody shall send it by accident: so do some CMSes. */
window.jQuery(($) => {
  $('form#alles')
    .on('keydown keypress', (event) => {
      if (event.which === 13) event.preventDefault();
    })
    .on('submit', (event) => {
      event.preventDefault();
      console.error('The form of the page was sent.');
    });
});
