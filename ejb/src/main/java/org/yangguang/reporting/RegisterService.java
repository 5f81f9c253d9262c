package org.yangguang.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Slice;

/** The long lists, all in one shape, so that filters are kept, columns chosen and files made in one way for all of them. */
@Stateless
@Audited
public class RegisterService {

    @Inject
    @Any
    private Instance<RegisterList> lists;

    /** The columns of a list; called by its page and GET /api/v1/registers/{list}/columns. An unknown list is NotFound. */
    @PermitAll
    public List<RegisterColumn> listColumns(String list) {
        return list(list).columns();
    }

    /**
     * The columns that are named, in their order and with the one that leads to the record; those offered to everyone when
     * none is named. Called by its page and by exports; an unknown list is NotFound, and unknown words are passed over.
     *
     * @param words separated by commas
     */
    @PermitAll
    public List<RegisterColumn> listChosen(String list, String words) {
        List<RegisterColumn> all = list(list).columns();
        Map<String, RegisterColumn> byWord = all.stream().collect(Collectors.toMap(RegisterColumn::word, Function.identity()));
        List<RegisterColumn> chosen = new ArrayList<>(Arrays.stream(words.split(",")).map(byWord::get).filter(c -> c != null).distinct().toList());
        if (chosen.isEmpty()) {
            return all.stream().filter(RegisterColumn::offered).toList();
        }
        if (!chosen.contains(all.get(0))) {
            chosen.add(0, all.get(0));
        }
        return chosen;
    }

    /** The words of an address that narrow a list; called by its page. An unknown list is NotFound. */
    @PermitAll
    public Map<String, String> viewFilter(String list, Map<String, String> asked) {
        Map<String, String> filter = new TreeMap<>();
        asked.forEach((word, value) -> {
            if (list(list).filters().contains(word) && value != null && !value.isBlank()) {
                filter.put(word, value.strip());
            }
        });
        return filter;
    }

    /**
     * Rows of a list under a filter, as far as the door that owns them gives them to the actor; called by its page, by
     * exports and GET /api/v1/registers/{list}. Refuses what that door refuses; an unknown list is NotFound, and words that do
     * not narrow it are passed over.
     */
    @PermitAll
    public RegisterPage viewRegister(String list, Map<String, String> asked, int first, int count) {
        return list(list).page(viewFilter(list, asked), Slice.first(first), Slice.count(count, Slice.MOST));
    }

    private RegisterList list(String word) {
        return lists.stream().filter(l -> l.word().equals(word)).findFirst().orElseThrow(() -> new NotFound("register", word));
    }
}
