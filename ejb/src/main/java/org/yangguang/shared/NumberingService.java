package org.yangguang.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Numbers from counter rows; see {@link Numbering}. */
@Stateless
@LocalBean
@Local(Numbering.class)
@Audited
public class NumberingService implements Numbering {

    @Inject
    private CounterRepository counters;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Called by every service that opens a record; refuses nothing. */
    @Override
    @PermitAll
    public String next(String series) {
        String key = series.indexOf('-') < 0 ? series + "-" + LocalDate.now(clock).getYear() : series;
        Optional<NumberCounter> counter = counters.locked(key);
        if (counter.isEmpty()) {
            session.getBusinessObject(NumberingService.class).open(key);
            counter = counters.locked(key);
        }
        return counter.orElseThrow(() -> new IllegalStateException("series " + key + " was opened and is not there")).give();
    }

    /**
     * Opens a series in its own transaction, so that nobody waits for the work of the caller who needs its first number.
     * Called by {@link #next} alone; a series that is open stays as it is.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(String key) {
        counters.open(key);
    }
}
