package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sealed files of a tender's bids beside the envelopes that name them. */
@ApplicationScoped
class BidFiles {

    private static final int KEY = 44;
    private static final int NAME = 200;

    @Inject
    private TenderDesk desk;

    @Inject
    private SealedFileStore store;

    /** Where the envelope names a file that has not been handed in as it says; nothing when all are there. */
    Optional<String> missing(Tender tender, String supplier, byte[] sealed) {
        List<SealedFileView> named = desk.suite().files(sealed);
        Set<SealedFileView> kept = named.isEmpty() ? Set.of() : store.of(tender.number, supplier).stream().map(SealedFile::view).collect(Collectors.toSet());
        return named.stream().filter(file -> !kept.contains(file)).findFirst().map(file -> "files[" + named.indexOf(file) + "]");
    }

    /** Files that no bid of the bidder names any more are gone, as their envelope is. Called when a bid is replaced or withdrawn. */
    void dropUnnamed(Tender tender, String supplier) {
        Set<String> named = tender.bids.stream().filter(b -> b.supplier().equals(supplier) && b.status() != BidStatus.WITHDRAWN)
                .flatMap(b -> named(b).stream()).map(SealedFileView::sha256).collect(Collectors.toSet());
        store.remove(store.of(tender.number, supplier).stream().filter(f -> !named.contains(f.sha256())).toList());
    }

    /** Whether every file still is what the bidder has a receipt of; reads all of them. */
    boolean areWhole(Bid bid) {
        Map<String, SealedFile> kept = store.of(bid.tender().number, bid.supplier()).stream()
                .collect(Collectors.toMap(SealedFile::sha256, Function.identity()));
        return named(bid).stream().allMatch(file -> kept.containsKey(file.sha256()) && store.isWhole(kept.get(file.sha256())));
    }

    /** Whether what the bid says of its files can be read at all: each with name and key, and each named by the envelope. */
    boolean areDescribed(Bid bid, BidContent content) {
        Set<String> named = named(bid).stream().map(SealedFileView::sha256).collect(Collectors.toCollection(HashSet::new));
        return content.files().size() == named.size() && content.files().stream().allMatch(f -> f != null && named.remove(f.sha256())
                && f.name() != null && !f.name().isBlank() && f.name().length() <= NAME && f.key() != null && f.key().length() == KEY);
    }

    private List<SealedFileView> named(Bid bid) {
        return desk.suite(bid.envelope().suite()).files(bid.envelope().sealed());
    }
}
