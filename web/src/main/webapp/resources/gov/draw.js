/* The random part that a person gives to a draw of experts. It is made here, so that the server cannot have chosen it: the
   server gets its SHA-256 when the list is fixed (data-draw-commit, a hidden field) and the part itself when the lot falls
   (data-draw-part names the commitment). In between it is kept in this browser; whoever changes the device notes it down.
   data-draw-random takes a part that is given at once. Without a secure connection there is no digest: the page says so. */
(function () {
  'use strict';
  function hex(buffer) { return Array.prototype.map.call(new Uint8Array(buffer), function (b) { return ('0' + b.toString(16)).slice(-2); }).join(''); }
  function random() { return hex(crypto.getRandomValues(new Uint8Array(32))); }
  function each(selector, act) { Array.prototype.forEach.call(document.querySelectorAll(selector), act); }
  function arm() {
    if (!window.crypto || !crypto.subtle) { each('[data-draw-insecure]', function (el) { el.hidden = false; }); return; }
    each('[data-draw-commit]', function (el) {
      if (el.value || el.drawMaking) { return; }
      el.drawMaking = true;
      var part = random();
      crypto.subtle.digest('SHA-256', new TextEncoder().encode(part)).then(function (digest) {
        el.value = hex(digest);
        localStorage.setItem('draw:' + el.value, part);
      });
    });
    each('[data-draw-part]', function (el) {
      var part = localStorage.getItem('draw:' + el.dataset.drawPart);
      if (!el.value && part && !el.drawFilled) { el.drawFilled = true; el.value = part; }
    });
    each('[data-draw-random]', function (el) { if (!el.value && !el.drawFilled) { el.drawFilled = true; el.value = random(); } });
  }
  arm();
  new MutationObserver(arm).observe(document.body, { childList: true, subtree: true });
}());
