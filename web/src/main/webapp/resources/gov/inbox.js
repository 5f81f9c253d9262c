// The inbox's list: a row is selected by click or by J and K, opened by Enter or double click, decided on beside the list
// after O. The keys act only while
// the list itself has the focus, so that they never take a letter from a field. A task that is decided on in place has its
// page in the pane's frame.
(function () {
  'use strict';

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll('#rows tr[data-row]'));
  }

  function current() {
    return document.querySelector('#rows tr[aria-selected="true"]');
  }

  function select(row) {
    if (!row || row === current()) {
      return;
    }
    rows().forEach(function (other) { other.setAttribute('aria-selected', String(other === row)); });
    row.scrollIntoView({ block: 'nearest' });
    window.selectTask([{ name: 'row', value: row.getAttribute('data-row') }]);
  }

  function open(row) {
    if (row && row.getAttribute('data-href')) {
      window.location.assign(row.getAttribute('data-href'));
    }
  }

  // From the list into the task beside it: to the opinion, or to the first thing that can be entered.
  function decide(event) {
    var frame = document.getElementById('task-frame');
    var inside = frame && frame.src && frame.contentDocument;
    var field = inside && (inside.getElementById('task:opinion') || inside.querySelector('.act button'));
    if (field) {
      event.preventDefault();
      field.focus();
    }
  }

  // Asked for once the keys rest, and only where the pane is wide enough to be shown.
  var waiting;
  function show() {
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      var frame = document.getElementById('task-frame');
      if (frame && frame.offsetParent !== null && !frame.src) {
        frame.addEventListener('load', function () { stay(frame); });
        frame.src = frame.getAttribute('data-src');
      }
    }, 150);
  }

  // The log-in page, after a lost session, belongs to the whole window.
  function stay(frame) {
    var at = frame.contentWindow.location;
    if (at.pathname !== new URL(frame.src).pathname) {
      window.location.assign(at.href);
    }
  }

  function boxes() {
    return Array.prototype.slice.call(document.querySelectorAll('#rows input[data-task]'));
  }

  // What is ticked stands at the server, over all pages of the list; tasks of another kind cannot be ticked with it.
  function ticks() {
    var bar = document.getElementById('inbox:ticked');
    var kind = bar ? bar.getAttribute('data-kind') : '';
    boxes().forEach(function (box) {
      if (box.hasAttribute('data-on')) {
        box.checked = box.getAttribute('data-on') === 'true';
        box.removeAttribute('data-on');
      }
      box.disabled = Boolean(kind) && box.getAttribute('data-kind') !== kind;
    });
  }

  document.addEventListener('change', function (event) {
    var box = event.target;
    if (box.hasAttribute && box.hasAttribute('data-task')) {
      window.tickTask([{ name: 'task', value: box.getAttribute('data-task') }, { name: 'on', value: String(box.checked) }]);
    }
  });

  document.addEventListener('click', function (event) {
    var row = event.target.closest ? event.target.closest('#rows tr[data-row]') : null;
    if (row && !event.target.closest('a, input')) {
      select(row);
    }
  });

  document.addEventListener('dblclick', function (event) {
    open(event.target.closest ? event.target.closest('#rows tr[data-row]') : null);
  });

  document.addEventListener('keydown', function (event) {
    if (!event.target || event.target.id !== 'rows' || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var all = rows();
    var at = all.indexOf(current());
    if (event.key === 'j' || event.key === 'ArrowDown') {
      event.preventDefault();
      select(all[Math.min(at + 1, all.length - 1)]);
    } else if (event.key === 'k' || event.key === 'ArrowUp') {
      event.preventDefault();
      select(all[Math.max(at - 1, 0)]);
    } else if (event.key === 'x') {
      var box = at < 0 ? null : all[at].querySelector('input[data-task]');
      if (box) {
        box.click();
      }
    } else if (event.key === 'Enter') {
      open(all[at]);
    } else if (event.key === 'o') {
      decide(event);
    }
  });

  window.showTask = show;
  window.showTicks = ticks;
  jQuery(document).on('pfAjaxComplete', function () { show(); ticks(); });
  show();
  ticks();
  var list = document.getElementById('rows');
  // not by scrollIntoView: the first Tab would then go on from the row, past the skip link and the whole head of the page
  if (current()) {
    list.scrollTop += Math.max(0, current().getBoundingClientRect().bottom - list.getBoundingClientRect().bottom);
  }
  if (sessionStorage.getItem('inbox:next')) {
    sessionStorage.removeItem('inbox:next');
    list.focus({ preventScroll: true });
  }
}());
