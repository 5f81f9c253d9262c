/* What a reader of this page would stumble over; run in the page by Looks. Returns findings, every text that is Chinese with
   the element that says it, and where the page's links lead. */
async ({ language }) => {
  const findings = [], chinese = [];
  const han = /\p{Script=Han}/u, wide = /[\u3000-\u303f\uff00-\uffef]/;
  const short = text => text.trim().replace(/\s+/g, ' ').slice(0, 60);
  const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + (element.className && element.className.split ? '.' + element.className.split(' ').join('.') : '');

  window.looksWide = () => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over <= 0) { return null; }
    const guilty = [...document.querySelectorAll('body *')].filter(element => {
      if (element.getBoundingClientRect().right <= document.documentElement.clientWidth + 1) { return false; }
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (/auto|hidden|scroll/.test(getComputedStyle(up).overflowX)) { return false; }
      }
      return true;
    });
    return 'scrolls sideways by ' + over + ' px: ' + guilty.slice(0, 3).map(name).join(', ');
  };
  const over = window.looksWide();
  if (over) { findings.push(over); }

  (document.documentElement.innerHTML.match(/\?\?\?[^?<"]*\?\?\?/g) || []).forEach(key => findings.push('missing text ' + key));

  if (language === 'en') {
    /* what names a part of the page is the product's own word; where it is data, the page says so by translate="no" */
    const NAMES = 'label, th, dt, button, legend, caption, summary, nav a, .tag, .ui-column-title, .chips a, .tabs a';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data, at = node.parentElement;
      if (at.closest('script, style, textarea, noscript, a[lang], .diagram, .ui-selectonemenu-label, .ui-selectonemenu-item') || !han.test(text) && !wide.test(text)) { continue; }
      const marked = at.closest('[lang]').getAttribute('lang').startsWith('zh') || at.closest('[translate=no], option');
      if (!marked) { findings.push('Chinese that is not marked: "' + short(text) + '" in ' + name(at)); continue; }
      if (han.test(text) && at.closest(NAMES) && !at.closest('[translate=no], a[lang], .who')) { findings.push('named in Chinese: "' + short(text) + '" in ' + name(at.closest(NAMES))); }
      chinese.push({ text: text.trim(), at: name(at) });
    }
    document.querySelectorAll(':is([title], [aria-label], [placeholder], [alt]):not(a[lang], .diagram *)').forEach(element => ['title', 'aria-label', 'placeholder', 'alt'].forEach(attribute => {
      const text = element.getAttribute(attribute);
      if (text && han.test(text)) {
        chinese.push({ text: text.trim(), at: attribute + ' of ' + name(element) });
        if (attribute === 'placeholder' && !element.closest('[translate=no]')) { findings.push('placeholder in Chinese: "' + short(text) + '"'); }
      }
    }));
  }

  /* the second look is at the same elements in other colours and another language */
  const rules = language === 'zh' ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
    : { type: 'rule', values: ['color-contrast', 'label', 'button-name', 'link-name', 'html-has-lang', 'valid-lang', 'document-title', 'target-size'] };
  const options = { iframes: false, resultTypes: ['violations'], runOnly: rules };
  let result = await axe.run(document, options);
  if (result.violations.length > 0) {
    /* asked once more when the page has its fonts and stands still: what is wrong stays wrong */
    await document.fonts.ready;
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    result = await axe.run(document, options);
  }
  result.violations.forEach(violation => violation.nodes.slice(0, 4).forEach(node =>
    findings.push('axe ' + violation.id + ': ' + node.html.slice(0, 150) + ' | ' + ((node.any[0] || node.all[0] || node.none[0] || {}).message || ''))));

  const links = [...document.querySelectorAll('a[href], tr[data-href]')].map(link => link.getAttribute('href') || link.dataset.href)
    .map(link => new URL(link, location.href)).filter(link => link.origin === location.origin && link.pathname.endsWith('.xhtml')).map(link => link.pathname + link.search);
  return { findings, chinese, links: [...new Set(links)] };
}
