package org.yangguang.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says of postings by their numbers what they take back. */
final class Reversals {

    private Reversals() {
    }

    /** Number by key of what these postings take back. */
    static Map<Long, String> numbers(LedgerRepository repository, List<LedgerHeader> headers) {
        Map<Long, String> numbers = new HashMap<>();
        repository.headers(headers.stream().map(LedgerHeader::reverses).filter(Objects::nonNull).distinct().toList())
                .forEach(reversed -> numbers.put(reversed.id(), reversed.number()));
        return numbers;
    }

    static List<HeaderView> views(LedgerRepository repository, List<LedgerHeader> headers) {
        Map<Long, String> numbers = numbers(repository, headers);
        return headers.stream().map(header -> header.view(numbers.get(header.reverses()))).toList();
    }
}
