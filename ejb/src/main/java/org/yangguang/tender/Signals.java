package org.yangguang.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;

/** Looks for what bids of one lot have in common that independent bidders have not (87号第三十七条). */
final class Signals {

    /** From three on a row of prices can be regular, and a price list alike by more than chance. */
    private static final int LEAST = 3;
    private static final int SHINGLE = 6;
    /** Shorter texts are alike because there is little to say. */
    private static final int LEAST_TEXT = 40;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A bid with what is known of its making.
     *
     * @param content null of a bid that did not open
     */
    record Traced(int lot, String supplier, Money listed, BidContent content, List<BidTrace> traces, List<FileTrace> files) {
    }

    private final List<Traced> bids;
    private final int lot;
    private final BigDecimal regular;
    private final BigDecimal alike;
    private final List<SignalView> found = new ArrayList<>();

    /** @param bids of one lot */
    Signals(List<Traced> bids, Regulation law) {
        this.bids = bids;
        lot = bids.isEmpty() ? 0 : bids.get(0).lot();
        regular = law.percent("TENDER.regular-prices");
        alike = law.percent("TENDER.alike-texts");
        origins();
        people();
        prices();
        for (int i = 0; i < bids.size(); i++) {
            for (int j = i + 1; j < bids.size(); j++) {
                if (bids.get(i).content() != null && bids.get(j).content() != null) {
                    compare(bids.get(i), bids.get(j));
                }
            }
        }
    }

    List<SignalView> found() {
        return List.copyOf(found);
    }

    private void origins() {
        shared(SignalKind.SAME_ADDRESS, b -> b.traces().stream().map(BidTrace::address));
        shared(SignalKind.SAME_DEVICE, b -> b.traces().stream().map(BidTrace::device));
        shared(SignalKind.SAME_CERTIFICATE, b -> b.traces().stream().map(BidTrace::certificate));
        shared(SignalKind.SAME_AUTHOR, b -> b.files().stream().flatMap(f -> Stream.of(f.author(), f.modifiedBy()).filter(Objects::nonNull)));
        shared(SignalKind.SAME_CREATION, b -> b.files().stream().map(FileTrace::madeAt));
        shared(SignalKind.SAME_FILE, b -> b.files().stream().map(FileTrace::clear));
    }

    private void people() {
        shared(SignalKind.SAME_CONTACT, b -> with(b, BidTrace::contact, BidContent::contact));
        shared(SignalKind.SAME_PHONE, b -> with(b, BidTrace::phone, BidContent::phone).filter(Objects::nonNull).map(p -> p.replaceAll("[\\s-]", "")));
        shared(SignalKind.SAME_EMAIL, b -> written(b, BidContent::email).filter(Objects::nonNull).map(e -> e.toLowerCase(Locale.ROOT)));
        shared(SignalKind.SAME_HEAD, b -> b.traces().stream().map(BidTrace::head));
        shared(SignalKind.SAME_ACCOUNT, b -> b.traces().stream().map(BidTrace::account));
        shared(SignalKind.SAME_BOND, b -> written(b, BidContent::bondReference));
    }

    private static Stream<String> with(Traced bid, Function<BidTrace, String> registered, Function<BidContent, String> written) {
        return Stream.concat(bid.traces().stream().map(registered), written(bid, written));
    }

    private static Stream<String> written(Traced bid, Function<BidContent, String> what) {
        return bid.content() == null ? Stream.empty() : Stream.of(bid.content()).map(what);
    }

    /** Values that more than one bidder has. */
    private void shared(SignalKind kind, Function<Traced, Stream<String>> values) {
        Map<String, Set<String>> having = new LinkedHashMap<>();
        bids.forEach(b -> values.apply(b).filter(Objects::nonNull).map(String::strip).filter(v -> !v.isEmpty())
                .forEach(v -> having.computeIfAbsent(v, x -> new TreeSet<>()).add(b.supplier())));
        having.forEach((value, suppliers) -> {
            if (suppliers.size() > 1) {
                add(kind, suppliers, value);
            }
        });
    }

    /** The prices that were read out, in a row: equal steps are no chance when there are several. */
    private void prices() {
        List<Traced> priced = bids.stream().filter(b -> b.listed() != null).sorted((a, b) -> a.listed().compareTo(b.listed())).toList();
        if (priced.size() < LEAST) {
            return;
        }
        List<BigDecimal> steps = new ArrayList<>();
        for (int i = 1; i < priced.size(); i++) {
            steps.add(priced.get(i).listed().yuan().subtract(priced.get(i - 1).listed().yuan()));
        }
        BigDecimal least = steps.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = steps.stream().max(BigDecimal::compareTo).orElseThrow();
        if (least.signum() > 0 && within(most, least)) {
            add(SignalKind.REGULAR_PRICES, names(priced), priced.stream().map(b -> b.listed().toString()).collect(Collectors.joining(" < ")));
        }
    }

    /** Whether the larger is above the smaller by no more than the parameter's per cent. */
    private boolean within(BigDecimal larger, BigDecimal smaller) {
        return larger.subtract(smaller).multiply(HUNDRED).compareTo(smaller.multiply(regular)) <= 0;
    }

    private void compare(Traced one, Traced other) {
        Map<String, PriceLine> lines = new LinkedHashMap<>();
        one.content().lines().forEach(l -> lines.put(l.name().strip(), l));
        List<PriceLine> same = new ArrayList<>();
        List<PriceLine> wrong = new ArrayList<>();
        List<BigDecimal> ratios = new ArrayList<>();
        for (PriceLine line : other.content().lines()) {
            PriceLine match = lines.get(line.name().strip());
            if (match == null || match.unitPrice().isZero()) {
                continue;
            }
            if (match.unitPrice().equals(line.unitPrice())) {
                same.add(line);
            }
            ratios.add(line.unitPrice().yuan().divide(match.unitPrice().yuan(), 6, RoundingMode.HALF_UP));
            Money slip = line.amount().minus(line.computed());
            if (!slip.isZero() && slip.equals(match.amount().minus(match.computed()))) {
                wrong.add(line);
            }
        }
        List<Traced> both = List.of(one, other);
        if (same.size() >= LEAST || same.size() > 1 && same.size() == lines.size()) {
            add(SignalKind.SAME_PRICES, names(both), same.stream().map(l -> l.name().strip() + " " + l.unitPrice()).collect(Collectors.joining("；")));
        } else if (ratios.size() >= LEAST && within(ratios.stream().max(BigDecimal::compareTo).orElseThrow(), ratios.stream().min(BigDecimal::compareTo).orElseThrow())) {
            add(SignalKind.REGULAR_PRICES, names(both), "× " + ratios.get(0).stripTrailingZeros().toPlainString());
        }
        if (!wrong.isEmpty()) {
            add(SignalKind.SAME_ERRORS, names(both), wrong.stream().map(l -> l.name().strip() + " " + l.amount() + " ≠ " + l.computed()).collect(Collectors.joining("；")));
        }
        BigDecimal likeness = likeness(text(one.content()), text(other.content()));
        if (likeness.compareTo(alike) >= 0) {
            add(SignalKind.SAME_TEXT, names(both), likeness.stripTrailingZeros().toPlainString() + "%");
        }
    }

    private static String text(BidContent content) {
        Stream<String> responses = content.responses() == null ? Stream.empty() : content.responses().stream();
        return Stream.concat(Stream.of(content.technical()), responses).filter(Objects::nonNull).collect(Collectors.joining()).replaceAll("[\\s\\p{Punct}，。；：、（）“”]", "");
    }

    /** Share of the pieces of six characters that both have, of all that either has, in per cent. */
    private static BigDecimal likeness(String one, String other) {
        if (one.length() < LEAST_TEXT || other.length() < LEAST_TEXT) {
            return BigDecimal.ZERO;
        }
        Set<String> all = pieces(one);
        Set<String> common = new HashSet<>(all);
        Set<String> others = pieces(other);
        common.retainAll(others);
        all.addAll(others);
        return BigDecimal.valueOf(100L * common.size()).divide(BigDecimal.valueOf(all.size()), 1, RoundingMode.HALF_UP);
    }

    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + SHINGLE <= text.length(); i++) {
            pieces.add(text.substring(i, i + SHINGLE));
        }
        return pieces;
    }

    private static Collection<String> names(List<Traced> some) {
        return some.stream().map(Traced::supplier).toList();
    }

    private void add(SignalKind kind, Collection<String> suppliers, String evidence) {
        found.add(new SignalView(kind, lot, List.copyOf(suppliers), evidence, kind.article()));
    }
}
