package org.yangguang.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.shared.Audited;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Slice;

/** The door of the search over all records. */
@Stateless
@Audited
public class SearchService {

    /** So many of the newest that fit are ranked and shown; who has more asks more narrowly. */
    public static final int RANKED = 500;

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    @Inject
    private SearchRepository repository;

    @Inject
    @Any
    private Instance<SearchAccess> access;

    @Inject
    private CurrentActor actor;

    /**
     * Records that contain every word of the text, in title, number or names, as far as the actor may open them: first the
     * one whose number was typed, then those that have all words in the title, each newest first. Called by the page of the
     * search and GET /api/v1/search. Refuses a text without two letters or characters that follow each other (SEARCH-X01)
     * and one of more than a hundred characters or eight words (SEARCH-X02).
     *
     * @param kind  null for all
     * @param after what {@link Hits#next} was; null for the first page, and anything else begins at the first page as well
     */
    @PermitAll
    public Hits findRecords(String text, FindingKind kind, String after, int count) {
        List<String> words = Grams.words(text == null ? "" : text);
        if (text != null && text.length() > LONGEST || words.size() > MOST_WORDS) {
            throw new RuleViolation(SearchRule.TEXT_IS_SHORT, "q", LONGEST, MOST_WORDS);
        }
        List<Place> places = new ArrayList<>();
        for (Object[] row : candidates(words, kind)) {
            FindingKind found = (FindingKind) row[1];
            String title = Grams.normal((String) row[3]);
            String question = String.join(" ", words);
            int rank = Grams.normal((String) row[2]).equals(question) ? 0 : words.stream().allMatch(title::contains) ? 1 : 2;
            places.add(new Place(rank, (Long) row[0], found));
        }
        boolean more = places.size() > RANKED;
        if (more) {
            places.remove(RANKED);
        }
        places.sort(Place.BEST_FIRST);
        return page(words, places, more, Place.of(after), Slice.count(count, Slice.MOST));
    }

    private List<Object[]> candidates(List<String> words, FindingKind kind) {
        Set<Long> rarest = new LinkedHashSet<>();
        int fewest = Integer.MAX_VALUE;
        Long driving = null;
        for (String word : words) {
            Long best = null;
            int bestCount = Integer.MAX_VALUE;
            for (Long gram : Grams.asked(word)) {
                int count = repository.countUpTo(Set.of(gram), RANKED + 1);
                if (count < bestCount) {
                    best = gram;
                    bestCount = count;
                }
            }
            if (best != null) {
                rarest.add(best);
                if (bestCount < fewest) {
                    fewest = bestCount;
                    driving = best;
                }
            }
        }
        if (driving == null) {
            throw new RuleViolation(SearchRule.TEXT_CAN_BE_SEARCHED, "q");
        }
        if (fewest == 0) {
            return List.of();
        }
        Actor asking = actor.get();
        Set<String> readers = Readers.of(asking);
        if (!asking.ofMinistry()) {
            Set<Long> own = readers.stream().map(Grams::reader).collect(Collectors.toSet());
            if (repository.countUpTo(own, RANKED + 1) < fewest) {
                return repository.newest(own, rarest, words, readers, kind, RANKED + 1);
            }
        }
        rarest.remove(driving);
        return repository.newest(Set.of(driving), rarest, words, readers, kind, RANKED + 1);
    }

    private Hits page(List<String> words, List<Place> places, boolean more, Place after, int count) {
        Map<FindingKind, Integer> kinds = new EnumMap<>(FindingKind.class);
        Set<FindingKind> uncounted = access.stream().map(SearchAccess::kind).collect(Collectors.toSet());
        places.stream().filter(p -> !uncounted.contains(p.kind())).forEach(p -> kinds.merge(p.kind(), 1, Integer::sum));
        List<Place> rest = after == null ? places : places.stream().filter(p -> Place.BEST_FIRST.compare(p, after) > 0).toList();
        List<Hit> hits = new ArrayList<>();
        Place last = null;
        int looked = 0;
        // one further than is shown: whether there is a next page tells only of what may be read
        while (looked < rest.size() && hits.size() <= count) {
            List<Place> some = rest.subList(looked, Math.min(rest.size(), looked + count + 1 - hits.size()));
            Map<Long, SearchEntry> entries = repository.entries(some.stream().map(Place::id).toList()).stream()
                    .collect(Collectors.toMap(SearchEntry::id, Function.identity()));
            for (Place place : some) {
                SearchEntry entry = entries.get(place.id());
                if (entry != null && mayRead(entry)) {
                    hits.add(entry.hit());
                    last = hits.size() == count ? place : last;
                }
            }
            looked += some.size();
        }
        boolean further = hits.size() > count;
        return new Hits(words, further ? List.copyOf(hits.subList(0, count)) : hits, more, kinds, further ? last.word() : null);
    }

    private boolean mayRead(SearchEntry entry) {
        return access.stream().filter(a -> a.kind() == entry.kind()).allMatch(a -> a.mayRead(entry.key()));
    }

    /** Where a record stands among those found: told to whoever turns the page, so that what is new since shifts nothing. */
    private record Place(int rank, long id, FindingKind kind) {

        static final Comparator<Place> BEST_FIRST = Comparator.comparingInt(Place::rank)
                .thenComparing(Comparator.comparingLong(Place::id).reversed());

        static Place of(String word) {
            if (word == null || !word.matches("[0-2]-\\d{1,18}")) {
                return null;
            }
            return new Place(word.charAt(0) - '0', Long.parseLong(word.substring(2)), null);
        }

        String word() {
            return rank + "-" + id;
        }
    }
}
