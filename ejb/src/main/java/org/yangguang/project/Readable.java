package org.yangguang.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;

/**
 * What an actor may read of the projects: an applicant its own, a recommending unit those of its units, the ministry's
 * departments those they answer for, an auditor all. Suppliers and experts reach a project by their contract or
 * appraisal, not here. Who acts for another reads what that one reads.
 */
final class Readable {

    private static final Map<Role, String> BY_ROLE = Map.of(
            Role.APPLICANT, "applicant", Role.RECOMMENDING_UNIT, "recommender", Role.PROJECT_OFFICER, "buyer",
            Role.DIVISION_HEAD, "buyer", Role.AUTHORITY_OFFICER, "buyer", Role.FINANCE_OFFICER, "finance",
            Role.FINANCE_LEAD, "finance", Role.LEGAL_ADVISER, "legal", Role.PROCUREMENT_AGENT, "agency");

    private final boolean everything;
    /** column → organisation codes */
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();

    private Readable(boolean everything) {
        this.everything = everything;
    }

    static Readable by(Actor actor) {
        Readable readable = new Readable(actor.has(Role.AUDITOR));
        readable.grant(actor.roles(), actor.organisation());
        actor.standsInFor().forEach(p -> readable.grant(p.roles(), p.organisation()));
        return readable;
    }

    private void grant(Set<Role> roles, String organisation) {
        roles.forEach(role -> {
            String column = BY_ROLE.get(role);
            if (column != null) {
                codes.computeIfAbsent(column, c -> new TreeSet<>()).add(organisation);
            }
        });
    }

    /** JPQL on {@code p}; a draft is its applicant's alone. */
    String condition() {
        StringBuilder any = new StringBuilder(everything ? "p.applicationNumber is not null" : "1 = 0");
        for (String column : codes.keySet()) {
            any.append(column.equals("applicant") ? " or p.applicant in :applicants"
                    : " or (p.applicationNumber is not null and p." + column + " in :" + column + "s)");
        }
        return "(" + any + ")";
    }

    void bind(BiConsumer<String, Object> parameters) {
        codes.forEach((column, organisations) -> parameters.accept(column + "s", organisations));
    }

    boolean includes(ProposalFacts facts) {
        if (has("applicant", facts.applicant())) {
            return true;
        }
        return facts.applicationNumber() != null && (everything || has("recommender", facts.recommender())
                || has("buyer", facts.buyer()) || has("finance", facts.finance()) || has("legal", facts.legal())
                || has("agency", facts.agency()));
    }

    private boolean has(String column, String organisation) {
        return organisation != null && codes.getOrDefault(column, Set.of()).contains(organisation);
    }
}
