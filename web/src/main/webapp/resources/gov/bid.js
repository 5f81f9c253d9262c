/* The form of a bid: its fields have no names, so that nothing that is typed goes to the server; what goes is the sealed
   envelope, and drafts under a passphrase that stays here. */
(function () {
  'use strict';
  var form = document.getElementById('form'), box = document.getElementById('bid');
  if (!form || !box) { return; }
  var to = JSON.parse(box.dataset.sealing), told = document.getElementById('bid-told');

  function at(id) { return document.getElementById('form:' + id); }
  function value(id) { return at(id).value.trim(); }
  function plain(id) { return value(id).replace(/,/g, ''); }
  function rows() { return Array.prototype.slice.call(box.querySelectorAll('[data-line]')); }
  function tell(text, good) {
    told.textContent = text;
    told.className = 'callout ' + (good ? 'info' : 'bad');
    told.hidden = !text;
    if (text && !good) { told.scrollIntoView({ block: 'center' }); }
  }

  /* ---- the lines of the price ---- */
  function number() {
    rows().forEach(function (row, i) {
      row.querySelectorAll('[data-field]').forEach(function (input) { input.id = 'form:lines:' + i + ':' + input.dataset.field; });
    });
  }
  function addLine() {
    var row = document.getElementById('bid-line').content.firstElementChild.cloneNode(true);
    box.querySelector('[data-lines]').appendChild(row);
    number();
    return row;
  }
  box.addEventListener('click', function (e) {
    var remove = e.target.closest('[data-remove]');
    if (e.target.closest('[data-add]')) { addLine().querySelector('input').focus(); }
    if (remove) { remove.closest('[data-line]').remove(); number(); }
  });

  /* ---- what it says ---- */
  function money(text) { return text === '' ? null : text.replace(/,/g, ''); }
  function said() {
    return {
      qualification: {
        small: at('small').checked, consortiumShare: value('consortiumShare') === '' ? null : Number(value('consortiumShare')),
        bondForm: value('bondForm') || null, bondReference: value('bondReference') || null, contact: value('contact'), phone: value('phone'),
        papers: Array.prototype.map.call(box.querySelectorAll('[data-paper]:checked'), function (paper) { return JSON.parse(paper.dataset.paper); })
      },
      technical: {
        deliveryDays: Number(value('deliveryDays')), technical: value('technical'),
        responses: Array.prototype.map.call(box.querySelectorAll('[data-response]'), function (answer) { return answer.value.trim(); })
      },
      price: {
        price: money(plain('price')), capitals: value('capitals') || null, bodyPrice: money(plain('bodyPrice')),
        brand: value('brand') || null, domesticShare: value('domesticShare') === '' ? null : Number(value('domesticShare')),
        lines: rows().map(function (row) {
          var line = {};
          row.querySelectorAll('[data-field]').forEach(function (input) { line[input.dataset.field] = input.value.trim(); });
          return { name: line.name, quantity: Number(line.quantity), unit: line.unit, unitPrice: money(line.unitPrice), amount: money(line.amount) };
        })
      }
    };
  }
  function take(draft) {
    at('lot').value = draft.lot;
    ['price', 'capitals', 'bodyPrice', 'brand'].forEach(function (id) { at(id).value = draft.price[id] || ''; });
    // a share of nothing is a declaration too, and drafts of before have none
    at('domesticShare').value = typeof draft.price.domesticShare === 'number' ? draft.price.domesticShare : '';
    ['consortiumShare', 'bondForm', 'bondReference', 'contact', 'phone'].forEach(function (id) { at(id).value = draft.qualification[id] || ''; });
    at('small').checked = draft.qualification.small;
    at('deliveryDays').value = draft.technical.deliveryDays || '';
    at('technical').value = draft.technical.technical;
    box.querySelectorAll('[data-response]').forEach(function (answer, i) { answer.value = draft.technical.responses[i] || ''; });
    var numbers = draft.qualification.papers.map(function (paper) { return paper.number; });
    box.querySelectorAll('[data-paper]').forEach(function (paper) { paper.checked = numbers.indexOf(JSON.parse(paper.dataset.paper).number) >= 0; });
    rows().forEach(function (row) { row.remove(); });
    draft.price.lines.forEach(function (line) {
      var row = addLine();
      row.querySelectorAll('[data-field]').forEach(function (input) { input.value = line[input.dataset.field] || ''; });
    });
    number();
  }

  /* ---- what the opening would find incomplete is told now ---- */
  function sound(input) {
    var text = input.value.trim(), kind = input.dataset.kind;
    if (text === '') { return !input.required; }
    var figure = Number(text.replace(/,/g, ''));
    if (kind === 'money' || kind === 'price') { return /^[0-9,]{1,20}(\.[0-9]{1,2})?$/.test(text) && (kind === 'money' || figure > 0); }
    if (kind === 'quantity') { return figure > 0 && figure <= 999999999 && /^[0-9]+(\.[0-9]{1,3})?$/.test(text); }
    if (kind === 'days') { return /^[0-9]{1,4}$/.test(text) && figure > 0 && figure <= 3650; }
    if (kind === 'percent') { return figure >= 0 && figure <= 100; }
    return true;
  }
  function check() {
    var wrong = Array.prototype.filter.call(box.querySelectorAll('input, textarea'), function (input) {
      var bad = !sound(input);
      input.setAttribute('aria-invalid', String(bad));
      return bad;
    });
    var names = wrong.map(function (input) {
      return input.getAttribute('aria-label') || (input.labels.length ? input.labels[0].firstChild.textContent.trim() : input.id);
    });
    if (wrong.length) {
      tell(box.dataset.incomplete + names.join('、'));
      wrong[0].focus();
    } else if (!rows().length) {
      tell(box.dataset.incomplete + box.dataset.lines);
    }
    return !wrong.length && rows().length > 0;
  }

  /* ---- sealing and drafts ---- */
  function act(button, work) {
    if (!window.Sealing.usable()) { tell(box.dataset.insecure); return; }
    button.disabled = true;
    work().catch(function (e) { tell(e.message === 'passphrase' ? box.dataset.wrong : box.dataset.failed + ' ' + e.message); })
      .then(function () { button.disabled = false; });
  }
  /** Seals and hands in one file after the other; what the server refuses is told in its words. */
  function handIn(lot, files) {
    var address = box.dataset.files + '?number=' + encodeURIComponent(to.tender), done = [];
    function asked(verb, body) {
      return fetch(address, { method: verb, body: body, headers: { 'Content-Type': 'application/octet-stream' }, credentials: 'same-origin', redirect: 'manual' })
        .then(function (answer) {
          return answer.ok ? answer : answer.text().then(function (why) { throw new Error(why || String(answer.status)); });
        });
    }
    function next(i) {
      if (i === files.length) { return Promise.resolve(done); }
      if (!files[i].size) { return Promise.reject(new Error(files[i].name)); }
      tell(box.dataset.filesNow + ' ' + (i + 1) + '/' + files.length + ' ' + files[i].name, true);
      return window.Sealing.sealFile(to, lot, files[i]).then(function (sealed) {
        done.push(sealed);
        return asked('POST', sealed.cipher);
      }).then(function () { return next(i + 1); });
    }
    return files.length ? asked('DELETE').then(function () { return next(0); }) : Promise.resolve(done);
  }
  function send(field, content, by) {
    at(field).value = content;
    at(by).click();
  }
  at('submit').addEventListener('click', function () {
    if (!check()) { return; }
    tell(box.dataset.sealingNow, true);
    act(at('submit'), function () {
      var lot = Number(at('lot').value);
      return handIn(lot, Array.prototype.slice.call(at('files').files)).then(function (files) {
        var all = said();
        all.technical.files = files.map(function (file) { return file.said; });
        return window.Sealing.seal(to, lot, all, files.map(function (file) { return file.sealed; }));
      }).then(function (envelope) {
        at('sealedLot').value = lot;
        send('envelope', envelope, 'send');
      });
    });
  });
  if (at('keepDraft')) {
    at('keepDraft').addEventListener('click', function () {
      var word = at('passphrase').value;
      if (word.length < 8) { tell(box.dataset.short); at('passphrase').focus(); return; }
      act(at('keepDraft'), function () {
        var draft = said();
        draft.lot = Number(at('lot').value);
        return window.Sealing.lock(draft, word).then(function (locked) { send('draft', JSON.stringify(locked), 'sendDraft'); });
      });
    });
  }
  if (at('readDraft')) {
    at('readDraft').addEventListener('click', function () {
      act(at('readDraft'), function () {
        return window.Sealing.unlock(JSON.parse(box.dataset.draft), at('passphrase').value).then(function (draft) {
          take(draft);
          tell(box.dataset.restored, true);
        });
      });
    });
  }
  at('small').checked = box.querySelector('[data-default]').dataset.default === 'true';
  addLine();
}());
