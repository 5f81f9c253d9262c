package org.yangguang.selection;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectService;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.DrawView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Slice;

/** Door to read lists: by the ministry at any time, by the units once the notice is out. */
@Stateless
@Audited
public class ListService {

    @Inject
    private SelectionRepository repository;
    @Inject
    private SelectionDesk desk;
    @Inject
    private DrawService draws;
    @Inject
    private ProjectService projects;
    @Inject
    private CurrentActor actor;

    /** A list with its rows, scores and signatures, for the ministry; called by the tasks' pages, the register and the API. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.LEGAL_ADVISER, Roles.AUDITOR})
    public SelectionListView viewList(String number) {
        return desk.view(desk.list(number));
    }

    /** The number of the list that has decided, or is to decide, on an application; called by the archive of a project. */
    @RolesAllowed(Roles.AUDITOR)
    public Optional<String> findNumberOf(String application) {
        return repository.entry(application).map(LibraryEntry::listNumber);
    }

    /** The draws of experts for a list, with seed and grounds. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR})
    public List<DrawView> listDraws(String number) {
        return draws.listDraws(desk.list(number).number());
    }

    /** The register of lists, the newest first. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.LEGAL_ADVISER, Roles.AUDITOR})
    public ListPage listLists(int first, int count) {
        return new ListPage(repository.lists(Slice.first(first), Slice.count(count, Slice.MOST)).stream().map(l -> l.line(desk::person)).toList(),
                repository.countLists());
    }

    /**
     * How a list decided one project: list, decision, minutes and the leader's words; nothing for what was approved by
     * itself, what a list has put off, and whoever may not read the project. Called by the dossier, the printed approval
     * form and GET /api/v1/projects/{number}/list-decision.
     *
     * @param number application or project number
     */
    @PermitAll
    public Optional<DecidedByList> findDecision(String number) {
        if (!projects.mayView(number)) {
            return Optional.empty();
        }
        String application = projects.project(number).applicationNumber();
        return Optional.ofNullable(application).flatMap(repository::entry).map(LibraryEntry::listNumber).flatMap(repository::list)
                .flatMap(l -> l.decided(application, desk::person, actor.get().ofMinistry()));
    }

    /** The departments that may be asked to sign a list: those with a head. Called by the officer's page and the API. */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public List<OrganisationView> listDepartments() {
        return desk.departments();
    }

    /**
     * The notice of a list (立项通知) as a unit reads it: the approved projects, and how each of its own applications was
     * decided. Refuses a list whose notice is not out, and a unit without an application in it (NotFound).
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.LEGAL_ADVISER, Roles.AUDITOR})
    public NoticeSheet viewNotice(String number) {
        Actor me = actor.get();
        Set<String> mine = me.organisations();
        SelectionList list = repository.list(number).filter(l -> l.status() == ListStatus.ISSUED)
                .filter(l -> me.ofMinistry() || l.rows().stream().anyMatch(r -> isOf(r, mine))).orElseThrow(() -> new NotFound("list", number));
        return new NoticeSheet(number, list.title(), list.noticeNumber(), list.issuedOn(), list.decisionNumber(), list.granted(),
                list.rows().stream().filter(ListRow::isGranted).map(this::row).toList(),
                list.rows().stream().filter(r -> isOf(r, mine)).map(this::row).toList());
    }

    private static boolean isOf(ListRow row, Set<String> organisations) {
        return organisations.contains(row.applicant()) || organisations.contains(row.recommender());
    }

    private NoticeSheet.Row row(ListRow row) {
        SelectionListView.Row view = row.view(desk.organisationName(row.applicant()), null);
        return new NoticeSheet.Row(view.application(), view.projectNumber(), view.title(), view.applicantName(), view.outcome(), view.amount(), view.reason());
    }
}
