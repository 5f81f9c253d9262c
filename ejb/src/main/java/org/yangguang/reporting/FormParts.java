package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.Amount;
import org.yangguang.reports.Entry;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Form;
import org.yangguang.reports.Forms;
import org.yangguang.reports.Imprint;
import org.yangguang.reports.Opinion;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.Money;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.WorkflowService;

/** What forms of all stages are made of: the head that names the ministry, amounts, opinions, papers, the imprint. */
@Dependent
class FormParts {

    static final Forms FORMS = new Forms();
    /** Characters that fit into a line of the label column. */
    private static final int NARROW = 5;

    @Inject
    private WorkflowService workflow;
    @Inject
    private DocumentService documents;
    @Inject
    private IdentityService identity;
    @Inject
    private CurrentActor currentActor;
    @Inject
    private Clock clock;

    /** The form as a PDF; its check code is over all that it says. */
    PrintedPaper print(String fileName, String heading, String number, String note, List<Entry> entries) {
        return PrintedPaper.pdf(fileName, FORMS.form(new Form(heading, number, note, entries, imprint(List.of(heading, number, entries)))));
    }

    Imprint imprint(Object content) {
        return new Imprint(currentActor.get().displayName(), LocalDateTime.now(clock), CheckCode.of(content));
    }

    boolean holdsOneOf(Collection<Role> roles) {
        return roles.stream().anyMatch(currentActor.get().roles()::contains);
    }

    boolean isOf(String organisation) {
        return currentActor.get().organisation().equals(organisation);
    }

    /** The name above: a department's forms carry its ministry's name. */
    String ministry(String department) {
        OrganisationView organisation = identity.organisation(department);
        return organisation.parent() == null ? organisation.name() : identity.organisation(organisation.parent()).name();
    }

    String organisation(String code) {
        return code == null ? null : identity.findOrganisation(code).map(OrganisationView::name).orElse(code);
    }

    /** A department by its ministry's name and its own. */
    String fullName(String department) {
        OrganisationView organisation = identity.organisation(department);
        return organisation.parent() == null ? organisation.name() : identity.organisation(organisation.parent()).name() + organisation.name();
    }

    String person(String userName) {
        return userName == null ? null : identity.displayName(userName);
    }

    List<FlowStep> steps(String subject, String stage) {
        return workflow.listSteps(subject).stream().filter(s -> s.stage().equals(stage) && !s.current()).toList();
    }

    /** What was said on a record in a stage, oldest first, by name and time (代 for delegates). */
    List<Opinion> opinions(String subject, String stage, Predicate<FlowStep> which) {
        return steps(subject, stage).stream().filter(which).map(s -> new Opinion(office(stage, s.task()), s.opinion(),
                FormTexts.outcome(stage, s.outcome()), s.person(), s.onBehalfOf(), s.at())).toList();
    }

    List<Opinion> opinions(String subject, String stage) {
        return opinions(subject, stage, s -> true);
    }

    List<Opinion> opinions(String subject, String stage, Set<String> tasks) {
        return opinions(subject, stage, s -> tasks.contains(s.task()));
    }

    /** The names of the papers of these records, as far as the actor may see them. */
    Fact papers(String... owners) {
        return Fact.attachments(paperNames(List.of(owners)));
    }

    List<String> paperNames(Collection<String> owners) {
        return owners.stream().distinct().flatMap(owner -> documents.of(owner).stream()).map(DocumentView::fileName).toList();
    }

    /** The task's name, broken where the form's narrow label column wants it. */
    static String office(String stage, String task) {
        String name = FormTexts.task(stage, task);
        return name.length() > NARROW ? name.substring(0, name.length() - 2) + "\n" + name.substring(name.length() - 2) : name;
    }

    static Amount amount(String label, Money amount) {
        return new Amount(label, amount.yuan(), Capitals.of(amount));
    }

    static String yuan(Money amount) {
        return amount == null ? null : Forms.figures(amount.yuan());
    }

    static String number(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    static List<Entry> project(ProjectView project) {
        return List.of(Fact.of("项目名称", project.title()), Fact.pair("项目编号", project.number(), "申报编号", project.applicationNumber()),
                Fact.of("申报单位", project.applicantName()), Fact.of("专项名称", project.programmeName()));
    }

    /** Code and name of a budget code. */
    static String code(String code, String name) {
        return Stream.of(code, name).filter(part -> part != null && !part.isBlank()).reduce((a, b) -> a + " " + b).orElse(null);
    }
}
