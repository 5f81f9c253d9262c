package org.yangguang.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Numbers from counter rows; see {@link Numbering}. */
@Stateless
@LocalBean
@Local(Numbering.class)
@Audited
public class NumberingService implements Numbering {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Called by every service that opens a record; refuses nothing. */
    @Override
    @PermitAll
    public String next(String series) {
        String key = series.indexOf('-') < 0 ? series + "-" + LocalDate.now(clock).getYear() : series;
        NumberCounter counter = locked(key);
        if (counter == null) {
            NumberingService self = session.getBusinessObject(NumberingService.class);
            try {
                self.open(key);
            } catch (EJBException takenMeanwhile) {
                // another node opened the same series between our look and our insert; its row serves us as well
                counter = locked(key);
                if (counter == null) {
                    throw takenMeanwhile;
                }
            }
            counter = counter == null ? locked(key) : counter;
        }
        return counter.give();
    }

    /** Opens a series in its own transaction, so that a second opener fails alone and the caller's work goes on. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(String key) {
        em.persist(new NumberCounter(key));
        em.flush();
    }

    private NumberCounter locked(String key) {
        return em.find(NumberCounter.class, key, LockModeType.PESSIMISTIC_WRITE);
    }
}
