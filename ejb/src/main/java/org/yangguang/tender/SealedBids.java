package org.yangguang.tender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.yangguang.shared.Sha256;
import org.yangguang.shared.Spelling;

/**
 * Suite sealed-1: AES-256-GCM under a fresh key for each part, the key shared by Shamir among the opening officers, each
 * share under the officer's RSA-OAEP key of 3072 bits. Everything is bound to suite, tender, lot, bidder and part.
 */
@ApplicationScoped
class SealedBids implements BidSealing {

    static final String SUITE = "sealed-1";
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int PAD = 1024;
    private static final int WRAPPED = 384;
    private static final int HASH = 64;
    private static final int SHARE = 33;
    private static final int BITS = 8;
    private static final int MOST_FILES = 50;

    private final ObjectMapper strict = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
            .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, true).configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);

    SealedBids() {
        strict.setAnnotationIntrospector(new Spelling());
    }

    @Override
    public String suite() {
        return SUITE;
    }

    @Override
    public Optional<String> defect(byte[] sealed, Tender tender, int lot, String bidder) {
        SealedEnvelope envelope;
        try {
            envelope = strict.readValue(sealed, SealedEnvelope.class);
        } catch (JsonProcessingException unencrypted) {
            return Optional.of("envelope");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are always readable", e);
        }
        if (envelope == null || !SUITE.equals(envelope.suite())) {
            return Optional.of("suite");
        }
        if (!tender.number.equals(envelope.tender())) {
            return Optional.of("tender");
        }
        if (lot != envelope.lot()) {
            return Optional.of("lot");
        }
        if (!bidder.equals(envelope.bidder())) {
            return Optional.of("bidder");
        }
        List<SealedEnvelope.Part> parts = envelope.parts();
        if (parts == null || parts.size() != BidPart.values().length) {
            return Optional.of("parts");
        }
        for (int i = 0; i < parts.size(); i++) {
            SealedEnvelope.Part part = parts.get(i);
            if (part == null || part.part() != BidPart.values()[i]) {
                return Optional.of("parts[" + i + "].part");
            }
            Optional<String> defect = defect(part, tender.openers);
            if (defect.isPresent()) {
                return Optional.of("parts[" + i + "]." + defect.get());
            }
        }
        return defect(envelope.files());
    }

    /** Whether they lie with the server is looked up by the caller. */
    private static Optional<String> defect(List<SealedFileView> files) {
        Set<String> seen = new HashSet<>();
        if (files.size() > MOST_FILES) {
            return Optional.of("files");
        }
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i) == null || files.get(i).sha256() == null || !seen.add(files.get(i).sha256())) {
                return Optional.of("files[" + i + "]");
            }
        }
        return Optional.empty();
    }

    @Override
    public List<SealedFileView> files(byte[] sealed) {
        return read(sealed).files();
    }

    private static Optional<String> defect(SealedEnvelope.Part part, List<Opener> openers) {
        if (length(part.nonce()) != NONCE) {
            return Optional.of("nonce");
        }
        int cipher = length(part.cipher());
        if (cipher < PAD + TAG || (cipher - TAG) % PAD != 0) {
            return Optional.of("cipher");
        }
        if (part.shares() == null || part.shares().size() != openers.size()) {
            return Optional.of("shares");
        }
        for (int i = 0; i < openers.size(); i++) {
            SealedEnvelope.Share share = part.shares().get(i);
            boolean whole = share != null && openers.get(i).userName().equals(share.officer()) && openers.get(i).fingerprint().equals(share.key())
                    && share.share() == i + 1 && length(share.wrapped()) == WRAPPED && share.sha256() != null
                    && share.sha256().length() == HASH;
            if (!whole) {
                return Optional.of("shares[" + i + "]");
            }
        }
        return Optional.empty();
    }

    /** Of the bytes, or -1 when it is no Base64. */
    private static int length(String base64) {
        try {
            return base64 == null ? -1 : Base64.getDecoder().decode(base64).length;
        } catch (IllegalArgumentException foreign) {
            return -1;
        }
    }

    @Override
    public boolean fits(byte[] sealed, BidPart part, String officer, byte[] share) {
        SealedEnvelope.Share expected = read(sealed).part(part).of(officer);
        return expected != null && share.length == SHARE && share[0] == expected.share() && Sha256.hex(share).equals(expected.sha256());
    }

    @Override
    public Map<BidPart, String> wrapped(byte[] sealed, String officer) {
        Map<BidPart, String> wrapped = new EnumMap<>(BidPart.class);
        read(sealed).parts().forEach(p -> wrapped.put(p.part(), p.of(officer).wrapped()));
        return wrapped;
    }

    @Override
    public Optional<BidContent> open(byte[] sealed, Map<BidPart, List<byte[]>> shares) {
        SealedEnvelope envelope = read(sealed);
        Map<BidPart, byte[]> parts = new EnumMap<>(BidPart.class);
        for (SealedEnvelope.Part part : envelope.parts()) {
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(Shamir.combine(shares.get(part.part())), "AES"),
                        new GCMParameterSpec(TAG * BITS, Base64.getDecoder().decode(part.nonce())));
                cipher.updateAAD(context(envelope.tender(), envelope.lot(), envelope.bidder(), part.part()).getBytes(StandardCharsets.UTF_8));
                parts.put(part.part(), cipher.doFinal(Base64.getDecoder().decode(part.cipher())));
            } catch (GeneralSecurityException altered) {
                // the shares are those that were sealed: text, key or context is not
                return Optional.empty();
            }
        }
        return BidText.together(parts);
    }

    /** To what a part is bound: the additional data of its cipher; with "|" and the officer's name the label of a wrapped share. */
    static String context(String tender, int lot, String bidder, BidPart part) {
        return bound(tender, lot, bidder) + "|" + part.word();
    }

    /** To what all of a bid is bound. */
    static String bound(String tender, int lot, String bidder) {
        return String.join("|", SUITE, tender, String.valueOf(lot), bidder);
    }

    private SealedEnvelope read(byte[] sealed) {
        try {
            return strict.readValue(sealed, SealedEnvelope.class);
        } catch (IOException e) {
            throw new IllegalStateException("an envelope that was taken cannot be read", e);
        }
    }
}
