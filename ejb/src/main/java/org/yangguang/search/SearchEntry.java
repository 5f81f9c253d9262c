package org.yangguang.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.shared.Finding;

/** A record in the index: what it shows, what it is found by, and who may find it. */
@Entity
@Table(name = "search_entry")
class SearchEntry {

    /** Readers outside the ministry: who has few records has these looked through instead of the words. */
    private static final Set<String> OUTSIDE = Set.of(Finding.EVERYONE, "of", "applicant", "recommender", "agency",
            Finding.role("procurement-agent"));

    private static final int TITLE = 500;
    private static final int TEXT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_entry_seq")
    @SequenceGenerator(name = "search_entry_seq", sequenceName = "search_entry_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FindingKind kind;

    @Column(name = "record_key")
    private String key;

    @Column(name = "project_number")
    private String project;

    @Column(name = "title")
    private String title;

    @Column(name = "detail")
    private String detail;

    @Column(name = "haystack")
    private String haystack;

    @Column(name = "readers")
    private String readers;

    @Column(name = "digest")
    private long digest;

    protected SearchEntry() {
    }

    SearchEntry(Finding finding) {
        kind = FindingKind.valueOf(finding.kind().toUpperCase(Locale.ROOT));
        key = finding.key();
    }

    /** Whether this is what the entry was written from last. */
    boolean isOf(Finding finding) {
        return id != null && digest == digestOf(finding);
    }

    /** @param names of its parties */
    void write(Finding finding, List<String> names) {
        project = finding.project();
        // Oracle reads an empty text as none
        title = cut(finding.title().isBlank() ? key : finding.title(), TITLE);
        Set<String> beside = new LinkedHashSet<>(names);
        beside.addAll(finding.words());
        beside.removeIf(String::isBlank);
        detail = beside.isEmpty() ? null : cut(String.join(" · ", beside), TEXT);
        haystack = cut(Grams.normal(key + " " + title + (detail == null ? "" : " " + detail)), TEXT);
        readers = finding.readers().stream().collect(Collectors.joining("|", "|", "|"));
        digest = digestOf(finding);
    }

    Set<Long> grams() {
        if (haystack == null) {
            return Set.of();
        }
        Set<Long> grams = new LinkedHashSet<>(Grams.indexed(haystack));
        for (String reader : readers.split("\\|")) {
            if (OUTSIDE.contains(reader.replaceFirst("@.*", ""))) {
                grams.add(Grams.reader(reader));
            }
        }
        return grams;
    }

    Hit hit() {
        return new Hit(kind, key, project, title, detail);
    }

    FindingKind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    Long id() {
        return id;
    }

    private static long digestOf(Finding finding) {
        return Grams.reader(finding.toString());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
