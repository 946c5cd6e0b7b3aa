// Shows the newest state once a second; the server escapes it.
const timer = setInterval(async () => {
  const answer = await fetch('/view').catch(() => undefined);
  if (answer?.ok) document.querySelector('main').innerHTML = await answer.text();
  else if (!answer) end();
}, 1000);

// Nobody answers any more: what is shown is how it ended.
function end() {
  clearInterval(timer);
  document.querySelector('h1').textContent = 'The rehearsal has ended.';
}
