package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.shared.Money;

/** The arithmetic of sealed bids, and texts that a bidder may have sealed; the whole way is walked by SealedBidsIT. */
class SealedBidsTest {

    private static final String QUALIFICATION = "{\"small\":false,\"contact\":\"林涛\",\"phone\":\"0531\"}";
    private static final String TECHNICAL = "{\"deliveryDays\":90,\"technical\":\"方案\",\"responses\":[\"一\"]}";
    private static final String PRICE = "{\"price\":\"1200000.00\",\"lines\":[{\"name\":\"平台\",\"quantity\":1,\"unit\":\"套\",\"unitPrice\":\"1200000.00\",\"amount\":\"1200000.00\"}]}";

    private static byte[] share(byte[] secret, byte[][] coefficients, int x) {
        byte[] share = new byte[secret.length + 1];
        share[0] = (byte) x;
        for (int b = 0; b < secret.length; b++) {
            int y = secret[b] & 0xff;
            int power = 1;
            for (byte[] coefficient : coefficients) {
                power = Shamir.times(power, x);
                y ^= Shamir.times(coefficient[b] & 0xff, power);
            }
            share[b + 1] = (byte) y;
        }
        return share;
    }

    /** Every choice of m out of n gives the secret, every choice of fewer another one. */
    @Test
    void anyQuorumFindsTheKeyAndFewerDoNot() {
        // FIPS 197, 4.2: {57} times {83} is {c1}
        assertThat(Shamir.times(0x57, 0x83)).isEqualTo(0xc1);
        Random random = new Random(20260302);
        for (int n = 2; n <= 5; n++) {
            for (int m = 2; m <= n; m++) {
                byte[] secret = new byte[32];
                random.nextBytes(secret);
                byte[][] coefficients = new byte[m - 1][32];
                for (byte[] coefficient : coefficients) {
                    random.nextBytes(coefficient);
                }
                for (int chosen = 1; chosen < 1 << n; chosen++) {
                    List<byte[]> shares = new ArrayList<>();
                    for (int x = 1; x <= n; x++) {
                        if ((chosen >> x - 1 & 1) == 1) {
                            shares.add(share(secret, coefficients, x));
                        }
                    }
                    boolean quorum = shares.size() >= m;
                    assertThat(java.util.Arrays.equals(Shamir.combine(shares), secret)).as("%d of %d, m %d", shares.size(), n, m).isEqualTo(quorum);
                }
            }
        }
    }

    private static Map<BidPart, List<byte[]>> shares(JsonNode proof) {
        Map<BidPart, List<byte[]>> shares = new EnumMap<>(BidPart.class);
        proof.get("shares").forEach(share -> shares.computeIfAbsent(BidPart.valueOf(share.get("part").asText().toUpperCase(Locale.ROOT)), p -> new ArrayList<>())
                .add(Base64.getDecoder().decode(share.get("share").asText())));
        return shares;
    }

    private static byte[] envelope(JsonNode proof) {
        return Base64.getDecoder().decode(proof.get("envelope").asText());
    }

    private static byte[] with(byte[] envelope, String that, String instead) {
        String text = new String(envelope, StandardCharsets.UTF_8);
        assertThat(text).containsPattern(that);
        return text.replaceFirst(that, instead).getBytes(StandardCharsets.UTF_8);
    }

    /** The same envelope played again under another name, and one of which a byte is another, do not open. */
    @Test
    void opensWhatWasSealedAndNothingElse() throws Exception {
        SealedBids suite = new SealedBids();
        JsonNode proof = BidVerifierTest.proof();
        byte[] envelope = envelope(proof);
        assertThat(suite.open(envelope, shares(proof)).orElseThrow().price()).isEqualTo(Money.of("1800000.00"));
        for (String[] altered : new String[][] {{"CG-2026-0001", "CG-2026-0002"}, {"\"lot\":1", "\"lot\":2"}, {"QLRJ", "HHSJ"}, {"\"cipher\":\".{8}", "\"cipher\":\"AAAAAAAA"},
            {"\"nonce\":\".{8}", "\"nonce\":\"AAAAAAAA"}}) {
            assertThat(suite.open(with(envelope, altered[0], altered[1]), shares(proof))).as(altered[1]).isEmpty();
        }
        assertThat(suite.open(envelope, shares(BidVerifierTest.proof()))).as("with the shares of another bid").isEmpty();
    }

    @Test
    void takesNoShareOfAnotherBidOfficerOrPart() throws Exception {
        SealedBids suite = new SealedBids();
        JsonNode proof = BidVerifierTest.proof();
        byte[] envelope = with(envelope(proof), "\"sha256\"", "\"key\":\"f\",\"wrapped\":\"\",\"sha256\"");
        byte[] first = shares(proof).get(BidPart.PRICE).get(0);
        assertThat(suite.fits(envelope, BidPart.PRICE, "officer", first)).isTrue();
        assertThat(suite.fits(envelope, BidPart.TECHNICAL, "officer", first)).as("another part").isFalse();
        assertThat(suite.fits(envelope, BidPart.PRICE, "head", first)).as("another officer").isFalse();
        assertThat(suite.fits(envelope, BidPart.PRICE, "auditor", first)).as("nobody's").isFalse();
        assertThat(suite.fits(envelope, BidPart.PRICE, "officer", new byte[0])).as("no share").isFalse();
        assertThat(suite.fits(envelope, BidPart.PRICE, "officer", shares(BidVerifierTest.proof()).get(BidPart.PRICE).get(0))).as("of another tender").isFalse();
    }

    private static java.util.Optional<BidContent> together(String price) {
        return BidText.together(Map.of(BidPart.QUALIFICATION, QUALIFICATION.getBytes(StandardCharsets.UTF_8), BidPart.TECHNICAL,
                TECHNICAL.getBytes(StandardCharsets.UTF_8), BidPart.PRICE, price.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void putsThePartsTogetherEachWithItsOwnFields() {
        BidContent content = together(PRICE.replace("\"price\"", "\"contact\":\"别人\",\"price\"") + "   ").orElseThrow();
        assertThat(content.price()).isEqualTo(Money.of("1200000.00"));
        assertThat(content.contact()).as("the price part may not speak of it").isEqualTo("林涛");
        assertThat(BidText.read(BidText.of(content))).isEqualTo(content);
    }

    /** What a hostile bidder may seal: it is no bid, and the opening of the others goes on (TenderRule.BID_OPENS). */
    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{\"price\":\"1e999999999\"}", "{\"price\":1e999999999}", "{\"price\":\"1.234\"}",
        "{\"price\":\"zwölf\"}", "{\"price\":{}}", "{\"price\":\"1\",\"lines\":[{\"quantity\":1e99999999}]}", "{\"price\":\"1\",\"lines\":7}"})
    void takesNothingElseForABid(String price) {
        assertThat(together(price)).isEmpty();
    }

    /** TenderRule.BID_IS_COMPLETE: without price, lines or answers it cannot be evaluated. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"price\":\"0\"}", "{\"price\":\"1200000.00\"}", "{\"price\":\"1200000.00\",\"lines\":[]}", "{\"price\":\"1200000.00\",\"lines\":[null]}",
        "{\"price\":\"99999999999999999999.00\",\"lines\":[{\"name\":\"平台\",\"quantity\":1,\"unit\":\"套\",\"unitPrice\":\"1\",\"amount\":\"1\"}]}"})
    void findsABidIncomplete(String price) {
        Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "信息服务", "SDLY", "XXH", "ZFCG", java.time.LocalDate.of(2026, 3, 2));
        assertThat(OpeningDesk.isComplete(together(price).orElseThrow(), tender)).isFalse();
        assertThat(OpeningDesk.isComplete(together(PRICE).orElseThrow(), tender)).isTrue();
    }
}
