/* SPDX-License-Identifier: MIT
   The ballot: asks what the round asks, checks that it is complete, seals it and sends it. JavaScript of 2009
   with typed arrays, so that old phones understand it. Nothing is stored on the phone. */
(function () {
  'use strict';

  var TRIES = 3, PATIENCE = 40000;
  var data, texts, keys = null, fields = [], busy = false, waiting = null;

  function element(id) { return document.getElementById(id); }

  function filled(text, values) {
    return text.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  }

  function show(node, text) {
    while (node.firstChild) node.removeChild(node.firstChild);
    node.appendChild(document.createTextNode(text));
  }

  function made(kind, parent, text, className) {
    var node = document.createElement(kind);
    if (text) node.appendChild(document.createTextNode(text));
    if (className) node.className = className;
    parent.appendChild(node);
    return node;
  }

  function hide(id, hidden) {
    if (hidden) element(id).setAttribute('hidden', ''); else element(id).removeAttribute('hidden');
  }

  function shownNumber(number) {
    var text = String(number);
    return document.documentElement.lang === 'en' ? text : text.replace('.', ',');
  }

  /* Building the form */

  function build() {
    var at = 0, n, m, section, box = element('questions');
    for (n = 0; n < texts.sections.length; n++) {
      section = texts.sections[n];
      fields_heading(box, n, section[0]);
      for (m = 0; m < section[1]; m++, at++) fields.push(made_field(box, at));
    }
  }

  function fields_heading(box, n, text) {
    if (text) made('h2', box, text).id = 'section-' + n;
  }

  function made_field(box, at) {
    var asked = data.form.fields[at], row = made('div', box, '', 'question'), id = 'field-' + at, input, tick;
    var label = made('label', row, '');
    label.id = id + '-label';
    label.setAttribute('for', id);
    made('p', row, '', 'detail').id = id + '-detail';
    if (asked.kind === 'points' || asked.kind === 'number') {
      input = made('input', row);
      input.type = 'text';
      input.setAttribute('inputmode', asked.low < 0 ? 'text' : 'decimal');
      input.setAttribute('autocomplete', 'off');
    } else {
      input = made('select', row);
    }
    input.id = id;
    input.setAttribute('aria-describedby', id + '-detail');
    if (asked.kind === 'number') {
      var ticked = made('label', row, '', 'tick');
      tick = made('input', ticked);
      tick.type = 'checkbox';
      tick.id = id + '-tick';
      made('span', ticked, '').id = id + '-tick-label';
      tick.onchange = function () { input.disabled = tick.checked; };
    }
    return { asked: asked, id: id, input: input, tick: tick };
  }

  /* Every text in the chosen language; what was answered stays. */
  function translate() {
    var root = document.documentElement, n;
    texts = data.texts[root.lang] || data.texts.en;
    document.title = texts.ballot + ' – ' + texts.round;
    show(element('project'), texts.project);
    show(element('round'), texts.round);
    show(element('language-label'), texts.language);
    show(element('instructions'), texts.instructions);
    show(element('reason-label'), texts.reason);
    show(element('reason-help'), texts.reason_help);
    hide('reason-help', !texts.reason_help);
    show(element('code-label'), texts.code);
    show(element('code-help'), texts.code_help);
    show(element('send'), texts.send);
    show(element('sealed'), texts.sealed);
    for (n = 0; n < texts.sections.length; n++) {
      if (element('section-' + n)) show(element('section-' + n), texts.sections[n][0]);
    }
    for (n = 0; n < fields.length; n++) translate_field(fields[n], texts.fields[n]);
    element('language').value = root.lang;
    show_notice();
    if (!element('faults').hasAttribute('hidden')) check();
    if (waiting) waiting();
  }

  function translate_field(field, words) {
    var asked = field.asked, detail = words.detail, choices, n, chosen;
    show(element(field.id + '-label'), words.label);
    if (asked.kind === 'points' || asked.kind === 'number') {
      detail += (detail ? '\n' : '') + (asked.high === null ? texts.points_hint : filled(
        texts.range_hint, { low: shownNumber(asked.low), high: shownNumber(asked.high) }));
    } else {
      choices = words.choices || [];
      if (asked.kind === 'place') {
        for (choices = [], n = 1; n <= asked.high; n++) choices.push(filled(texts.place, { n: n }));
        detail += (detail ? '\n' : '') + texts.place_hint;
      }
      chosen = field.input.selectedIndex;
      while (field.input.firstChild) field.input.removeChild(field.input.firstChild);
      made('option', field.input, texts.open).value = '';
      for (n = 0; n < choices.length; n++) made('option', field.input, choices[n]).value = String(n);
      field.input.selectedIndex = chosen < 0 ? 0 : chosen;
    }
    show(element(field.id + '-detail'), detail);
    if (field.tick) show(element(field.id + '-tick-label'), texts.cannot_tell);
  }

  /* The keys */

  function same(one, other) {
    for (var n = 0; n < one.length; n++) if (one[n] !== other[n]) return false;
    return one.length === other.length;
  }

  /* From behind the “#” of the address; from the page if somebody typed the address without them. */
  function find_keys() {
    var served = {
      round: sealing.fromBase64(data.roundKey), server: sealing.fromBase64(data.serverKey), source: 'page'
    };
    var text = location.hash.replace(/^#/, ''), bytes;
    if (!text) return served;
    try { bytes = sealing.fromBase64(text); } catch (fault) { bytes = new Uint8Array(0); }
    if (bytes.length !== 64 || !same(bytes.subarray(0, 32), served.round)
        || !same(bytes.subarray(32), served.server)) {
      return { round: null, server: null, source: 'other' };
    }
    return { round: bytes.subarray(0, 32), server: bytes.subarray(32), source: 'address' };
  }

  function show_notice() {
    var box = element('notice');
    while (box.firstChild) box.removeChild(box.firstChild);
    hide('notice', keys.source === 'address');
    element('send').disabled = keys.source === 'other';
    if (keys.source === 'other') made('p', box, texts.changed_key);
    if (keys.source === 'page') {
      made('p', box, texts.typed, 'head');
      made('p', box, texts.typed_more);
      made('p', box, sealing.digits(keys.round, keys.server), 'digits').id = 'digits';
    }
  }

  /* Reading the answers */

  function answer_of(field, words, faults) {
    var asked = field.asked, text, number, named;
    if (asked.kind !== 'points' && asked.kind !== 'number') {
      if (field.input.selectedIndex > 0) return field.input.selectedIndex - 1;
      if (asked.kind !== 'pair') faults.push([field.id, filled(texts.missing, { field: words.label })]);
      return null;
    }
    if (field.tick && field.tick.checked) return 'cannot tell';
    text = field.input.value.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
    named = { field: words.label, low: shownNumber(asked.low), high: shownNumber(asked.high) };
    if (!text) {
      faults.push([field.id, filled(texts.missing, named)]);
    } else if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
      faults.push([field.id, filled(texts.ambiguous, named)]);
    } else if (!/^[+-]?\d{1,12}([.,]\d{1,12})?$/.test(text)) {
      faults.push([field.id, filled(texts.not_a_number, named)]);
    } else {
      number = parseFloat(text.replace(',', '.'));
      if (asked.high === null ? number < asked.low : number < asked.low || number > asked.high) {
        faults.push([field.id, filled(asked.high === null ? texts.below_zero : texts.out_of_range, named)]);
      } else {
        return number === 0 ? 0 : number;
      }
    }
    return null;
  }

  /* All answers in the order of the fields; faults are pairs of a field's id and a sentence. */
  function answers(faults) {
    var values = [], n, some = false, points = true;
    for (n = 0; n < fields.length; n++) {
      values.push(answer_of(fields[n], texts.fields[n], faults));
      if (fields[n].asked.kind !== 'points') points = false;
      if (values[n]) some = true;
    }
    if (!faults.length && points && !some) faults.push([fields[0].id, texts.all_zero]);
    if (data.form.kind === 'weights' && data.form.question === 'pairwise') check_links(values, faults);
    return values;
  }

  /* Whether the answered pairs link all items of each set: between groups, and within each. */
  function check_links(values, faults) {
    var at = 0, n, m, root, pair, first;
    for (n = 0; n < texts.sections.length; n++) {
      root = {};
      first = at;
      for (m = 0; m < texts.sections[n][1]; m++) {
        pair = data.form.fields[at + m].key;
        root[pair[1]] = root[pair[1]] || pair[1];
        root[pair[2]] = root[pair[2]] || pair[2];
      }
      for (m = 0; m < texts.sections[n][1]; m++, at++) {
        pair = data.form.fields[at].key;
        if (values[at] !== null) merge(root, root[pair[1]], root[pair[2]]);
      }
      if (!one_value(root)) {
        faults.push([first_open(values, first, at),
          (texts.sections[n][0] ? texts.sections[n][0] + ': ' : '') + texts.not_linked]);
      }
    }
  }

  function merge(root, one, other) {
    for (var key in root) if (root[key] === other) root[key] = one;
  }

  function one_value(root) {
    var seen = null;
    for (var key in root) {
      if (seen !== null && root[key] !== seen) return false;
      seen = root[key];
    }
    return true;
  }

  function first_open(values, from, to) {
    for (var n = from; n < to; n++) if (values[n] === null) return fields[n].id;
    return fields[from].id;
  }

  /* The ballot as the program's files hold it. */
  function ballot(values, reason) {
    var form = data.form, content = {}, n, key, asked;
    if (form.kind === 'gut-check') content.orders = orders(values);
    else if (form.kind === 'scores') content.scores = scores(values);
    else if (form.question === 'direct') {
      content.points = {};
      for (n = 0; n < values.length; n++) content.points[form.fields[n].key[0]] = values[n];
    } else {
      content.elicitation = {};
      for (key in form.elicitation) content.elicitation[key] = form.elicitation[key];
      if (form.question === 'order') content.elicitation.order = places(values, 0, values.length, 0);
      else if (form.question === 'swing') {
        content.elicitation.swing = {};
        for (n = 0; n < values.length; n++) content.elicitation.swing[form.fields[n].key[0]] = values[n];
      } else {
        for (n = 0; n < values.length; n++) {
          asked = form.fields[n].key;
          if (values[n] !== null) add_pair(content.elicitation, asked, values[n]);
        }
      }
    }
    return reason ? { answers: content, reasons: { '': reason } } : { answers: content };
  }

  /* Choice 0 is “the first, 9 times”, 8 “equally”, 16 “the second, 9 times”; the greater one stands first. */
  function add_pair(elicitation, key, choice) {
    var member = key[0] === 'between' ? 'between' : 'pairwise';
    var one = choice <= 8 ? key[1] : key[2], other = choice <= 8 ? key[2] : key[1];
    elicitation[member] = elicitation[member] || {};
    elicitation[member][one] = elicitation[member][one] || {};
    elicitation[member][one][other] = choice <= 8 ? 9 - choice : choice - 7;
  }

  function places(values, from, to, part) {
    var order = [], place, n, tied;
    for (place = 0; place < to - from; place++) {
      for (tied = [], n = from; n < to; n++) if (values[n] === place) tied.push(data.form.fields[n].key[part]);
      if (tied.length) order.push({ tied: tied });
    }
    return order;
  }

  function orders(values) {
    var found = {}, from = 0, to, issue;
    while (from < values.length) {
      issue = data.form.fields[from].key[0];
      for (to = from; to < values.length && data.form.fields[to].key[0] === issue; to++);
      found[issue] = places(values, from, to, 1);
      from = to;
    }
    return found;
  }

  function scores(values) {
    var found = {}, n, key, score, levels;
    for (n = 0; n < values.length; n++) {
      key = data.form.fields[n].key;
      score = {};
      levels = data.form.levels[key[2]];
      if (data.form.fields[n].kind === 'level') {
        if (values[n] < levels.length) score.level = levels[values[n]];
      } else if (values[n] !== 'cannot tell') score.number = values[n];
      found[key[0]] = found[key[0]] || {};
      found[key[0]][key[1]] = found[key[0]][key[1]] || {};
      found[key[0]][key[1]][key[2]] = score;
    }
    return found;
  }

  function code_typed() {
    return element('code').value.toUpperCase().replace(/[\s\-\u2013\u00b7.]/g, '');
  }

  /* The check of domain/workshop/check_codes.py. */
  function is_code(code) {
    var total = 0, n, at;
    if (code.length !== data.codeLength) return false;
    for (n = 0; n < code.length; n++) {
      at = data.signs.indexOf(code.charAt(n));
      if (at < 0) return false;
      total += (n + 1) * at;
    }
    return total % data.signs.length === 0;
  }

  /* What is wrong is shown; the answers if nothing is. */
  function check() {
    var faults = [], values = answers(faults), reason, code = code_typed(), n, list, link, ids = {};
    reason = element('reason').value.replace(/^\s+|\s+$/g, '');
    if (reason && sealing.utf8(JSON.stringify({ '': reason })).length > data.reasonBytes) {
      faults.push(['reason', texts.reason_long]);
    }
    if (!code) faults.push(['code', texts.code_missing]);
    else if (!is_code(code)) faults.push(['code', texts.code_wrong]);
    for (n = 0; n < faults.length; n++) ids[faults[n][0]] = true;
    for (n = 0; n < fields.length; n++) mark(fields[n].input, ids[fields[n].id]);
    mark(element('code'), ids.code);
    mark(element('reason'), ids.reason);
    var box = element('faults');
    while (box.firstChild) box.removeChild(box.firstChild);
    hide('faults', !faults.length);
    if (!faults.length) return { values: values, reason: reason, code: code };
    made('strong', box, texts.faults);
    list = made('ul', box);
    for (n = 0; n < faults.length; n++) {
      link = made('a', made('li', list), faults[n][1]);
      link.href = '#';
      link.onclick = focuser(faults[n][0]);
    }
    return null;
  }

  function mark(input, faulty) {
    if (faulty) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid');
  }

  function focuser(id) {
    return function (event) {
      event.preventDefault();
      element(id).focus();
      return false;
    };
  }

  /* Sending */

  function send(event) {
    event.preventDefault();
    if (busy || keys.source === 'other') return;
    var found = check(), token = nacl.randomBytes(data.tokenBytes), content, plain;
    if (!found) { element('faults').focus(); return; }
    content = ballot(found.values, found.reason);
    content.token = sealing.toBase64(token);
    plain = sealing.padded(JSON.stringify(content), data.plainBytes);
    if (!plain) {
      hide('faults', false);
      show(element('faults'), texts.reason_long);
      return;
    }
    busy = true;
    element('send').disabled = true;
    hide('outcome', true);
    progress(function () { return texts.sending; });
    var sealed = sealing.sealed(plain, keys.round);
    window.setTimeout(function () { attempt(found.code, token, sealed, 1); }, 30);
  }

  function progress(text) {
    waiting = function () { show(element('progress'), text()); };
    waiting();
  }

  /* The same sealed ballot each time: however often it arrives, it counts once. */
  function attempt(code, token, sealed, n) {
    var posted = sealing.request(data, code, token, sealed, keys.server);
    var http = new XMLHttpRequest(), over = false;
    function ended(result) {
      if (over) return;
      over = true;
      if (result === 'unconfirmed' && n < TRIES) {
        progress(function () { return texts.again; });
        window.setTimeout(function () { attempt(code, token, sealed, n + 1); }, 1500 * n);
      } else done(result);
    }
    http.open('POST', '/ballot', true);
    http.responseType = 'arraybuffer';
    http.timeout = PATIENCE;
    http.setRequestHeader('Content-Type', 'application/octet-stream');
    http.onload = function () {
      var reply = http.status === 200 ? posted.reply(new Uint8Array(http.response)) : 0;
      if (reply) ended(name_of(reply));
      else if (http.status === 400) ended('restarted');
      else if (http.status === 429 || http.status === 503) ended('busy');
      else ended('unconfirmed');
    };
    http.onerror = http.ontimeout = http.onabort = function () { ended('unconfirmed'); };
    try { http.send(posted.body); } catch (fault) { ended('unconfirmed'); }
  }

  function name_of(reply) {
    for (var name in data.replies) if (data.replies[name] === reply) return name.toLowerCase();
    return 'unconfirmed';
  }

  function done(result) {
    busy = false;
    element('send').disabled = false;
    waiting = null;
    show(element('progress'), '');
    waiting = function () { outcome(result); };
    waiting();
    element('outcome').focus();
    if (element('outcome').scrollIntoView) element('outcome').scrollIntoView();
  }

  function outcome(result) {
    var box = element('outcome'), good = result === 'recorded', revise;
    while (box.firstChild) box.removeChild(box.firstChild);
    box.className = good ? 'good' : 'bad';
    hide('outcome', false);
    hide('form', good);
    made('p', box, texts[result], 'head').id = 'result';
    box.setAttribute('data-result', result);
    if (result === 'unconfirmed') made('p', box, texts.unconfirmed_more);
    if (!good) return;
    made('p', box, texts.recorded_more);
    revise = made('button', box, texts.revise, 'second');
    revise.id = 'revise';
    revise.type = 'button';
    revise.onclick = function () {
      waiting = null;
      hide('outcome', true);
      hide('form', false);
      element('round').focus();
    };
    revise = made('button', box, texts.clear);
    revise.id = 'clear';
    revise.type = 'button';
    revise.onclick = clear;
  }

  function clear() {
    for (var n = 0; n < fields.length; n++) {
      if (fields[n].tick) { fields[n].tick.checked = false; fields[n].input.disabled = false; }
      if (fields[n].input.options) fields[n].input.selectedIndex = 0; else fields[n].input.value = '';
    }
    element('reason').value = element('code').value = '';
    waiting = function () {
      var box = element('outcome');
      while (box.firstChild) box.removeChild(box.firstChild);
      made('p', box, texts.recorded, 'head').id = 'result';
      made('p', box, texts.cleared);
    };
    waiting();
    element('outcome').focus();
  }

  /* Starting */

  function start() {
    var source = element('data'), language = element('language'), code, option;
    data = JSON.parse(source.textContent);
    texts = data.texts[document.documentElement.lang] || data.texts.en;
    if (!window.Uint8Array || !window.XMLHttpRequest || !(window.crypto || window.msCrypto)
        || !(window.crypto || window.msCrypto).getRandomValues) {
      hide('notice', false);
      show(element('notice'), texts.old);
      return;
    }
    for (code in data.texts) {
      option = made('option', language, data.texts[code].name);
      option.value = code;
      option.lang = code;
    }
    keys = find_keys();
    build();
    language.onchange = function () {
      document.documentElement.lang = language.value;
      translate();
    };
    window.onhashchange = function () {
      keys = find_keys();
      show_notice();
    };
    element('form').onsubmit = send;
    translate();
    hide('form', false);
  }

  start();
})();
