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
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.shared.Lookout;

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
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    @Inject
    private PaperService papers;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Lookout lookout = new Lookout(LOG, "The papers that run out could not be looked through");

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
        papers.findRunningOut().forEach(papers::warn);
    }
}
