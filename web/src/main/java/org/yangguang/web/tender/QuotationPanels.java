package org.yangguang.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.identity.CurrentActor;
import org.yangguang.registry.DrawOutcome;
import org.yangguang.tender.PanelView;
import org.yangguang.tender.QuotationPanelService;
import org.yangguang.web.shell.Texts;

/** 询比价评议: the purchases whose quotations the expert assesses, and what the pages say of a seat. */
@Named
@RequestScoped
public class QuotationPanels {

    @Inject
    private QuotationPanelService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Texts texts;

    private List<PanelView> own;

    public List<PanelView> getOwn() {
        if (own == null) {
            own = service.listOwnPanels();
        }
        return own;
    }

    /** Status of the reader's own seat. */
    public String statusOf(PanelView panel) {
        return panel.seats().stream().filter(s -> s.member().equals(actor.get().userName())).map(PanelView.Seat::status).findFirst().orElseThrow();
    }

    /** Why an expert has left: in the own words, or the tie that was found when other quotations came. */
    public String groundOf(PanelView.Seat seat) {
        return Stream.of(DrawOutcome.values()).map(DrawOutcome::word).filter(word -> word.equals(seat.ground())).findFirst()
                .map(word -> texts.get("registry.draw.outcome." + word)).orElse(seat.ground());
    }
}
