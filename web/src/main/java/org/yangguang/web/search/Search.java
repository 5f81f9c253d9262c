package org.yangguang.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.search.FindingKind;
import org.yangguang.search.Hit;
import org.yangguang.search.Hits;
import org.yangguang.search.SearchService;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Worded;
import org.yangguang.web.shell.Texts;

/** What the search box of the head finds; question, kind and place stand in the address, so that going back leads back. */
@Named
@RequestScoped
public class Search {

    private static final int ROWS = 20;
    private static final Map<FindingKind, String> PAGES = Map.of(
            FindingKind.PROJECT, "/app/project/dossier.xhtml?number=", FindingKind.CONTRACT, "/app/contract/contract.xhtml?number=",
            FindingKind.TENDER, "/app/tender/tender.xhtml?number=", FindingKind.ENTERPRISE, "/app/registry/enterprise.xhtml?organisation=",
            FindingKind.EXPERT, "/app/registry/expert.xhtml?user=", FindingKind.DOCUMENT, "/app/document/");

    private static final Set<Role> INSIDE = EnumSet.of(Role.APPLICANT, Role.RECOMMENDING_UNIT, Role.PROCUREMENT_AGENT);

    /** A piece of a text; marked where it is what was looked for. */
    public record Piece(String text, boolean marked) {
    }

    /** A kind to narrow to; {@code word} is empty for all of them, {@code count} null where nothing is counted. */
    public record Tab(String word, String link, Integer count, boolean current) {
    }

    @Inject
    private SearchService search;

    @Inject
    private CurrentActor actor;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private Hits found;
    private String refusal;

    public String getText() {
        return given("q");
    }

    /** Why the question cannot be answered; null when it can. */
    public String getRefusal() {
        getFound();
        return refusal;
    }

    public Hits getFound() {
        if (found == null) {
            found = Hits.none();
            if (!getText().isEmpty()) {
                try {
                    found = search.findRecords(getText(), Worded.of(FindingKind.class, given("kind")).orElse(null), given("after"), ROWS);
                } catch (RuleViolation refused) {
                    refusal = refused.breaches().stream().map(texts::breach).collect(Collectors.joining(" "));
                }
            }
        }
        return found;
    }

    /** All, then each kind. Counts are told where all kinds were looked through. */
    public List<Tab> getTabs() {
        String chosen = Worded.of(FindingKind.class, given("kind")).map(FindingKind::word).orElse("");
        boolean whole = chosen.isEmpty() && !getFound().more();
        return Stream.concat(Stream.of(""), Stream.of(FindingKind.values()).map(FindingKind::word)).map(word -> new Tab(word, link(word, null),
                word.isEmpty() || word.equals("document") || !whole ? null
                        : getFound().kinds().getOrDefault(Worded.of(FindingKind.class, word).orElseThrow(), 0), word.equals(chosen))).toList();
    }

    public boolean isBehind() {
        return !given("after").isEmpty();
    }

    public String getFirstLink() {
        return link(given("kind"), null);
    }

    public String getNextLink() {
        return link(given("kind"), getFound().next());
    }

    /** Where a hit leads: its own page, or the paper itself. */
    public String page(Hit hit) {
        return request.getContextPath() + PAGES.get(hit.kind()) + URLEncoder.encode(hit.key(), StandardCharsets.UTF_8);
    }

    public String dossier(Hit hit) {
        return request.getContextPath() + PAGES.get(FindingKind.PROJECT) + URLEncoder.encode(hit.project(), StandardCharsets.UTF_8);
    }

    /** Whether the person may have a part in projects; suppliers, supervisors and experts reach none by its dossier. */
    public boolean isDossiers() {
        return actor.get().ofMinistry() || INSIDE.stream().anyMatch(actor.get()::has);
    }

    /** The text in pieces, so that what was looked for can be marked in it. */
    public List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (text != null && at < text.length()) {
            int length = matched(text, at);
            if (length == 0) {
                at++;
                continue;
            }
            if (at > from) {
                pieces.add(new Piece(text.substring(from, at), false));
            }
            pieces.add(new Piece(text.substring(at, at + length), true));
            at += length;
            from = at;
        }
        if (text != null && from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return pieces;
    }

    private int matched(String text, int at) {
        return getFound().words().stream().filter(w -> text.regionMatches(true, at, w, 0, w.length())).mapToInt(String::length).max().orElse(0);
    }

    private String link(String kind, String after) {
        return request.getRequestURI() + "?q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8)
                + (kind.isEmpty() ? "" : "&kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8)) + (after == null ? "" : "&after=" + after);
    }

    private String given(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }
}
