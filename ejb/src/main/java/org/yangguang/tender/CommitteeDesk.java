package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.registry.DrawView;
import org.yangguang.registry.ExpertView;
import org.yangguang.registry.RegistryService;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;

/** The committee: composed by law, drawn by lot, marking alone. */
@ApplicationScoped
class CommitteeDesk {

    @Inject
    private TenderDesk desk;

    @Inject
    private RegistryService registry;

    @Inject
    private IdentityService identity;

    /** Draws the experts, adds the purchaser's representative, fixes the objective marks. */
    void form(Tender tender, CommitteeEntry entry) {
        Regulation law = desk.lawOf(tender);
        Breaches breaches = new Breaches();
        String representative = entry.representative() == null || entry.representative().isBlank() ? null : entry.representative();
        int experts = entry.members() == null ? 0 : entry.members() - (representative == null ? 0 : 1);
        if (breaches.required(entry.members(), "members")) {
            breaches.check(new Composition(entry.members(), experts).isLegal(tender.plan.budget(), law), TenderRule.COMMITTEE_IS_LEGAL,
                    "members", entry.members(), experts, Panel.COMMITTEE.minimum(tender.plan.budget(), false, law), tender.plan.budget());
        }
        Optional<UserView> person = Optional.empty();
        if (representative != null) {
            person = identity.findUser(representative);
            Composition.checkRepresentative(breaches, representative, person.isPresent() && person.get().roles().contains(Role.EXPERT)
                    && ofThePurchaser(tender, person.get()));
        }
        breaches.optionalText(entry.opinion(), 500, "opinion");
        Evaluation.fix(tender, entry.marks(), breaches);
        breaches.refuseIfAny();
        DrawView draw = desk.draw(tender, experts, entry.fields(), representative == null ? List.of() : List.of(representative));
        draw.drawn().forEach(e -> tender.sheets.add(new Sheet(tender, e.userName(), e.name(), true)));
        person.ifPresent(p -> tender.sheets.add(new Sheet(tender, p.userName(), p.displayName(), false)));
        tender.expertsWanted = experts;
        tender.status = TenderStatus.EVALUATING;
    }

    /** Own-unit experts may sit as the purchaser's representative only (EVA-05): the employer is buyer, applicant or of their house. */
    private boolean ofThePurchaser(Tender tender, UserView person) {
        String employer = registry.findExpert(person.userName()).map(ExpertView::employerCode).orElse(person.organisation());
        if (employer == null) {
            return false;
        }
        if (employer.equals(tender.buyer) || employer.equals(tender.applicant)) {
            return true;
        }
        String house = identity.organisation(tender.buyer).parent();
        return house != null && (employer.equals(house) || house.equals(identity.organisation(employer).parent()));
    }

    /** A member signs the marks or steps back; the last one closes the marking. */
    void mark(Tender tender, String member, SheetEntry entry) {
        Sheet sheet = tender.sheetOf(member);
        if (sheet == null) {
            throw new NotFound("sheet", member);
        }
        if (entry.recuse()) {
            sheet.recuse(entry.recusalGround(), desk.now());
        } else {
            Breaches breaches = new Breaches();
            breaches.optionalText(entry.opinion(), 500, "opinion");
            breaches.refuseIfAny();
            sheet.sign(entry.marks(), tender.compliant().stream().map(Bid::number).toList(), tender.plan.criteria, desk.now());
        }
        if (!tender.anyPending()) {
            tender.status = TenderStatus.CONCLUDING;
        }
    }

    /** Marks again: replaces recused members by lot; their places are marked anew, the others may mend their own marks. */
    List<String> again(Tender tender) {
        int sitting = (int) tender.sitting().stream().filter(Sheet::isExpert).count();
        int missing = tender.expertsWanted - sitting;
        if (missing > 0) {
            DrawView draw = desk.draw(tender, missing, null, tender.sheets.stream().map(Sheet::member).toList());
            draw.drawn().forEach(e -> tender.sheets.add(new Sheet(tender, e.userName(), e.name(), true)));
        }
        tender.sitting().forEach(Sheet::reopen);
        tender.bids.forEach(Bid::unrank);
        tender.status = TenderStatus.EVALUATING;
        return tender.sitting().stream().map(Sheet::member).toList();
    }
}
