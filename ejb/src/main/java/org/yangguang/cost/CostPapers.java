package org.yangguang.cost;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.document.DocumentAccess;

/** Each line of a claim has its own evidence, a confirmed one its invoice, a cut line the papers of its reply; all are the supplier's to add. */
@Dependent
class CostPapers implements DocumentAccess {

    private static final Pattern NUMBERED = Pattern.compile("(?:evidence|reply)-([1-9]\\d{0,2})");

    @Inject
    private CostRepository costs;
    @Inject
    private Clock clock;
    @Inject
    private CostAccess access;

    @Override
    public boolean mayRead(String owner) {
        return costs.withNumber(owner).filter(access::mayRead).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return costs.withNumber(owner).filter(access::isClaimant).filter(c -> {
            if (kind.equals("invoice")) {
                return c.status() == CostStatus.CONFIRMED;
            }
            Matcher numbered = NUMBERED.matcher(kind);
            if (!numbered.matches()) {
                return false;
            }
            return kind.startsWith(CostService.EVIDENCE) ? c.status() == CostStatus.DRAFT || c.status() == CostStatus.RETURNED
                    : c.mayReply(Integer.parseInt(numbered.group(1)), LocalDateTime.now(clock));
        }).isPresent();
    }

    @Override
    public String caseOf(String owner) {
        return costs.withNumber(owner).map(CostConfirmation::application).orElse(null);
    }
}
