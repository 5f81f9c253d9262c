package org.yangguang.calculator;

import java.time.LocalDate;
import org.yangguang.shared.Money;
import org.yangguang.tender.Panel;

/**
 * May these people evaluate (EVA-01, EVA-02, EVA-05)?
 *
 * @param date                 of the drawing; its law applies
 * @param panel                committee in tenders, group in negotiation, consultation and inquiry
 * @param demanding            complex, or of high social impact
 * @param members              all of them
 * @param experts              of those, the experts
 * @param legalExperts         of those, experts of law; asked for in a group when the purchase is complex
 * @param barred               members who may not sit: staff of the agency or of the supervising authority, and the purchaser's own
 *                             people as experts
 * @param representativeChairs the purchaser's representative leads the evaluation
 */
public record CommitteeCase(LocalDate date, Panel panel, Money budget, Boolean demanding, Integer members, Integer experts, Integer legalExperts,
                            Integer barred, Boolean representativeChairs) {

    public CommitteeCase {
        panel = panel == null ? Panel.COMMITTEE : panel;
        demanding = Inputs.yes(demanding);
        legalExperts = legalExperts == null ? 0 : legalExperts;
        barred = barred == null ? 0 : barred;
        representativeChairs = Inputs.yes(representativeChairs);
    }

    /**
     * @param least        members that the law asks for
     * @param leastExperts experts that so many members need
     */
    public record Seats(int least, int leastExperts, boolean enough, boolean odd, boolean enoughExperts) {
    }
}
