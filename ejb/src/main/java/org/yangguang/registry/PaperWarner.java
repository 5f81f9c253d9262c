package org.yangguang.registry;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, on every node, for enterprises' papers that run out. The paper's row is locked while it is told of, and says
 * itself what was told last, so that two nodes tell once.
 */
@Singleton
@Startup
@DependsOn("EngineProducer")
@TransactionManagement(TransactionManagementType.BEAN)
public class PaperWarner {

    private static final Logger LOG = LoggerFactory.getLogger(PaperWarner.class);
    private static final long LOOK_EVERY_SECONDS = 10;

    @Inject
    private PaperService papers;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> looking;

    /** Called by the container after the migration. */
    @PostConstruct
    void start() {
        looking = executor.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void look() {
        try {
            papers.findRunningOut().forEach(papers::warn);
        } catch (RuntimeException failed) {
            // what was not told is told by the next look, here or on another node
            LOG.warn("The papers that run out could not be looked through; it is tried again", failed);
        }
    }
}
