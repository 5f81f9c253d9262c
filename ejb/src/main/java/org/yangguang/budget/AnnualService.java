package org.yangguang.budget;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProgrammeView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.UniqueKey;
import org.yangguang.workflow.NewCase;
import org.yangguang.workflow.Workflow;

/** 年度预算 (两上两下): the rounds of all years and programmes. Their tasks are doors of {@link BudgetService}. */
@Stateless
@Audited
public class AnnualService {

    /** The first budget year in which nothing is paid without a round; before it only where one was opened. */
    private static final String FIRST_YEAR = "BUD-05.first-year";

    @Inject
    private AnnualRepository rounds;
    @Inject
    private AnnualWork work;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private RegulationService regulations;
    @Inject
    private Workflow workflow;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * Begins the round of a programme's year; called by an officer of the finance department that answers for it. The
     * managing department's officer gets 一上. Refuses a second round of the year, and any year but this and the next.
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public AnnualView openAnnual(AnnualOpening opening) {
        Breaches breaches = new Breaches();
        breaches.required(opening.year(), "year");
        breaches.text(opening.programme(), 20, "programme");
        breaches.refuseIfAny();
        ProgrammeView programme = programmes.viewProgramme(opening.programme().strip());
        if (!programme.finance().equals(actor.get().organisation())) {
            throw new NotFound("programme", opening.programme());
        }
        AnnualRound round = new AnnualRound(opening.year(), programme, actor.get().userName(), LocalDateTime.now(clock));
        RuleViolation taken = new RuleViolation(BudgetRule.ROUND_IS_NEW, "year", String.valueOf(opening.year()), programme.name());
        if (rounds.find(round.number()).isPresent()) {
            throw taken;
        }
        try {
            rounds.add(round);
        } catch (PersistenceException refused) {
            throw UniqueKey.refused(refused, AnnualRepository.ONE_ROUND) ? taken : refused;
        }
        trail.subject(round.number(), null);
        workflow.startProcess(AnnualWork.PROCESS, new NewCase(round.number(), round.year() + "年度" + round.programmeName() + "预算", null,
                round.buyer(), round.buyer(), round.finance(), Money.ZERO));
        return work.view(round);
    }

    /** The rounds, the newest year first; called by their page and GET /api/v1/annual-budgets. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public List<AnnualView> listAnnual() {
        return rounds.all().stream().map(work::view).toList();
    }

    /** The rounds of a year; called by the workbook. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public List<AnnualView> listOfYear(int year) {
        return rounds.ofYear(year).stream().map(work::view).toList();
    }

    /** One round; called by its page, its task pages and the API. NotFound for an unknown number. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR})
    public AnnualView viewAnnual(String number) {
        return work.view(rounds.find(number).orElseThrow(() -> new NotFound("round", number)));
    }

    /**
     * Whether a programme's budget of a year is approved; called by the payment component before it lets money go, and by
     * GET /api/v1/budget-standing. A year without a round counts as approved only before the first year that needs one.
     */
    @PermitAll
    public YearStanding findStanding(String programme, int year) {
        return standing(rounds.find(AnnualRound.number(year, programme)).orElse(null), year);
    }

    /** The same, held until the transaction ends; called by the payment component while it writes an order. */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public YearStanding holdStanding(String programme, int year) {
        return standing(rounds.locked(AnnualRound.number(year, programme)).orElse(null), year);
    }

    private YearStanding standing(AnnualRound round, int year) {
        return round == null
                ? new YearStanding(year, year < regulations.asOf(LocalDate.now(clock)).count(FIRST_YEAR), null, null)
                : new YearStanding(year, round.status().approved(), round.number(), round.status());
    }
}
