/* Draws a process with its done and current nodes. The element carries data-bpmn (address of the XML), data-done and
   data-current (ids, blank-separated); a written list beside it says the same, so a failure here loses nothing. */
(function () {
  'use strict';
  function ids(text) { return (text || '').split(/\s+/).filter(Boolean); }
  document.querySelectorAll('[data-bpmn]').forEach(function (box) {
    fetch(box.dataset.bpmn, { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.text();
    }).then(function (xml) {
      var viewer = new window.BpmnJS({ container: box });
      return viewer.importXML(xml).then(function () {
        var canvas = viewer.get('canvas'), elements = viewer.get('elementRegistry');
        function mark(list, name) { list.forEach(function (id) { if (elements.get(id)) { canvas.addMarker(id, name); } }); }
        mark(ids(box.dataset.done), 'hl-done');
        mark(ids(box.dataset.current), 'hl-cur');
        canvas.zoom('fit-viewport', 'auto');
      });
    }).catch(function () { box.textContent = box.dataset.failed; });
  });
}());
