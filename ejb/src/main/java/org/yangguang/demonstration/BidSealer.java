package org.yangguang.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import org.yangguang.shared.Sha256;
import org.yangguang.tender.BidPart;
import org.yangguang.tender.OfficerView;
import org.yangguang.tender.OpeningView;
import org.yangguang.tender.SealingView;
import org.yangguang.tender.SharesEntry;

/** Seals the demonstration's bids and unwraps its officers' shares, as a program does by docs/sealed-bids.md. */
final class BidSealer {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int PAD = 1024;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final int FIELD = 0x11b;

    private BidSealer() {
    }

    /** The envelope in Base64. @param said what each part says */
    static String seal(SealingView to, int lot, Map<BidPart, Map<String, Object>> said) {
        try {
            List<Map<String, Object>> parts = new ArrayList<>();
            for (BidPart part : BidPart.values()) {
                parts.add(part(to, String.join("|", to.suite(), to.tender(), String.valueOf(lot), to.bidder(), part.word()), part, said.get(part)));
            }
            return OpeningKeys.text(MAPPER.writeValueAsBytes(ordered("suite", to.suite(), "tender", to.tender(), "lot", lot,
                    "bidder", to.bidder(), "parts", parts)));
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException("a bid of plain text, under keys that the server has checked", e);
        }
    }

    private static Map<String, Object> part(SealingView to, String context, BidPart part, Map<String, Object> said)
            throws GeneralSecurityException, JsonProcessingException {
        byte[] text = MAPPER.writeValueAsBytes(said);
        byte[] padded = Arrays.copyOf(text, (text.length / PAD + 1) * PAD);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        byte[] key = OpeningKeys.random(KEY);
        byte[] nonce = OpeningKeys.random(12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        List<byte[]> split = split(key, to.quorum(), to.officers().size());
        List<Map<String, Object>> shares = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            OfficerView officer = to.officers().get(i);
            Cipher wrap = oaep(context + "|" + officer.userName(), Cipher.ENCRYPT_MODE, KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(OpeningKeys.bytes(officer.publicKey()))));
            shares.add(ordered("officer", officer.userName(), "key", officer.fingerprint(), "share", i + 1, "wrapped",
                    OpeningKeys.text(wrap.doFinal(split.get(i))), "sha256",
                    Sha256.hex(split.get(i))));
        }
        return ordered("part", part.word(), "nonce", OpeningKeys.text(nonce), "cipher", OpeningKeys.text(cipher.doFinal(padded)), "shares", shares);
    }

    private static List<byte[]> split(byte[] key, int quorum, int officers) {
        byte[] coefficients = OpeningKeys.random(key.length * (quorum - 1));
        List<byte[]> shares = new ArrayList<>();
        for (int x = 1; x <= officers; x++) {
            byte[] share = new byte[key.length + 1];
            share[0] = (byte) x;
            for (int b = 0; b < key.length; b++) {
                int y = 0;
                for (int c = quorum - 2; c >= 0; c--) {
                    y = times(y ^ coefficients[c * key.length + b] & 0xff, x);
                }
                share[b + 1] = (byte) (y ^ key[b]);
            }
            shares.add(share);
        }
        return shares;
    }

    private static int times(int a, int b) {
        int product = 0;
        int left = a;
        for (int right = b; right != 0; right >>= 1) {
            product ^= (right & 1) * left;
            left = left << 1 ^ (left >> 7) * FIELD;
        }
        return product;
    }

    private static Cipher oaep(String label, int mode, java.security.Key key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(mode, key, new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256,
                new PSource.PSpecified(label.getBytes(StandardCharsets.UTF_8))));
        return cipher;
    }

    static SharesEntry unwrap(OpeningView opening, PrivateKey key) {
        return new SharesEntry(opening.shares().stream().map(share -> {
            try {
                return new SharesEntry.Share(share.bid(), share.part(),
                        OpeningKeys.text(oaep(share.label(), Cipher.DECRYPT_MODE, key).doFinal(OpeningKeys.bytes(share.wrapped()))));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the demonstration has sealed a share for another key", e);
            }
        }).toList());
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
