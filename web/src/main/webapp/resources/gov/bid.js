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
  function all(selector) { return Array.prototype.slice.call(box.querySelectorAll(selector)); }
  function rows() { return all('[data-line]'); }
  function partners() { return all('[data-partner]'); }
  function tell(text, good) {
    told.textContent = text;
    told.className = 'callout ' + (good ? 'info' : 'bad');
    told.hidden = !text;
    if (text && !good) { told.scrollIntoView({ block: 'center' }); }
  }

  /* ---- the lines of the price, and who bids together ---- */
  function number() {
    [['lines', rows()], ['partners', partners()]].forEach(function (table) {
      table[1].forEach(function (row, i) {
        row.querySelectorAll('[data-field]').forEach(function (input) { input.id = 'form:' + table[0] + ':' + i + ':' + input.dataset.field; });
      });
    });
    // whoever bids together hands in the agreement; where the notice refuses consortia there are no fields for them
    if (at('agreement')) { at('agreement').required = partners().length > 0; }
  }
  function add(template, body) {
    var row = document.getElementById(template).content.firstElementChild.cloneNode(true);
    box.querySelector(body).appendChild(row);
    number();
    return row;
  }
  function addLine() { return add('bid-line', '[data-lines]'); }
  function addPartner() { return add('bid-partner', '[data-partners]'); }
  box.addEventListener('click', function (e) {
    var remove = e.target.closest('[data-remove]');
    if (e.target.closest('[data-add]')) { addLine().querySelector('input').focus(); }
    if (e.target.closest('[data-add-partner]')) { addPartner().querySelector('input').focus(); }
    if (remove) { remove.closest('tr').remove(); number(); }
  });
  /** What the inputs of a row hold, by their fields. */
  function fields(row) {
    var held = {};
    row.querySelectorAll('[data-field]').forEach(function (input) { held[input.dataset.field] = input.type === 'checkbox' ? input.checked : input.value.trim(); });
    return held;
  }
  function consortium() {
    return !partners().length ? null : { agreement: null, partners: partners().map(function (row) {
      var partner = fields(row);
      partner.share = Number(partner.share);
      return partner;
    }) };
  }

  /* ---- what it says ---- */
  function money(text) { return text === '' ? null : text.replace(/,/g, ''); }
  function said() {
    return {
      qualification: {
        small: at('small').checked, consortiumShare: value('consortiumShare') === '' ? null : Number(value('consortiumShare')),
        bondForm: value('bondForm') || null, bondReference: value('bondReference') || null, contact: value('contact'), phone: value('phone'), email: value('email') || null,
        papers: all('[data-paper]:checked').map(function (paper) { return JSON.parse(paper.dataset.paper); }), consortium: consortium()
      },
      technical: {
        deliveryDays: Number(value('deliveryDays')), technical: value('technical'),
        responses: Array.prototype.map.call(box.querySelectorAll('[data-response]'), function (answer) { return answer.value.trim(); })
      },
      price: {
        price: money(plain('price')), capitals: value('capitals') || null, bodyPrice: money(plain('bodyPrice')),
        brand: value('brand') || null, domesticShare: value('domesticShare') === '' ? null : Number(value('domesticShare')),
        lines: rows().map(function (row) {
          var line = fields(row);
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
    ['consortiumShare', 'bondForm', 'bondReference', 'contact', 'phone', 'email'].forEach(function (id) { at(id).value = draft.qualification[id] || ''; });
    at('small').checked = draft.qualification.small;
    at('deliveryDays').value = draft.technical.deliveryDays || '';
    at('technical').value = draft.technical.technical;
    box.querySelectorAll('[data-response]').forEach(function (answer, i) { answer.value = draft.technical.responses[i] || ''; });
    var numbers = draft.qualification.papers.map(function (paper) { return paper.number; });
    box.querySelectorAll('[data-paper]').forEach(function (paper) { paper.checked = numbers.indexOf(JSON.parse(paper.dataset.paper).number) >= 0; });
    rows().concat(partners()).forEach(function (row) { row.remove(); });
    (draft.qualification.consortium && at('agreement') ? draft.qualification.consortium.partners : []).forEach(function (partner) {
      addPartner().querySelectorAll('[data-field]').forEach(function (input) {
        if (input.type === 'checkbox') { input.checked = partner[input.dataset.field]; } else { input.value = partner[input.dataset.field] || ''; }
      });
    });
    draft.price.lines.forEach(function (line) {
      var row = addLine();
      row.querySelectorAll('[data-field]').forEach(function (input) { input.value = line[input.dataset.field] || ''; });
    });
    number();
  }

  /* ---- what the opening would find incomplete is told now ---- */
  /** 统一社会信用代码, GB 32100: eighteen characters, of which the last checks the others. */
  function isCreditCode(text) {
    var alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY', weight = 1, sum = 0;
    if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) { return false; }
    for (var i = 0; i < 17; i++) {
      sum += alphabet.indexOf(text[i]) * weight;
      weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31] === text[17];
  }
  function sound(input) {
    var text = input.value.trim(), kind = input.dataset.kind;
    if (text === '') { return !input.required; }
    var figure = Number(text.replace(/,/g, ''));
    if (kind === 'money' || kind === 'price') { return /^[0-9,]{1,20}(\.[0-9]{1,2})?$/.test(text) && (kind === 'money' || figure > 0); }
    if (kind === 'quantity') { return figure > 0 && figure <= 999999999 && /^[0-9]+(\.[0-9]{1,3})?$/.test(text); }
    if (kind === 'days') { return /^[0-9]{1,4}$/.test(text) && figure > 0 && figure <= 3650; }
    if (kind === 'percent') { return figure >= 0 && figure <= 100; }
    if (kind === 'share') { return figure > 0 && figure < 100 && /^[0-9]{1,2}(\.[0-9]{1,2})?$/.test(text); }
    if (kind === 'email') { return /^[^\s@]+@[^\s@]+$/.test(text); }
    if (kind === 'credit') { return isCreditCode(text); }
    return true;
  }
  /** What the others of a consortium do, in per cent: something is left to who leads it. */
  function shared() {
    return partners().reduce(function (sum, row) { return sum + Number(fields(row).share); }, 0);
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
    } else if (shared() >= 100) {
      tell(box.dataset.shares);
    }
    return !wrong.length && rows().length > 0 && shared() < 100;
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
      var together = partners().length > 0, agreement = together ? Array.prototype.slice.call(at('agreement').files) : [];
      return handIn(lot, agreement.concat(Array.prototype.slice.call(at('files').files))).then(function (files) {
        var content = said();
        content.technical.files = files.map(function (file) { return file.said; });
        if (together) { content.qualification.consortium.agreement = files[0].said.sha256; }
        return window.Sealing.seal(to, lot, content, files.map(function (file) { return file.sealed; }));
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
