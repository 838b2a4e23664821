const [first, second] = document.querySelectorAll('[role="tabpanel"]');
document.querySelector('#zeigen').addEventListener('click', () => {
  first.hidden = true;
  second.hidden = false;
});
