package org.yangguang.tender;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.shared.Lookout;

/** Looks, on every node, for bid bonds that are to be given back or should have been. */
@Singleton
@Startup
@DependsOn("EngineProducer")
@TransactionManagement(TransactionManagementType.BEAN)
public class BondWarner {

    private static final Logger LOG = LoggerFactory.getLogger(BondWarner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    @Inject
    private BondReminderService bonds;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Lookout lookout = new Lookout(LOG, "The bid bonds that are to be given back could not be looked for");

    /** Called by the container after the migration. */
    @PostConstruct
    void start() {
        lookout.begin(executor, LOOK_EVERY, this::look);
    }

    @PreDestroy
    void stop() {
        lookout.end();
    }

    private void look() {
        bonds.findUntoldBonds().forEach(bonds::remindOfBonds);
    }
}
