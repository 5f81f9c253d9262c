package org.yangguang.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.shared.NotFound;

/** Who may know of a contract: the ministry's own staff of all, everyone else of those their organisation is party to. */
@Dependent
class ContractAccess {

    private static final List<Role> STAFF = List.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER,
            Role.FINANCE_OFFICER, Role.FINANCE_LEAD, Role.LEGAL_ADVISER, Role.AUDITOR);

    @Inject
    private CurrentActor current;

    /** Answers a stranger like an unknown number, so that a forged one tells nothing. */
    void check(Contract contract) {
        if (!mayRead(contract)) {
            throw new NotFound("contract", contract.number());
        }
    }

    boolean mayRead(Contract contract) {
        Optional<Actor> actor = current.find();
        if (actor.isEmpty() || staff(actor.get())) {
            return true;
        }
        Set<String> organisations = organisations(actor.get());
        return organisations.contains(contract.parties().supplier())
                || organisations.contains(contract.parties().applicant())
                || contract.terms().supervisor() != null && organisations.contains(contract.terms().supervisor());
    }

    /** The organisation to which the register is narrowed; null for the ministry's staff, who see all. */
    String narrowedTo() {
        Optional<Actor> actor = current.find();
        return actor.isEmpty() || staff(actor.get()) ? null : actor.get().organisation();
    }

    private static boolean staff(Actor actor) {
        return STAFF.stream().anyMatch(actor::has);
    }

    private static Set<String> organisations(Actor actor) {
        Set<String> codes = new TreeSet<>();
        codes.add(actor.organisation());
        actor.standsInFor().forEach(principal -> codes.add(principal.organisation()));
        return codes;
    }
}
