/* Drafts: what is entered in a form marked data-draft survives a lost session, a reloaded page, a switched language. It is
   kept in this tab's own storage, under the person and the address, as far as it differs from what the page came with;
   rows that were added or removed are added and removed again, chosen files are named, for the browser gives no page back
   its files. A button that adds a row to the table or repeat X bears data-adds="X", one that removes its row data-drops="X". */
(function () {
  'use strict';
  var gov = document.getElementById('gov');
  if (!gov || !document.querySelector('form[data-draft]')) { return; }
  var came = {}, at = {}, restoring = false, pressedIn = null;

  function forms() { return Array.prototype.slice.call(document.querySelectorAll('form[data-draft]')); }
  function key(form) { return 'draft:' + gov.dataset.user + ':' + location.pathname + location.search.replace(/&pane=1$/, '') + '#' + form.id; }
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (el) {
      return el.id && el.name && !el.disabled && !/_(filter|focus)$/.test(el.id)
        && (el.tagName === 'TEXTAREA' || el.tagName === 'SELECT' || (el.tagName === 'INPUT' && /^(text|number|tel|email|date|checkbox|radio)$/.test(el.type)))
        && !(el.readOnly && el.type !== 'checkbox' && el.type !== 'radio');
    });
  }
  function ticks(el) { return el.type === 'checkbox' || el.type === 'radio'; }
  function state(el) { return ticks(el) ? el.checked : el.value; }
  function snapshot(form) {
    var all = {};
    fields(form).forEach(function (el) { all[el.id] = state(el); });
    return all;
  }

  /* ---- rows: how many each growing table has, by the ids of its inputs (form:table:3:field) ---- */
  function prefix(button, name) {
    var id = button.id, inside = id.indexOf(':' + name + ':');
    return (inside < 0 ? id.slice(0, id.lastIndexOf(':')) : id.slice(0, inside)) + ':' + name + ':';
  }
  function count(form, start) {
    var seen = {};
    fields(form).forEach(function (el) {
      var row = el.id.indexOf(start) === 0 && /^\d+(?=:)/.exec(el.id.slice(start.length));
      if (row) { seen[row[0]] = true; }
    });
    return Object.keys(seen).length;
  }
  function rows(form) {
    var counts = {};
    form.querySelectorAll('[data-adds]').forEach(function (button) {
      var start = prefix(button, button.dataset.adds);
      counts[start] = count(form, start);
    });
    return counts;
  }
  function files(form) {
    return Array.prototype.map.call(form.querySelectorAll('[data-waiting] .ell'), function (el) { return el.textContent; });
  }

  /* ---- keeping ---- */
  function keep(form) {
    if (restoring) { return; }
    var before = came[form.id] || {}, values = {}, now = snapshot(form), counts = rows(form), names = files(form), some = names.length > 0;
    Object.keys(now).forEach(function (id) { if (now[id] !== before[id] && !(before[id] === undefined && (now[id] === '' || now[id] === false))) { values[id] = now[id]; some = true; } });
    Object.keys(counts).forEach(function (start) { if (counts[start] !== (at[form.id] || {})[start]) { some = true; } });
    if (some) { sessionStorage.setItem(key(form), JSON.stringify({ values: values, rows: counts, files: names })); } else { sessionStorage.removeItem(key(form)); }
  }

  /* ---- restoring: first the rows, then the choices, then the texts; each awaits the answers to the one before ---- */
  function quiet(then) {
    if (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()) { then(); return; }
    jQuery(document).one('pfAjaxComplete', function () { setTimeout(function () { quiet(then); }, 0); });
  }
  function byStart(form, mark, start) {
    return Array.prototype.filter.call(form.querySelectorAll('[data-' + mark + ']'), function (button) { return prefix(button, button.dataset[mark]) === start; });
  }
  function level(id, wanted, then) {
    var form = document.getElementById(id), now = rows(form);
    var start = Object.keys(wanted).filter(function (s) { return s in now && now[s] !== wanted[s]; })[0];
    var button = start && (now[start] < wanted[start] ? byStart(form, 'adds', start)[0] : byStart(form, 'drops', start).pop());
    if (!button) { then(); return; }
    button.click();
    quiet(function () {
      /* a page that will not take or give the row is left as it is */
      if (rows(document.getElementById(id))[start] === now[start]) { delete wanted[start]; }
      level(id, wanted, then);
    });
  }
  function choose(el, value) {
    var widget = el.tagName === 'SELECT' && window.PrimeFaces && PrimeFaces.getWidgetById(el.id.replace(/_input$/, ''));
    var box = ticks(el) && el.closest('.ui-chkbox, .ui-radiobutton');
    if (widget && widget.selectValue) { widget.selectValue(value); return; }
    if (box) { if (value || el.type === 'checkbox') { jQuery(box).find('.ui-chkbox-box, .ui-radiobutton-box').trigger('click'); } return; }
    if (ticks(el)) { el.checked = value; } else { el.value = value; }
    el.dispatchEvent(new Event('change', { bubbles: true }));
  }
  function fill(id, values, texts) {
    fields(document.getElementById(id)).forEach(function (el) {
      var text = !ticks(el) && el.tagName !== 'SELECT';
      if (text !== texts || !(el.id in values) || values[el.id] === state(el)) { return; }
      if (!text) { choose(el, values[el.id]); return; }
      el.value = values[el.id];
      /* sums beside the field follow */
      if (el.onchange) { el.dispatchEvent(new Event('change', { bubbles: true })); }
      el.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  function restore(form) {
    var saved = sessionStorage.getItem(key(form)), id = form.id;
    if (!saved) { return; }
    var draft = JSON.parse(saved);
    restoring = true;
    level(id, draft.rows, function () {
      fill(id, draft.values, false);
      quiet(function () {
        fill(id, draft.values, true);
        quiet(function () { tell(document.getElementById(id), draft); restoring = false; });
      });
    });
  }
  function tell(form, draft) {
    var bar = document.createElement('div'), discard = document.createElement('button');
    bar.className = 'callout info restored';
    bar.setAttribute('role', 'status');
    bar.textContent = gov.dataset.restored + ' ' + (draft.files.length ? gov.dataset.filesAgain.replace('{0}', draft.files.join('、')) + ' ' : '');
    discard.type = 'button';
    discard.className = 'btn';
    discard.textContent = gov.dataset.discard;
    discard.addEventListener('click', function () {
      restoring = true;
      sessionStorage.removeItem(key(form));
      location.reload();
    });
    bar.append(discard);
    form.prepend(bar);
  }

  /* the forms' own elements may be replaced by an answer: everything is listened to above them */
  function entered(e) {
    var form = e.target.closest && e.target.closest('form[data-draft]');
    if (form) { keep(form); }
  }
  document.addEventListener('input', entered);
  document.addEventListener('change', entered);
  document.addEventListener('click', function (e) { pressedIn = e.target.closest ? e.target.closest('form') : null; }, true);
  forms().forEach(function (form) {
    came[form.id] = snapshot(form);
    at[form.id] = rows(form);
  });
  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', function (e, xhr, settings, args) {
      var redirect = xhr && xhr.responseXML && xhr.responseXML.getElementsByTagName('redirect')[0];
      /* the form went through: its draft has done its duty; a redirect to log-in or expiry means the opposite */
      if (redirect && pressedIn && !/\/(login|error\/)/.test(redirect.getAttribute('url'))) {
        restoring = true;
        sessionStorage.removeItem(key(pressedIn));
      } else {
        if (args && args.address) {
          /* what was new is kept under a number now: coming back leads there */
          forms().forEach(function (form) { sessionStorage.removeItem(key(form)); });
          history.replaceState(null, '', args.address);
        }
        setTimeout(function () { forms().forEach(keep); }, 0);
      }
    });
    /* the widgets must stand before they are chosen in */
    jQuery(function () { forms().forEach(restore); });
  }
}());
