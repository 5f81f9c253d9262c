package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Workflow;

/** Looks up what surrounds a proposal: names, documents, look-alikes, the route of its amount. Changes nothing. */
@ApplicationScoped
class ProposalBook {

    @Inject
    private ProjectRepository repository;
    @Inject
    private IdentityService identity;
    @Inject
    private DocumentService documents;
    @Inject
    private RegulationService regulations;
    @Inject
    private Workflow workflow;

    Proposal require(String number) {
        return repository.proposal(number).orElseThrow(() -> new NotFound("project", number));
    }

    /** Locked until the transaction ends. */
    Proposal requireLocked(String number) {
        return repository.locked(number).orElseThrow(() -> new NotFound("project", number));
    }

    Programme programme(String code) {
        return repository.programme(code).orElseThrow(() -> new NotFound("programme", code));
    }

    Call call(String number) {
        return repository.call(number).orElseThrow(() -> new NotFound("call", number));
    }

    ProjectView view(Proposal proposal) {
        return proposal.view(names(proposal.facts(), new HashMap<>()));
    }

    List<ProjectView> views(List<Proposal> proposals) {
        Map<String, String> known = new HashMap<>();
        return proposals.stream().map(p -> p.view(names(p.facts(), known))).toList();
    }

    ProposalView fullView(Proposal proposal) {
        return proposal.fullView(names(proposal.facts(), new HashMap<>()));
    }

    private ProposalNames names(ProposalFacts facts, Map<String, String> known) {
        return new ProposalNames(
                known.computeIfAbsent("programme " + facts.programmeCode(),
                        k -> repository.programme(facts.programmeCode()).map(Programme::name).orElse(facts.programmeCode())),
                facts.region() == null ? null : known.computeIfAbsent("region " + facts.region(),
                        k -> repository.region(facts.region()).map(Region::name).orElse(facts.region())),
                organisationName(facts.applicant(), known), organisationName(facts.recommender(), known));
    }

    private String organisationName(String code, Map<String, String> known) {
        return code == null ? null : known.computeIfAbsent(code,
                k -> identity.findOrganisation(code).map(OrganisationView::name).orElse(code));
    }

    /** The unit that recommends an applicant: its superior, when somebody there holds the role. */
    Optional<String> recommender(String applicant) {
        return identity.findOrganisation(applicant).map(OrganisationView::parent)
                .filter(parent -> !identity.usersWith(Role.RECOMMENDING_UNIT, parent).isEmpty());
    }

    /** What a submission of this proposal is measured against. */
    ProposalCheck.Measure measure(ProposalFacts facts, ProposalForm form, LocalDate today) {
        Regulation regulation = regulations.asOf(facts.lawDate() == null ? today : facts.lawDate());
        List<String> twins = repository.titles(facts.applicant(), facts.callNumber(), facts.draftNumber());
        return new ProposalCheck.Measure(call(facts.callNumber()), programme(facts.programmeCode()).isActive(),
                kinds(facts), repository.region(form.region()).isPresent(), recommender(facts.applicant()).isPresent(), twins,
                regulation.count("PROJECT.longest-years"), today, facts.applicationNumber() == null);
    }

    /** The same for a row of a workbook, whose documents may follow: they are outstanding until the formal examination asks for them. */
    ProposalCheck.Measure measureForImport(Call call, Programme programme, ProposalForm form, String applicant, boolean recommended,
                                           LocalDate today) {
        List<String> twins = applicant == null ? List.of() : repository.titles(applicant, call.number(), "-");
        return new ProposalCheck.Measure(call, programme.isActive(), Set.copyOf(call.documents()),
                repository.region(form.region()).isPresent(), recommended, twins,
                regulations.asOf(today).count("PROJECT.longest-years"), today, true);
    }

    private Set<String> kinds(ProposalFacts facts) {
        return documents.of(facts.documentOwner()).stream().map(DocumentView::kind).collect(Collectors.toSet());
    }

    /** The completeness list as far as a machine can tell, the look-alikes, and the way the amount will go. */
    Screening screening(Proposal proposal, RouteDecision route) {
        ProposalFacts facts = proposal.facts();
        ProposalForm form = proposal.form();
        Set<String> kinds = kinds(facts);
        List<Screening.Item> items = Screening.ITEMS.stream().map(item -> new Screening.Item(item, switch (item) {
            case "applicant" -> recommender(facts.applicant()).isPresent();
            case "purpose" -> form.purpose() != null;
            case "plan" -> form.plan() != null;
            case "results" -> form.expectedResults() != null;
            case "indicators" -> !form.indicators().isEmpty();
            case "estimate" -> !form.lines().isEmpty();
            case "documents" -> kinds.containsAll(call(facts.callNumber()).documents());
            default -> null;
        })).toList();
        return new Screening(items, lookAlikes(facts), route.view());
    }

    /**
     * Others of a like title, or a fairly like one from the same applicant or region, handed in within the years that the
     * parameter names before this one: what was built longer ago may be built anew, and a hundred thousand titles are not
     * compared each time. The likest first.
     */
    List<Screening.LookAlike> lookAlikes(ProposalFacts facts) {
        Regulation regulation = regulations.asOf(facts.lawDate());
        int alike = regulation.count("PROJECT.title-likeness");
        int near = regulation.count("PROJECT.title-likeness-same-unit");
        LocalDateTime since = facts.lawDate().minusYears(regulation.count("PROJECT.title-likeness-years")).atStartOfDay();
        Map<String, String> known = new HashMap<>();
        return repository.handedIn(facts.draftNumber(), since).stream().map(other -> {
            int likeness = Words.likeness(other.title(), facts.title());
            boolean sameApplicant = other.applicant().equals(facts.applicant());
            boolean sameRegion = other.region() != null && other.region().equals(facts.region());
            return likeness >= (sameApplicant || sameRegion ? near : alike)
                    ? new Screening.LookAlike(other.number(), other.title(), other.applicant(), organisationName(other.applicant(), known), other.region(),
                    other.status(), other.requestedAmount(), likeness, sameApplicant, sameRegion) : null;
        }).filter(Objects::nonNull).sorted(Comparator.comparing(Screening.LookAlike::likeness).reversed()
                .thenComparing(Screening.LookAlike::number)).limit(20).toList();
    }

    /** Asks the table who approves this amount, with the bands in force on the day of the application. */
    RouteDecision route(ProposalFacts facts, Money amount, LocalDateTime at) {
        return route(facts.lawDate(), amount, at);
    }

    RouteDecision route(LocalDate lawDate, Money amount, LocalDateTime at) {
        Regulation regulation = regulations.asOf(lawDate);
        return new RouteDecision(workflow.decide("approval-route", Map.of(
                "amount", amount.yuan(),
                "divisionBelow", regulation.parameter("APPROVAL-ROUTE.division-head-below").amount(),
                "authorityBelow", regulation.parameter("APPROVAL-ROUTE.authority-below").amount(),
                "groupAbove", regulation.parameter("APPROVAL-ROUTE.group-decision-above").amount())), lawDate, at);
    }

    int days(LocalDate lawDate, String code) {
        return regulations.asOf(lawDate).count(code);
    }
}
