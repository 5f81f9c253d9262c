/* An opening officer's page: the key pair is made here, and its private key leaves the page only under the passphrase;
   shares and the answer to a rehearsal are unwrapped here. The passphrase's fields have no names. */
(function () {
  'use strict';
  var box = document.getElementById('opening');
  if (!box) { return; }
  var told = document.getElementById('opening-told');

  function at(id) { return document.getElementById('form:' + id); }
  function tell(text, good) {
    told.textContent = text;
    told.className = 'callout ' + (good ? 'info' : 'bad');
    told.hidden = !text;
    if (text) { told.scrollIntoView({ block: 'center' }); }
  }
  function on(id, work) {
    var button = at(id);
    if (!button) { return; }
    button.addEventListener('click', function () {
      if (!window.Sealing.usable()) { tell(box.dataset.insecure); return; }
      button.disabled = true;
      tell(box.dataset.working, true);
      work().catch(function (e) { tell(box.dataset[e.message] || box.dataset.failed + ' ' + e.message); })
        .then(function () { button.disabled = false; });
    });
  }
  function send(field, content, by) {
    at(field).value = JSON.stringify(content);
    at(by).click();
  }
  /** The new passphrase, typed twice. */
  function chosen() {
    var word = at('chosen').value;
    if (word.length < 8) { return Promise.reject(new Error('short')); }
    return word === at('again').value ? Promise.resolve(word) : Promise.reject(new Error('differ'));
  }

  on('make', function () {
    return chosen().then(window.Sealing.makeKey).then(function (entry) { send('made', entry, 'keep'); });
  });
  on('change', function () {
    return chosen().then(function (word) { return window.Sealing.changePassphrase(JSON.parse(box.dataset.current), at('before').value, word); })
      .then(function (entry) { send('made', entry, 'keep'); });
  });
  on('prove', function () {
    var asked = JSON.parse(box.dataset.challenge);
    return window.Sealing.privateKey(asked.key, at('passphrase').value).then(function (key) {
      return window.Sealing.unwrap(key, asked.label, asked.wrapped);
    }).then(function (answer) { send('answer', { answer: answer }, 'sendAnswer'); });
  });
  on('give', function () {
    var opening = JSON.parse(box.dataset.shares);
    return window.Sealing.privateKey(opening.key, at('passphrase').value).then(function (key) {
      return Promise.all(opening.shares.map(function (share) {
        // one that cannot be unwrapped was sealed wrongly by its bidder; the others are handed over all the same
        return window.Sealing.unwrap(key, share.label, share.wrapped).catch(function () { return null; })
          .then(function (clear) { return { bid: share.bid, part: share.part, share: clear }; });
      }));
    }).then(function (shares) { send('given', { shares: shares }, 'sendShares'); });
  });
}());
