package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.tender.SignalService;
import org.yangguang.tender.SignalsView;

/** 串通投标迹象 of one tender, on whichever page shows them. */
@Named
@ViewScoped
public class BidSignals implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignalService service;

    private SignalsView view;

    /** Read once for the page. */
    public SignalsView of(String number) {
        if (view == null) {
            view = service.viewSignals(number);
        }
        return view;
    }

    /** Reads the next files' properties; the page stays. */
    public void read() {
        view = service.readBidFiles(view.tender());
    }
}
