package org.yangguang.guarantee;

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

/** Looks, on every node, for guarantees that end soon or have ended. */
@Singleton
@Startup
@DependsOn("EngineProducer")
@TransactionManagement(TransactionManagementType.BEAN)
public class GuaranteeWarner {

    private static final Logger LOG = LoggerFactory.getLogger(GuaranteeWarner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    @Inject
    private GuaranteeReminderService guarantees;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Lookout lookout = new Lookout(LOG, "The guarantees that end could not be looked for");

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
        guarantees.findEnding().forEach(guarantees::remindOfEnd);
    }
}
