package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Bids with the same brand, or the same brand of the core product, count as one bidder; the best score keeps the right to
 * win (EVA-12, 87号§31).
 *
 * @param keeps those with the best score; where there are several the file's way, else the lot, decides between them
 */
public record SameBrand(String brand, List<String> bids, List<String> keeps) {

    /** The brands that several bids share, in the order of their names. */
    public static List<SameBrand> among(Map<String, String> brandOf, Map<String, BigDecimal> scoreOf) {
        Map<String, Map<String, BigDecimal>> byBrand = new TreeMap<>();
        new TreeMap<>(brandOf).forEach((bid, brand) -> byBrand.computeIfAbsent(brand, b -> new LinkedHashMap<>()).put(bid, scoreOf.get(bid)));
        return byBrand.entrySet().stream().filter(e -> e.getValue().size() > 1).map(e -> {
            BigDecimal best = e.getValue().values().stream().max(BigDecimal::compareTo).orElseThrow();
            return new SameBrand(e.getKey(), List.copyOf(e.getValue().keySet()),
                    e.getValue().entrySet().stream().filter(b -> b.getValue().compareTo(best) == 0).map(Map.Entry::getKey).toList());
        }).toList();
    }

    /** The brands that several of these bids of one lot share; none where brands do not count there. */
    static List<SameBrand> among(List<Bid> bids, boolean counted, Function<Bid, BigDecimal> score) {
        if (!counted) {
            return List.of();
        }
        List<Bid> named = bids.stream().filter(b -> b.brand() != null).toList();
        return among(named.stream().collect(Collectors.toMap(Bid::number, Bid::brand)), named.stream().collect(Collectors.toMap(Bid::number, score)));
    }

    /** How many bidders there are in the eyes of the law. */
    public static int bidders(int bids, Collection<SameBrand> shared) {
        return bids - shared.stream().mapToInt(s -> s.bids().size() - 1).sum();
    }
}
