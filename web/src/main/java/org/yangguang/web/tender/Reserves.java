package org.yangguang.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.tender.DemandService;
import org.yangguang.tender.ReserveView;
import org.yangguang.tender.YearView;

/** What is kept for small and medium firms, and what else was bought in the year, for the pages of a purchase. */
@Named
@RequestScoped
public class Reserves {

    @Inject
    private DemandService service;

    private ReserveView reserve;
    private YearView year;

    public ReserveView of(String tender) {
        if (reserve == null) {
            reserve = service.viewReserve(tender);
        }
        return reserve;
    }

    public YearView year(String number) {
        if (year == null) {
            year = service.viewYear(number);
        }
        return year;
    }
}
