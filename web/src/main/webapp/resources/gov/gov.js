/* Behaviour of the staff side: menu on narrow screens, search key, phrases, amounts, error focus, session warning.
   Drafts are in drafts.js.   No inline script anywhere: the content security policy allows this file only. */
(function () {
  'use strict';
  var gov = document.getElementById('gov');
  if (!gov) { return; }
  var context = gov.dataset.context || ''; /* Faces leaves an empty attribute out */

  /* ---- menu and search ---- */
  var toggle = document.querySelector('.menu-toggle'), pane = document.documentElement.classList.contains('pane');
  if (toggle) { toggle.addEventListener('click', function () {
    var open = document.getElementById('side').classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(open));
  }); }
  /* single keys act only outside of fields and can be put off in the help; Ctrl+Enter sends what is being written */
  document.addEventListener('keydown', function (e) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable;
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
      var decision = e.target.id === 'task:opinion' && document.querySelector('.act .bts .pri');
      if (decision) { e.preventDefault(); decision.click(); }
      return;
    }
    if (gov.dataset.keys !== 'true' || pane || typing || e.ctrlKey || e.metaKey || e.altKey) { return; }
    if (e.key === '/') {
      e.preventDefault();
      document.getElementById('gsearch').focus();
    } else if (e.key === '?') {
      window.location.assign(context + '/app/help.xhtml#keys');
    }
  });

  /* ---- phrases of the opinion box ---- */
  document.addEventListener('click', function (e) {
    var chip = e.target.closest('[data-phrase]');
    if (!chip) { return; }
    var box = document.getElementById(chip.dataset.phrase);
    box.value = box.value.trim() === '' ? chip.textContent : box.value + chip.textContent;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  });

  /* ---- amounts: grouped on leaving the field, capitals below ---- */
  var DIGITS = '零壹贰叁肆伍陆柒捌玖', SMALL = ['', '拾', '佰', '仟'], LARGE = ['', '万', '亿', '万亿'];
  function section(n) {
    var out = '', zero = false;
    for (var i = 3; i >= 0; i--) {
      var d = Math.floor(n / Math.pow(10, i)) % 10;
      if (d === 0) { zero = out !== ''; } else { out += (zero ? '零' : '') + DIGITS[d] + SMALL[i]; zero = false; }
    }
    return out;
  }
  function capitals(text) {
    var parts = text.split('.'), whole = parts[0].replace(/^0+(?=\d)/, ''), cents = ((parts[1] || '') + '00').slice(0, 2);
    if (whole.length > 16) { return ''; }
    var out = '', gap = false;
    for (var i = Math.ceil(whole.length / 4) - 1; i >= 0; i--) {
      var n = Number(whole.slice(Math.max(0, whole.length - 4 * (i + 1)), whole.length - 4 * i));
      if (n === 0) { gap = out !== ''; continue; }
      out += ((gap || (out !== '' && n < 1000)) ? '零' : '') + section(n) + LARGE[i];
      gap = false;
    }
    var jiao = Number(cents[0]), fen = Number(cents[1]);
    out = out === '' ? (jiao || fen ? '' : '零元') : out + '元';
    if (!jiao && !fen) { return '人民币' + out + '整'; }
    if (out !== '' && (!jiao || whole.slice(-1) === '0')) { out += '零'; }
    return '人民币' + out + (jiao ? DIGITS[jiao] + '角' : '') + (fen ? DIGITS[fen] + '分' : '');
  }
  function plain(input) { return input.value.replace(/[,，\s]/g, ''); }
  function showCapitals(input) {
    var place = input.closest('.field') && input.closest('.field').querySelector('.capitals');
    if (place) { place.textContent = /^\d+(\.\d{1,2})?$/.test(plain(input)) ? capitals(plain(input)) : ''; }
  }
  document.addEventListener('input', function (e) { if (e.target.matches('[data-amount]')) { showCapitals(e.target); } });
  document.addEventListener('focusout', function (e) {
    if (!e.target.matches || !e.target.matches('[data-amount]')) { return; }
    var v = plain(e.target);
    if (/^\d+(\.\d{1,2})?$/.test(v)) {
      var p = v.split('.');
      e.target.value = p[0].replace(/\B(?=(\d{3})+$)/g, ',') + '.' + ((p[1] || '') + '00').slice(0, 2);
    }
  });

  /* ---- required fields are told to assistive technology; errors get the focus ---- */
  function mark() {
    document.querySelectorAll('label .ui-outputlabel-rfi').forEach(function (star) {
      star.setAttribute('aria-hidden', 'true');
      var id = star.closest('label').htmlFor;
      var input = document.getElementById(id) || document.getElementById(id + '_input') || document.getElementById(id + '_focus');
      if (input && (/^(INPUT|TEXTAREA|SELECT)$/.test(input.tagName) || /^(combobox|listbox|radiogroup|textbox|spinbutton)$/.test(input.getAttribute('role')))) { input.setAttribute('aria-required', 'true'); }
    });
    document.querySelectorAll('[data-amount]').forEach(showCapitals);
    /* a field in a table is named by its title, else by the head of its column, and by its row */
    document.querySelectorAll('td input, td textarea, td select').forEach(function (input) {
      if (input.type === 'hidden' || input.getAttribute('aria-label') || input.getAttribute('aria-labelledby') || (input.labels && input.labels.length)) { return; }
      var cell = input.closest('td'), row = cell.parentElement, heads = row.closest('table').tHead;
      var head = heads && heads.rows.length && heads.rows[heads.rows.length - 1].cells[cell.cellIndex];
      var holder = input.closest('[title]'), name = input.title || (holder && cell.contains(holder) && holder.title) || (head && head.textContent.trim());
      if (name) { input.setAttribute('aria-label', name + ' ' + (row.sectionRowIndex + 1)); }
    });
    /* the box of messages is announced; its items stay items of a list */
    document.querySelectorAll('.ui-messages li[role]').forEach(function (item) { item.closest('.ui-messages').setAttribute('role', item.getAttribute('role')); item.removeAttribute('role'); });
    /* a cell that holds fields is no stop of its own; a column without a head has an empty cell there, not a head */
    document.querySelectorAll('td[tabindex]').forEach(function (cell) { if (cell.querySelector('input, textarea, select, button, a')) { cell.removeAttribute('tabindex'); } });
    document.querySelectorAll('th:not([role])').forEach(function (head) { if (!head.textContent.trim()) { head.setAttribute('role', 'cell'); } });
    /* the chooser of files: the input itself is what is focused and named, not the picture of a button around it */
    document.querySelectorAll('.ui-fileupload-choose').forEach(function (button) {
      var input = button.querySelector('input[type=file]');
      if (!input || !button.hasAttribute('tabindex')) { return; }
      input.setAttribute('aria-label', button.textContent.trim() + (button.title ? ': ' + button.title : ''));
      input.removeAttribute('aria-hidden');
      input.tabIndex = 0;
      ['tabindex', 'aria-labelledby', 'title'].forEach(function (name) { button.removeAttribute(name); });
    });
    /* what scrolls can be reached by the keyboard */
    document.querySelectorAll('.tw, .bd, .scr, .roomy').forEach(function (box) {
      if (box.scrollWidth > box.clientWidth || (box.classList.contains('scr') && box.scrollHeight > box.clientHeight)) { box.tabIndex = 0; }
    });
  }
  function focusErrors() {
    /* a refused file is told at its chooser, where the person is looking */
    if (chooser && chooser.isConnected && chooser.querySelector('.ui-message-error-detail')) {
      chooser.scrollIntoView({ block: 'nearest' });
      return;
    }
    var box = document.querySelector('.ui-messages .ui-messages-error, .ui-messages .ui-messages-fatal');
    if (box) {
      var all = box.closest('.ui-messages');
      all.setAttribute('tabindex', '-1');
      all.focus();
      all.scrollIntoView({ block: 'nearest' });
    }
  }

  /* ---- what the browser itself finds wrong is told where the server would tell it: in the message of the field ---- */
  function tell(box, text) {
    var icon = document.createElement('span'), detail = document.createElement('span');
    box.className = 'ui-message ui-message-error ui-widget ui-corner-all';
    box.setAttribute('role', 'alert');
    icon.className = 'ui-message-error-icon';
    detail.className = 'ui-message-error-detail';
    detail.textContent = text;
    box.replaceChildren(icon, detail);
  }
  function messageOf(input) {
    var place = input.closest('.field, td, .act');
    return place && Array.prototype.filter.call(place.querySelectorAll('.ui-message'), function (box) {
      return input.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING;
    })[0];
  }

  /* ---- a paste beyond the longest text: the browser would cut it off without a word; it is left out and told instead ---- */
  document.addEventListener('paste', function (e) {
    var input = e.target, pasted = e.clipboardData && e.clipboardData.getData('text');
    if (!pasted || !(input.maxLength > 0)) { return; }
    var over = input.value.length - (input.selectionEnd - input.selectionStart) + pasted.replace(/\r\n/g, '\n').length - input.maxLength;
    if (over <= 0) { return; }
    e.preventDefault();
    var text = gov.dataset.pasteLong.replace('{0}', String(input.maxLength)).replace('{1}', String(over)), box = messageOf(input);
    if (box) { tell(box, text); } else { note(text); }
  });

  /* ---- files: one that is too large is not even sent; drop and choice come by here before the upload's own listeners ---- */
  var chooser = null;
  function chosen(e) {
    var files = e.type === 'drop' ? e.dataTransfer && e.dataTransfer.files : e.target.files;
    chooser = e.target.closest && files ? e.target.closest('[data-limit]') : null;
    if (!chooser) { return; }
    var large = Array.prototype.filter.call(files, function (file) { return file.size > Number(chooser.dataset.limit); })[0];
    if (!large) { return; }
    e.preventDefault();
    e.stopPropagation();
    if (e.type === 'change') { e.target.value = ''; }
    var text = chooser.dataset.tooLarge.replace('{0}', large.name).replace('{1}', String(Math.floor(Number(chooser.dataset.limit) / 1048576)));
    tell(chooser.querySelector('[id$="-message"]'), text);
  }
  document.addEventListener('change', chosen, true);
  document.addEventListener('drop', chosen, true);

  /* ---- session: warned five minutes ahead, kept alive on request ---- */
  var seconds = Number(gov.dataset.sessionSeconds), warning = document.getElementById('session-warning'), timer;
  function arm() {
    clearTimeout(timer);
    if (seconds > 0) {
      timer = setTimeout(function () { if (!warning.open) { warning.showModal(); } }, Math.max(seconds - 300, 30) * 1000);
    }
  }
  document.getElementById('session-stay').addEventListener('click', function () {
    fetch(context + '/app/keep-alive', { method: 'POST', credentials: 'same-origin', redirect: 'manual' }).then(function (answer) {
      if (answer.status === 204) { arm(); } else { note(gov.dataset.sessionOver); }
    }, function () { note(gov.dataset.offline); }).finally(function () { warning.close(); });
  });
  function note(text) {
    var box = document.createElement('div');
    box.className = 'callout bad';
    box.setAttribute('role', 'alert');
    box.textContent = text;
    document.getElementById('main').prepend(box);
  }

  /* an answer that replaces the button that was pressed leaves the focus where it was */
  var focused = '';
  document.addEventListener('focusin', function (e) { focused = e.target.id || ''; });
  function refocus() {
    var again = focused && document.activeElement === document.body && document.getElementById(focused);
    if (again) { again.focus({ preventScroll: true }); }
  }

  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', function (e, xhr, settings, args) {
      if (!pane) { arm(); }
      /* at once, since a key may come before any timer; and once more when the widgets have made their own elements */
      refocus();
      setTimeout(refocus, 0);
      mark();
      if (args && args.validationFailed) { focusErrors(); }
    });
  }
  /* a list with a filter: for who wants no motion it opens at once, before it has its place; focusing the filter there
     scrolled the page, which closed the list again, and the field then took the focus back */
  if (window.PrimeFaces && PrimeFaces.widget.SelectOneMenu) {
    PrimeFaces.widget.SelectOneMenu.prototype.focusFilter = function () {
      var filter = this.filterInput[0];
      PrimeFaces.queueTask(function () { filter.focus({ preventScroll: true }); });
    };
  }
  /* in the inbox's pane: what leads away from the task leads the whole window, and the list goes on with the next one */
  if (pane && window.PrimeFaces) {
    PrimeFaces.ajax.ResponseProcessor.doRedirect = function (redirect) {
      sessionStorage.setItem('inbox:next', '1');
      window.top.location.assign(redirect.getAttribute('url'));
    };
  }
  /* what is on the page when it comes is not announced by itself: what was done before it is said once more */
  function announce() {
    var told = document.querySelector('.ui-messages-info .ui-messages-info-summary'), place = document.getElementById('announcer');
    if (told && place) { setTimeout(function () { place.textContent = told.textContent; }, 100); }
  }
  mark();
  /* once more when the widgets have made their own elements */
  if (window.jQuery) { jQuery(function () { setTimeout(mark, 0); }); }
  focusErrors();
  announce();
  if (!pane) { arm(); }
}());
