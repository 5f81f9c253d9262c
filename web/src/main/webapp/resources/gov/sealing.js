/* Suite sealed-1 (docs/sealed-bids.md) in the browser, by WebCrypto: officers' key pairs under a passphrase, bids sealed
   part by part, shares unwrapped. Nothing here talks to the server; what must not leave the browser is never put into a
   field that has a name. */
window.Sealing = (function () {
  'use strict';
  var SUITE = 'sealed-1', ITERATIONS = 600000, PAD = 1024, CHUNK = 1048576, BITS = 3072, subtle = window.crypto && window.crypto.subtle;
  var encoder = new TextEncoder(), decoder = new TextDecoder();

  function random(length) { return crypto.getRandomValues(new Uint8Array(length)); }
  function base64(buffer) {
    var bytes = new Uint8Array(buffer), text = '';
    for (var i = 0; i < bytes.length; i += 8192) { text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192)); }
    return btoa(text);
  }
  function bytes(text) { return Uint8Array.from(atob(text), function (c) { return c.charCodeAt(0); }); }
  function sha256(buffer) {
    return subtle.digest('SHA-256', buffer).then(function (hash) {
      return Array.prototype.map.call(new Uint8Array(hash), function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
    });
  }

  /* ---- passphrases ---- */
  function keyOf(passphrase, salt, iterations) {
    return subtle.importKey('raw', encoder.encode(passphrase), 'PBKDF2', false, ['deriveKey']).then(function (word) {
      return subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: salt, iterations: iterations }, word,
        { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    });
  }
  /** Bytes under a passphrase: {wrapped, salt, nonce, iterations}. */
  function lock(clear, passphrase) {
    var salt = random(16), nonce = random(12);
    return keyOf(passphrase, salt, ITERATIONS).then(function (key) {
      return subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, clear);
    }).then(function (locked) {
      return { wrapped: base64(locked), salt: base64(salt), nonce: base64(nonce), iterations: ITERATIONS };
    });
  }
  /** The bytes again; refused with the word 'passphrase' when it is another one. */
  function unlock(locked, passphrase) {
    return keyOf(passphrase, bytes(locked.salt), locked.iterations).then(function (key) {
      return subtle.decrypt({ name: 'AES-GCM', iv: bytes(locked.nonce) }, key, bytes(locked.wrapped));
    }).catch(function () { throw new Error('passphrase'); });
  }

  /* ---- officers' keys ---- */
  function entry(publicKey, locked) {
    return { publicKey: publicKey, wrappedKey: locked.wrapped, salt: locked.salt, nonce: locked.nonce, iterations: locked.iterations };
  }
  function asLocked(key) { return { wrapped: key.wrappedKey, salt: key.salt, nonce: key.nonce, iterations: key.iterations }; }
  function makeKey(passphrase) {
    return subtle.generateKey({ name: 'RSA-OAEP', hash: 'SHA-256', modulusLength: BITS, publicExponent: new Uint8Array([1, 0, 1]) }, true,
      ['encrypt', 'decrypt']).then(function (pair) {
        return Promise.all([subtle.exportKey('spki', pair.publicKey), subtle.exportKey('pkcs8', pair.privateKey)]);
      }).then(function (exported) {
        return lock(exported[1], passphrase).then(function (locked) { return entry(base64(exported[0]), locked); });
      });
  }
  function changePassphrase(key, before, after) {
    return unlock(asLocked(key), before).then(function (clear) { return lock(clear, after); })
      .then(function (locked) { return entry(key.publicKey, locked); });
  }
  function privateKey(key, passphrase) {
    return unlock(asLocked(key), passphrase).then(function (clear) {
      return subtle.importKey('pkcs8', clear, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['decrypt']);
    });
  }
  function unwrap(key, label, wrapped) {
    return subtle.decrypt({ name: 'RSA-OAEP', label: encoder.encode(label) }, key, bytes(wrapped)).then(base64);
  }

  /* ---- Shamir's sharing over GF(256) ---- */
  function times(a, b) {
    var product = 0;
    for (; b; b >>= 1) {
      if (b & 1) { product ^= a; }
      a = a & 0x80 ? (a << 1) ^ 0x11b : a << 1;
    }
    return product;
  }
  function split(secret, quorum, officers) {
    var coefficients = random(secret.length * (quorum - 1)), shares = [];
    for (var x = 1; x <= officers; x++) {
      var share = new Uint8Array(secret.length + 1);
      share[0] = x;
      for (var b = 0; b < secret.length; b++) {
        var y = 0;
        for (var c = quorum - 2; c >= 0; c--) { y = times(y ^ coefficients[c * secret.length + b], x); }
        share[b + 1] = y ^ secret[b];
      }
      shares.push(share);
    }
    return shares;
  }

  /* ---- bids ---- */
  function padded(said) {
    var text = encoder.encode(JSON.stringify(said)), whole = new Uint8Array((Math.floor(text.length / PAD) + 1) * PAD).fill(32);
    whole.set(text);
    return whole;
  }
  function sealPart(to, context, part, said) {
    var secret = random(32), nonce = random(12);
    return subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt']).then(function (key) {
      return subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(context) }, key, padded(said));
    }).then(function (cipher) {
      return Promise.all(split(secret, to.quorum, to.officers.length).map(function (share, i) {
        var officer = to.officers[i];
        return Promise.all([sha256(share), subtle.importKey('spki', bytes(officer.publicKey), { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['encrypt'])
          .then(function (key) { return subtle.encrypt({ name: 'RSA-OAEP', label: encoder.encode(context + '|' + officer.userName) }, key, share); })])
          .then(function (both) {
            return { officer: officer.userName, key: officer.fingerprint, share: i + 1, wrapped: base64(both[1]), sha256: both[0] };
          });
      })).then(function (shares) { return { part: part, nonce: base64(nonce), cipher: base64(cipher), shares: shares }; });
    });
  }
  /** A file, a mebibyte at a time: {cipher: Blob, sealed: as the envelope names it, said: as the technical part does}. */
  function sealFile(to, lot, file) {
    var secret = random(32), count = Math.ceil(file.size / CHUNK), sealed = [];
    function chunk(key, i) {
      if (i === count) { return Promise.resolve(new Blob(sealed)); }
      var nonce = new Uint8Array(12);
      new DataView(nonce.buffer).setUint32(8, i);
      return file.slice(i * CHUNK, (i + 1) * CHUNK).arrayBuffer().then(function (clear) {
        return subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: encoder.encode([SUITE, to.tender, lot, to.bidder, 'file', i, count].join('|')) }, key, clear);
      }).then(function (cipher) { sealed.push(cipher); return chunk(key, i + 1); });
    }
    return subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt']).then(function (key) { return chunk(key, 0); }).then(function (cipher) {
      return cipher.arrayBuffer().then(sha256).then(function (hash) {
        return { cipher: cipher, sealed: { sha256: hash, length: cipher.size }, said: { name: file.name, length: file.size, sha256: hash, key: base64(secret) } };
      });
    });
  }
  /** The envelope in Base64. said: {qualification, technical, price}; files: sealed ones as the envelope names them. */
  function seal(to, lot, said, files) {
    if (to.suite !== SUITE) { return Promise.reject(new Error('suite')); }
    return Promise.all(['qualification', 'technical', 'price'].map(function (part) {
      return sealPart(to, [SUITE, to.tender, lot, to.bidder, part].join('|'), part, said[part]);
    })).then(function (parts) {
      return base64(encoder.encode(JSON.stringify({ suite: SUITE, tender: to.tender, lot: lot, bidder: to.bidder, parts: parts, files: files })));
    });
  }

  return {
    usable: function () { return !!subtle; },
    makeKey: makeKey, changePassphrase: changePassphrase, privateKey: privateKey, unwrap: unwrap, seal: seal, sealFile: sealFile,
    lock: function (value, passphrase) { return lock(encoder.encode(JSON.stringify(value)), passphrase); },
    unlock: function (locked, passphrase) { return unlock(locked, passphrase).then(function (clear) { return JSON.parse(decoder.decode(clear)); }); }
  };
}());
