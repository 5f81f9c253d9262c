package org.yangguang.web.shell;

import static org.yangguang.identity.Role.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yangguang.identity.Role;

/** The menu of the staff side: who sees which page. The doors decide what may be done there. */
final class Menu {

    /** @param roles who sees it; empty for everyone */
    record Item(String section, String text, String path, String icon, Set<Role> roles) {

        boolean seenBy(Set<Role> held) {
            return roles.isEmpty() || roles.stream().anyMatch(held::contains);
        }
    }

    /** The page whose line in the menu tells how many wait there. */
    static final String REVIEWS = "/app/secrecy/reviews.xhtml";
    private static final Set<Role> EVERYONE = Set.of();
    static final Set<Role> MINISTRY = EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER, LEGAL_ADVISER,
            FINANCE_OFFICER, FINANCE_LEAD, AUDITOR);
    /** The ministry's own, and the administrator, who begins the handover of a post. */
    private static final Set<Role> STAFF = EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER, LEGAL_ADVISER,
            FINANCE_OFFICER, FINANCE_LEAD, AUDITOR, SYSTEM_ADMINISTRATOR);
    private static final Set<Role> BUSINESS = EnumSet.range(APPLICANT, AUDITOR);

    private static final Set<Role> COST_READERS = EnumSet.of(SUPPLIER, PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER, LEGAL_ADVISER,
            FINANCE_OFFICER, FINANCE_LEAD, AUDITOR);

    private static final Set<Role> PLANNERS = EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER, FINANCE_OFFICER, FINANCE_LEAD, AUDITOR);

    private static final Set<Role> LIBRARY_READERS = EnumSet.of(APPLICANT, RECOMMENDING_UNIT, PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER,
            LEGAL_ADVISER, FINANCE_OFFICER, FINANCE_LEAD, AUDITOR);

    static final List<Item> ITEMS = List.of(
            new Item("office", "shell.menu.desk", "/app/index.xhtml", "th-large", EVERYONE),
            new Item("office", "workflow.inbox", "/app/inbox.xhtml", "inbox", BUSINESS),
            new Item("office", "batch.title", "/app/batch/batches.xhtml", "list", BUSINESS),
            new Item("office", "notification.title", "/app/workflow/notices.xhtml", "bell", EVERYONE),
            new Item("office", "export.title", "/app/exports.xhtml", "download", EVERYONE),
            new Item("office", "identity.delegations", "/app/identity/delegations.xhtml", "users", EVERYONE),
            new Item("office", "departure.title", "/app/departure/departures.xhtml", "user-minus", STAFF),
            new Item("business", "project.calls", "/app/project/calls.xhtml", "megaphone", BUSINESS),
            new Item("business", "project.applications", "/app/project/applications.xhtml", "file-edit", EnumSet.of(APPLICANT)),
            new Item("business", "project.intakes", "/app/project/intakes.xhtml", "upload", EnumSet.of(APPLICANT, RECOMMENDING_UNIT, PROJECT_OFFICER)),
            new Item("business", "selection.lists", "/app/selection/lists.xhtml", "sort-numeric-down", MINISTRY),
            new Item("business", "selection.library", "/app/selection/library.xhtml", "database", LIBRARY_READERS),
            new Item("business", "shell.menu.projects", "/app/project/projects.xhtml", "folder", BUSINESS),
            new Item("business", "secrecy.reviews", REVIEWS, "eye", EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, AUDITOR, PROCUREMENT_AGENT)),
            new Item("business", "tender.tenders", "/app/tender/tenders.xhtml", "shopping-cart", EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER, LEGAL_ADVISER, FINANCE_OFFICER, FINANCE_LEAD, AUDITOR, PROCUREMENT_AGENT, SUPPLIER)),
            new Item("business", "dispute.title", "/app/dispute/disputes.xhtml", "comments", EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER, LEGAL_ADVISER, FINANCE_OFFICER, FINANCE_LEAD, AUDITOR, PROCUREMENT_AGENT, SUPPLIER)),
            new Item("business", "tender.opening.keys", "/app/tender/opening.xhtml", "key", EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, PROCUREMENT_AGENT, AUDITOR)),
            new Item("business", "tender.reasons", "/app/tender/mark-reasons.xhtml", "comment", EnumSet.of(EXPERT)),
            new Item("business", "tender.panels", "/app/tender/panels.xhtml", "star", EnumSet.of(EXPERT)),
            new Item("business", "contract.register", "/app/contract/contracts.xhtml", "file", MINISTRY),
            new Item("business", "contract.mine", "/app/contract/contracts.xhtml", "file", EnumSet.of(SUPPLIER, SUPERVISOR)),
            new Item("business", "implementation.register", "/app/implementation/milestones.xhtml", "flag", BUSINESS),
            new Item("business", "registry.enterprises", "/app/registry/enterprises.xhtml", "building", EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER, LEGAL_ADVISER, FINANCE_OFFICER, FINANCE_LEAD, AUDITOR, PROCUREMENT_AGENT)),
            new Item("business", "registry.enterprise.mine", "/app/registry/enterprise.xhtml", "building", EnumSet.of(SUPPLIER)),
            new Item("business", "registry.papers.mine", "/app/registry/papers.xhtml", "id-card", EnumSet.of(SUPPLIER)),
            new Item("business", "registry.experts", "/app/registry/experts.xhtml", "id-card", EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, PROCUREMENT_AGENT, AUDITOR)),
            new Item("business", "project.programmes", "/app/project/programmes.xhtml", "sitemap", BUSINESS),
            new Item("business", "resolution.title", "/app/resolution/resolutions.xhtml", "verified", MINISTRY),
            new Item("business", "calculator.title", "/app/calculator/calculators.xhtml", "calculator", EVERYONE),
            new Item("business", "forms.ledgers", "/app/ledgers.xhtml", "table", MINISTRY),
            new Item("money", "guarantee.register", "/app/guarantee/guarantees.xhtml", "shield", COST_READERS),
            new Item("money", "cost.register", "/app/cost/costs.xhtml", "check-square", COST_READERS),
            new Item("money", "payment.register", "/app/payment/payments.xhtml", "wallet", COST_READERS),
            new Item("money", "trace.flow", "/app/trace/flow.xhtml", "share-alt", MINISTRY),
            new Item("money", "payment.plans", "/app/payment/plans.xhtml", "calendar", EnumSet.of(FINANCE_OFFICER, FINANCE_LEAD)),
            new Item("money", "payment.batches", "/app/payment/batches.xhtml", "send", EnumSet.of(FINANCE_OFFICER, FINANCE_LEAD, AUDITOR)),
            new Item("money", "outlook.where", "/app/outlook/where.xhtml", "map-marker", MINISTRY),
            new Item("money", "outlook.where.mine", "/app/outlook/where.xhtml", "map-marker", EnumSet.of(SUPPLIER)),
            new Item("money", "outlook.cash", "/app/outlook/cash.xhtml", "calendar-clock", PLANNERS),
            new Item("money", "outlook.execution", "/app/outlook/execution.xhtml", "chart-bar", PLANNERS),
            new Item("money", "outlook.idle", "/app/outlook/idle.xhtml", "hourglass", PLANNERS),
            new Item("money", "outlook.yearEnd", "/app/outlook/year-end.xhtml", "step-backward", PLANNERS),
            new Item("money", "budget.annual", "/app/budget/annual.xhtml", "list", EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER, FINANCE_OFFICER, FINANCE_LEAD, AUDITOR)),
            new Item("money", "budget.closings", "/app/budget/closings.xhtml", "lock", EnumSet.of(FINANCE_OFFICER, FINANCE_LEAD, AUDITOR)),
            new Item("money", "ledger.title", "/app/ledger/ledger.xhtml", "book", EnumSet.of(FINANCE_OFFICER, FINANCE_LEAD, AUDITOR)),
            new Item("money", "ledger.periods", "/app/ledger/periods.xhtml", "check-circle", EnumSet.of(FINANCE_OFFICER, FINANCE_LEAD, AUDITOR)),
            new Item("oversight", "registry.draws", "/app/registry/draws.xhtml", "sync", EnumSet.of(AUDITOR)),
            new Item("oversight", "audit.title", "/app/audit/trail.xhtml", "history", EnumSet.of(AUDITOR, AUDIT_ADMINISTRATOR)),
            new Item("administration", "identity.users", "/app/identity/users.xhtml", "user", EnumSet.of(SYSTEM_ADMINISTRATOR)),
            new Item("administration", "identity.organisations", "/app/identity/organisations.xhtml", "sitemap", EnumSet.of(SYSTEM_ADMINISTRATOR)),
            new Item("administration", "identity.rights", "/app/identity/rights.xhtml", "id-card", EnumSet.of(SECURITY_ADMINISTRATOR)),
            new Item("administration", "identity.tokens", "/app/identity/tokens.xhtml", "lock", EnumSet.of(SECURITY_ADMINISTRATOR)),
            new Item("administration", "regulation.title", "/app/regulation/parameters.xhtml", "sliders-h", EVERYONE),
            new Item("administration", "calendar.title", "/app/calendar/calendar.xhtml", "calendar", EVERYONE),
            new Item("administration", "calendar.clock", "/app/calendar/clock.xhtml", "clock", EVERYONE));

    static final List<String> SECTIONS = List.of("office", "business", "money", "oversight", "administration");

    private Menu() {
    }
}
