package org.yangguang.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yangguang.tender.Awards;

/** Holds a contract against the tender that it comes from; one that comes from quotations or an allotment has none. */
@ApplicationScoped
class TenderedTerms {

    @Inject
    private Awards awards;

    /** What was drafted, and what is about to be signed, is what was tendered and bid. */
    void ensureSame(Contract contract) {
        compare(contract).ifPresent(Comparison::ensureSame);
    }

    List<ComparedTerm> terms(Contract contract) {
        return compare(contract).map(Comparison::terms).orElse(List.of());
    }

    private Optional<Comparison> compare(Contract contract) {
        return awards.awarded(contract.parties().procurementNumber(), contract.parties().lot())
                .map(award -> new Comparison(award, contract.view(List.of(), null)));
    }
}
