package org.yangguang.acceptance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.audit.AuditTrail;
import org.yangguang.contract.ContractService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.registry.DrawGroup;
import org.yangguang.registry.DrawLeft;
import org.yangguang.registry.DrawOrder;
import org.yangguang.registry.DrawPart;
import org.yangguang.registry.DrawPurpose;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.DrawView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/** The door of the experts of an acceptance: drawn by lot from the own register, with the same public record as those of an appraisal. */
@Stateless
@Audited
public class AcceptanceExpertService {

    @Inject
    private AcceptanceRepository acceptances;
    @Inject
    private ContractService contracts;
    @Inject
    private DrawService draws;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;

    /**
     * The purchaser's officer has the list of candidates fixed, before the lot falls; who has a tie to applicant, purchaser or
     * suppliers of the contracts is left out (EVA-04), and so is who was called before. Called by the page of the acceptance's experts
     * and POST /api/v1/acceptances/{number}/experts/list. Refused: unless the inspection is awaited (ACC-06), no count, a changed
     * record, another list while the drawn order has reserves (REGISTRY-X09), and what the draw refuses.
     *
     * @throws NotFound for an unknown acceptance and another purchaser's
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DrawView fixAcceptanceExperts(String number, DrawOrder order) {
        Acceptance acceptance = own(number);
        Stale.check(acceptance.number(), order.version(), acceptance.version());
        return draws.fixGroup(group(acceptance), order);
    }

    /**
     * The lot falls on the fixed list. Called by the page and POST /api/v1/acceptances/{number}/experts/draw. Refused: unless the
     * inspection is awaited (ACC-06), no list (REGISTRY-X08), another part than the committed one (REGISTRY-X14), too early (EVA-03a).
     *
     * @throws NotFound for an unknown acceptance and another purchaser's
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DrawView drawAcceptanceExperts(String number, DrawPart entry) {
        Acceptance acceptance = own(number);
        return draws.drawList(acceptance.number(), acceptance.projectNumber(), entry.part());
    }

    /**
     * A drawn expert does not take part, and the next of the order is called. Called by the page and POST
     * /api/v1/acceptances/{number}/experts/next. Refused: unless the inspection is awaited (ACC-06), an expert who does not sit, an
     * order with nobody left (REGISTRY-X08).
     *
     * @throws NotFound for an unknown acceptance and another purchaser's
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public List<DrawView> callNextAcceptanceExpert(String number, DrawLeft entry) {
        Acceptance acceptance = own(number);
        return draws.callNextOfGroup(group(acceptance), entry.expert());
    }

    /**
     * The draws for an acceptance, oldest first. Called by the page of the acceptance's experts, the page of the inspection and GET
     * /api/v1/acceptances/{number}/experts. Refuses an unknown acceptance (NotFound).
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR})
    public List<DrawView> listAcceptanceDraws(String number) {
        return draws.listDraws(acceptances.find(number).orElseThrow(() -> new NotFound("acceptance", number)).number());
    }

    private Acceptance own(String number) {
        Acceptance acceptance = acceptances.find(number).filter(a -> actor.get().has(Role.PROJECT_OFFICER) && actor.get().organisations().contains(a.buyer()))
                .orElseThrow(() -> new NotFound("acceptance", number));
        trail.subject(acceptance.number(), acceptance.projectNumber());
        acceptance.ensureAwaitsInspection();
        return acceptance;
    }

    private DrawGroup group(Acceptance acceptance) {
        List<String> organisations = Stream.concat(Stream.of(acceptance.applicant(), acceptance.buyer()),
                contracts.contractsOfApplication(acceptance.applicationNumber()).stream().map(c -> c.supplier())).toList();
        return new DrawGroup(DrawPurpose.ACCEPTANCE, acceptance.number(), acceptance.projectNumber(), organisations,
                Set.of(acceptance.applicationNumber(), acceptance.projectNumber()));
    }
}
