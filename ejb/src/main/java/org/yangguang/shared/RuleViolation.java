package org.yangguang.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The request breaks one or more rules; nothing of it was done. Pages show each breach at its field, the API answers
 * 422 with all of them, the audit trail records the refusal.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Breach> breaches;

    public RuleViolation(List<Breach> breaches) {
        super(breaches.stream()
                .map(b -> b.rule().code() + " " + b.rule().name() + (b.field() == null ? "" : " at " + b.field()) + " " + b.args())
                .collect(Collectors.joining("; ")));
        this.breaches = List.copyOf(breaches);
    }

    public RuleViolation(Rule rule, String field, Object... args) {
        this(List.of(new Breach(rule, field, List.of(args))));
    }

    public List<Breach> breaches() {
        return breaches;
    }

    /** Whether this rule is among the broken ones. */
    public boolean breaks(Rule rule) {
        return breaches.stream().anyMatch(b -> b.rule() == rule);
    }
}
