/* The long lists: the order of the columns, and only one of the bar's panels open at a time. */
(function () {
  'use strict';
  document.addEventListener('click', function (e) {
    var move = e.target.closest('.cols [data-move]');
    if (move) {
      var item = move.closest('li'), other = move.dataset.move === '1' ? item.nextElementSibling : item.previousElementSibling;
      if (other) { item.parentNode.insertBefore(move.dataset.move === '1' ? other : item, move.dataset.move === '1' ? item : other); }
      move.focus();
      return;
    }
    document.querySelectorAll('.drop[open]').forEach(function (drop) { if (!drop.contains(e.target)) { drop.open = false; } });
  });
  document.addEventListener('keydown', function (e) {
    var drop = e.key === 'Escape' && e.target.closest && e.target.closest('.drop[open]');
    if (drop) { drop.open = false; drop.querySelector('summary').focus(); }
  });
})();
