package org.yangguang.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/**
 * The papers of challenges and complaints: sent by their supplier while they are undecided, never taken back, read by it, by
 * whoever answers and by the tender's agent, of a complaint only once it has been accepted, for only then its copy goes to
 * those complained of (财政部令第94号第二十一条). Other suppliers read none.
 */
@ApplicationScoped
class DisputePapers implements DocumentAccess {

    @Inject
    private DisputeRepository repository;
    @Inject
    private DisputeDesk desk;
    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        return find(owner).filter(desk::mayReadPapers).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return LetterPart.is(kind) && find(owner).filter(d -> d.isUndecided()
                && current.find().filter(a -> a.has(Role.SUPPLIER) && a.organisation().equals(d.supplier())).isPresent()).isPresent();
    }

    /** What was brought forward stays with it: the answer rests on it. */
    @Override
    public boolean isFinal(String owner) {
        return find(owner).isPresent();
    }

    @Override
    public String caseOf(String owner) {
        return find(owner).map(Dispute::applicationNumber).orElse(null);
    }

    private Optional<Dispute> find(String owner) {
        return owner.startsWith("ZY-") || owner.startsWith("TS-") ? repository.find(owner) : Optional.empty();
    }
}
