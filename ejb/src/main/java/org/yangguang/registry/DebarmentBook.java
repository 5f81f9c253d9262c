package org.yangguang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.audit.AuditTrail;
import org.yangguang.regulation.RegulationService;
import org.yangguang.secrecy.Publication;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Stale;

/**
 * Enters debarments, by an officer's hand or by a decision that another component has entered. Each binds from its first
 * day; the portal names it when a second person has reviewed that (保守国家秘密法第三十五条, 政府信息公开条例第十七条).
 */
@ApplicationScoped
class DebarmentBook implements Debarments {

    @Inject
    private RegistryRepository repository;
    @Inject
    private RegulationService regulations;
    @Inject
    private AuditTrail trail;
    @Inject
    private SecrecyService secrecy;
    @Inject
    private Numbering numbering;
    @Inject
    private Clock clock;

    @Override
    public void enter(String organisation, LocalDate from, LocalDate until, String ground, String decision) {
        enter(enterprise(organisation), new DebarmentEntry(from, until, ground, decision, 0));
    }

    @Override
    public boolean holdsOn(String creditCode, LocalDate day) {
        Enterprise enterprise = repository.enterpriseOfCreditCode(creditCode);
        return enterprise != null && enterprise.view().debarredOn(day);
    }

    /** The officer's entry, refused when the record has changed since it was read. */
    EnterpriseView enter(String organisation, DebarmentEntry entry) {
        Enterprise enterprise = enterprise(organisation);
        Stale.check(organisation, entry.version(), enterprise.version());
        EnterpriseView before = enterprise.view();
        enter(enterprise, entry);
        trail.subject(organisation, null);
        trail.change(before, enterprise.view());
        return enterprise.view();
    }

    private void enter(Enterprise enterprise, DebarmentEntry entry) {
        String number = numbering.next("JC");
        enterprise.debar(number, entry, regulations.asOf(LocalDate.now(clock)).count("PEN-02.debarment-years"));
        repository.flush();
        secrecy.propose(new Publication(PublicationKind.DEBARMENT, number, null, enterprise.view().name(), enterprise.view().organisation(), null,
                SecrecyLevel.PUBLIC, null, null, secrecy.viewPublicationDue()));
    }

    private Enterprise enterprise(String organisation) {
        Enterprise enterprise = repository.enterprise(organisation);
        if (enterprise == null) {
            throw new NotFound("enterprise", organisation);
        }
        return enterprise;
    }
}
