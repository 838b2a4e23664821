document.querySelector('#zeigen').addEventListener('click', () => {
  document.querySelector('dialog').showModal();
});
