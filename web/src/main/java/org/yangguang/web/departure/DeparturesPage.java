package org.yangguang.web.departure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.departure.DepartureService;
import org.yangguang.departure.DepartureView;
import org.yangguang.web.shell.RegisterRows;

/** Page app/departure/departures.xhtml: the handovers that the reader has a part in. */
@Named("departures")
@ViewScoped
public class DeparturesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartureService service;

    private RegisterRows<DepartureView> rows;

    @PostConstruct
    void open() {
        rows = new RegisterRows<>(() -> service.listDepartures(0, 1).total(), (first, size) -> service.listDepartures(first, size).rows());
    }

    public RegisterRows<DepartureView> getRows() {
        return rows;
    }
}
