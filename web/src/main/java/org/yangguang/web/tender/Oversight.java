package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.yangguang.tender.OversightService;
import org.yangguang.tender.StabilityView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;

/** 采购监督: what only whoever watches over a procurement is shown of it. */
@Named
@ViewScoped
public class Oversight implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderRegisterService register;

    @Inject
    private OversightService oversight;

    @Inject
    private HttpServletRequest request;

    private TenderView tender;
    private StabilityView stability;

    @PostConstruct
    void load() {
        tender = register.viewTender(String.valueOf(request.getParameter("number")));
        if (tender.status() == TenderStatus.AWARDING || tender.status() == TenderStatus.AWARDED) {
            stability = oversight.viewStability(tender.number());
        }
    }

    public TenderView getTender() {
        return tender;
    }

    /** Null before the report is signed. */
    public StabilityView getStability() {
        return stability;
    }
}
