/* SPDX-License-Identifier: MIT
   Sealing in the browser, as exchange/phones/transport.py describes it. Needs nacl.js and blake2b.js. */
window.sealing = (function () {
  'use strict';

  function joined(parts) {
    var length = 0, at = 0, n;
    for (n = 0; n < parts.length; n++) length += parts[n].length;
    var whole = new Uint8Array(length);
    for (n = 0; n < parts.length; n++) { whole.set(parts[n], at); at += parts[n].length; }
    return whole;
  }

  function fromBase64(text) {
    var binary = window.atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    var bytes = new Uint8Array(binary.length);
    for (var n = 0; n < binary.length; n++) bytes[n] = binary.charCodeAt(n);
    return bytes;
  }

  function utf8(text) {
    var binary = unescape(encodeURIComponent(text)), bytes = new Uint8Array(binary.length);
    for (var n = 0; n < binary.length; n++) bytes[n] = binary.charCodeAt(n);
    return bytes;
  }

  /* A text as bytes, spaces up to a length; null if it is longer. */
  function padded(text, length) {
    var bytes = utf8(text);
    if (bytes.length > length) return null;
    var whole = new Uint8Array(length);
    for (var n = 0; n < length; n++) whole[n] = n < bytes.length ? bytes[n] : 32;
    return whole;
  }

  /* What libsodium calls a sealed box. */
  function sealed(bytes, receiver) {
    var own = nacl.box.keyPair();
    var nonce = window.blake2b(joined([own.publicKey, receiver]), 24);
    return joined([own.publicKey, nacl.box(bytes, nonce, receiver, own.secretKey)]);
  }

  function toBase64(bytes) {
    var binary = '';
    for (var n = 0; n < bytes.length; n++) binary += String.fromCharCode(bytes[n]);
    return window.btoa(binary);
  }

  /* A request and what opens its answer: the reply's number, or 0 if it does not come from the server. */
  function request(data, code, token, ballot, server) {
    var own = nacl.box.keyPair(), nonce = nacl.randomBytes(24);
    var head = new Uint8Array(1 + data.codeBytes), typed = utf8(code).subarray(0, data.codeBytes);
    head[0] = data.version;
    head.set(typed, 1);
    return {
      body: joined([own.publicKey, nonce, nacl.box(joined([head, token, ballot]), nonce, server, own.secretKey)]),
      reply: function (answer) {
        if (answer.length !== 24 + 16 + data.replyBytes) return 0;
        var plain = nacl.box.open(answer.subarray(24), answer.subarray(0, 24), server, own.secretKey);
        return plain && plain[0] === data.version ? plain[1] : 0;
      }
    };
  }

  function digits(roundKey, serverKey) {
    var hash = nacl.hash(joined([roundKey, serverKey])), number = 0, n;
    for (n = 0; n < 6; n++) number = number * 256 + hash[n];
    var text = String(number % 100000000);
    while (text.length < 8) text = '0' + text;
    return text.slice(0, 4) + ' ' + text.slice(4);
  }

  return {
    digits: digits, fromBase64: fromBase64, padded: padded, request: request, sealed: sealed,
    toBase64: toBase64, utf8: utf8
  };
})();
