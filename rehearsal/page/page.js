// Shows the newest state once a second; the server escapes it.
setInterval(async () => {
  const answer = await fetch('/view').catch(() => undefined);
  if (answer?.ok) document.querySelector('main').innerHTML = await answer.text();
}, 1000);
